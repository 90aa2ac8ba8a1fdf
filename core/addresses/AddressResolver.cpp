// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/AddressResolver.h"

#include "addresses/AddressScope.h"
#include "addresses/NatVerdict.h"
#include "addresses/SourceCandidate.h"
#include "addresses/TimedAnswer.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AddressResolver)
};

/// Why that address may not be published, empty if it may. A router's answer is about the router, not about this machine.
QString refusal(const SourceConfig &config, const QHostAddress &address)
{
    const AddressScope scope = addressScope(address);
    if (scope == AddressScope::Global)
        return {};
    return config.kind == u"router" ? natVerdict({}, address, {}).text : scopeExplanation(scope, address);
}

/// What the answer of another source does not show: that the router's address is not that of the line.
QString routerNote(const QHostAddress &router)
{
    const QString text = addressText(router);
    switch (natVerdict({}, router, {}).kind) {
    case NatVerdict::Kind::CarrierGradeNat:
        return Text::tr("your router has %1: carrier-grade NAT").arg(text);
    case NatVerdict::Kind::DoubleNat:
        return Text::tr("your router has only %1: another router stands before it").arg(text);
    default:
        return Text::tr("your router has %1, which is no public address").arg(text);
    }
}

/// One pass over a list of sources: what may be published, and what is to be said if nothing is found.
class Look
{
public:
    explicit Look(DetectionKey key)
        : m_key(std::move(key))
    {
    }

    void passOver() { m_isOffline = true; }
    void note(const SourceCandidate &candidate, const Failure &failure)
    {
        m_failures.append({candidate.config.kind, failure});
    }

    /// What of the answer may be published, if anything; else the reason is noted.
    [[nodiscard]] std::optional<Detection> judge(const SourceCandidate &candidate, const TimedAnswer &answer)
    {
        const bool isRouter = candidate.config.kind == u"router";
        QList<QHostAddress> allowed;
        QString explanation;
        for (const QHostAddress &address : *answer.found) {
            const QString why = refusal(candidate.config, address);
            if (why.isEmpty() || candidate.config.kind == u"fixed" || (m_key.allowNonGlobal && !isRouter))
                allowed.append(address);
            else if (explanation.isEmpty())
                explanation = why;
        }
        if (!allowed.isEmpty())
            return detection(candidate, answer, allowed);
        // Who allows private addresses means this machine's, hardly the router's; that is for want of any other.
        if (m_key.allowNonGlobal && !m_forWant)
            m_forWant = detection(candidate, answer, *answer.found);
        if (isRouter)
            m_routerNote = routerNote(answer.found->constFirst());
        note(candidate, {Failure::Kind::NoAddress, explanation, {}});
        return std::nullopt;
    }

    [[nodiscard]] Result<Detection> nothingElse() const
    {
        if (m_forWant)
            return *m_forWant;
        return tl::unexpected(failure());
    }

private:
    [[nodiscard]] Detection detection(const SourceCandidate &candidate, const TimedAnswer &answer,
                                      const QList<QHostAddress> &addresses) const
    {
        QStringList details{answer.detail, m_routerNote};
        details.removeAll(QString());
        return {addresses, candidate.config.kind, details.join(QStringLiteral("; ")), candidate.choice};
    }

    [[nodiscard]] Failure failure() const
    {
        const QString family = m_key.type == RecordType::A ? QStringLiteral("IPv4") : QStringLiteral("IPv6");
        QStringList texts;
        for (const auto &[kind, failure] : m_failures)
            texts << kind + QStringLiteral(": ") + failure.message;
        if (m_isOffline) { // Then nothing else is certain.
            texts.prepend(Text::tr("This machine has no way to the Internet over %1 now.").arg(family));
            return {Failure::Kind::Network, texts.join(u' '), {}};
        }
        if (m_failures.isEmpty()) {
            return {
                Failure::Kind::NoAddress, Text::tr("No address source is set for %1.").arg(recordTypeName(m_key.type)), {}};
        }
        // That there is no address, which a source knows for certain, says more than that a service could not be reached.
        const auto certain = std::find_if(m_failures.begin(), m_failures.end(),
                                          [](const auto &entry) { return entry.second.kind == Failure::Kind::NoAddress; });
        Failure result = certain == m_failures.end() ? m_failures.constLast().second : certain->second;
        if (m_failures.size() > 1)
            result.message = Text::tr("No source found a public %1 address. %2").arg(family, texts.join(u' '));
        else if (result.kind == Failure::Kind::Network)
            result.message = texts.constFirst(); // which one could not be reached, its own words need not say
        return result;
    }

    DetectionKey m_key;
    QList<std::pair<QString, Failure>> m_failures; ///< By kind of source.
    bool m_isOffline = false;
    QString m_routerNote;
    std::optional<Detection> m_forWant; ///< Taken if nothing better is found.
};

