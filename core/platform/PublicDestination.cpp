// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/PublicDestination.h"

namespace mooring {

QHostAddress publicDestination(RecordType type)
{
    // a.root-servers.net. Resolvers and content networks may have routes of their own (a VPN for its DNS alone).
    return type == RecordType::A ? QHostAddress(0xc6290004U) : QHostAddress(QStringLiteral("2001:503:ba3e::2:30"));
}

} // namespace mooring
