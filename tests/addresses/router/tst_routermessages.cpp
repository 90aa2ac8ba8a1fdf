// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/router/Epoch.h"
#include "addresses/router/NatPmp.h"
#include "addresses/router/OuterAddress.h"
#include "addresses/router/Pcp.h"
#include "addresses/router/PropertyChange.h"
#include "addresses/router/Upnp.h"

#include <QTest>

using namespace mooring;
using namespace std::chrono_literals;

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

// As Debian's miniupnpd 2.3.1 sent them.
const char natPmpReply[] = "0080 0000 00003504 0b162105";
const char pcpHead[] = "0281 0000 0000001e 00003504 000000000000000000000000";
const char pcpBody[] = "4e4e4e4e4e4e4e4e4e4e4e4e 11000000 8ff7 8ff7 00000000000000000000ffff0b162105";

pcp::MapRequest request()
{
    pcp::MapRequest result;
    result.nonce.fill('N');
    result.client = QHostAddress(u"192.168.77.2"_qs);
    result.port = 0x8ff7;
    result.lifetime = 5;
    return result;
}

} // namespace

class TestRouterMessages : public QObject
{
    Q_OBJECT

private slots:
    void writesNatPmp() { QCOMPARE(natpmp::addressRequest(), hex("0000")); }

    void readsNatPmp()
    {
        const auto reply = natpmp::readAddressReply(hex(natPmpReply));
        QVERIFY(reply);
        QCOMPARE(reply->result, quint16(natpmp::Success));
        QCOMPARE(reply->epoch, 0x3504U);
        QCOMPARE(reply->address, QHostAddress(u"11.22.33.5"_qs));
    }

