// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
// The messages that Rfc2136Provider sends, and what the replies mean.
#include "providers/native/Rfc2136.h"

#include <QCoreApplication>

#include <algorithm>

namespace mooring {

using namespace std::chrono_literals;

namespace {

constexpr auto queryTimeout = 6s;
constexpr auto updateTimeout = 12s;
constexpr quint32 maxTtl = 0x7fffffff; // seconds, RFC 2181 section 8

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rfc2136)
};

dns::Message queryFor(const QString &name, quint16 type)
{
    dns::Message query;
    query.questions = {dns::Question{name, type, dns::ClassIn}};
    return query;
}

} // namespace

QCoro::Task<Result<QString>> Rfc2136Provider::zoneOf(DesiredRecord desired)
{
    const DomainName given = desired.zone.value_or(m_zone);
    if (!given.isEmpty()) {
        if (desired.name.isWithin(given))
            co_return given.ascii();
        co_return fail(
            Failure::Kind::NoSuchZone,
            Text::tr(
                "%1 is not in the zone %2 of this account: take an account for its zone, or leave the account's zone empty.")
                .arg(desired.name.text(), given.text()));
    }
    const QString known = m_zones.value(desired.name.ascii());
    if (!known.isEmpty())
        co_return known;
    const Result<QString> found = co_await findZone(desired.name);
    if (found)
        m_zones.insert(desired.name.ascii(), *found);
    co_return found;
}

QCoro::Task<Result<QString>> Rfc2136Provider::findZone(DomainName name)
{
    // Usually the first reply tells; an alias has no SOA record beside it, so its parents are asked.
    for (DomainName at = name; !at.isEmpty(); at = at.parent()) {
        const Result<dns::Message> reply = co_await m_session->send(queryFor(at.ascii(), dns::TypeSoa), queryTimeout);
        if (!reply)
            co_return tl::unexpected(reply.error());
        if (reply->rcode == dns::ServFail)
            co_return tl::unexpected(refusal(reply->rcode, at.ascii()).failure);
        const QString zone = reply->authoritative ? dns::zoneCut(*reply, at.ascii()) : QString();
        if (!zone.isEmpty())
            co_return zone;
    }
    co_return fail(Failure::Kind::NoSuchZone,
                   Text::tr("The name server %1 is not responsible for %2: check the server and the name.")
                       .arg(m_session->serverText(), name.text()));
}

QCoro::Task<Result<Rfc2136Provider::Present>> Rfc2136Provider::ask(DesiredRecord desired)
{
    const QString name = desired.name.ascii();
    const quint16 type = dnsType(desired.type);
    const Result<dns::Message> reply = co_await m_session->send(queryFor(name, type), queryTimeout);
    if (!reply)
        co_return tl::unexpected(reply.error());
    if (reply->rcode == dns::ServFail)
        co_return tl::unexpected(refusal(reply->rcode, name).failure);
    if (!reply->authoritative || (reply->rcode != dns::NoError && reply->rcode != dns::NxDomain)) {
        co_return fail(
            Failure::Kind::NoSuchZone,
            Text::tr("The name server %1 is not responsible for %2, or does not let this machine ask: check the server, the "
                     "name and the server's rules.")
                .arg(m_session->serverText(), desired.name.text()));
    }
    ServiceRecord set;
    set.name = desired.name;
    set.type = desired.type;
    for (const dns::ResourceRecord &record : reply->answers) {
        if (record.cls != dns::ClassIn || record.name != name)
            continue;
        if (record.type == dns::TypeCname)
            set.alias = true;
        if (record.type != type)
            continue;
        set.values.append(dns::addressOf(record));
        const int ttl = int(std::min(record.ttl, maxTtl));
        set.ttl = std::min(set.ttl.value_or(ttl), ttl);
    }
    co_return set.alias || !set.values.isEmpty() ? Present{set} : Present{};
}

QCoro::Task<std::optional<Rfc2136Provider::Refusal>> Rfc2136Provider::send(QString zone, QList<DnsUpdate> updates)
{
    dns::Message message;
    message.opcode = dns::OpcodeUpdate;
    message.questions = {dns::Question{zone, dns::TypeSoa, dns::ClassIn}};
    for (const DnsUpdate &update : updates) {
        message.answers += update.prerequisites;
        message.authority += update.updates;
    }
    const Result<dns::Message> reply = co_await m_session->send(message, updateTimeout);
    if (!reply)
        co_return Refusal{reply.error(), false, true};
    if (reply->rcode == dns::NoError)
        co_return std::nullopt;
    co_return refusal(reply->rcode, zone);
}

Rfc2136Provider::Refusal Rfc2136Provider::refusal(quint16 rcode, const QString &zone) const
{
    using Kind = Failure::Kind;
    const QString server = m_session->serverText();
    switch (rcode) {
    case dns::YxDomain:
    case dns::YxRrset:
    case dns::NxRrset:
    case dns::NxDomain:
        return {
            {Kind::Server,
             Text::tr(
                 "The records changed at the name server %1 while they were being updated; the update will be tried again.")
                 .arg(server),
             {}},
            true,
            false};
    case dns::Refused:
        return {
            {Kind::Forbidden,
             m_session->hasKey()
                 ? Text::tr(
                       "The name server %1 refuses the update of the zone %2: allow this key to update the name there "
                       "(allow-update, update-policy, acl, TSIG-ALLOW-DNSUPDATE). Some servers also refuse a wrong key this "
                       "way.")
                       .arg(server, zone)
                 : Text::tr("The name server %1 refuses the update of the zone %2: it needs a TSIG key. Enter one in the "
                            "account.")
                       .arg(server, zone),
             {}},
            false,
            false};
    case dns::NotAuth:
        if (!m_session->hasKey()) {
            return {
                {Kind::Credentials,
                 Text::tr("The name server %1 does not accept updates of the zone %2 without a TSIG key: enter one in the "
                          "account.")
                     .arg(server, zone),
                 {}},
                false,
                true};
        }
        return {{Kind::NoSuchZone,
                 Text::tr("The name server %1 is not the primary of the zone %2: enter the zone's primary name server.")
                     .arg(server, zone),
                 {}},
                false,
                true};
    case dns::NotZone:
        return {{Kind::NoSuchZone, Text::tr("A name is not inside the zone %1 that the account gives.").arg(zone), {}},
                false,
                false};
    case dns::ServFail:
        return {
            {Kind::Server, Text::tr("The name server %1 has a problem of its own (SERVFAIL): see its log.").arg(server), {}},
            false,
            true};
    case dns::NotImp:
        return {
            {Kind::Unsupported, Text::tr("The name server %1 does not take dynamic updates.").arg(server), {}}, false, true};
    default:
        return {
            {Kind::Rejected,
             Text::tr("The name server %1 did not accept the update (result code %2): see its log.").arg(server).arg(rcode),
             {}},
            false,
            false};
    }
}

QJsonObject Rfc2136Provider::cache() const
{
    QJsonObject zones;
    for (auto it = m_zones.begin(); it != m_zones.end(); ++it)
        zones.insert(it.key(), it.value());
    return {{QStringLiteral("zones"), zones}};
}

void Rfc2136Provider::setCache(const QJsonObject &cache)
{
    const QJsonObject zones = cache[u"zones"].toObject();
    for (auto it = zones.begin(); it != zones.end(); ++it) {
        const auto name = DomainName::parse(it.key());
        const auto zone = DomainName::parse(it.value().toString());
        if (name && zone && name->isWithin(*zone))
            m_zones.insert(name->ascii(), zone->ascii());
    }
}

} // namespace mooring
