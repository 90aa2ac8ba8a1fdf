// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/dns/DnsMessage.h"
#include "providers/RecordPlan.h"

namespace mooring {

/// What one change adds to an update message (RFC 2136): what must be so before, and what is then done.
struct DnsUpdate
{
    QList<dns::ResourceRecord> prerequisites;
    QList<dns::ResourceRecord> updates;
    qsizetype size = 0; ///< Octets in the message.
};

/// For Own the set must still be what @p change saw (RFC 2136 section 2.4.2) or not exist (2.4.3), so that nothing foreign
/// is overwritten; for Shared only single values are taken out (2.5.4) and put in.
[[nodiscard]] DnsUpdate dnsUpdateFor(const DesiredRecord &desired, const RecordChange &change);

/// "A record set of this type exists" (RFC 2136 section 2.4.1).
[[nodiscard]] dns::ResourceRecord recordSetExists(const QString &name, quint16 type);

/// TypeA or TypeAaaa.
[[nodiscard]] quint16 dnsType(RecordType type);

} // namespace mooring
