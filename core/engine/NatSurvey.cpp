// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/NatSurvey.h"

#include "addresses/InterfaceRanking.h"
#include "engine/NetworkNotes.h"
#include "engine/PublishGate.h"

#include <algorithm>

namespace mooring {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds shortestInterval = 1h; // two lines that take turns must not cause a survey each time
constexpr std::chrono::milliseconds timeLimit = 10min; // after that another survey may run

QString defaultSet()
{
    return QStringLiteral("default");
}

QHostAddress firstView(const QList<SourceView> &views, const std::function<bool(const SourceConfig &)> &fits)
{
    for (const SourceView &view : views) {
        if (fits(view.config) && view.found && !view.found->isEmpty())
            return view.found->first();
    }
    return {};
}

bool isRouter(const SourceConfig &source)
{
    return source.kind == u"router";
}

bool isFreeOutside(const SourceConfig &source)
{
    return asksOutside(source) && !isBoundToLine(source);
}

bool hasBothViews(const Config &config)
{
    const QList<SourceConfig> sources = config.addressSources.value(defaultSet()).value(RecordType::A);
    return std::any_of(sources.begin(), sources.end(), isRouter)
        && std::any_of(sources.begin(), sources.end(), isFreeOutside);
}

/// Whether what was detected is not what was compared.
bool hasChanged(const NetworkMemory &memory, const Detection &found)
{
    if (found.addresses.isEmpty())
        return false;
    SourceConfig source;
    source.kind = found.source;
    if (isRouter(source))
        return found.addresses.first() != memory.router;
    return asksOutside(source) && found.addresses.first() != memory.outside;
}

bool isWanted(const Engine &engine)
{
    const NetworkMemory *memory = networkMemory(engine.parts.store.state, engine.network);
    if (!memory || !engine.isResident || engine.parts.clock.monotonic() < engine.surveyEnds || engine.offline
        || engine.paused || engine.stopping || engine.hold || !engine.network.lines.contains(RecordType::A)
        || engine.network.isTunnelled(RecordType::A) || !hasBothViews(engine.config))
        return false;
    if (!memory->natAt.isValid())
        return true;
    const qint64 age = memory->natAt.secsTo(engine.parts.clock.now());
    const bool isRecent = age >= 0 && age < std::chrono::seconds(shortestInterval).count();
    return !isRecent && hasChanged(*memory, engine.detections.value(RecordType::A));
}

void note(Engine &engine, NetworkMemory &memory, const QList<SourceView> &views)
{
    const QHostAddress router = firstView(views, isRouter);
    const QHostAddress outside = firstView(views, isFreeOutside);
    if (!outside.isNull() && otherLineHold(engine.network, {memory.router, memory.outside}, {outside}, router))
        return; // seen through a VPN or proxy: what was known stays
    const auto interfaces = engine.parts.interfaces();
    memory.local = interfaces ? addressOn(engine.network.device, RecordType::A, *interfaces) : QHostAddress();
    memory.router = router;
    memory.outside = outside;
    memory.natAt = engine.parts.clock.now();
    const NatVerdict verdict = natVerdictOf(&memory);
    const bool isTrouble = verdict.kind == NatVerdict::Kind::CarrierGradeNat || verdict.kind == NatVerdict::Kind::DoubleNat;
    if (isTrouble && tellOnce(memory, natName(verdict.kind)))
        engine.reporter.natFound(verdict, memory.label);
    engine.save();
    emit engine.updater->statusesChanged();
}

QCoro::Task<void> surveyNat(std::shared_ptr<Engine> engine, LocalNetwork before)
{
    engine->surveyEnds = engine->parts.clock.monotonic() + timeLimit;
    const QList<SourceView> views = co_await engine->parts.resolver.survey(defaultSet(), RecordType::A);
    if (*engine->ended)
        co_return;
    const LocalNetwork after = co_await engine->parts.network.look();
    if (*engine->ended)
        co_return;
    engine->surveyEnds = {};
    // Through a VPN that came meanwhile, or from another network, the answers are not of this line.
    NetworkMemory *memory = networkMemory(engine->parts.store.state, before);
    if (memory && after.id == before.id && !after.isTunnelled(RecordType::A))
        note(*engine, *memory, views);
}

} // namespace

QCoro::Task<QHostAddress> askRouter(std::shared_ptr<Engine> engine, QString sources)
{
    QHostAddress router;
    const QList<SourceView> own = co_await engine->parts.resolver.survey(sources, RecordType::A);
    router = firstView(own, isRouter);
    if (!router.isNull() || sources == defaultSet() || *engine->ended)
        co_return QHostAddress(router);
    const QList<SourceView> others = co_await engine->parts.resolver.survey(defaultSet(), RecordType::A);
    router = firstView(others, isRouter);
    co_return QHostAddress(router);
}

void surveyNatIfNew(const std::shared_ptr<Engine> &engine)
{
    if (!isWanted(*engine))
        return;
    surveyNat(engine, engine->network);
}

QCoro::Task<void> surveyNatNow(std::shared_ptr<Engine> engine)
{
    const LocalNetwork network = co_await engine->parts.network.look();
    if (*engine->ended || engine->stopping || !network.isOnline() || network.isTunnelled(RecordType::A)
        || !networkMemory(engine->parts.store.state, network))
        co_return;
    co_await surveyNat(engine, network);
}

} // namespace mooring
