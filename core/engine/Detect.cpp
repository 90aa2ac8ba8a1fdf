// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/Detect.h"

#include "engine/NatSurvey.h"
#include "engine/NetworkNotes.h"
#include "engine/PublishGate.h"

#include <vector>

namespace mooring {

namespace {

QList<QHostAddress> knownAddresses(const Engine &engine, const DetectionKey &key)
{
    const State &state = engine.parts.store.state;
    const QString text = addressesKey(key);
    const NetworkMemory *memory = networkMemory(state, engine.network);
    return memory && memory->addresses.contains(text) ? memory->addresses.value(text) : state.addresses.value(text);
}

/// Takes it in where this machine is attached now.
void arrive(Engine &engine, PassData &pass)
{
    if (pass.network.id != engine.network.id)
        engine.otherLine.clear();
    const bool wasOffline = std::exchange(engine.offline, !pass.network.isOnline());
    const bool isElsewhere = pass.network.id != engine.network.id || (wasOffline && !engine.offline);
    if (isElsewhere && pass.cause == PassCause::Settle)
        pass.cause = PassCause::Event; // all is to be looked at here
    engine.network = pass.network;
    pass.offline = engine.offline;
    if (engine.offline && !wasOffline && engine.settleStep < 0)
        engine.settleStep = 0; // it may be about to come: at boot, after sleep
    if (!engine.offline && wasOffline)
        endNetworkWaits(engine.parts.store.state);
    if (!engine.offline)
        static_cast<void>(rememberNetwork(engine.parts.store.state, engine.network, engine.parts.clock.now()));
}

void noteLine(Engine &engine, const PassData &pass, const QHostAddress &router, const QHostAddress &outside)
{
    NetworkMemory *memory = networkMemory(engine.parts.store.state, pass.network);
    if (!memory)
        return;
    memory->router = router;
    memory->outside = outside;
    memory->natAt = engine.parts.clock.now();
}

/// Whether an answer of the outside is to be held, though this network and its VPN did not tell before.
QCoro::Task<std::optional<Hold>> doubt(std::shared_ptr<Engine> engine, std::shared_ptr<PassData> pass, DetectionKey key,
                                       Detection found)
{
    const std::optional<Hold> none;
    if (pass->offline || !isOutsideView(sourcesOf(pass->config, key), found)
        || mayPublishThroughVpn(pass->config.networks, pass->network))
        co_return none;
    const auto interfaces = engine->parts.interfaces();
    if (interfaces) {
        const std::optional<Hold> tunnel = tunnelHold(pass->network, found.addresses, *interfaces);
        if (tunnel)
            co_return std::optional<Hold>(tunnel);
    }
    const NetworkMemory *memory = networkMemory(engine->parts.store.state, pass->network);
    const KnownLine known = memory ? KnownLine{memory->router, memory->outside} : KnownLine();
    if (key.type != RecordType::A || !known.isOneLine() || found.addresses.contains(known.outside))
        co_return none;
    const QHostAddress router = co_await askRouter(engine, key.sources);
    if (isOver(*engine, *pass))
        co_return none;
    const std::optional<Hold> other = otherLineHold(pass->network, known, found.addresses, router);
    if (!other && !router.isNull())
        noteLine(*engine, *pass, router, found.addresses.first()); // the line itself has another address
    co_return std::optional<Hold>(other);
}

QCoro::Task<void> detectOne(std::shared_ptr<Engine> engine, std::shared_ptr<PassData> pass, DetectionKey key)
{
    const QList<SourceConfig> sources = sourcesOf(pass->config, key);
    DetectionRequest request;
    request.key = key;
    request.known = knownAddresses(*engine, key);
    request.online = !pass->offline;
    if (pass->cause != PassCause::Person) {
        const NetworkMemory *memory = networkMemory(engine->parts.store.state, pass->network);
        request.startWith = startWith(memory, key, sources, engine->parts.clock.now());
    }
    const Result<Detection> found = co_await engine->parts.resolver.detect(request);
    if (isOver(*engine, *pass) || (found && found->addresses.isEmpty()))
        co_return;
    if (!found) {
        pass->found.insert(key, found);
        co_return;
    }
    const std::optional<Hold> hold = co_await doubt(engine, pass, key, *found);
    if (isOver(*engine, *pass))
        co_return;
    if (hold) {
        pass->otherLine.insert(key, *hold);
        co_return;
    }
    pass->found.insert(key, found);
    NetworkMemory *memory = networkMemory(engine->parts.store.state, pass->network);
    if (memory)
        pass->isNews |= noteChoice(*memory, key, sources, *found, request.startWith, engine->parts.clock.now());
}

/// What the rules hold here. Without a network nothing is held: it waits.
QMap<DetectionKey, Hold> rulesHolds(const PassData &pass)
{
    QMap<DetectionKey, Hold> result;
    if (pass.offline)
        return result;
    for (const RecordConfig &record : pass.config.records) {
        for (const RecordType type : record.types) {
            for (const DetectionKey &key : sourceKeys(record, type)) {
                const std::optional<Hold> hold = gateHold(pass.config, pass.network, key);
                if (hold)
                    result.insert(key, *hold);
            }
        }
    }
    return result;
}

QList<DetectionKey> wantedKeys(const Engine &engine, const PassData &pass, const PlanOptions &options)
{
    QList<DetectionKey> keys = detectionKeys(pass.config, engine.parts.store.state, engine.parts.clock.now(), options);
    if (pass.cause == PassCause::Settle)
        keys.removeIf([&](const DetectionKey &key) { return !engine.unsettled.contains(key); });
    return keys;
}

bool isSamePlace(const LocalNetwork &a, const LocalNetwork &b)
{
    const auto isSameLine = [&](RecordType type) {
        return a.lines.value(type).device == b.lines.value(type).device && a.isTunnelled(type) == b.isTunnelled(type);
    };
    return a.id == b.id && std::all_of(std::begin(recordTypes), std::end(recordTypes), isSameLine);
}

/// Whether what was found counts only if the machine is still where it was: an outside's view is that of the way to it, and
/// what was not found is a failure only while there is a network, so without one it need not be asked again.
bool dependsOnPlace(const PassData &pass)
{
    for (auto it = pass.found.cbegin(); it != pass.found.cend(); ++it) {
        if (*it ? isOutsideView(sourcesOf(pass.config, it.key()), **it) : !pass.offline)
            return true;
    }
    return false;
}

} // namespace

QCoro::Task<PlanOptions> detectAddresses(std::shared_ptr<Engine> engine, std::shared_ptr<PassData> pass, PlanOptions options)
{
    pass->network = co_await engine->parts.network.look();
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (isOver(*engine, *pass))
            co_return options;
        arrive(*engine, *pass);
        options.holds = rulesHolds(*pass);
        const QList<DetectionKey> keys = wantedKeys(*engine, *pass, options);
        std::vector<QCoro::Task<void>> running;
        for (const DetectionKey &key : keys)
            running.push_back(detectOne(engine, pass, key));
        for (QCoro::Task<void> &task : running)
            co_await task;
        if (isOver(*engine, *pass))
            co_return options;
        for (auto it = engine->otherLine.cbegin(); it != engine->otherLine.cend(); ++it) {
            if (!keys.contains(it.key()) && !pass->otherLine.contains(it.key()))
                pass->otherLine.insert(it.key(), *it); // not asked this time
        }
        if (!dependsOnPlace(*pass))
            break;
        const LocalNetwork now = co_await engine->parts.network.look();
        if (isOver(*engine, *pass) || isSamePlace(now, pass->network))
            break;
        pass->network = now;
        pass->found.clear();
        pass->otherLine.clear();
        engine->passAgain |= attempt > 0;
    }
    if (isOver(*engine, *pass))
        co_return options;
    engine->otherLine = pass->otherLine;
    for (auto it = pass->otherLine.cbegin(); it != pass->otherLine.cend(); ++it)
        options.holds.insert(it.key(), *it);
    co_return options;
}

} // namespace mooring
