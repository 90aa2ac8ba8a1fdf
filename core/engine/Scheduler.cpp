// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/Scheduler.h"

#include <algorithm>

namespace mooring {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds usualDebounce = 250ms;
constexpr std::chrono::milliseconds stormDebounce = 5s;
constexpr double mostPrompt = 100; // passes at once; one more every 5 s
constexpr std::chrono::milliseconds shortestDelay = 1s;
constexpr std::chrono::milliseconds longestDelay = 5min; // timers stand still while the machine sleeps
constexpr std::chrono::milliseconds startUp = 60s;
constexpr std::chrono::milliseconds jumpThreshold = 30s; // coarse timers and a busy machine stay below

} // namespace

Scheduler::Scheduler(std::shared_ptr<Engine> engine)
    : m_engine(std::move(engine))
    , m_prompt(mostPrompt)
{
    // Whoever asked for the pass: what it found out decides when the next one is due.
    connect(m_engine->updater, &Updater::passFinished, this, [this] {
        arm();
        if (std::exchange(m_engine->passAgain, false))
            soon();
    });
}

void Scheduler::start()
{
    if (m_isStarted)
        return;
    m_isStarted = true;
    m_engine->isResident = true;
    m_engine->quietUntil = m_engine->parts.clock.monotonic() + startUp;
    static_cast<void>(catchUp()); // from here on
    runPass(PassCause::Schedule);
}

void Scheduler::trigger()
{
    if (!m_isStarted)
        return;
    m_engine->settleStep = 0;
    soon();
}

void Scheduler::soon()
{
    if (!m_isStarted || m_isTriggered)
        return;
    m_isTriggered = true;
    const quint64 number = ++m_triggered;
    m_engine->parts.clock.callAfter(debounce(), this, [this, number] {
        if (number != m_triggered)
            return;
        m_isTriggered = false;
        if (!m_isStarted)
            return;
        static_cast<void>(catchUp());
        runPass(PassCause::Event);
    });
}

void Scheduler::forget()
{
    ++m_triggered;
    m_isTriggered = false;
    m_runAgain = false;
}

std::chrono::milliseconds Scheduler::debounce()
{
    const std::chrono::milliseconds now = m_engine->parts.clock.monotonic();
    const double more = double((now - m_promptAt).count()) / double(stormDebounce.count());
    m_prompt = std::min(mostPrompt, m_prompt + more);
    m_promptAt = now;
    if (m_prompt < 1) {
        m_prompt = 0;
        m_promptAt = now + stormDebounce; // that wait earns nothing
        return stormDebounce;
    }
    m_prompt -= 1;
    return usualDebounce;
}

void Scheduler::arm()
{
    const quint64 number = ++m_armed;
    if (!m_isStarted || !m_engine->nextPass.isValid())
        return;
    Clock &clock = m_engine->parts.clock;
    const std::chrono::milliseconds delay(clock.now().msecsTo(m_engine->nextPass));
    clock.callAfter(std::clamp(delay, shortestDelay, longestDelay), this, [this, number] {
        if (number == m_armed)
            onTimer();
    });
}

void Scheduler::onTimer()
{
    if (!m_isStarted)
        return;
    const bool jumped = catchUp();
    const bool isEarly = m_engine->parts.clock.now().addMSecs(shortestDelay.count()) < m_engine->nextPass;
    if (isEarly && !jumped)
        arm();
    else
        runPass(m_engine->settleNext ? PassCause::Settle : PassCause::Schedule);
}

bool Scheduler::catchUp()
{
    const QDateTime wall = m_engine->parts.clock.now();
    const std::chrono::milliseconds monotonic = m_engine->parts.clock.monotonic();
    const std::chrono::milliseconds wallStep(m_lastWall.isValid() ? m_lastWall.msecsTo(wall) : 0);
    const std::chrono::milliseconds difference = m_lastWall.isValid() ? wallStep - (monotonic - m_lastMonotonic) : 0ms;
    m_lastWall = wall;
    m_lastMonotonic = monotonic;
    const bool jumped = difference > jumpThreshold || difference < -jumpThreshold;
    if (jumped)
        m_engine->timeJumped(difference);
    m_engine->endPause();
    return jumped;
}

void Scheduler::runPass(PassCause cause)
{
    if (m_isRunning) {
        m_runAgain = true;
        return;
    }
    m_isRunning = true;
    runAndRepeat(m_engine, this, cause);
}

QCoro::Task<void> Scheduler::runAndRepeat(std::shared_ptr<Engine> engine, QPointer<Scheduler> self, PassCause cause)
{
    const PassReport report = co_await runEnginePass(engine, {}, cause);
    if (!self)
        co_return;
    m_isRunning = false;
    if (std::exchange(m_runAgain, false))
        soon();
}

} // namespace mooring
