// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/Interval.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace mooring {

using namespace std::chrono_literals;

namespace {

constexpr int stretch = 3;
constexpr std::chrono::seconds longestStretched = 30min;
constexpr int calmBeforeStretch = 2;
constexpr std::array<std::chrono::seconds, 4> settleDelays{2s, 5s, 15s, 45s};

} // namespace

std::chrono::milliseconds nextInterval(const IntervalFacts &facts, const Random &random)
{
    std::chrono::seconds interval = facts.base;
    if (facts.eventsActive && facts.localAnswers && facts.calmPasses >= calmBeforeStretch)
        interval = std::max(facts.base, std::min(facts.base * stretch, longestStretched));
    const double jitter = 1.0 + facts.jitter * (2.0 * random() - 1.0);
    return std::chrono::milliseconds(std::llround(double(std::chrono::milliseconds(interval).count()) * jitter));
}

std::optional<std::chrono::seconds> settleDelay(int step)
{
    if (step < 0 || step >= int(settleDelays.size()))
        return std::nullopt;
    return settleDelays.at(std::size_t(step));
}

} // namespace mooring
