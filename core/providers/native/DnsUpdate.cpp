// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/native/DnsUpdate.h"

#include <algorithm>

namespace mooring {

namespace {

constexpr quint32 defaultTtl = 300; // seconds

dns::ResourceRecord withClass(dns::ResourceRecord record, quint16 cls)
{
    record.cls = cls;
    return record;
}

qsizetype sizeOf(const QList<dns::ResourceRecord> &records)
{
    constexpr qsizetype fixedPart = 12; // name's two extra octets, type, class, TTL, length
    qsizetype size = 0;
    for (const dns::ResourceRecord &record : records)
        size += record.name.size() + fixedPart + record.rdata.size();
    return size;
}

} // namespace

quint16 dnsType(RecordType type)
{
    return type == RecordType::A ? dns::TypeA : dns::TypeAaaa;
}

dns::ResourceRecord recordSetExists(const QString &name, quint16 type)
{
    return {name, type, dns::ClassAny, 0, {}};
}

DnsUpdate dnsUpdateFor(const DesiredRecord &desired, const RecordChange &change)
{
    const QString name = desired.name.ascii();
    const quint16 type = dnsType(desired.type);
    const QList<QHostAddress> before = change.before ? change.before->values : QList<QHostAddress>();
    const auto ttl = quint32(
        std::max(0, change.ttl.value_or(change.before && change.before->ttl ? *change.before->ttl : int(defaultTtl))));
    const bool ttlChanges = change.before && change.before->ttl && *change.before->ttl != int(ttl);

    DnsUpdate update;
    QList<QHostAddress> added = change.values;
    if (desired.sharing == Sharing::Shared) {
        // Others' values and their time to live stay unless the user set one.
        added.clear();
        for (const QHostAddress &value : change.values) {
            if (!before.contains(value) || (ttlChanges && desired.values.contains(value)))
                added.append(value);
        }
        for (const QHostAddress &value : before) {
            if (!change.values.contains(value))
                update.updates.append(withClass(dns::addressRecord(name, value, 0), dns::ClassNone));
        }
    } else if (!before.isEmpty()) {
        for (const QHostAddress &value : before)
            update.prerequisites.append(dns::addressRecord(name, value, 0));
        update.updates.append({name, type, dns::ClassAny, 0, {}});
    } else {
        update.prerequisites.append({name, type, dns::ClassNone, 0, {}});
    }
    // An address beside an alias would be dropped without a word (RFC 2136 section 3.4.2.2).
    if (before.isEmpty() || desired.sharing == Sharing::Shared)
        update.prerequisites.append({name, dns::TypeCname, dns::ClassNone, 0, {}});
    for (const QHostAddress &value : std::as_const(added))
        update.updates.append(dns::addressRecord(name, value, ttl));
    update.size = sizeOf(update.prerequisites) + sizeOf(update.updates);
    return update;
}

} // namespace mooring
