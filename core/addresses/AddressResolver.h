// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/AddressSource.h"
#include "model/Clock.h"

#include <compare>

namespace mooring {

class HttpClient;

/// The addresses found for one source set and type, and how.
struct Detection
{
    QList<QHostAddress> addresses;
    QString source; ///< Kind of the source that answered.
    QString detail; ///< For a person: "eth0, stable", "two echo services agree".
};

/// Which of the configured source sets and types a pass needs.
struct DetectionKey
{
    QString sources; ///< Key of Config::addressSources.
    RecordType type = RecordType::A;
    bool allowNonGlobal = false;

    friend std::strong_ordering operator<=>(const DetectionKey &, const DetectionKey &) = default;
    friend bool operator==(const DetectionKey &, const DetectionKey &) = default;
};

/// Finds addresses by ordered sources with fallback; refuses what must never be published, with an explanation.
class AddressResolver
{
public:
    virtual ~AddressResolver() = default;
    /// @p known is what was found last; a "web" answer that differs from it must be agreed by two services.
    /// Failure kinds: NoAddress (message explains private, CGNAT...), Network, Tls, BadReply.
    [[nodiscard]] virtual QCoro::Task<Result<Detection>> detect(DetectionKey key, QList<QHostAddress> known) = 0;
    /// Takes the source sets of a (new) configuration.
    virtual void setSources(const QMap<QString, SourceSet> &sources) = 0;
};

/// Makes a source from its configuration. @p http must be a client that goes direct, never through a proxy.
/// Failure::Rejected tells which setting is wrong, Failure::Unsupported an unknown kind.
[[nodiscard]] Result<std::unique_ptr<AddressSource>> makeAddressSource(const SourceConfig &config, HttpClient &http,
                                                                       Random random);

/// The resolver over makeAddressSource. @p http as there; must outlive the resolver.
[[nodiscard]] std::unique_ptr<AddressResolver> makeAddressResolver(HttpClient &http, Random random);

} // namespace mooring
