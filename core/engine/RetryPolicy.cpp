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
constexpr seconds firstStop = 24h;
constexpr seconds longestUsualStop = 7 * 24h;
constexpr seconds firstBlockedStop = 7 * 24h;
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

/// What the service asks for, within reason.
seconds named(const Failure &failure, seconds otherwise)
{
    return std::min<seconds>(failure.retryAfter.value_or(otherwise), longestStop);
}

NextStep stop(NextStep::Kind kind, const Failure &failure, int stops, const QDateTime &now)
{
    const seconds wait = failure.kind == Failure::Kind::Blocked ? doubled(firstBlockedStop, stops, longestStop)
                                                                : doubled(firstStop, stops, longestUsualStop);
    NextStep step;
    step.kind = kind;
    step.notBefore = now.addSecs(std::max(wait, named(failure, 0s)).count());
    return step;
}

NextStep rateLimited(const Failure &failure, int failures, const QDateTime &now)
{
    const seconds wait = named(failure, doubled(firstRateLimitWait, failures, longestRateLimitWait));
    return retryAfter(std::max(wait, shortestWait), now, false);
}

/// Full jitter: any time between now and the end of the window, so that many clients do not come back together.
NextStep backoff(const Failure &failure, int failures, const QDateTime &now, const Random &random)
{
    const milliseconds window = doubled(firstBackoff, failures, longestBackoff);
    const milliseconds jittered(std::llround(double(window.count()) * random()));
    const milliseconds asked = named(failure, 0s);
    return retryAfter(std::max({jittered, asked, milliseconds(shortestWait)}), now, asked == 0ms);
}

} // namespace

bool isStop(Failure::Kind kind)
{
    switch (kind) {
    case Failure::Kind::Credentials:
    case Failure::Kind::Blocked:
    case Failure::Kind::Forbidden:
    case Failure::Kind::NoSuchZone:
    case Failure::Kind::NoSuchName:
    case Failure::Kind::Rejected:
    case Failure::Kind::Conflict:
    case Failure::Kind::Unsupported:
        return true;
    default:
        return false;
    }
}

bool isNetworkTrouble(Failure::Kind kind)
{
    return kind == Failure::Kind::Network || kind == Failure::Kind::Tls || kind == Failure::Kind::Server
        || kind == Failure::Kind::NoAddress;
}

NextStep nextStep(const Failure &failure, int failures, const QDateTime &now, const Random &random)
{
    switch (failure.kind) {
    case Failure::Kind::Credentials:
    case Failure::Kind::Blocked:
        return stop(NextStep::Kind::StopAccount, failure, failures, now);
    case Failure::Kind::Forbidden:
    case Failure::Kind::NoSuchZone:
    case Failure::Kind::NoSuchName:
    case Failure::Kind::Rejected:
    case Failure::Kind::Conflict:
    case Failure::Kind::Unsupported:
        return stop(NextStep::Kind::StopRecord, failure, failures, now);
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
