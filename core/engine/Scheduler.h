// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/Pass.h"

#include <QPointer>

namespace mooring {

/// Decides when a pass runs: by schedule, at the end of a wait, or shortly after something happened. One pass at a time.
class Scheduler : public QObject
{
public:
    explicit Scheduler(std::shared_ptr<Engine> engine);

    /// A pass now, and from then on by schedule.
    void start();
    void stop() { m_isStarted = m_engine->isResident = false; }
    [[nodiscard]] bool isStarted() const { return m_isStarted; }
    /// Something happened: a pass after the debounce (250 ms), which takes in what else happens until then, and further ones
    /// while the network settles. In a storm of events only one pass in 5 seconds.
    void trigger();
    /// What was triggered before is not done at once any more: the schedule comes to it.
    void forget();
    /// Sets the timer anew: a pass has ended, or what the time depends on has changed.
    void arm();

private:
    void soon();
    void onTimer();
    /// Whether the machine slept or its clock was set since the last time.
    bool catchUp();
    void runPass(PassCause cause);
    [[nodiscard]] std::chrono::milliseconds debounce();
    QCoro::Task<void> runAndRepeat(std::shared_ptr<Engine> engine, QPointer<Scheduler> self, PassCause cause);

    std::shared_ptr<Engine> m_engine;
    bool m_isStarted = false;
    bool m_isTriggered = false; ///< The debounce runs.
    quint64 m_triggered = 0; ///< Number of the debounce that counts.
    bool m_isRunning = false; ///< A pass that this started runs.
    bool m_runAgain = false; ///< Something happened while it ran.
    quint64 m_armed = 0; ///< Number of the timer that counts; earlier ones are ignored.
    double m_prompt = 0; ///< Passes that may still follow events at once.
    std::chrono::milliseconds m_promptAt{0}; ///< When it was counted (monotonic).
    QDateTime m_lastWall;
    std::chrono::milliseconds m_lastMonotonic{0};
};

} // namespace mooring
