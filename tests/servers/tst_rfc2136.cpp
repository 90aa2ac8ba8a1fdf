// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "net/HttpClient.h"
#include "net/dns/Tsig.h"
#include "providers/native/NativeProviders.h"
#include "servers/DnsTestServer.h"

#include <QCoroTask>
#include <QNetworkAccessManager>
#include <QTcpServer>
#include <QTest>

using namespace mooring;
using namespace mooring::test;
using What = Outcome::What;
using Kind = Failure::Kind;

namespace {

class ShiftedClock final : public Clock
{
public:
    qint64 shift = 0; // seconds
    QDateTime now() const override { return m_real.now().addSecs(shift); }
    std::chrono::milliseconds monotonic() const override { return m_real.monotonic(); }
    void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) override
    {
        m_real.callAfter(delay, context, std::move(then));
    }

private:
    SystemClock m_real;
};

QList<QHostAddress> addresses(const QStringList &texts)
{
    QList<QHostAddress> list;
    for (const QString &text : texts)
        list.append(QHostAddress(text));
    return list;
}

DesiredRecord want(const QString &name, const QStringList &values, const QStringList &previous = {})
{
    DesiredRecord record;
    record.name = *DomainName::parse(name);
    record.values = addresses(values);
    record.type = values.first().contains(u':') ? RecordType::AAAA : RecordType::A;
    record.previous = addresses(previous);
    return record;
}

/// Empty if it is what was expected, else what it is.
QString differs(const Outcome &outcome, What expected)
{
    if (outcome.what == expected)
        return {};
    return outcomeName(outcome.what) + u": "_qs + outcome.failure.value_or(Failure()).message;
}

QString differs(const Outcome &outcome, Kind kind, const QString &text)
{
    if (outcome.what != What::Failed)
        return outcomeName(outcome.what);
    const QString &message = outcome.failure->message;
    const bool hidesSecret = !message.contains(QString::fromLatin1(TestKey().secret));
    if (outcome.failure->kind == kind && message.contains(text) && hidesSecret)
        return {};
    return failureKindName(outcome.failure->kind) + u": "_qs + message;
}

} // namespace

#define COMPARE_OUTCOME(...) QCOMPARE(differs(__VA_ARGS__), QString())
#define COMPARE_FAILURE(...) QCOMPARE(differs(__VA_ARGS__), QString())

/// The provider against BIND, Knot and PowerDNS, confirmed by dig.
class TestRfc2136 : public QObject
{
    Q_OBJECT

private:
    using Fields = QMap<QString, QString>;

    static DnsServerSetup setup()
    {
        DnsServerSetup setup;
        setup.zones = {u"example.org"_qs, u"example.net"_qs};
        setup.keys.append(TestKey{u"reader"_qs, u"hmac-sha256"_qs, setup.keys.first().secret, false});
        setup.records = {
            u"taken.example.org. 120 IN A 192.0.2.1"_qs,    u"others.example.org. 120 IN A 192.0.2.1"_qs,
            u"others.example.org. 120 IN A 192.0.2.2"_qs,   u"pool.example.org. 120 IN A 192.0.2.1"_qs,
            u"pool.example.org. 120 IN TXT \"stays\""_qs,   u"alias.example.org. 120 IN CNAME www.example.net."_qs,
            u"*.wild.example.org. 120 IN A 192.0.2.1"_qs,   u"*.wilder.example.org. 120 IN A 192.0.2.1"_qs,
            u"*.wilder.example.org. 120 IN A 192.0.2.2"_qs, u"*.wildalias.example.org. 120 IN CNAME www.example.net."_qs,
        };
        return setup;
    }

    DnsTestServer &server()
    {
        const QByteArray tag = QTest::currentDataTag();
        if (tag.startsWith("knot"))
            return m_knot;
        if (tag.startsWith("powerdns"))
            return m_powerDns;
        return m_bind;
    }

