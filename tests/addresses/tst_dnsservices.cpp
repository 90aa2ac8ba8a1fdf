// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/outside/DnsServices.h"

#include <QTest>

using namespace mooring;

namespace {

DnsService service(const char *name)
{
    for (const DnsService &each : dnsServices()) {
        if (each.name == QLatin1String(name))
            return each;
    }
    qFatal("no such service");
}

dns::ResourceRecord txt(const DnsService &service, const QByteArrayList &strings)
{
    dns::ResourceRecord record{service.question, dns::TypeTxt, service.cls, 60, {}};
    for (const QByteArray &string : strings)
        record.rdata += char(string.size()) + string;
    return record;
}

dns::Message reply(const QList<dns::ResourceRecord> &answers, quint16 rcode = dns::NoError)
{
    dns::Message message;
    message.response = true;
    message.authoritative = true;
    message.rcode = rcode;
    message.answers = answers;
    return message;
}

const QHostAddress v4(QStringLiteral("8.8.8.8"));
const QHostAddress v6(QStringLiteral("2a02:db8::7"));

} // namespace

/// What a name server may and may not answer.
class TestDnsServices : public QObject
{
    Q_OBJECT

private slots:
    void areRunByDifferentPeople()
    {
        QSet<QString> names;
        QSet<QString> operators;
        for (const DnsService &each : dnsServices()) {
            names.insert(each.name);
            QVERIFY(!each.servers.isEmpty());
            operators.insert(each.servers.constFirst().host.section(u'.', -2));
            for (const RecordType type : recordTypes)
                QVERIFY(each.serves(type));
        }
        QCOMPARE(names, (QSet<QString>{u"opendns"_qs, u"google"_qs, u"akamai"_qs, u"cloudflare"_qs}));
        QCOMPARE(operators.size(), 4);
    }

    void readsAddresses()
    {
        const DnsService openDns = service("opendns");
        QCOMPARE(openDns.typeFor(RecordType::A), quint16(dns::TypeA));
        QCOMPARE(openDns.typeFor(RecordType::AAAA), quint16(dns::TypeAaaa));
        QCOMPARE(readDnsReply(openDns, RecordType::A, reply({dns::addressRecord(openDns.question, v4, 0)})).value(), v4);
        QCOMPARE(readDnsReply(openDns, RecordType::AAAA, reply({dns::addressRecord(openDns.question, v6, 0)})).value(), v6);
        QCOMPARE(readDnsReply(openDns, RecordType::A, reply({dns::addressRecord(u"MyIP.OpenDNS.com"_qs, v4, 0)})).value(),
                 v4);
    }

    void readsTexts()
    {
        for (const char *name : {"google", "cloudflare"}) {
            const DnsService each = service(name);
            QCOMPARE(each.typeFor(RecordType::AAAA), quint16(dns::TypeTxt));
            QCOMPARE(readDnsReply(each, RecordType::A, reply({txt(each, {"8.8.8.8"})})).value(), v4);
            QCOMPARE(readDnsReply(each, RecordType::AAAA, reply({txt(each, {"2a02:db8::7"})})).value(), v6);
        }
    }

