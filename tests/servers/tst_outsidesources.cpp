// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/AddressResolver.h"
#include "addresses/SourceSettings.h"

#include "servers/CoturnServer.h"
#include "servers/DnsTestServer.h"

#include <QJsonObject>
#include <QTcpServer>
#include <QTest>

using namespace mooring;
using namespace mooring::test;

namespace {

const QHostAddress google(QStringLiteral("8.8.8.8"));

/// More than fits into a datagram (and less than BIND's limit of 100).
QStringList manyAddresses(const QString &name)
{
    QStringList records;
    for (int i = 1; i <= 95; ++i)
        records << u"%1. 60 IN A 8.8.8.%2"_qs.arg(name).arg(i);
    return records;
}

} // namespace

/// "stun" with a real coturn, "dns" with a real BIND.
class TestOutsideSources : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;
    std::unique_ptr<BindServer> m_bind;
    bool m_hasIpv6 = false;

    MadeSource make(const QString &kind, const QJsonObject &settings)
    {
        return makeAddressSource({kind, settings}, SourceParts{m_clock, [] {
                                                                   return 0.0;
                                                               }});
    }
    Result<QList<QHostAddress>> stun(const QString &host, quint16 port, RecordType type)
    {
        const QString server = (host.contains(u':') ? u"[%1]:%2"_qs : u"%1:%2"_qs).arg(host).arg(port);
        const auto source = make(u"stun"_qs, {{u"servers"_qs, QJsonArray{server}}, {u"agree"_qs, 1}});
        return QCoro::waitFor((*source)->detect(type));
    }
    Result<QList<QHostAddress>> dns(const QString &label, RecordType type, const QString &recordType = {},
                                    const QString &host = u"127.0.0.1:%1"_qs)
    {
        QJsonObject service{{u"server"_qs, host.arg(m_bind->port())}, {u"name"_qs, label + u".example.org"_qs}};
        if (!recordType.isEmpty())
            service.insert(u"type"_qs, recordType);
        const auto source = make(u"dns"_qs, {{u"services"_qs, QJsonArray{service}}, {u"agree"_qs, 1}});
        return QCoro::waitFor((*source)->detect(type));
    }

private slots:
    void initTestCase()
    {
        m_hasIpv6 = QTcpServer().listen(QHostAddress::LocalHostIPv6);
        DnsServerSetup setup;
        setup.records = QStringList{u"whoami.example.org. 0 IN A 8.8.8.8"_qs,
                                    u"whoami.example.org. 0 IN AAAA 2a02:db8::7"_qs,
                                    u"text.example.org. 0 IN TXT \"8.8.8.8\""_qs,
                                    u"texts.example.org. 0 IN TXT \"8.8.8.8\""_qs,
                                    u"texts.example.org. 0 IN TXT \"edns0-client-subnet 8.8.8.0/24\""_qs,
                                    u"alias.example.org. 0 IN CNAME whoami.example.org."_qs,
                                    u"two.example.org. 0 IN A 8.8.8.8"_qs,
                                    u"two.example.org. 0 IN A 8.8.4.4"_qs}
            + manyAddresses(u"many.example.org"_qs);
        m_bind = std::make_unique<BindServer>(setup);
        QVERIFY2(m_bind->start(), qPrintable(m_bind->error()));
    }

    void coturnTellsTheAddress_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("plain") << QStringList();
        QTest::newRow("with fingerprint") << QStringList{u"--fingerprint"_qs};
        QTest::newRow("without the words of RFC 3489") << QStringList{u"--no-stun-backward-compatibility"_qs};
        QTest::newRow("without its name") << QStringList{u"--no-software-attribute"_qs};
    }
    void coturnTellsTheAddress()
    {
        QFETCH(QStringList, options);
        CoturnServer coturn(options);
        QVERIFY2(coturn.start(), qPrintable(coturn.error()));
        const auto overIpv4 = stun(u"127.0.0.1"_qs, coturn.port(), RecordType::A);
        QVERIFY2(overIpv4.has_value(), qPrintable(overIpv4 ? QString() : overIpv4.error().message));
        QCOMPARE(*overIpv4, QList{QHostAddress(QHostAddress::LocalHost)});
        if (m_hasIpv6) {
            const auto overIpv6 = stun(u"::1"_qs, coturn.port(), RecordType::AAAA);
            QVERIFY2(overIpv6.has_value(), qPrintable(overIpv6 ? QString() : overIpv6.error().message));
            QCOMPARE(*overIpv6, QList{QHostAddress(QHostAddress::LocalHostIPv6)});
            // By its address the user can ask for the other family; the answer is refused.
            QCOMPARE(stun(u"::1"_qs, coturn.port(), RecordType::A).error().kind, Failure::Kind::BadReply);
        }
    }

    void aSilentCoturnIsGivenUp()
    {
        CoturnServer coturn;
        QVERIFY2(coturn.start(), qPrintable(coturn.error()));
        coturn.process().setFrozen(true);
        QCOMPARE(stun(u"127.0.0.1"_qs, coturn.port(), RecordType::A).error().kind, Failure::Kind::Network);
        coturn.process().setFrozen(false);
        QVERIFY(stun(u"127.0.0.1"_qs, coturn.port(), RecordType::A).has_value());
    }

    void bindTellsTheAddress()
    {
        QCOMPARE(dns(u"whoami"_qs, RecordType::A).value(), QList{google});
        QCOMPARE(dns(u"whoami"_qs, RecordType::AAAA).value(), QList{QHostAddress(u"2a02:db8::7"_qs)});
        QCOMPARE(dns(u"text"_qs, RecordType::A, u"TXT"_qs).value(), QList{google});
        if (m_hasIpv6)
            QCOMPARE(dns(u"whoami"_qs, RecordType::A, {}, u"[::1]:%1"_qs).value(), QList{google});
    }

    void bindSaysSomethingElse_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("says");
        QTest::newRow("no such name") << u"nobody"_qs << QString() << u"code 3"_qs;
        QTest::newRow("no such type") << u"text"_qs << QString() << u"0 records"_qs;
        QTest::newRow("alias") << u"alias"_qs << QString() << u"2 records"_qs;
        QTest::newRow("two addresses") << u"two"_qs << QString() << u"2 records"_qs;
        QTest::newRow("two texts") << u"texts"_qs << u"TXT"_qs << u"2 records"_qs;
        // It does not fit into a datagram: that this is known shows that TCP was used.
        QTest::newRow("many addresses, by TCP") << u"many"_qs << QString() << u"95 records"_qs;
    }
    void bindSaysSomethingElse()
    {
        QFETCH(QString, label);
        QFETCH(QString, type);
        QFETCH(QString, says);
        const auto found = dns(label, RecordType::A, type);
        QCOMPARE(found.error().kind, Failure::Kind::BadReply);
        QVERIFY2(found.error().message.contains(says), qPrintable(found.error().message));
    }
};

QTEST_GUILESS_MAIN(TestOutsideSources)
#include "tst_outsidesources.moc"