    std::unique_ptr<Provider> provider(const Fields &changes = {})
    {
        Fields fields{{u"server"_qs, server().address()},
                      {u"key_name"_qs, u"mooring-key"_qs},
                      {u"key_algorithm"_qs, u"hmac-sha256"_qs},
                      {u"key_secret"_qs, QString::fromLatin1(TestKey().secret)}};
        fields.insert(changes);
        for (const NativeProvider &native : nativeProviders()) {
            if (native.info.id == u"rfc2136")
                return native.create({m_http, m_clock, systemRandom(), u"records"_qs, fields});
        }
        return nullptr;
    }

    QList<Outcome> publish(Provider &to, const QList<DesiredRecord> &desired) { return QCoro::waitFor(to.publish(desired)); }
    Outcome publish(const DesiredRecord &desired, const Fields &changes = {})
    {
        const auto to = provider(changes);
        return publish(*to, {desired}).first();
    }
    QStringList dig(const QString &name, const char *type = "A")
    {
        return digValues(server().port(), name, QString::fromLatin1(type));
    }
    static void servers()
    {
        QTest::addColumn<int>("unused");
        for (const char *name : {"bind", "knot", "powerdns"})
            QTest::newRow(name) << 0;
    }

private slots:
    void initTestCase()
    {
        for (DnsTestServer *each : {static_cast<DnsTestServer *>(&m_bind), static_cast<DnsTestServer *>(&m_knot),
                                    static_cast<DnsTestServer *>(&m_powerDns)})
            QVERIFY2(each->start(), qPrintable(each->error()));
    }

    void cleanup()
    {
        if (QTest::currentTestFailed())
            qInfo().noquote() << server().log().right(400);
    }

    void createsUpdatesAndLeavesAlone_data() { servers(); }
    void createsUpdatesAndLeavesAlone()
    {
        const QString name = u"home.example.org"_qs;
        COMPARE_OUTCOME(publish(want(name, {u"198.51.100.1"_qs})), What::Created);
        QCOMPARE(dig(name), QStringList{u"198.51.100.1"_qs});
        QCOMPARE(digTtl(server().port(), name, u"A"_qs), 300);
        const qint64 serial = digSerial(server().port(), u"example.org"_qs);
        COMPARE_OUTCOME(publish(want(name, {u"198.51.100.1"_qs})), What::Unchanged);
        QCOMPARE(digSerial(server().port(), u"example.org"_qs), serial);

        DesiredRecord slower = want(name, {u"198.51.100.1"_qs}, {u"198.51.100.1"_qs});
        slower.ttl = 77;
        COMPARE_OUTCOME(publish(slower), What::Updated);
        QCOMPARE(digTtl(server().port(), name, u"A"_qs), 77);
        COMPARE_OUTCOME(publish(want(name, {u"198.51.100.2"_qs}, {u"198.51.100.1"_qs})), What::Updated);
        QCOMPARE(dig(name), QStringList{u"198.51.100.2"_qs});
        QCOMPARE(digTtl(server().port(), name, u"A"_qs), 77);
        const auto seen = QCoro::waitFor(provider()->published({want(name, {u"192.0.2.9"_qs})}));
        QVERIFY(seen);
        QCOMPARE(seen->first(), addresses({u"198.51.100.2"_qs}));
    }

    void severalNamesOfTwoZonesAtOnce_data() { servers(); }
    void severalNamesOfTwoZonesAtOnce()
    {
        const QStringList names{u"many.example.org"_qs,   u"*.many.example.org"_qs, u"example.org"_qs,
                                u"bücher.example.org"_qs, u"example.net"_qs,        u"deep.er.example.net"_qs};
        QList<DesiredRecord> desired;
        for (const QString &name : names)
            desired << want(name, {u"203.0.113.7"_qs}) << want(name, {u"2001:db8::7"_qs});
        const qint64 serial = digSerial(server().port(), u"example.org"_qs);
        const auto to = provider();
        for (const Outcome &outcome : publish(*to, desired))
            COMPARE_OUTCOME(outcome, What::Created);
        QCOMPARE(digSerial(server().port(), u"example.org"_qs), serial + 1); // one message
        for (const QString &name : names) {
            const QString ascii = DomainName::parse(name)->ascii();
            QCOMPARE(dig(ascii), QStringList{u"203.0.113.7"_qs});
            QCOMPARE(dig(ascii, "AAAA"), QStringList{u"2001:db8::7"_qs});
        }
        QCOMPARE(dig(u"anything.many.example.org"_qs), QStringList{u"203.0.113.7"_qs});
        QCOMPARE(dig(u"example.org"_qs, "NS"), QStringList{u"ns1.example.org."_qs});
        for (const Outcome &outcome : publish(*to, desired))
            COMPARE_OUTCOME(outcome, What::Unchanged);
        QCOMPARE(digSerial(server().port(), u"example.org"_qs), serial + 1);
    }