    void wantsAuthorityWhereThereIsOne()
    {
        // A resolver that catches the question tells its own address, and so it does for the next service.
        for (const char *name : {"google", "akamai"}) {
            const DnsService each = service(name);
            dns::Message message = reply({each.type ? txt(each, {"8.8.8.8"}) : dns::addressRecord(each.question, v4, 60)});
            QVERIFY(readDnsReply(each, RecordType::A, message).has_value());
            message.authoritative = false;
            message.recursionAvailable = true;
            const auto caught = readDnsReply(each, RecordType::A, message);
            QCOMPARE(caught.error().kind, Failure::Kind::BadReply);
            QVERIFY2(caught.error().message.contains(u"catches"_qs), qPrintable(caught.error().message));
        }
        dns::Message resolver = reply({dns::addressRecord(u"myip.opendns.com"_qs, v4, 0)});
        resolver.authoritative = false;
        QVERIFY(readDnsReply(service("opendns"), RecordType::A, resolver).has_value()); // It is one itself.
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QList<dns::ResourceRecord>>("answers");
        QTest::addColumn<int>("rcode");
        const DnsService openDns = service("opendns");
        const DnsService google = service("google");
        const DnsService cloudflare = service("cloudflare");
        const auto row = [](const char *title, const DnsService &of, const QList<dns::ResourceRecord> &answers,
                            int rcode = dns::NoError) {
            QTest::newRow(title) << of.name << answers << rcode;
        };
        const dns::ResourceRecord good = dns::addressRecord(openDns.question, v4, 0);
        const dns::ResourceRecord alias{openDns.question, dns::TypeCname, dns::ClassIn, 0, QByteArray("\1a\0", 3)};
        dns::ResourceRecord chaos = good;
        chaos.cls = dns::ClassChaos;
        dns::ResourceRecord inInternet = txt(cloudflare, {"8.8.8.8"});
        inInternet.cls = dns::ClassIn;
        dns::ResourceRecord brokenText = txt(google, {"8.8.8.8"});
        brokenText.rdata[0] = 8;
        dns::ResourceRecord emptyText = txt(google, {});

        row("no such name", openDns, {}, dns::NxDomain);
        row("no such name, with an answer", openDns, {good}, dns::NxDomain);
        row("refused", openDns, {}, dns::Refused);
        row("server failure", openDns, {good}, dns::ServFail);
        row("no answer", openDns, {});
        row("alias instead", openDns, {alias});
        row("alias and address", openDns, {alias, good});
        row("two addresses", openDns, {good, dns::addressRecord(openDns.question, QHostAddress(u"1.1.1.1"_qs), 0)});
        row("the same address twice", openDns, {good, good});
        row("wrong name", openDns, {dns::addressRecord(u"myip.example.com"_qs, v4, 0)});
        row("longer name", openDns, {dns::addressRecord(u"x.myip.opendns.com"_qs, v4, 0)});
        row("other family", openDns, {dns::addressRecord(openDns.question, v6, 0)});
        row("other class", openDns, {chaos});
        row("text for an address", openDns, {txt(openDns, {"8.8.8.8"})});
        row("address for a text", google, {dns::addressRecord(google.question, v4, 0)});
        row("class of the Internet for chaos", cloudflare, {inInternet});
        row("client subnet", google, {txt(google, {"edns0-client-subnet 8.8.8.0/24"})});
        row("address and client subnet", google,
            {txt(google, {"8.8.8.8"}), txt(google, {"edns0-client-subnet 8.8.8.0/24"})});
        row("two strings", google, {txt(google, {"8.8.8.8", "8.8.4.4"})});
        row("address cut into strings", google, {txt(google, {"8.8.", "8.8"})});
        row("an empty string behind", google, {txt(google, {"8.8.8.8", ""})});
        row("empty string", google, {txt(google, {""})});
        row("no string", google, {emptyText});
        row("string beyond the record", google, {brokenText});
        row("text around", google, {txt(google, {"ip=8.8.8.8"})});
        row("space behind", google, {txt(google, {"8.8.8.8 "})});
        row("line end", google, {txt(google, {"8.8.8.8\n"})});
        row("quotes", google, {txt(google, {"\"8.8.8.8\""})});
        row("network", google, {txt(google, {"8.8.8.8/32"})});
        row("IPv6 text", google, {txt(google, {"2a02:db8::7"})});
        row("html", google, {txt(google, {"<b>8.8.8.8</b>"})});
        row("bytes", google, {txt(google, {QByteArray("\xff\x00\x08", 3)})});
    }
    void refuses()
    {
        QFETCH(QString, name);
        QFETCH(QList<dns::ResourceRecord>, answers);
        QFETCH(int, rcode);
        const auto found = readDnsReply(service(qPrintable(name)), RecordType::A, reply(answers, quint16(rcode)));
        QVERIFY(!found.has_value());
        QCOMPARE(found.error().kind, Failure::Kind::BadReply);
        QVERIFY(!found.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDnsServices)
#include "tst_dnsservices.moc"
