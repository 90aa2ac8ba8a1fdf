// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/InterfaceSuffix.h"

#include <QRegularExpression>

#include <algorithm>

namespace mooring {

QHostAddress withSuffix(const QHostAddress &address, const QHostAddress &suffix, int prefixLength)
{
    Q_IPV6ADDR result = address.toIPv6Address();
    const Q_IPV6ADDR host = suffix.toIPv6Address();
    for (int i = 0; i < 16; ++i) {
        const int bits = std::clamp(prefixLength - 8 * i, 0, 8); // Of this byte that belong to the prefix.
        const auto mask = static_cast<quint8>(0xff << (8 - bits));
        result[i] = static_cast<quint8>((result[i] & mask) | (host[i] & ~mask));
    }
    return QHostAddress(result);
}

QHostAddress eui64Suffix(const QString &mac)
{
    static const QRegularExpression form(QStringLiteral(R"(\A[0-9A-Fa-f]{2}([:-])(?:[0-9A-Fa-f]{2}\1){4}[0-9A-Fa-f]{2}\z)"));
    if (!form.match(mac).hasMatch())
        return {};
    const QByteArray bytes = QByteArray::fromHex(mac.toLatin1()); // Which passes over the separators.
    const bool isOfAGroup = (static_cast<quint8>(bytes.at(0)) & 1) != 0;
    if (isOfAGroup || bytes.count('\0') == bytes.size())
        return {};
    Q_IPV6ADDR result{};
    for (int i = 0; i < 3; ++i) {
        result[8 + i] = static_cast<quint8>(bytes.at(i));
        result[13 + i] = static_cast<quint8>(bytes.at(3 + i));
    }
    result[8] = static_cast<quint8>(result[8] ^ 2); // The universal/local bit.
    result[11] = 0xff;
    result[12] = 0xfe;
    return QHostAddress(result);
}

} // namespace mooring