    void takesOverOneForeignValue_data() { servers(); }
    void takesOverOneForeignValue()
    {
        COMPARE_OUTCOME(publish(want(u"taken.example.org"_qs, {u"198.51.100.3"_qs})), What::Updated);
        QCOMPARE(dig(u"taken.example.org"_qs), QStringList{u"198.51.100.3"_qs});
        QCOMPARE(digTtl(server().port(), u"taken.example.org"_qs, u"A"_qs), 120);
    }

    void oneConflictStopsNoOther_data() { servers(); }
    void oneConflictStopsNoOther()
    {
        const auto to = provider();
        const auto outcomes = publish(
            *to,
            {want(u"others.example.org"_qs, {u"198.51.100.4"_qs}), want(u"alias.example.org"_qs, {u"198.51.100.4"_qs}),
             want(u"beside.example.org"_qs, {u"198.51.100.4"_qs}), want(u"elsewhere.example"_qs, {u"198.51.100.4"_qs})});
        COMPARE_FAILURE(outcomes[0], Kind::Conflict, u"sharing"_qs);
        COMPARE_FAILURE(outcomes[1], Kind::Conflict, u"alias.example.org"_qs);
        COMPARE_OUTCOME(outcomes[2], What::Created);
        COMPARE_FAILURE(outcomes[3], Kind::NoSuchZone, u"elsewhere.example"_qs);
        QCOMPARE(dig(u"others.example.org"_qs), (QStringList{u"192.0.2.1"_qs, u"192.0.2.2"_qs}));
        QCOMPARE(dig(u"alias.example.org"_qs, "CNAME"), QStringList{u"www.example.net."_qs});
        QCOMPARE(dig(u"beside.example.org"_qs), QStringList{u"198.51.100.4"_qs});
    }

    void seesThroughWildcards_data() { servers(); }
    void seesThroughWildcards()
    {
        for (const QString &name : {u"a.wild.example.org"_qs, u"a.wilder.example.org"_qs, u"a.wildalias.example.org"_qs}) {
            COMPARE_OUTCOME(publish(want(name, {u"198.51.100.5"_qs})), What::Created);
            QCOMPARE(dig(name), QStringList{u"198.51.100.5"_qs});
        }
        QCOMPARE(dig(u"b.wild.example.org"_qs), QStringList{u"192.0.2.1"_qs});
        QCOMPARE(dig(u"b.wilder.example.org"_qs), (QStringList{u"192.0.2.1"_qs, u"192.0.2.2"_qs}));
    }

    void twoNodesShareAName_data() { servers(); }
    void twoNodesShareAName()
    {
        const QString name = u"pool.example.org"_qs;
        const auto share = [&](const QString &value, const QStringList &previous = {}) {
            DesiredRecord record = want(name, {value}, previous);
            record.sharing = Sharing::Shared;
            return publish(record);
        };
        COMPARE_OUTCOME(share(u"198.51.100.1"_qs), What::Updated);
        COMPARE_OUTCOME(share(u"198.51.100.2"_qs), What::Updated);
        QCOMPARE(dig(name), (QStringList{u"192.0.2.1"_qs, u"198.51.100.1"_qs, u"198.51.100.2"_qs}));
        COMPARE_OUTCOME(share(u"198.51.100.3"_qs, {u"198.51.100.1"_qs}), What::Updated);
        QCOMPARE(dig(name), (QStringList{u"192.0.2.1"_qs, u"198.51.100.2"_qs, u"198.51.100.3"_qs}));
        COMPARE_OUTCOME(share(u"198.51.100.3"_qs, {u"198.51.100.3"_qs}), What::Unchanged);
        QCOMPARE(dig(name, "TXT"), QStringList{u"\"stays\""_qs});
        QCOMPARE(digTtl(server().port(), name, u"A"_qs), 120);
    }

