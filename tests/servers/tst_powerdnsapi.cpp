// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "net/HttpClient.h"
#include "providers/ProviderRegistry.h"
#include "servers/DnsTestServer.h"

#include <QTest>

using namespace mooring;
using namespace mooring::test;

namespace {

DesiredRecord desired(const QString &name, RecordType type, const QString &value, const QString &previous = {})
{
    DesiredRecord record;
    record.name = *DomainName::parse(name);
    record.type = type;
    record.values = {QHostAddress(value)};
    if (!previous.isEmpty())
        record.previous = {QHostAddress(previous)};
    return record;
}

QStringList words(const QList<Outcome> &outcomes)
{
    QStringList list;
    for (const Outcome &outcome : outcomes)
        list.append(outcome.failure ? failureKindName(outcome.failure->kind) : outcomeName(outcome.what));
    return list;
}

} // namespace

/// The powerdns recipe against a real PowerDNS, looked at with dig.
class PowerDnsApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void publishesSeveralNamesInOneRequest();
    void changesOnlyTheAddress();
    void writesOneZoneAfterTheOther();
    void anAliasIsLeftAlone();
    void aWrongKeyIsSaid();
    void listsZonesAndRecords();

private:
    std::unique_ptr<Provider> make(const QString &key);
    QList<Outcome> publish(const QList<DesiredRecord> &records) { return QCoro::waitFor(m_provider->publish(records)); }

    ProviderRegistry m_registry;
    QNetworkAccessManager m_manager;
    Redactor m_redactor;
    HttpClient m_http{m_manager, m_redactor};
    SystemClock m_clock;
    std::unique_ptr<PowerDnsServer> m_server;
    std::unique_ptr<Provider> m_provider;
};

std::unique_ptr<Provider> PowerDnsApiTest::make(const QString &key)
{
    AccountConfig account;
    account.id = u"pdns"_qs;
    account.provider = u"powerdns"_qs;
    account.settings = {{u"base_url"_qs, m_server->apiUrl()}};
    auto provider = m_registry.create(account, {{u"key"_qs, key}}, m_http, m_clock, systemRandom());
    return provider ? std::move(*provider) : nullptr;
}

void PowerDnsApiTest::init()
{
    DnsServerSetup setup;
    setup.zones = {u"example.org"_qs, u"sub.example.org"_qs};
    setup.records = {u"old.example.org. 777 IN A 192.0.2.9"_qs, u"other.example.org. 300 IN A 198.51.100.7"_qs,
                     u"alias.example.org. 300 IN CNAME other.example.org."_qs};
    m_server = std::make_unique<PowerDnsServer>(setup);
    QVERIFY2(m_server->start(), qPrintable(m_server->error()));
    m_provider = make(PowerDnsServer::apiKey());
    QVERIFY(m_provider);
}

void PowerDnsApiTest::publishesSeveralNamesInOneRequest()
{
    const qint64 before = m_http.requestCount();
    const QList<DesiredRecord> records{desired(u"example.org"_qs, RecordType::A, u"192.0.2.1"_qs),
                                       desired(u"*.example.org"_qs, RecordType::AAAA, u"2001:db8::1"_qs),
                                       desired(u"bücher.example.org"_qs, RecordType::A, u"192.0.2.1"_qs),
                                       desired(u"old.example.org"_qs, RecordType::A, u"192.0.2.1"_qs),
                                       desired(u"old.example.org"_qs, RecordType::AAAA, u"2001:db8::1"_qs)};
    QCOMPARE(words(publish(records)),
             QStringList({u"created"_qs, u"created"_qs, u"created"_qs, u"updated"_qs, u"created"_qs}));
    QCOMPARE(m_http.requestCount() - before, 3);
    const quint16 port = m_server->port();
    QTRY_COMPARE(digValues(port, u"example.org"_qs, u"A"_qs), QStringList(u"192.0.2.1"_qs));
    QCOMPARE(digValues(port, u"any.example.org"_qs, u"AAAA"_qs), QStringList(u"2001:db8::1"_qs));
    QCOMPARE(digValues(port, u"xn--bcher-kva.example.org"_qs, u"A"_qs), QStringList(u"192.0.2.1"_qs));
    QCOMPARE(digValues(port, u"old.example.org"_qs, u"A"_qs), QStringList(u"192.0.2.1"_qs));
    QCOMPARE(digTtl(port, u"old.example.org"_qs, u"A"_qs), 777);
    QCOMPARE(digValues(port, u"other.example.org"_qs, u"A"_qs), QStringList(u"198.51.100.7"_qs));
    // A second run looks and writes nothing.
    const qint64 serial = digSerial(port, u"example.org"_qs);
    QCOMPARE(words(publish(records)).count(u"unchanged"_qs), 5);
    QCOMPARE(digSerial(port, u"example.org"_qs), serial);
}

