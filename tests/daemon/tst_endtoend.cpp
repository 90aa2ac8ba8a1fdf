// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "daemon/Mooringd.h"
#include "servers/DnsTestServer.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QtTest>

using namespace mooring::test;

namespace {

constexpr auto v4 = "203.0.113.7";
constexpr auto v6 = "2001:db8::7";

QStringList outcomes(const Called &called, const QString &account)
{
    QStringList result;
    const QJsonArray records = called.json().value(u"records").toArray();
    for (const QJsonValue &each : records) {
        const QJsonObject record = each.toObject();
        if (record.value(u"account").toString() == account)
            result.append(record.value(u"outcome").toString());
    }
    return result;
}

QStringList failureKinds(const Called &called, const QString &account)
{
    QSet<QString> kinds;
    const QJsonArray records = called.json().value(u"records").toArray();
    for (const QJsonValue &each : records) {
        const QJsonObject record = each.toObject();
        if (record.value(u"account").toString() == account)
            kinds.insert(record.value(u"failure").toObject().value(u"kind").toString());
    }
    return kinds.values();
}

} // namespace

/// The main job over the network: one command publishes into three kinds of name server, and dig confirms it.
class TestEndToEnd : public QObject
{
    Q_OBJECT

private:
    // BIND holds a name that was there before, with a TTL of its own, and records that are none of our business.
    BindServer m_bind{
        {.zones = {u"example.org"_qs},
         .records = {u"home.example.org. 1200 IN A 192.0.2.1"_qs, u"home.example.org. 1200 IN TXT \"keep me\""_qs,
                     u"other.example.org. 300 IN A 192.0.2.99"_qs}}};
    KnotServer m_knot{{.zones = {u"example.net"_qs}, .records = {}}};
    PowerDnsServer m_powerDns{{.zones = {u"example.com"_qs}, .records = {}}};
    Mooringd m_mooringd;

    struct Place
    {
        QString account;
        QString zone;
        DnsTestServer *server;
    };
    [[nodiscard]] QList<Place> places()
    {
        return {{u"bind"_qs, u"example.org"_qs, &m_bind},
                {u"knot"_qs, u"example.net"_qs, &m_knot},
                {u"pdns"_qs, u"example.com"_qs, &m_powerDns}};
    }
    static QStringList names() { return {u"home"_qs, u"nas"_qs, u"www"_qs}; }

    [[nodiscard]] QJsonObject dnsUpdateAccount(const QString &id, const DnsTestServer &server, const QString &zone) const
    {
        const TestKey &key = server.setup().keys.first();
        const QJsonObject settings{{u"server"_qs, server.address()},
                                   {u"zone"_qs, zone},
                                   {u"key_name"_qs, key.name},
                                   {u"key_algorithm"_qs, key.algorithm}};
        return {{u"id"_qs, id},
                {u"provider"_qs, u"rfc2136"_qs},
                {u"label"_qs, u"Name server "_qs + id},
                {u"settings"_qs, settings}};
    }

    void configure(const QString &a, const QString &aaaa)
    {
        const QJsonObject powerDns{{u"id"_qs, u"pdns"_qs},
                                   {u"provider"_qs, u"powerdns"_qs},
                                   {u"settings"_qs, QJsonObject{{u"base_url"_qs, m_powerDns.apiUrl()}}}};
        QJsonArray records;
        for (const Place &place : places()) {
            for (const QString &name : names())
                records.append(record(name + u'.' + place.zone, place.account));
        }
        m_mooringd.writeConfig(config({dnsUpdateAccount(u"bind"_qs, m_bind, u"example.org"_qs),
                                       dnsUpdateAccount(u"knot"_qs, m_knot, u"example.net"_qs), powerDns},
                                      records, fixedAddresses(a, aaaa)));
    }

    void giveSecrets(const QByteArray &bindKey, const QString &powerDnsKey)
    {
        m_mooringd.writeSecrets({{u"bind"_qs, QJsonObject{{u"key_secret"_qs, QString::fromLatin1(bindKey)}}},
                                 {u"knot"_qs, QJsonObject{{u"key_secret"_qs, QString::fromLatin1(TestKey().secret)}}},
                                 {u"pdns"_qs, QJsonObject{{u"key"_qs, powerDnsKey}}}});
    }
    void giveRightSecrets() { giveSecrets(TestKey().secret, PowerDnsServer::apiKey()); }

    void verify(const Place &place, const QString &a, const QString &aaaa)
    {
        for (const QString &name : names()) {
            const QString whole = name + u'.' + place.zone;
            QCOMPARE(digValues(place.server->port(), whole, u"A"_qs), QStringList{a});
            QCOMPARE(digValues(place.server->port(), whole, u"AAAA"_qs), QStringList{aaaa});
        }
    }

    [[nodiscard]] QList<qint64> serials()
    {
        QList<qint64> all;
        for (const Place &place : places())
            all.append(digSerial(place.server->port(), place.zone));
        return all;
    }

private slots:
    void initTestCase()
    {
        for (const Place &place : places())
            QVERIFY2(place.server->start(), qPrintable(place.server->error()));
        configure(QString::fromLatin1(v4), QString::fromLatin1(v6));
        giveRightSecrets();
    }

    // The slots are steps of one story and run in this order.

    void oneCommandPublishesEverywhere()
    {
        const Called once = m_mooringd.call({u"once"_qs, u"--json"_qs});
        QVERIFY2(once.exitCode == 0, once.err + m_knot.log().right(1500).toUtf8());
        QCOMPARE(once.json().value(u"addresses").toObject().value(u"AAAA").toArray(), QJsonArray{QString::fromLatin1(v6)});
        QCOMPARE(once.json().value(u"records").toArray().size(), 18);
        for (const Place &place : places())
            verify(place, QString::fromLatin1(v4), QString::fromLatin1(v6));
        QCOMPARE(outcomes(once, u"bind"_qs).first(), u"updated"_qs); // home A was there with another address
        QCOMPARE(outcomes(once, u"knot"_qs), QStringList(6, u"created"_qs));
        QCOMPARE(outcomes(once, u"pdns"_qs), QStringList(6, u"created"_qs));
    }

