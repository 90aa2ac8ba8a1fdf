// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/Engine.h"

#include <cmath>

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
    if (paused)
        reporter.paused(until);
    else if (goesOn)
        reporter.resumed();
}

QDateTime Engine::computeNextPass() const
{
    if (paused)
        return pausedUntil;
    const QDateTime now = parts.clock.now();
    const auto interval = std::chrono::milliseconds(config.schedule.interval);
    const double jitter = 1.0 + config.schedule.jitter * (2.0 * parts.random() - 1.0);
    QDateTime next = now.addMSecs(std::llround(double(interval.count()) * jitter));
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
