// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/NetworkNotes.h"

#include "engine/ConfigHash.h"
#include "engine/Planner.h"

#include <algorithm>

namespace mooring {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostNetworks = 32;
constexpr std::chrono::seconds fullLookInterval = 24h;

void dropOldest(State &state, const QString &kept)
{
    while (state.networks.size() > mostNetworks) {
        auto oldest = state.networks.end();
        for (auto it = state.networks.begin(); it != state.networks.end(); ++it) {
            if (it.key() != kept && (oldest == state.networks.end() || it->lastSeen < oldest->lastSeen))
                oldest = it;
        }
        state.networks.erase(oldest);
    }
}

} // namespace

NetworkMemory *rememberNetwork(State &state, const LocalNetwork &network, const QDateTime &now)
{
    if (network.id.isEmpty())
        return nullptr;
    NetworkMemory &memory = state.networks[network.id];
    memory.label = network.label;
    memory.lastSeen = now;
    dropOldest(state, network.id);
    return networkMemory(state, network);
}

NetworkMemory *networkMemory(State &state, const LocalNetwork &network)
{
    const auto it = state.networks.find(network.id);
    return network.id.isEmpty() || it == state.networks.end() ? nullptr : &it.value();
}

const NetworkMemory *networkMemory(const State &state, const LocalNetwork &network)
{
    const auto it = state.networks.constFind(network.id);
    return network.id.isEmpty() || it == state.networks.cend() ? nullptr : &it.value();
}

QString startWith(const NetworkMemory *memory, const DetectionKey &key, const QList<SourceConfig> &sources,
                  const QDateTime &now)
{
    if (!memory)
        return {};
    const SourceChoice known = memory->choices.value(addressesKey(key));
    const qint64 age = known.lookedAt.isValid() ? known.lookedAt.secsTo(now) : -1;
    const bool isFresh = age >= 0 && age < std::chrono::seconds(fullLookInterval).count();
    return isFresh && known.sourcesHash == sourcesHash(sources) ? known.choice : QString();
}

bool noteChoice(NetworkMemory &memory, const DetectionKey &key, const QList<SourceConfig> &sources, const Detection &found,
                const QString &startedWith, const QDateTime &now)
{
    if (found.choice.isEmpty())
        return false;
    SourceChoice &known = memory.choices[addressesKey(key)];
    // Another source than the one that was asked first: it failed, and all of them were asked.
    const bool wasFullLook = startedWith.isEmpty() || found.choice != startedWith;
    if (!wasFullLook)
        return false;
    known = {found.choice, now, sourcesHash(sources)};
    return true;
}

NatVerdict natVerdictOf(const NetworkMemory *memory)
{
    if (!memory || !memory->natAt.isValid())
        return {};
    return natVerdict(memory->local, memory->router, memory->outside);
}

QString natName(NatVerdict::Kind kind)
{
    switch (kind) {
    case NatVerdict::Kind::Unknown:
        return QStringLiteral("Unknown");
    case NatVerdict::Kind::Direct:
        return QStringLiteral("Direct");
    case NatVerdict::Kind::SingleNat:
        return QStringLiteral("SingleNat");
    case NatVerdict::Kind::DoubleNat:
        return QStringLiteral("DoubleNat");
    case NatVerdict::Kind::CarrierGradeNat:
        return QStringLiteral("CarrierGradeNat");
    case NatVerdict::Kind::OtherLine:
        return QStringLiteral("OtherLine");
    }
    Q_UNREACHABLE();
}

bool tellOnce(NetworkMemory &memory, const QString &what)
{
    if (memory.told.contains(what))
        return false;
    memory.told.append(what);
    return true;
}

} // namespace mooring