QCoro::Task<Result<Detection>> detectFrom(std::shared_ptr<const SourceCandidates> candidates, DetectionRequest request,
                                          Clock *clock)
{
    Look look(request.key);
    const std::vector<const SourceCandidate *> order = inOrder(*candidates, request.startWith);
    for (const SourceCandidate *candidate : order) {
        if (!candidate->source) {
            // A mistake in the settings must be heard of; a kind that this version has not is passed over.
            if (candidate->source.error().kind == Failure::Kind::Rejected)
                co_return tl::unexpected(candidate->source.error());
            look.note(*candidate, candidate->source.error());
            continue;
        }
        if (!request.online && !candidate->needsNoNetwork()) {
            look.passOver();
            continue;
        }
        const TimedAnswer answer
            = co_await askWithin(candidate->patience(), *candidate->source, request.key.type, request.known, clock);
        if (answer.found) {
            const std::optional<Detection> detection = look.judge(*candidate, answer);
            if (detection)
                co_return *detection;
            continue;
        }
        const Failure::Kind kind = answer.found.error().kind;
        if (kind == Failure::Kind::Rejected || kind == Failure::Kind::Cancelled)
            co_return tl::unexpected(answer.found.error());
        look.note(*candidate, answer.found.error());
    }
    co_return look.nothingElse();
}

QCoro::Task<SourceView> viewOf(std::shared_ptr<const SourceCandidates> candidates, size_t index, RecordType type,
                               Clock *clock)
{
    const SourceCandidate &candidate = (*candidates)[index];
    if (!candidate.source) {
        SourceView view{candidate.config, tl::unexpected(candidate.source.error()), {}, {}, {}};
        co_return view;
    }
    const QList<QHostAddress> known; // Nothing, so that it is a full look.
    const TimedAnswer answer = co_await askWithin(candidate.patience(), *candidate.source, type, known, clock);
    SourceView view{candidate.config, answer.found, answer.detail, answer.took, {}, (*candidate.source)->asks(type)};
    if (answer.found)
        view.explanation = refusal(candidate.config, answer.found->constFirst());
    co_return view;
}

QCoro::Task<SourceView> noView()
{
    const QString text = Text::tr("This source is not in the list any more.");
    SourceView view{{}, fail(Failure::Kind::Unsupported, text), {}, {}, {}};
    co_return view;
}

QCoro::Task<QList<SourceView>> surveyFrom(std::shared_ptr<const SourceCandidates> candidates, RecordType type, Clock *clock)
{
    std::vector<QCoro::Task<SourceView>> running;
    for (size_t i = 0; i < candidates->size(); ++i)
        running.push_back(viewOf(candidates, i, type, clock));
    QList<SourceView> views;
    for (QCoro::Task<SourceView> &task : running) {
        const SourceView view = co_await task;
        views.append(view);
    }
    co_return views;
}

class SourceListResolver final : public AddressResolver
{
public:
    SourceListResolver(SourceParts parts, SourceMaker makeSource)
        : m_parts(std::move(parts))
        , m_makeSource(std::move(makeSource))
    {
    }

    QCoro::Task<Result<Detection>> detect(DetectionRequest request) override
    {
        return detectFrom(candidates(request.key.sources, request.key.type), request, &m_parts.clock);
    }

    QCoro::Task<QList<SourceView>> survey(QString sources, RecordType type) override
    {
        return surveyFrom(candidates(sources, type), type, &m_parts.clock);
    }

    QCoro::Task<SourceView> surveyOne(QString sources, RecordType type, qsizetype place) override
    {
        const auto known = candidates(sources, type);
        if (place >= 0 && static_cast<size_t>(place) < known->size())
            return viewOf(known, static_cast<size_t>(place), type, &m_parts.clock);
        return noView();
    }

    void setSources(const QMap<QString, SourceSet> &sources) override
    {
        if (sources == m_sources) // An edit elsewhere: the rotation of the services goes on.
            return;
        m_sources = sources;
        m_candidates.clear();
        for (auto set = sources.begin(); set != sources.end(); ++set) {
            for (auto list = set->begin(); list != set->end(); ++list)
                m_candidates[set.key()][list.key()] = makeSourceCandidates(list.value(), m_parts, m_makeSource);
        }
    }

private:
    [[nodiscard]] std::shared_ptr<const SourceCandidates> candidates(const QString &sources, RecordType type) const
    {
        const auto found = m_candidates.value(sources).value(type);
        return found ? found : std::make_shared<const SourceCandidates>();
    }

    SourceParts m_parts;
    SourceMaker m_makeSource;
    QMap<QString, SourceSet> m_sources;
    QMap<QString, QMap<RecordType, std::shared_ptr<const SourceCandidates>>> m_candidates;
};

} // namespace

std::unique_ptr<AddressResolver> makeAddressResolver(SourceParts parts, SourceMaker makeSource)
{
    return std::make_unique<SourceListResolver>(std::move(parts), std::move(makeSource));
}

} // namespace mooring
