// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/AddressSource.h"
#include "addresses/SourceParts.h"

#include <compare>
#include <functional>

namespace mooring {

/// The addresses found for one source set and type, and how.
struct Detection
{
    QList<QHostAddress> addresses;
    QString source; ///< Kind of the source that answered.
    QString detail; ///< For a person: "eth0, stable", "two echo services agree".
    QString choice = {}; ///< Names that source in its list; DetectionRequest::startWith takes it.
};

/// Which of the configured source sets and types a pass needs.
struct DetectionKey
{
    QString sources; ///< Key of Config::addressSources.
    RecordType type = RecordType::A;
    bool allowNonGlobal = false;

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the generated comparison with 0 for a pointer.
    friend std::strong_ordering operator<=>(const DetectionKey &, const DetectionKey &) = default;
    friend bool operator==(const DetectionKey &, const DetectionKey &) = default;
};

/// One question to the resolver.
struct DetectionRequest
{
    DetectionKey key;
    QList<QHostAddress> known; ///< What was found last; another "web", "stun" or "dns" answer must be agreed by two servers.
    QString startWith; ///< Detection::choice that worked on this network last, asked first; empty = in the user's order.
    bool online = true; ///< False: there is no way out, so only sources that need none are asked.
};

/// What one source of a set says, whether it may be published or not.
struct SourceView
{
    SourceConfig config;
    Result<QList<QHostAddress>> found;
    QString detail; ///< AddressSource::detail.
    std::chrono::milliseconds took{0};
    QString explanation; ///< Why the first address cannot be reached from outside (scopeExplanation); empty if it can.
    QStringList asks = {}; ///< AddressSource::asks.
};

/// Finds addresses by ordered sources with fallback; refuses what must never be published, with an explanation.
class AddressResolver
{
public:
    virtual ~AddressResolver() = default;
    /// Failure kinds: NoAddress (message explains private, CGNAT...), Network, Tls, BadReply, Rejected, Cancelled.
    [[nodiscard]] virtual QCoro::Task<Result<Detection>> detect(DetectionRequest request) = 0;
    /// Asks every source of that set and type, all at once, in the user's order; for diagnosis and to compare views.
    [[nodiscard]] virtual QCoro::Task<QList<SourceView>> survey(QString sources, RecordType type) = 0;
    /// Asks one of them, by its place in the user's order. Failure::Unsupported where there is none.
    [[nodiscard]] virtual QCoro::Task<SourceView> surveyOne(QString sources, RecordType type, qsizetype place) = 0;
    /// Takes the source sets of a (new) configuration.
    virtual void setSources(const QMap<QString, SourceSet> &sources) = 0;
};

/// Makes a source from its configuration. Failure::Rejected tells which setting is wrong, Failure::Unsupported an unknown
/// kind.
[[nodiscard]] Result<std::unique_ptr<AddressSource>> makeAddressSource(const SourceConfig &config, const SourceParts &parts);

/// Whether sources of that configuration see one line only, whatever way the default route takes: "interface" and "router"
/// with a name, "web", "stun" and "dns" with an "interface", and "fixed". A VPN does not change what they say.
[[nodiscard]] bool isBoundToLine(const SourceConfig &config);
/// Whether the source asks servers outside ("web", "stun", "dns"), so that a VPN or proxy on the way changes its answer.
[[nodiscard]] bool asksOutside(const SourceConfig &config);

using SourceMaker
    = std::function<Result<std::unique_ptr<AddressSource>>(const SourceConfig &config, const SourceParts &parts)>;

/// The resolver over @p makeSource. What @p parts refer to must outlive it. A source that gives no answer within 10 seconds
/// (a command: its own limit) counts as Failure::Network, so that the next one is asked in time.
[[nodiscard]] std::unique_ptr<AddressResolver> makeAddressResolver(SourceParts parts,
                                                                   SourceMaker makeSource = makeAddressSource);

} // namespace mooring
