// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>

#include <algorithm>
#include <chrono>

namespace mooring {

/// A time limit in steps, each of which begins when the one before is over, as for a question that is repeated. None races
/// the limit: a program that had no processor for a while, or a machine that slept, still takes every step.
/// timeout() tells that a step is over.
class StepTimer : public QTimer
{
public:
    StepTimer() { setSingleShot(true); }

    /// For all steps to come.
    void setLimit(std::chrono::milliseconds limit) { m_left = limit; }
    /// Shorter if less is left.
    void startStep(std::chrono::milliseconds length)
    {
        const auto step = std::min(length, m_left);
        m_left -= step;
        start(step);
    }
    void startLastStep() { startStep(m_left); }
    /// Nothing is left after the step that was started.
    [[nodiscard]] bool isLastStep() const { return m_left == std::chrono::milliseconds::zero(); }

private:
    std::chrono::milliseconds m_left{};
};

} // namespace mooring
