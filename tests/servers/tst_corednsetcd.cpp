// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "net/HttpClient.h"
#include "providers/native/NativeProviders.h"
#include "servers/EtcdServer.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QTest>

using namespace mooring;
using namespace mooring::test;
using What = Outcome::What;
using Kind = Failure::Kind;

namespace {

DesiredRecord want(const QString &name, const QStringList &values, const QStringList &previous = {})
{
    DesiredRecord record;
    record.name = *DomainName::parse(name);
    record.type = values.first().contains(u':') ? RecordType::AAAA : RecordType::A;
    for (const QString &value : values)
        record.values.append(QHostAddress(value));
    for (const QString &value : previous)
        record.previous.append(QHostAddress(value));
    return record;
}

QString textOf(const Outcome &outcome)
{
    if (!outcome.failure)
        return outcomeName(outcome.what);
    return failureKindName(outcome.failure->kind) + u": "_qs + outcome.failure->message;
}

} // namespace

class TestCoreDnsEtcd : public QObject
{
    Q_OBJECT

private:
    using Fields = QMap<QString, QString>;

    std::unique_ptr<Provider> provider(const Fields &changes = {})
    {
        Fields fields{{u"endpoints"_qs, m_etcd->url()}, {u"path"_qs, u"/skydns"_qs}};
        fields.insert(changes);
        for (const NativeProvider &native : nativeProviders()) {
            if (native.info.id == u"coredns-etcd")
                return native.create({m_http, m_clock, systemRandom(), u"records"_qs, fields});
        }
        return nullptr;
    }
    QString publish(const DesiredRecord &desired, const Fields &changes = {})
    {
        const auto to = provider(changes);
        return textOf(QCoro::waitFor(to->publish({desired})).first());
    }
    /// The values below the name, sorted: "192.0.2.1".
    QStringList hosts(const QByteArray &prefix)
    {
        QStringList list;
        for (const QByteArray &value : m_etcd->keys(prefix))
            list.append(QJsonDocument::fromJson(value)[u"host"].toString());
        list.sort();
        return list;
    }

private slots:
    void init()
    {
        m_etcd = std::make_unique<EtcdServer>();
        QVERIFY2(m_etcd->start(), qPrintable(m_etcd->error()));
    }

    void createsUpdatesAndLeavesAlone()
    {
        QCOMPARE(publish(want(u"home.example.org"_qs, {u"192.0.2.1"_qs})), u"created"_qs);
        QCOMPARE(publish(want(u"home.example.org"_qs, {u"2001:db8::1"_qs})), u"created"_qs);
        QCOMPARE(m_etcd->keys("/skydns/").keys(),
                 (QList<QByteArray>{"/skydns/org/example/home/mooring4", "/skydns/org/example/home/mooring6"}));
        const QString revision = m_etcd->revision();
        QCOMPARE(publish(want(u"home.example.org"_qs, {u"192.0.2.1"_qs})), u"unchanged"_qs);
        QCOMPARE(m_etcd->revision(), revision);
        QCOMPARE(publish(want(u"home.example.org"_qs, {u"192.0.2.2"_qs}, {u"192.0.2.1"_qs})), u"updated"_qs);
        QCOMPARE(hosts("/skydns/org/example/home/"), (QStringList{u"192.0.2.2"_qs, u"2001:db8::1"_qs}));
        const auto seen = QCoro::waitFor(provider()->published({want(u"home.example.org"_qs, {u"192.0.2.9"_qs})}));
        QVERIFY(seen);
        QCOMPARE(seen->first(), QList<QHostAddress>{QHostAddress(u"192.0.2.2"_qs)});
    }

