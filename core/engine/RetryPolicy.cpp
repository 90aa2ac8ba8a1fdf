// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/RetryPolicy.h"

#include <algorithm>
#include <cmath>

namespace mooring {

using namespace std::chrono_literals;

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr seconds firstRateLimitWait = 15min;
constexpr seconds longestRateLimitWait = 6h;
constexpr seconds firstBackoff = 15s;
constexpr seconds longestBackoff = 30min;
constexpr seconds shortestWait = 1s; // full jitter may say "now"; a service in trouble gets a breath

/// @p first, doubled with each further failure, at most @p longest.
seconds doubled(seconds first, int failures, seconds longest)
{
    const int steps = std::clamp(failures - 1, 0, 30);
    return std::min(longest, first * (std::int64_t(1) << steps));
}

NextStep retryAfter(milliseconds wait, const QDateTime &now, bool endsWithNetworkBack)
{
    NextStep step;
    step.notBefore = now.addMSecs(wait.count());
    step.endsWithNetworkBack = endsWithNetworkBack;
    return step;
}

NextStep rateLimited(const Failure &failure, int failures, const QDateTime &now)
{
    const seconds wait = failure.retryAfter.value_or(doubled(firstRateLimitWait, failures, longestRateLimitWait));
    return retryAfter(std::max(wait, shortestWait), now, false);
}

/// Full jitter: any time between now and the end of the window, so that many clients do not come back together.
NextStep backoff(const Failure &failure, int failures, const QDateTime &now, const Random &random)
{
    const milliseconds window = doubled(firstBackoff, failures, longestBackoff);
    const milliseconds jittered(std::llround(double(window.count()) * random()));
    const milliseconds named = failure.retryAfter.value_or(0s);
    return retryAfter(std::max({jittered, named, milliseconds(shortestWait)}), now, named == 0ms);
}

} // namespace

NextStep nextStep(const Failure &failure, int failures, const QDateTime &now, const Random &random)
{
    switch (failure.kind) {
    case Failure::Kind::Credentials:
    case Failure::Kind::Blocked:
        return {NextStep::Kind::StopAccount, {}, false};
    case Failure::Kind::Forbidden:
    case Failure::Kind::NoSuchZone:
    case Failure::Kind::NoSuchName:
    case Failure::Kind::Rejected:
    case Failure::Kind::Conflict:
    case Failure::Kind::Unsupported:
        return {NextStep::Kind::StopRecord, {}, false};
    case Failure::Kind::RateLimited:
        return rateLimited(failure, failures, now);
    case Failure::Kind::Network:
    case Failure::Kind::Tls:
    case Failure::Kind::Server:
    case Failure::Kind::BadReply:
    case Failure::Kind::NoAddress:
    case Failure::Kind::Cancelled:
        return backoff(failure, failures, now, random);
    case Failure::Kind::KeychainLocked:
        return {NextStep::Kind::WaitForKeychain, {}, false};
    }
    Q_UNREACHABLE();
}

} // namespace mooring