    void refusesNatPmp_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("request") << hex("0000");
        QTest::newRow("cut in the epoch") << hex("0080 0000 0000");
        QTest::newRow("cut in the address") << hex("0080 0000 00003504 0b1621");
        QTest::newRow("no address") << hex("0080 0000 00003504");
        QTest::newRow("too long") << hex("0080 0000 00003504 0b162105 00");
        QTest::newRow("version 1") << hex("0180 0000 00003504 0b162105");
        QTest::newRow("version 2") << hex("0280 0000 00003504 0b162105");
        QTest::newRow("opcode without the reply bit") << hex("0000 0000 00003504 0b162105");
        QTest::newRow("opcode of a mapping") << hex("0081 0000 00003504 0b162105");
        QTest::newRow("failure of an odd size") << hex("0080 0003 00003504 0b16");
    }
    void refusesNatPmp()
    {
        QFETCH(QByteArray, wire);
        QVERIFY(!natpmp::readAddressReply(wire));
    }

    void readsNatPmpRefusals()
    {
        for (const char *wire : {"0080 0003 00000007 0b162105", "0080 0003 00000007"}) {
            const auto reply = natpmp::readAddressReply(hex(wire));
            QVERIFY(reply);
            QCOMPARE(reply->result, quint16(natpmp::NetworkFailure));
            QCOMPARE(reply->epoch, 7U);
            QVERIFY(reply->address.isNull()); // Whatever stands there is no answer.
        }
        QVERIFY(natpmp::isVersionRefusal(hex("0081 0001 00000007")));
        QVERIFY(!natpmp::isVersionRefusal(hex("0081 0000 00000007")));
        QVERIFY(!natpmp::isVersionRefusal(hex("0001 0001 00000007"))); // A request.
        QVERIFY(!natpmp::isVersionRefusal(hex("0281 0001 00000007")));
        QVERIFY(!natpmp::isVersionRefusal(hex("0081")));
    }

    void writesPcp()
    {
        QCOMPARE(pcp::mapRequest(request()),
                 hex("0201 0000 00000005 00000000000000000000ffffc0a84d02"
                     "4e4e4e4e4e4e4e4e4e4e4e4e 11000000 8ff7 0000 00000000000000000000ffff00000000"));
    }

    void readsPcp()
    {
        const auto reply = pcp::readReply(hex(pcpHead) + hex(pcpBody));
        QVERIFY(reply);
        QCOMPARE(reply->opcode, quint8(pcp::Map));
        QCOMPARE(reply->result, quint8(pcp::Success));
        QCOMPARE(reply->lifetime, 30U);
        QCOMPARE(reply->epoch, 0x3504U);
        QCOMPARE(reply->external, QHostAddress(u"11.22.33.5"_qs));
        QVERIFY(pcp::answers(*reply, request()));
        // Options that we did not ask for are passed over.
        QVERIFY(pcp::readReply(hex(pcpHead) + hex(pcpBody) + hex("80000000")));
    }

    void matchesPcpToTheQuestion_data()
    {
        QTest::addColumn<int>("at");
        QTest::newRow("opcode") << 1;
        QTest::newRow("nonce, first byte") << 24;
        QTest::newRow("nonce, last byte") << 35;
        QTest::newRow("protocol") << 36;
        QTest::newRow("port") << 41;
    }
    void matchesPcpToTheQuestion()
    {
        QFETCH(int, at);
        QByteArray wire = hex(pcpHead) + hex(pcpBody);
        wire[at] = char(wire[at] ^ 2);
        const auto reply = pcp::readReply(wire);
        QVERIFY(reply);
        QVERIFY(!pcp::answers(*reply, request()));
    }

    void refusesPcp_data()
    {
        QTest::addColumn<QByteArray>("wire");
        const QByteArray good = hex(pcpHead) + hex(pcpBody);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("head cut") << good.first(20);
        QTest::newRow("map cut") << good.first(56);
        QTest::newRow("not a multiple of four") << good + QByteArray(2, '\0');
        QTest::newRow("longer than 1100") << good + QByteArray(1044, '\0');
        QTest::newRow("version 0") << QByteArray(good).replace(0, 1, hex("00"));
        QTest::newRow("version 1") << QByteArray(good).replace(0, 1, hex("01"));
        QTest::newRow("a request") << pcp::mapRequest(request());
        QTest::newRow("NAT-PMP") << hex(natPmpReply);
    }
    void refusesPcp()
    {
        QFETCH(QByteArray, wire);
        QVERIFY(!pcp::readReply(wire));
    }

    void believesNoAddressInAPcpFailure()
    {
        // miniupnpd fills the address in though the mapping failed.
        QByteArray wire = hex(pcpHead) + hex(pcpBody);
        wire[3] = char(pcp::NoResources);
        const auto reply = pcp::readReply(wire);
        QVERIFY(reply);
        QCOMPARE(reply->result, quint8(pcp::NoResources));
        QVERIFY(reply->external.isNull());
    }

    void takesNoIpv6FromPcp()
    {
        QByteArray wire = hex(pcpHead) + hex(pcpBody);
        wire.replace(44, 16, hex("20010db8000000000000000000000001"));
        QVERIFY(pcp::readReply(wire)->external.isNull());
    }

    void readsPcpAnnouncements()
    {
        const auto reply = pcp::readReply(hex("0280 0000 00000000 00000000 000000000000000000000000"));
        QVERIFY(reply);
        QCOMPARE(reply->opcode, quint8(pcp::Announce));
        QCOMPARE(reply->epoch, 0U);
        QVERIFY(!pcp::answers(*reply, request()));
    }

    void noticesALostEpoch_data()
    {
        QTest::addColumn<quint32>("first");
        QTest::addColumn<int>("elapsedMilliseconds");
        QTest::addColumn<quint32>("second");
        QTest::addColumn<bool>("lost");
        QTest::newRow("same at once") << 100U << 0 << 100U << false;
        QTest::newRow("in step") << 100U << 60'000 << 160U << false;
        QTest::newRow("slow by an eighth") << 1000U << 800'000 << 1700U << false;
        QTest::newRow("two seconds of rounding") << 100U << 0 << 98U << false;
        QTest::newRow("three seconds back") << 100U << 0 << 97U << true;
        QTest::newRow("stands still") << 100U << 60'000 << 100U << true;
        QTest::newRow("from zero") << 5000U << 1000 << 0U << true;
        QTest::newRow("restarted, but counts on soon") << 5000U << 10'000 << 9U << true;
        QTest::newRow("this machine slept") << 100U << 1000 << 90'000U << false;
        QTest::newRow("clock of this machine went back") << 100U << -5000 << 100U << false;
        QTest::newRow("largest") << 0xffffffffU << 1000 << 0U << true;
    }
    void noticesALostEpoch()
    {
        QFETCH(quint32, first);
        QFETCH(int, elapsedMilliseconds);
        QFETCH(quint32, second);
        EpochWatch watch;
        QVERIFY(!watch.hasSeen());
        QVERIFY(!watch.isLost(first, 10s));
        QVERIFY(watch.hasSeen());
        QTEST(watch.isLost(second, 10s + std::chrono::milliseconds(elapsedMilliseconds)), "lost");
    }

    void judgesOuterAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("possible");
        const auto row = [](const char *address, bool possible) {
            QTest::newRow(address) << QString::fromLatin1(address) << possible;
        };
        row("8.8.8.8", true);
        row("10.1.2.3", true); // Double NAT: explained by the resolver.
        row("100.64.0.1", true); // Carrier-grade NAT: likewise.
        row("192.168.0.1", true);
        row("0.0.0.0", false);
        row("0.1.2.3", false);
        row("127.0.0.1", false);
        row("224.0.0.1", false);
        row("239.1.2.3", false);
        row("240.0.0.1", false);
        row("255.255.255.255", false);
        row("2001:db8::1", false);
        row("", false);
    }
    void judgesOuterAddresses()
    {
        QFETCH(QString, address);
        QTEST(canBeOuterAddress(QHostAddress(address)), "possible");
    }

    void knowsTheRoutersUrls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("believed");
        const auto row = [](const char *url, bool believed) {
            QTest::newRow(url) << QString::fromLatin1(url) << believed;
        };
        row("http://192.168.77.1:5000/rootDesc.xml", true);
        row("http://192.168.77.1/", true);
        row("http://192.168.77.11:5000/rootDesc.xml", false);
        row("http://192.168.77.1.example.org/", false);
        row("http://192.168.77.1@example.org/", false);
        row("http://user@192.168.77.1/", false);
        row("https://192.168.77.1/", false);
        row("http://router.local/", false);
        row("http://8.8.8.8/", false);
        row("file:///etc/passwd", false);
        row("//192.168.77.1/ctl", false);
        row("", false);
    }
    void knowsTheRoutersUrls()
    {
        QFETCH(QString, url);
        QTEST(upnp::isAt(QUrl(url, QUrl::StrictMode), QHostAddress(u"192.168.77.1"_qs)), "believed");
        QVERIFY(!upnp::isAt(QUrl(url, QUrl::StrictMode), QHostAddress()));
    }
};

QTEST_GUILESS_MAIN(TestRouterMessages)
#include "tst_routermessages.moc"