    void severalNamesInOneTransaction()
    {
        QList<DesiredRecord> desired;
        for (int i = 0; i < 150; ++i)
            desired.append(want(u"n%1.bücher.example.org"_qs.arg(i), {u"192.0.2.%1"_qs.arg(i)}));
        const auto to = provider();
        for (const Outcome &outcome : QCoro::waitFor(to->publish(desired)))
            QCOMPARE(textOf(outcome), u"created"_qs);
        QCOMPARE(m_etcd->keys("/skydns/org/example/xn--bcher-kva/").size(), 150);
        QCOMPARE(m_etcd->revision(), u"3"_qs); // 150 keys, at most 100 in one transaction
    }

    void apexNeedsTheZone()
    {
        QCOMPARE(publish(want(u"example.org"_qs, {u"192.0.2.1"_qs}), {{u"zone"_qs, u"example.org"_qs}}), u"created"_qs);
        QCOMPARE(m_etcd->keys("/skydns/").firstKey(), QByteArray("/skydns/org/example/dns/apex/mooring4"));
    }

    void keepsWhatElseAKeySays()
    {
        m_etcd->put("/skydns/org/example/home/x1", R"({"host":"192.0.2.1","ttl":60,"weight":7})");
        m_etcd->put("/skydns/org/example/home/sub/x1", R"({"host":"192.0.2.8"})");
        QCOMPARE(publish(want(u"home.example.org"_qs, {u"192.0.2.2"_qs})), u"updated"_qs);
        const QMap<QByteArray, QByteArray> keys = m_etcd->keys("/skydns/");
        QCOMPARE(keys.size(), 2);
        const QJsonDocument value = QJsonDocument::fromJson(keys.value("/skydns/org/example/home/x1"));
        QCOMPARE(value[u"host"].toString(), u"192.0.2.2"_qs);
        QCOMPARE(value[u"ttl"].toInt(), 60);
        QCOMPARE(value[u"weight"].toInt(), 7);
        QCOMPARE(keys.value("/skydns/org/example/home/sub/x1"), QByteArray(R"({"host":"192.0.2.8"})"));
    }

    void severalForeignValuesAreAConflict()
    {
        m_etcd->put("/skydns/org/example/home/x1", R"({"host":"192.0.2.1"})");
        m_etcd->put("/skydns/org/example/home/x2", R"({"host":"192.0.2.2"})");
        const QString revision = m_etcd->revision();
        const QString text = publish(want(u"home.example.org"_qs, {u"192.0.2.3"_qs}));
        QVERIFY2(text.startsWith(u"Conflict") && text.contains(u"sharing"), qPrintable(text));
        QCOMPARE(m_etcd->revision(), revision);
    }

    void twoNodesShareAName()
    {
        const auto share = [&](const QString &value, const QStringList &previous = {}) {
            DesiredRecord record = want(u"pool.example.org"_qs, {value}, previous);
            record.sharing = Sharing::Shared;
            return publish(record);
        };
        share(u"192.0.2.1"_qs);
        share(u"192.0.2.2"_qs);
        QCOMPARE(hosts("/skydns/org/example/pool/"), (QStringList{u"192.0.2.1"_qs, u"192.0.2.2"_qs}));
        QCOMPARE(share(u"192.0.2.3"_qs, {u"192.0.2.1"_qs}), u"updated"_qs);
        QCOMPARE(hosts("/skydns/org/example/pool/"), (QStringList{u"192.0.2.2"_qs, u"192.0.2.3"_qs}));
    }