void PowerDnsApiTest::changesOnlyTheAddress()
{
    QCOMPARE(words(publish({desired(u"old.example.org"_qs, RecordType::A, u"192.0.2.2"_qs, u"192.0.2.9"_qs),
                            desired(u"www.sub.example.org"_qs, RecordType::A, u"192.0.2.2"_qs)})),
             QStringList({u"updated"_qs, u"created"_qs}));
    QTRY_COMPARE(digValues(m_server->port(), u"old.example.org"_qs, u"A"_qs), QStringList(u"192.0.2.2"_qs));
    QCOMPARE(digTtl(m_server->port(), u"old.example.org"_qs, u"A"_qs), 777);
    QCOMPARE(digValues(m_server->port(), u"www.sub.example.org"_qs, u"A"_qs), QStringList(u"192.0.2.2"_qs));
    const auto published
        = QCoro::waitFor(m_provider->published({desired(u"old.example.org"_qs, RecordType::A, u"192.0.2.5"_qs)}));
    QVERIFY(published);
    QCOMPARE(published->first(), QList<QHostAddress>{QHostAddress(u"192.0.2.2"_qs)});
}

/// PowerDNS answers 500 to one of two zones that are written at once into its SQLite ("database is locked").
void PowerDnsApiTest::writesOneZoneAfterTheOther()
{
    for (int round = 1; round <= 25; ++round) {
        const QString address = u"192.0.2.%1"_qs.arg(round);
        const QStringList said = words(publish({desired(u"www.example.org"_qs, RecordType::A, address),
                                                desired(u"www.sub.example.org"_qs, RecordType::A, address)}));
        QVERIFY2(!said.contains(u"Server"_qs), qPrintable(u"round %1: %2"_qs.arg(round).arg(said.join(u' '))));
    }
    QTRY_COMPARE(digValues(m_server->port(), u"www.sub.example.org"_qs, u"A"_qs), QStringList(u"192.0.2.25"_qs));
}

void PowerDnsApiTest::anAliasIsLeftAlone()
{
    QCOMPARE(words(publish({desired(u"alias.example.org"_qs, RecordType::A, u"192.0.2.1"_qs),
                            desired(u"new.example.org"_qs, RecordType::A, u"192.0.2.1"_qs)})),
             QStringList({u"Conflict"_qs, u"created"_qs}));
    QTRY_COMPARE(digValues(m_server->port(), u"new.example.org"_qs, u"A"_qs), QStringList(u"192.0.2.1"_qs));
}

void PowerDnsApiTest::aWrongKeyIsSaid()
{
    m_provider = make(u"not-the-key"_qs);
    QVERIFY(m_provider);
    QCOMPARE(words(publish({desired(u"old.example.org"_qs, RecordType::A, u"192.0.2.1"_qs)})),
             QStringList(u"Credentials"_qs));
    QCOMPARE(digValues(m_server->port(), u"old.example.org"_qs, u"A"_qs), QStringList(u"192.0.2.9"_qs));
}

void PowerDnsApiTest::listsZonesAndRecords()
{
    const auto zones = QCoro::waitFor(m_provider->zones());
    QVERIFY(zones);
    QCOMPARE(zones->size(), 2);
    const auto records = QCoro::waitFor(m_provider->records({*DomainName::parse(u"example.org"), {}}));
    QVERIFY2(records, records ? "" : qPrintable(records.error().message));
    QVERIFY(std::any_of(records->begin(), records->end(), [](const Record &record) {
        return record.name.ascii() == u"old.example.org" && record.value == QHostAddress(u"192.0.2.9"_qs)
            && record.ttl == 777;
    }));
}

QTEST_GUILESS_MAIN(PowerDnsApiTest)
#include "tst_powerdnsapi.moc"
