// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/AddressResolver.h"
#include "addresses/HostileWorld.h"

namespace mooring::test {

/// Hostile servers outside, asked by the real sources through the real resolver.
class HostileOutside
{
public:
    HostileOutside()
        : m_parts{m_clock, [] {
                      return 0.0;
                  }}
    {
        m_parts.resolve = [](QString) {
            return loopback();
        };
    }

    SourceParts &parts() { return m_parts; }

    /// What is wrong with what @p source makes of it; empty if nothing is. Asked at first contact, and when 8.8.8.8 or
    /// 2a02:db8::1 is published already.
    QString check(const SourceConfig &source, RecordType type, const Expected &expected)
    {
        const auto first = look(source, type, {});
        if (first && expected.addresses.isEmpty())
            return QStringLiteral("published ") + first->addresses.constFirst().toString();
        if (!first && !expected.addresses.isEmpty())
            return QStringLiteral("nothing found: ") + first.error().message;
        if (first && first->addresses != QList{QHostAddress(expected.addresses.constFirst())})
            return QStringLiteral("found ") + first->addresses.constFirst().toString();
        if (!first && (first.error().kind != expected.failure || first.error().message.isEmpty()))
            return failureKindName(first.error().kind) + QStringLiteral(": ") + first.error().message;
        const QHostAddress known = host(type == RecordType::A ? "8.8.8.8" : "2a02:db8::1");
        const auto again = look(source, type, {known});
        if (again && again->addresses != QList{known} && !expected.addresses.contains(again->addresses.first().toString()))
            return QStringLiteral("changed to ") + again->addresses.constFirst().toString();
        return {};
    }

private:
    Result<Detection> look(const SourceConfig &source, RecordType type, const QList<QHostAddress> &known)
    {
        m_parts.rotation = std::make_shared<Rotation>(m_parts.random);
        const auto resolver = makeAddressResolver(m_parts);
        resolver->setSources({{QStringLiteral("default"), {{type, {source}}}}});
        const DetectionRequest request{{QStringLiteral("default"), type, false}, known, {}, true};
        return QCoro::waitFor(resolver->detect(request));
    }
    static QCoro::Task<Result<QList<QHostAddress>>> loopback()
    {
        const QList<QHostAddress> both{QHostAddress(QHostAddress::LocalHostIPv6), QHostAddress(QHostAddress::LocalHost)};
        co_return Result<QList<QHostAddress>>(both);
    }

    SystemClock m_clock;
    SourceParts m_parts;
};

} // namespace mooring::test
