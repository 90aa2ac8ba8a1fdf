// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Clock.h"

#include <optional>

namespace mooring {

/// What the time until the next scheduled look depends on.
struct IntervalFacts
{
    std::chrono::seconds base{300}; ///< Schedule::interval.
    double jitter = 0.1; ///< Schedule::jitter.
    bool eventsActive = false; ///< Changes are heard of by themselves.
    bool localAnswers = false; ///< Every source in use answered without asking outside (interface, router, fixed).
    int calmPasses = 0; ///< Scheduled looks in a row that found nothing new and nothing wrong.
};

/// The base interval with jitter (base * (1 ± jitter)). Three times as long, but at most 30 minutes and never less than the
/// base, while changes are heard of by themselves, all answers are local and two looks in a row have found all calm: the
/// schedule is only a safety net then. Sources that ask outside are asked at the base interval, since nobody tells of their
/// changes. Pure.
[[nodiscard]] std::chrono::milliseconds nextInterval(const IntervalFacts &facts, const Random &random);

/// How long after the last look a network that has just changed is looked at again while it settles: 2, 5, 15 and 45 s
/// (@p step 0 to 3), then not any more.
[[nodiscard]] std::optional<std::chrono::seconds> settleDelay(int step);

} // namespace mooring
