// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <coroutine>
#include <utility>

namespace mooring {

/// Coroutines wait for it until it is set, once.
class Event
{
public:
    class Awaiter
    {
    public:
        explicit Awaiter(Event &event)
            : m_event(event)
        {
        }
        [[nodiscard]] bool await_ready() const noexcept { return m_event.m_isSet; }
        void await_suspend(std::coroutine_handle<> waiting) { m_event.m_waiting.append(waiting); }
        void await_resume() const noexcept { }

    private:
        Event &m_event;
    };

    /// For `co_await event.wait();`
    [[nodiscard]] Awaiter wait() { return Awaiter(*this); }
    [[nodiscard]] bool isSet() const { return m_isSet; }
    /// Resumes everyone who waits; one of them may destroy this.
    void set()
    {
        m_isSet = true;
        const QList<std::coroutine_handle<>> waiting = std::exchange(m_waiting, {});
        for (const std::coroutine_handle<> handle : waiting)
            handle.resume();
    }

private:
    bool m_isSet = false;
    QList<std::coroutine_handle<>> m_waiting;
};

} // namespace mooring