    void sendsManyNamesByTcp_data() { servers(); }
    void sendsManyNamesByTcp()
    {
        QList<DesiredRecord> desired;
        for (int i = 0; i < 200; ++i)
            desired.append(want(u"n%1.example.net"_qs.arg(i), {u"198.51.100.%1"_qs.arg(i)}));
        const auto to = provider({{u"zone"_qs, u"example.net"_qs}});
        const qint64 serial = digSerial(server().port(), u"example.net"_qs);
        for (const Outcome &outcome : publish(*to, desired))
            COMPARE_OUTCOME(outcome, What::Created);
        QCOMPARE(digSerial(server().port(), u"example.net"_qs), serial + 1);
        QCOMPARE(dig(u"n0.example.net"_qs), QStringList{u"198.51.100.0"_qs});
        QCOMPARE(dig(u"n199.example.net"_qs), QStringList{u"198.51.100.199"_qs});
    }

    void readsASetThatNeedsTcp_data() { servers(); }
    void readsASetThatNeedsTcp()
    {
        QStringList values;
        for (int i = 0; i < 60; ++i)
            values.append(u"198.51.100.%1"_qs.arg(i + 100));
        COMPARE_OUTCOME(publish(want(u"large.example.org"_qs, values)), What::Created);
        COMPARE_OUTCOME(publish(want(u"large.example.org"_qs, values)), What::Unchanged);
        COMPARE_OUTCOME(publish(want(u"large.example.org"_qs, {values.first()}, values)), What::Updated);
        QCOMPARE(dig(u"large.example.org"_qs), QStringList{values.first()});
    }

    void explainsRefusals_data()
    {
        QTest::addColumn<Fields>("fields");
        QTest::addColumn<QString>("name");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("text");
        const QString secret = QString::fromLatin1(QByteArray("another secret altogether").toBase64());
        const Fields wrongSecret{{u"key_secret"_qs, secret}};
        const Fields wrongKey{{u"key_name"_qs, u"nobody"_qs}};
        const Fields reader{{u"key_name"_qs, u"reader"_qs}};
        const Fields noKey{{u"key_name"_qs, QString()}, {u"key_secret"_qs, QString()}};
        const QString name = u"refused.example.org"_qs;
        for (const QString &server : {u"bind"_qs, u"knot"_qs, u"powerdns"_qs}) {
            const auto row = [&server](const char *what) -> QTestData & {
                return QTest::newRow(qPrintable(server + u' ' + QLatin1String(what)));
            };
            row("wrong secret") << wrongSecret << name << Kind::Credentials << u"secret"_qs;
            row("unknown key") << wrongKey << name << Kind::Credentials << u"nobody"_qs;
            row("key without the right") << reader << name << (server == u"knot" ? Kind::Credentials : Kind::Forbidden)
                                         << u"allow"_qs;
            row("no key") << noKey << name << (server == u"knot" ? Kind::Credentials : Kind::Forbidden) << u"TSIG key"_qs;
            row("unknown zone") << Fields() << u"home.example.com"_qs << Kind::NoSuchZone << u"home.example.com"_qs;
            row("name outside the zone") << Fields{{u"zone"_qs, u"example.net"_qs}} << name << Kind::NoSuchZone
                                         << u"example.net"_qs;
            row("zone that is not there") << Fields{{u"zone"_qs, u"refused.example.org"_qs}} << name << Kind::NoSuchZone
                                          << u"refused.example.org"_qs;
            row("no base64") << Fields{{u"key_secret"_qs, u"!!"_qs}} << name << Kind::Credentials << u"base64"_qs;
            row("no secret") << Fields{{u"key_secret"_qs, QString()}} << name << Kind::Credentials << u"missing"_qs;
        }
    }
    void explainsRefusals()
    {
        QFETCH(const Fields, fields);
        QFETCH(const QString, name);
        QFETCH(const Kind, kind);
        QFETCH(const QString, text);
        COMPARE_FAILURE(publish(want(name, {u"198.51.100.8"_qs}), fields), kind, text);
        QVERIFY(dig(u"refused.example.org"_qs).isEmpty());
    }

