// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/AddressResolver.h"

#include "addresses/AddressScope.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AddressResolver)
};

/// A source, or why there is none.
struct Candidate
{
    QString kind;
    Result<std::shared_ptr<AddressSource>> source;
};

/// Shared with the tasks under way, so that a new configuration never takes a source from under them.
using Candidates = std::vector<Candidate>;

/// The part of a source's answer that may be published, or the explanation why none of it may.
Result<QList<QHostAddress>> publishable(const QList<QHostAddress> &addresses, bool anything)
{
    QList<QHostAddress> result;
    QString explanation;
    for (const QHostAddress &address : addresses) {
        const AddressScope scope = addressScope(address);
        if (anything || scope == AddressScope::Global)
            result << address;
        else if (explanation.isEmpty())
            explanation = scopeExplanation(scope, address);
    }
    if (result.isEmpty())
        return fail(Failure::Kind::NoAddress, explanation);
    return result;
}

/// One failure of several sources: what a source knows for certain (there is no address) says more than a service that
/// could not be reached.
Failure combined(const std::vector<std::pair<QString, Failure>> &failures, RecordType type)
{
    if (failures.empty())
        return {Failure::Kind::NoAddress, Text::tr("No address source is set for %1.").arg(recordTypeName(type)), {}};
    const auto certain = std::find_if(failures.begin(), failures.end(),
                                      [](const auto &entry) { return entry.second.kind == Failure::Kind::NoAddress; });
    Failure result = certain == failures.end() ? failures.back().second : certain->second;
    if (failures.size() == 1)
        return result;
    QStringList texts;
    for (const auto &[kind, failure] : failures)
        texts << kind + QStringLiteral(": ") + failure.message;
    result.message = Text::tr("No source found a public %1 address. %2")
                         .arg(type == RecordType::A ? QStringLiteral("IPv4") : QStringLiteral("IPv6"), texts.join(u' '));
    return result;
}

QCoro::Task<Result<Detection>> detectFrom(std::shared_ptr<const Candidates> candidates, DetectionRequest request)
{
    const DetectionKey key = request.key;
    std::vector<std::pair<QString, Failure>> failures;
    for (const Candidate &candidate : *candidates) {
        if (!candidate.source) {
            // A mistake in the settings must be heard of; a kind that this version has not is passed over.
            if (candidate.source.error().kind == Failure::Kind::Rejected)
                co_return tl::unexpected(candidate.source.error());
            failures.emplace_back(candidate.kind, candidate.source.error());
            continue;
        }
        const std::shared_ptr<AddressSource> source = *candidate.source;
        const Result<QList<QHostAddress>> found = co_await source->detect(key.type, request.known);
        if (!found) {
            if (found.error().kind == Failure::Kind::Rejected || found.error().kind == Failure::Kind::Cancelled)
                co_return tl::unexpected(found.error());
            failures.emplace_back(candidate.kind, found.error());
            continue;
        }
        const auto addresses = publishable(*found, key.allowNonGlobal || candidate.kind == u"fixed");
        if (addresses) {
            Detection detection;
            detection.addresses = *addresses;
            detection.source = candidate.kind;
            detection.detail = source->detail();
            co_return detection;
        }
        failures.emplace_back(candidate.kind, addresses.error());
    }
    co_return tl::unexpected(combined(failures, key.type));
}

class SourceListResolver final : public AddressResolver
{
public:
    explicit SourceListResolver(SourceParts parts)
        : m_parts(std::move(parts))
    {
    }

    QCoro::Task<Result<Detection>> detect(DetectionRequest request) override
    {
        const auto candidates = m_candidates.value(request.key.sources).value(request.key.type);
        return detectFrom(candidates ? candidates : std::make_shared<Candidates>(), request);
    }

    QCoro::Task<QList<SourceView>> survey(QString, RecordType) override { co_return QList<SourceView>(); }

    void setSources(const QMap<QString, SourceSet> &sources) override
    {
        if (sources == m_sources) // An edit elsewhere: the rotation of the services goes on.
            return;
        m_sources = sources;
        m_candidates.clear();
        for (auto set = sources.begin(); set != sources.end(); ++set) {
            for (auto list = set->begin(); list != set->end(); ++list) {
                auto made = std::make_shared<Candidates>();
                for (const SourceConfig &config : list.value())
                    made->push_back({config.kind, makeAddressSource(config, m_parts)});
                m_candidates[set.key()][list.key()] = made;
            }
        }
    }

private:
    SourceParts m_parts;
    QMap<QString, SourceSet> m_sources;
    QMap<QString, QMap<RecordType, std::shared_ptr<const Candidates>>> m_candidates;
};

} // namespace

std::unique_ptr<AddressResolver> makeAddressResolver(SourceParts parts)
{
    return std::make_unique<SourceListResolver>(std::move(parts));
}

} // namespace mooring
