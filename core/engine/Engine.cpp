// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/Engine.h"

#include "engine/Interval.h"
#include "journal/Log.h"

#include <algorithm>

namespace mooring {

Engine::Engine(Updater *owner, const Updater::Parts &given)
    : updater(owner)
    , parts(given)
    , accounts(given.providers, given.secrets, given.http, given.clock, given.random, given.redactor)
    , reporter(given.journal)
{
}

void Engine::save()
{
    const auto saved = parts.store.save();
    if (!saved && !m_saveFailed)
        reporter.stateNotWritten(saved.error());
    m_saveFailed = !saved;
}

void Engine::noteGood()
{
    const QList<RecordStatus> statuses = recordStatuses(*this);
    const bool isGood = std::all_of(statuses.cbegin(), statuses.cend(), [](const RecordStatus &status) {
        return status.kind == RecordStatus::Kind::Fine || status.kind == RecordStatus::Kind::Held
            || status.kind == RecordStatus::Kind::Disabled;
    });
    if (!isGood || statuses.isEmpty())
        return;
    QDateTime &lastGood = parts.store.state.lastGood;
    if (!m_savedGood.isValid())
        m_savedGood = lastGood;
    lastGood = parts.clock.now();
    // Known to the half hour is enough after a restart; the disk need not wake for every pass.
    constexpr qint64 worthSaving = 30 * 60;
    if (!m_savedGood.isValid() || std::abs(m_savedGood.secsTo(lastGood)) >= worthSaving) {
        m_savedGood = lastGood;
        save();
    }
}

void Engine::setPaused(bool isPaused, const QDateTime &until)
{
    const bool goesOn = paused && !isPaused;
    paused = isPaused;
    pausedUntil = until;
    if (until.isValid())
        m_pauseEnd = parts.clock.monotonic() + std::chrono::milliseconds(parts.clock.now().msecsTo(until));
    if (paused)
        reporter.paused(until);
    else if (goesOn)
        reporter.resumed();
}

void Engine::timeJumped(std::chrono::milliseconds difference)
{
    qCInfo(lcEngine) << "The machine slept or its clock was set: network waits are over";
    endNetworkWaits(parts.store.state);
    if (difference < std::chrono::milliseconds(0)) {
        parts.store.state.lastGood = std::min(parts.store.state.lastGood, parts.clock.now());
        for (AccountRuntime &account : runtime) {
            account.keychainWait = {};
            account.verifyAt = {};
        }
    }
    // A pause lasts no longer than it was meant to, however far back the clock was set.
    if (paused && pausedUntil.isValid()) {
        const QDateTime now = parts.clock.now();
        pausedUntil = std::min(pausedUntil, now.addMSecs((m_pauseEnd - parts.clock.monotonic()).count()));
    }
}

void Engine::endPause()
{
    if (paused && pausedUntil.isValid() && parts.clock.now() >= pausedUntil)
        setPaused(false, {});
}

QDateTime Engine::computeNextPass() const
{
    if (paused)
        return pausedUntil;
    const QDateTime now = parts.clock.now();
    IntervalFacts facts;
    facts.base = config.schedule.interval;
    facts.jitter = config.schedule.jitter;
    facts.eventsActive = eventsActive;
    facts.localAnswers = localAnswers;
    facts.calmPasses = calmPasses;
    QDateTime next = now.addMSecs(nextInterval(facts, parts.random).count());
    for (const RecordStatus &status : recordStatuses(*this)) {
        if (status.failure && status.nextAttempt.isValid() && status.nextAttempt > now)
            next = std::min(next, status.nextAttempt);
    }
    return next;
}

PassReport Engine::report(const QMap<RecordType, QList<QHostAddress>> &addresses) const
{
    return {addresses, recordStatuses(*this)};
}

} // namespace mooring
