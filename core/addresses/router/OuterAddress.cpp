// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/router/OuterAddress.h"

namespace mooring {

bool canBeOuterAddress(const QHostAddress &address)
{
    const auto isIn = [&address](quint32 network, int prefixLength) {
        return address.isInSubnet(QHostAddress(network), prefixLength);
    };
    return address.protocol() == QAbstractSocket::IPv4Protocol && !isIn(0, 8) && !isIn(0x7f000000, 8) && !isIn(0xe0000000, 4)
        && !isIn(0xf0000000, 4);
}

} // namespace mooring
