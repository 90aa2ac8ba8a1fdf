// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Clock.h"

#include <QPointer>

#include <algorithm>
#include <map>

namespace mooring {

/// Time that passes only when a test says so.
class MockClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_monotonic; }
    void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) override
    {
        m_calls.emplace(std::pair(m_monotonic + delay, m_number++), Call{context, std::move(then)});
    }

    /// Lets time pass and runs what becomes due, in order.
    void advance(std::chrono::milliseconds time)
    {
        const auto end = m_monotonic + time;
        while (runFirst(end)) { }
        pass(end - m_monotonic);
    }
    /// The wall clock moves and the monotonic one stands still: the machine slept, or its clock was set.
    void jump(std::chrono::milliseconds time) { m_now = m_now.addMSecs(time.count()); }
    [[nodiscard]] qsizetype pending() const { return qsizetype(m_calls.size()); }

private:
    struct Call
    {
        QPointer<QObject> context;
        std::function<void()> then;
    };

    void pass(std::chrono::milliseconds time)
    {
        m_monotonic += time;
        m_now = m_now.addMSecs(time.count());
    }
    bool runFirst(std::chrono::milliseconds end)
    {
        const auto first = m_calls.begin();
        if (first == m_calls.end() || first->first.first > end)
            return false;
        const auto at = first->first.first;
        const Call call = std::move(first->second);
        m_calls.erase(first);
        pass(std::max(std::chrono::milliseconds(0), at - m_monotonic));
        if (call.context)
            call.then();
        return true;
    }

    QDateTime m_now = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    std::chrono::milliseconds m_monotonic{1000};
    quint64 m_number = 0;
    std::map<std::pair<std::chrono::milliseconds, quint64>, Call> m_calls; ///< In the order in which they are due.
};

} // namespace mooring
