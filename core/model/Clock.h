// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace mooring {

/// The source of time, injected so that tests never wait.
class Clock
{
public:
    virtual ~Clock() = default;
    /// UTC wall-clock time.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Time since an unspecified start that no clock setting moves; may stand still while the machine sleeps.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
    /// Calls @p then once after @p delay from the event loop, unless @p context is destroyed before: what it holds goes with it.
    virtual void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) = 0;
};

/// The machine's own clock; delays of a minute and more are coarse, to save wake-ups.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) override;
};

/// A number in [0, 1), injected so that jitter is testable.
using Random = std::function<double()>;
[[nodiscard]] Random systemRandom();

} // namespace mooring