    void namesAWrongClock_data() { servers(); }
    void namesAWrongClock()
    {
        m_clock.shift = -4000;
        const Outcome outcome = publish(want(u"late.example.org"_qs, {u"198.51.100.8"_qs}));
        m_clock.shift = 0;
        // PowerDNS does not say what is wrong with a signature.
        const bool isVague = &server() == &m_powerDns;
        COMPARE_FAILURE(outcome, isVague ? Kind::Credentials : Kind::Server, u"clock"_qs);
    }

    void everyAlgorithmOfBind_data()
    {
        QTest::addColumn<int>("unused");
        for (const QString &algorithm : dns::tsigAlgorithms()) {
            // BIND knows the truncated kinds only under the names of the whole ones.
            if (algorithm.count(u'-') == 1)
                QTest::newRow(qPrintable(algorithm)) << 0;
        }
    }
    void everyAlgorithmOfBind()
    {
        const QString algorithm = QString::fromLatin1(QTest::currentDataTag());
        DnsServerSetup setup;
        setup.keys = {TestKey{u"k.example"_qs, algorithm, TestKey().secret, true}};
        BindServer bind(setup);
        QVERIFY2(bind.start(), qPrintable(bind.error()));
        const Fields fields{
            {u"server"_qs, bind.address()}, {u"key_name"_qs, u"k.example"_qs}, {u"key_algorithm"_qs, algorithm}};
        COMPARE_OUTCOME(publish(want(u"h.example.org"_qs, {u"198.51.100.9"_qs}), fields), What::Created);
        QCOMPARE(digValues(bind.port(), u"h.example.org"_qs, u"A"_qs), QStringList{u"198.51.100.9"_qs});
    }

    void silenceIsANetworkFailure()
    {
        BindServer bind;
        QVERIFY2(bind.start(), qPrintable(bind.error()));
        bind.process().kill();
        QList<DesiredRecord> desired;
        for (int i = 0; i < 40; ++i)
            desired.append(want(u"s%1.example.org"_qs.arg(i), {u"198.51.100.9"_qs}));
        const auto to = provider({{u"server"_qs, bind.address()}});
        for (const Outcome &outcome : publish(*to, desired))
            COMPARE_FAILURE(outcome, Kind::Network, u"127.0.0.1"_qs);
    }

    void speaksIpv6()
    {
        if (!QTcpServer().listen(QHostAddress::LocalHostIPv6))
            QSKIP("This machine has no IPv6 loopback.");
        COMPARE_OUTCOME(
            publish(want(u"six.example.org"_qs, {u"2001:db8::6"_qs}), {{u"server"_qs, u"[::1]:%1"_qs.arg(m_bind.port())}}),
            What::Created);
        QCOMPARE(digValues(m_bind.port(), u"six.example.org"_qs, u"AAAA"_qs), QStringList{u"2001:db8::6"_qs});
    }

private:
    BindServer m_bind{setup()};
    KnotServer m_knot{setup()};
    PowerDnsServer m_powerDns{setup()};
    ShiftedClock m_clock;
    QNetworkAccessManager m_manager;
    Redactor m_redactor;
    HttpClient m_http{m_manager, m_redactor};
};

QTEST_GUILESS_MAIN(TestRfc2136)
#include "tst_rfc2136.moc"
