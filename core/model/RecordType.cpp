// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "model/RecordType.h"

#include <QRegularExpression>

namespace mooring {

QString recordTypeName(RecordType type)
{
    return type == RecordType::A ? QStringLiteral("A") : QStringLiteral("AAAA");
}

std::optional<RecordType> recordTypeFromName(QStringView name)
{
    for (const RecordType type : recordTypes) {
        if (recordTypeName(type) == name)
            return type;
    }
    return std::nullopt;
}

bool fits(RecordType type, const QHostAddress &address)
{
    if (address.isNull())
        return false;
    const bool isIpv4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    if (type == RecordType::A)
        return isIpv4;
    bool mapped = false;
    address.toIPv4Address(&mapped);
    return !isIpv4 && !mapped;
}

std::optional<QHostAddress> parseAddress(RecordType type, QStringView text)
{
    // QHostAddress takes "1.2.3", "010.1.1.1" and "fe80::1%eth0"; a record or an echo service never means those.
    static const QRegularExpression ipv4(QStringLiteral(R"(\A(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!\z)|\z)){4}\z)"));
    static const QRegularExpression ipv6(QStringLiteral(R"(\A[0-9A-Fa-f:.]{2,45}\z)"));
    if (!(type == RecordType::A ? ipv4 : ipv6).match(text).hasMatch())
        return std::nullopt;
    const QHostAddress address(text.toString());
    if (!fits(type, address))
        return std::nullopt;
    return address;
}

QString addressText(const QHostAddress &address)
{
    QHostAddress plain = address;
    plain.setScopeId({});
    return plain.toString();
}

} // namespace mooring
