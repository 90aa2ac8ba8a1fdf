// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/outside/DnsServices.h"

#include <QCoreApplication>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DnsSource)
};

QList<HostPort> hosts(const QString &pattern, int count)
{
    QList<HostPort> result;
    for (int i = 1; i <= count; ++i)
        result.append({pattern.arg(i), dnsPort});
    return result;
}

/// The only string of a TXT record (RFC 1035 section 3.3.14); empty if there are several.
QByteArray soleString(const QByteArray &rdata)
{
    return !rdata.isEmpty() && quint8(rdata[0]) == rdata.size() - 1 ? rdata.mid(1) : QByteArray();
}

} // namespace

bool DnsService::serves(RecordType wanted) const
{
    return !type || (*type != dns::TypeA && *type != dns::TypeAaaa) || *type == typeFor(wanted);
}

quint16 DnsService::typeFor(RecordType wanted) const
{
    const quint16 address = wanted == RecordType::A ? dns::TypeA : dns::TypeAaaa;
    return type && *type != dns::TypeA && *type != dns::TypeAaaa ? *type : address;
}

// All are in wide use in scripts and programs for this. Akamai's is described in its "Introducing New WhoAmI Tool" (2018),
// which calls the name a legacy; Cloudflare's in favonia/cloudflare-ddns (class CHAOS); that Google's servers answer with
// authority and without recursion is seen in published output of dig.
QList<DnsService> dnsServices()
{
    DnsService openDns;
    openDns.name = QStringLiteral("opendns");
    openDns.servers = hosts(QStringLiteral("resolver%1.opendns.com"), 4);
    openDns.question = QStringLiteral("myip.opendns.com");
    DnsService google;
    google.name = QStringLiteral("google");
    google.servers = hosts(QStringLiteral("ns%1.google.com"), 4);
    google.question = QStringLiteral("o-o.myaddr.l.google.com");
    google.type = dns::TypeTxt;
    google.authoritative = true;
    DnsService akamai;
    akamai.name = QStringLiteral("akamai");
    akamai.servers = {{QStringLiteral("ns1-1.akamaitech.net"), dnsPort}};
    akamai.question = QStringLiteral("whoami.akamai.net");
    akamai.authoritative = true;
    DnsService cloudflare;
    cloudflare.name = QStringLiteral("cloudflare");
    cloudflare.servers = {{QStringLiteral("one.one.one.one"), dnsPort}};
    cloudflare.question = QStringLiteral("whoami.cloudflare");
    cloudflare.type = dns::TypeTxt;
    cloudflare.cls = dns::ClassChaos;
    return {openDns, google, akamai, cloudflare};
}

Result<QHostAddress> readDnsReply(const DnsService &service, RecordType type, const dns::Message &reply)
{
    if (reply.rcode != dns::NoError)
        return fail(Failure::Kind::BadReply, Text::tr("It answered with DNS result code %1.").arg(reply.rcode));
    if (service.authoritative && !reply.authoritative) {
        return fail(Failure::Kind::BadReply,
                    Text::tr("Another name server answered in its place: something on the way catches DNS questions."));
    }
    if (reply.answers.size() != 1)
        return fail(Failure::Kind::BadReply,
                    Text::tr("Its answer has %1 records instead of one.").arg(reply.answers.size()));
    const dns::ResourceRecord &record = reply.answers.constFirst();
    if (record.name.compare(service.question, Qt::CaseInsensitive) != 0 || record.type != service.typeFor(type)
        || record.cls != service.cls)
        return fail(Failure::Kind::BadReply, Text::tr("It answered another question than it was asked."));
    const QHostAddress address = record.type == dns::TypeTxt
        ? parseAddress(type, QString::fromLatin1(soleString(record.rdata))).value_or(QHostAddress())
        : dns::addressOf(record);
    if (!fits(type, address)) {
        return fail(Failure::Kind::BadReply,
                    Text::tr("Its answer is not one %1 address.")
                        .arg(type == RecordType::A ? QStringLiteral("IPv4") : QStringLiteral("IPv6")));
    }
    return address;
}

} // namespace mooring
