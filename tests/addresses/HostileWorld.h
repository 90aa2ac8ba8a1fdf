// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/AddressResolver.h"

#include <QTest>

namespace mooring::test {

inline QHostAddress host(const char *address)
{
    return QHostAddress(QString::fromLatin1(address));
}

/// An address of an interface, preferred for 1800 s and with nothing special.
inline InterfaceAddress on(const char *device, const char *address)
{
    InterfaceAddress result;
    result.device = QString::fromLatin1(device);
    result.address = host(address);
    result.prefixLength = result.address.protocol() == QAbstractSocket::IPv4Protocol ? 24 : 64;
    result.preferred = std::chrono::seconds(1800);
    result.valid = std::chrono::seconds(7200);
    return result;
}

/// The same with another value of one member.
InterfaceAddress with(InterfaceAddress address, auto member, auto value)
{
    address.*member = value;
    return address;
}

/// What the sources of one row say. What a row does not set says nothing: there is no such address, no such router. A kind
/// of source that asks others gets a member here and its place in parts(), or the row's source names the test's own server.
struct HostileWorld
{
    QList<InterfaceAddress> interfaces;
    std::optional<Result<QHostAddress>> router;
    std::optional<Failure> interfacesFail;

    [[nodiscard]] SourceParts parts(Clock &clock) const
    {
        SourceParts result{clock, [] {
                               return 0.0;
                           }};
        result.interfaces = [world = *this]() -> Result<QList<InterfaceAddress>> {
            if (world.interfacesFail)
                return tl::unexpected(*world.interfacesFail);
            return world.interfaces;
        };
        if (router)
            result.router = [answer = *router](QString) {
                return routerAnswer(answer);
            };
        return result;
    }

    /// Everything that could be published by mistake.
    [[nodiscard]] QList<QHostAddress> addresses() const
    {
        QList<QHostAddress> result;
        for (const InterfaceAddress &address : interfaces)
            result << address.address;
        if (router && *router)
            result << **router;
        return result;
    }

private:
    static QCoro::Task<Result<RouterAnswer>> routerAnswer(Result<QHostAddress> answer)
    {
        if (!answer)
            co_return tl::unexpected(answer.error());
        RouterAnswer result{*answer, QStringLiteral("the router of a test")};
        co_return result;
    }
};

/// What must come of it: one of these addresses, the first where nothing was known before; or no address, for that reason.
struct Expected
{
    QStringList addresses;
    Failure::Kind failure = Failure::Kind::NoAddress;
};

} // namespace mooring::test
