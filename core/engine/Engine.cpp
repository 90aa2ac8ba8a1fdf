// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/Engine.h"

#include "engine/Interval.h"
#include "journal/Log.h"

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
