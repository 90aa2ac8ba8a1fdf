// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "assistant/SignInCheck.h"

namespace mooring {

namespace {

SignInAnswer failed(const Failure &failure)
{
    SignInAnswer answer;
    answer.failure = failure;
    switch (failure.kind) {
    case Failure::Kind::Unsupported:
        answer.kind = SignInAnswer::Kind::CannotAsk;
        break;
    case Failure::Kind::Credentials:
    case Failure::Kind::Forbidden:
    case Failure::Kind::Rejected:
    case Failure::Kind::Blocked:
    case Failure::Kind::NoSuchZone:
        answer.kind = SignInAnswer::Kind::Refused;
        break;
    default:
        answer.kind = SignInAnswer::Kind::Unknown;
    }
    return answer;
}

} // namespace

QCoro::Task<SignInAnswer> checkSignIn(std::shared_ptr<Provider> provider, bool listsZones, QList<DomainName> names)
{
    const Result<QList<Zone>> zones = co_await provider->zones();
    if (!zones && zones.error().kind != Failure::Kind::Unsupported) {
        const SignInAnswer answer = failed(zones.error());
        co_return answer;
    }
    SignInAnswer answer;
    if (zones)
        answer.zones = *zones;
    if (zones && listsZones)
        co_return SignInAnswer(answer);
    // A zone that the user entered was not asked for yet.
    if (names.isEmpty() && !answer.zones.isEmpty())
        names.append(answer.zones.first().name);
    if (names.isEmpty()) {
        const SignInAnswer cannot = failed(zones.error());
        co_return cannot;
    }
    DesiredRecord record;
    record.name = names.first();
    const QList<DesiredRecord> wanted(1, record);
    const Result<QList<QList<QHostAddress>>> published = co_await provider->published(wanted);
    if (!published) {
        SignInAnswer refused = failed(published.error());
        refused.zones = answer.zones;
        co_return SignInAnswer(refused);
    }
    co_return SignInAnswer(answer);
}

} // namespace mooring