    void nothingElseWasTouched()
    {
        QCOMPARE(digTtl(m_bind.port(), u"home.example.org"_qs, u"A"_qs), 1200);
        QCOMPARE(digValues(m_bind.port(), u"home.example.org"_qs, u"TXT"_qs), QStringList{u"\"keep me\""_qs});
        QCOMPARE(digValues(m_bind.port(), u"other.example.org"_qs, u"A"_qs), QStringList{u"192.0.2.99"_qs});
    }

    void aSecondRunWritesNothing()
    {
        const QList<qint64> before = serials();
        const Called once = m_mooringd.call({u"once"_qs, u"--json"_qs});
        QVERIFY2(once.exitCode == 0, once.out + once.err);
        QCOMPARE(serials(), before);
        for (const Place &place : places()) {
            const QStringList all = outcomes(once, place.account);
            QVERIFY2(!all.contains(u"created"_qs) && !all.contains(u"updated"_qs), qPrintable(all.join(u' ')));
        }
    }

    void ask38_aChangedAddressChangesOnlyTheAddress()
    {
        configure(u"203.0.113.8"_qs, QString::fromLatin1(v6));
        const Called once = m_mooringd.call({u"once"_qs, u"--json"_qs});
        QVERIFY2(once.exitCode == 0, once.out + once.err);
        for (const Place &place : places())
            verify(place, u"203.0.113.8"_qs, QString::fromLatin1(v6));
        nothingElseWasTouched();
        for (const Place &place : places()) {
            const QStringList all = outcomes(once, place.account);
            QCOMPARE(all.count(u"updated"_qs), 3); // A of three names; AAAA stayed.
        }
    }

    void aWrongKeyStopsTheAccount()
    {
        configure(u"203.0.113.9"_qs, QString::fromLatin1(v6));
        giveSecrets("d3Jvbmcta2V5LXdyb25nLWtleS13cm9uZy1rZXkhISE=", u"wrong-api-key"_qs);
        const Called once = m_mooringd.call({u"once"_qs, u"--json"_qs});
        QCOMPARE(once.exitCode, 1);
        QVERIFY2(failureKinds(once, u"bind"_qs).contains(u"Credentials"_qs), once.out.constData());
        QVERIFY2(failureKinds(once, u"pdns"_qs).contains(u"Credentials"_qs), once.out.constData());
        // The other account is not held up by them.
        verify(places()[1], u"203.0.113.9"_qs, QString::fromLatin1(v6));
        QCOMPARE(digValues(m_bind.port(), u"home.example.org"_qs, u"A"_qs), QStringList{u"203.0.113.8"_qs});
    }

    void theStopSurvivesAndNamesAccountAndRemedy()
    {
        giveRightSecrets(); // Alone, that does not lift it: the user says when.
        const QList<qint64> before = serials();
        const Called once = m_mooringd.call({u"once"_qs, u"--json"_qs});
        QCOMPARE(once.exitCode, 1);
        QCOMPARE(serials(), before);
        QCOMPARE(outcomes(once, u"bind"_qs), QStringList(6, u"skipped"_qs));
        const Called text = m_mooringd.call({u"once"_qs});
        QCOMPARE(text.exitCode, 1);
        for (const char *part : {"Name server bind (bind)", "pdns", "--retry bind"})
            QVERIFY2(text.out.contains(part), text.out.constData());
    }

    void retryGoesOn()
    {
        const Called once
            = m_mooringd.call({u"once"_qs, u"--json"_qs, u"--retry"_qs, u"bind"_qs, u"--retry"_qs, u"pdns"_qs});
        QVERIFY2(once.exitCode == 0, once.out + once.err);
        for (const Place &place : places())
            verify(place, u"203.0.113.9"_qs, QString::fromLatin1(v6));
    }

    void checkSeesHealthyAccounts()
    {
        const Called check = m_mooringd.call({u"check"_qs, u"--json"_qs});
        QVERIFY2(check.exitCode == 0, check.out + check.err);
        const QJsonArray accounts = check.json().value(u"accounts").toArray();
        QCOMPARE(accounts.size(), 3);
        for (const QJsonValue &account : accounts)
            QVERIFY2(account.toObject().value(u"accepted").toBool(), check.out.constData());
    }

    void theDemoAnswersDig()
    {
        const auto process = m_mooringd.start({u"demo"_qs});
        QByteArray out;
        QTRY_VERIFY2((out += process->readAllStandardOutput()).contains("after:"), out.constData());
        const auto port = QRegularExpression(u"-p (\\d+)"_qs).match(QString::fromUtf8(out)).captured(1).toUShort();
        QCOMPARE(digValues(port, u"home.mooring.test"_qs, u"A"_qs), QStringList{u"203.0.113.1"_qs});
        QCOMPARE(digValues(port, u"www.mooring.test"_qs, u"AAAA"_qs), QStringList{u"2001:db8:1::1"_qs});
        // The address changes every few seconds, and the names follow.
        QTRY_COMPARE_WITH_TIMEOUT(digValues(port, u"home.mooring.test"_qs, u"A"_qs), QStringList{u"203.0.113.2"_qs}, 20000);
        process->terminate();
        QVERIFY(process->waitForFinished());
        QCOMPARE(process->exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(TestEndToEnd)
#include "tst_endtoend.moc"
