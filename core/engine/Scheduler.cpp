// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/Scheduler.h"

#include "engine/Pass.h"
#include "journal/Log.h"

namespace mooring {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds debounce = 250ms;
constexpr std::chrono::milliseconds shortestDelay = 1s;
constexpr std::chrono::milliseconds jumpThreshold = 30s; // coarse timers and a busy machine stay below

} // namespace

Scheduler::Scheduler(std::shared_ptr<Engine> engine)
    : m_engine(std::move(engine))
{
    // Whoever asked for the pass: what it found out decides when the next one is due.
    connect(m_engine->updater, &Updater::passFinished, this, &Scheduler::arm);
}

void Scheduler::start()
{
    if (m_isStarted)
        return;
    m_isStarted = true;
    static_cast<void>(timeJumped()); // from here on
    runPass();
}

void Scheduler::trigger()
{
    if (!m_isStarted || m_isTriggered)
        return;
    m_isTriggered = true;
    m_engine->parts.clock.callAfter(debounce, this, [this] {
        m_isTriggered = false;
        wake();
    });
}

void Scheduler::arm()
{
    const quint64 number = ++m_armed;
    if (!m_isStarted || !m_engine->nextPass.isValid())
        return;
    Clock &clock = m_engine->parts.clock;
    const std::chrono::milliseconds delay(clock.now().msecsTo(m_engine->nextPass));
    clock.callAfter(std::max(delay, shortestDelay), this, [this, number] {
        if (number == m_armed)
            wake();
    });
}

void Scheduler::wake()
{
    if (!m_isStarted)
        return;
    if (timeJumped()) {
        qCInfo(lcEngine) << "The machine slept or its clock was set: network waits are over";
        endNetworkWaits(m_engine->parts.store.state);
    }
    if (m_engine->paused && m_engine->pausedUntil.isValid() && m_engine->parts.clock.now() >= m_engine->pausedUntil)
        m_engine->setPaused(false, {});
    runPass();
}

bool Scheduler::timeJumped()
{
    const QDateTime wall = m_engine->parts.clock.now();
    const std::chrono::milliseconds monotonic = m_engine->parts.clock.monotonic();
    const std::chrono::milliseconds wallStep(m_lastWall.isValid() ? m_lastWall.msecsTo(wall) : 0);
    const std::chrono::milliseconds difference = m_lastWall.isValid() ? wallStep - (monotonic - m_lastMonotonic) : 0ms;
    m_lastWall = wall;
    m_lastMonotonic = monotonic;
    return difference > jumpThreshold || difference < -jumpThreshold;
}

void Scheduler::runPass()
{
    if (m_isRunning) {
        m_runAgain = true;
        return;
    }
    m_isRunning = true;
    runAndRepeat(m_engine, this);
}

QCoro::Task<void> Scheduler::runAndRepeat(std::shared_ptr<Engine> engine, QPointer<Scheduler> self)
{
    const PassReport report = co_await runEnginePass(engine, {}, true);
    if (!self)
        co_return;
    m_isRunning = false;
    if (std::exchange(m_runAgain, false))
        trigger();
}

} // namespace mooring