    void leasesAreRenewedAndRunOut()
    {
        DesiredRecord record = want(u"home.example.org"_qs, {u"192.0.2.1"_qs});
        record.options = {{u"lease"_qs, 2}};
        auto to = provider();
        QCOMPARE(textOf(QCoro::waitFor(to->publish({record})).first()), u"created"_qs);
        const QByteArray key = "/skydns/org/example/home/mooring4";
        const QString lease = m_etcd->leaseOf(key);
        QVERIFY(!lease.isEmpty() && lease != u"0");
        // Renewed by the provider's own timer for longer than it lives.
        QElapsedTimer timer;
        timer.start();
        QTRY_VERIFY_WITH_TIMEOUT(timer.hasExpired(4500), 10000);
        QCOMPARE(m_etcd->leaseOf(key), lease);
        // The next process goes on with the same lease.
        const QJsonObject cache = to->cache();
        to = provider();
        to->setCache(cache);
        QCOMPARE(textOf(QCoro::waitFor(to->publish({record})).first()), u"unchanged"_qs);
        QCOMPARE(m_etcd->leaseOf(key), lease);
        to.reset();
        QTRY_VERIFY_WITH_TIMEOUT(m_etcd->keys("/skydns/").isEmpty(), 15000);
        // A lease that is gone is replaced.
        to = provider();
        to->setCache(cache);
        QCOMPARE(textOf(QCoro::waitFor(to->publish({record})).first()), u"created"_qs);
        QVERIFY(m_etcd->leaseOf(key) != lease);
    }

    void logsIn()
    {
        const QString password = u"dns-password"_qs;
        QVERIFY2(m_etcd->enableLogin(u"root-password"_qs, u"dns"_qs, password, "/skydns/org/"), qPrintable(m_etcd->error()));
        const Fields right{{u"username"_qs, u"dns"_qs}, {u"password"_qs, password}};
        QCOMPARE(publish(want(u"home.example.org"_qs, {u"192.0.2.1"_qs}), right), u"created"_qs);
        QCOMPARE(hosts("/skydns/"), QStringList{u"192.0.2.1"_qs});
        const QString wrong = publish(want(u"a.example.org"_qs, {u"192.0.2.1"_qs}),
                                      {{u"username"_qs, u"dns"_qs}, {u"password"_qs, u"wrong-password"_qs}});
        QVERIFY2(wrong.startsWith(u"Credentials") && !wrong.contains(u"wrong-password"), qPrintable(wrong));
        const QString none = publish(want(u"a.example.org"_qs, {u"192.0.2.1"_qs}));
        QVERIFY2(none.startsWith(u"Credentials"), qPrintable(none));
        const QString elsewhere = publish(want(u"a.example.net"_qs, {u"192.0.2.1"_qs}), right);
        QVERIFY2(elsewhere.startsWith(u"Forbidden"), qPrintable(elsewhere));
        QCOMPARE(m_etcd->keys("/skydns/").size(), 1);
    }

    void logInThatIsOffAtTheServerIsNoFailure()
    {
        QCOMPARE(publish(want(u"home.example.org"_qs, {u"192.0.2.1"_qs}),
                         {{u"username"_qs, u"dns"_qs}, {u"password"_qs, u"x123"_qs}}),
                 u"created"_qs);
    }

    void asksTheNextMember()
    {
        const QString dead = u"http://127.0.0.1:%1"_qs.arg(freePort());
        QCOMPARE(publish(want(u"home.example.org"_qs, {u"192.0.2.1"_qs}),
                         {{u"endpoints"_qs, dead + u", "_qs + m_etcd->url() + u'/'}}),
                 u"created"_qs);
        const QString down = publish(want(u"a.example.org"_qs, {u"192.0.2.1"_qs}), {{u"endpoints"_qs, dead}});
        QVERIFY2(down.startsWith(u"Network"), qPrintable(down));
    }

    void wildcardsAreRefused()
    {
        const QString text = publish(want(u"*.example.org"_qs, {u"192.0.2.1"_qs}));
        QVERIFY2(text.startsWith(u"Unsupported"), qPrintable(text));
        QVERIFY(m_etcd->keys("/skydns/").isEmpty());
    }

private:
    std::unique_ptr<EtcdServer> m_etcd;
    SystemClock m_clock;
    QNetworkAccessManager m_manager;
    Redactor m_redactor;
    HttpClient m_http{m_manager, m_redactor};
};

QTEST_GUILESS_MAIN(TestCoreDnsEtcd)
#include "tst_corednsetcd.moc"
