// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/NextPass.h"

#include "engine/Interval.h"

namespace mooring {

namespace {

/// Whether an IPv6 address of the line is still being tried out (RFC 4862): it may be the one that is waited for.
bool hasTentativeAddress(const Engine &engine)
{
    const auto interfaces = engine.parts.interfaces();
    return interfaces && std::any_of(interfaces->begin(), interfaces->end(), [&](const InterfaceAddress &candidate) {
               return candidate.tentative && candidate.device == engine.network.device
                   && fits(RecordType::AAAA, candidate.address);
           });
}

/// What a look at a network that has just changed is repeated for.
void noteUnsettled(Engine &engine, const PassData &pass)
{
    const auto isMissing = [](const std::optional<Failure> &failure) {
        return failure && (failure->kind == Failure::Kind::NoAddress || failure->kind == Failure::Kind::Network);
    };
    engine.unsettled.clear();
    if (engine.settleStep < 0)
        return;
    const bool tentative = hasTentativeAddress(engine);
    for (auto it = pass.found.cbegin(); it != pass.found.cend(); ++it) {
        const bool missing = !*it && isMissing(it->error());
        if (pass.offline || missing || (tentative && it.key().type == RecordType::AAAA))
            engine.unsettled.insert(it.key());
    }
    for (const RecordConfig &record : pass.config.records) {
        for (const RecordType type : record.types) {
            const auto failed = [&](const Change &change) {
                return change.key == recordKey(record, type) && isMissing(change.failure);
            };
            if (!std::any_of(pass.changes.begin(), pass.changes.end(), failed))
                continue;
            for (const DetectionKey &key : sourceKeys(record, type))
                engine.unsettled.insert(key);
        }
    }
}

/// Whether nobody outside was asked: then a look costs nothing, and events tell of changes.
bool areLocal(const FoundAddresses &found)
{
    const auto isLocal = [](const Result<Detection> &each) {
        return each && (each->source == u"interface" || each->source == u"router" || each->source == u"fixed");
    };
    return !found.isEmpty() && std::all_of(found.begin(), found.end(), isLocal);
}

} // namespace

void planNextPass(Engine &engine, const PassData &pass)
{
    if (pass.cause != PassCause::Settle)
        engine.localAnswers = areLocal(pass.found);
    const bool isCalm = pass.cause == PassCause::Schedule && !pass.isNews && pass.changes.isEmpty() && !pass.offline;
    engine.calmPasses = isCalm ? engine.calmPasses + 1 : 0;
    noteUnsettled(engine, pass);
    engine.nextPass = engine.computeNextPass();
    for (const Skip &skip : std::as_const(pass.plan.skipped)) {
        const bool isWait = skip.reason == Skip::Reason::Waiting;
        if (isWait && skip.until < engine.nextPass)
            engine.nextPass = skip.until;
    }
    engine.settleNext = false;
    const bool isUnsettled = pass.offline || !engine.unsettled.empty();
    const auto delay = isUnsettled && !engine.paused ? settleDelay(engine.settleStep) : std::nullopt;
    if (!delay) {
        engine.settleStep = -1;
        return;
    }
    ++engine.settleStep;
    const QDateTime at = engine.parts.clock.now().addSecs(delay->count());
    engine.nextPass = engine.nextPass.isValid() ? std::min(engine.nextPass, at) : at;
    engine.settleNext = true;
    shortenSettlingWaits(engine.parts.store.state, at);
}

} // namespace mooring
