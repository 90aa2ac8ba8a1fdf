// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/router/PortControl.h"

#include "FakeGateway.h"

#include <QElapsedTimer>
#include <QTest>

using namespace mooring;
using namespace mooring::test;
using namespace std::chrono_literals;

using Kind = Failure::Kind;
using Speaks = FakeGateway::Speaks;

/// NAT-PMP and PCP with a strict router on loopback.
class TestPortControl : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeGateway> m_gateway;

    Result<PortControlAnswer> ask() const
    {
        GatewayPlace place{QHostAddress(QHostAddress::LocalHost)};
        place.port = m_gateway->port();
        return QCoro::waitFor(askPortControl(place));
    }

private slots:
    void init() { m_gateway = std::make_unique<FakeGateway>(); }

    void asksByNatPmp()
    {
        const auto answer = ask();
        QVERIFY(answer);
        QCOMPARE(answer->address, QHostAddress(u"8.8.4.4"_qs));
        QCOMPARE(answer->epoch, 1000U);
        QVERIFY(!answer->isPcp);
        QCOMPARE(m_gateway->asked.size(), 1); // Nothing is changed at the router, and nothing is asked twice.
    }

    void asksByPcpAndGivesTheMappingBack()
    {
        m_gateway->speaks = Speaks::Pcp;
        const auto answer = ask();
        QVERIFY(answer);
        QCOMPARE(answer->address, QHostAddress(u"8.8.4.4"_qs));
        QVERIFY(answer->isPcp);
        QCOMPARE(m_gateway->wrong, QStringList());
        QCOMPARE(m_gateway->asked.size(), 3); // NAT-PMP, the mapping, its end.
        QCOMPARE(m_gateway->mappings, 0);
    }

    void asksAgainWhenADatagramIsLost()
    {
        m_gateway->deaf = 2;
        QElapsedTimer time;
        time.start();
        QVERIFY(ask());
        QVERIFY2(time.elapsed() >= 700,
                 qPrintable(QString::number(time.elapsed()))); // 250 ms, then 500 ms; timers are 5 % coarse.
        QCOMPARE(m_gateway->asked.size(), 3);
    }

    void givesUpOnASilentRouter()
    {
        m_gateway->speaks = Speaks::Nothing;
        const auto answer = ask();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::Network);
        QCOMPARE(m_gateway->asked.size(), 6); // Three times each.
    }

    void givesUpAtOnceWhereNobodyListens()
    {
        GatewayPlace nobody{QHostAddress(QHostAddress::LocalHost)};
        nobody.port = std::make_unique<FakeGateway>()->port();
        GatewayPlace silent{QHostAddress(QHostAddress::LocalHost)};
        silent.port = m_gateway->port();
        m_gateway->speaks = Speaks::Nothing;
        const auto waiting = askPortControl(silent);
        const auto answer = QCoro::waitFor(askPortControl(nobody));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::Network);
        QVERIFY(!waiting.isReady());
        QVERIFY2(m_gateway->asked.size() < 3, qPrintable(QString::number(m_gateway->asked.size())));
    }

    void tellsWhatTheRouterSays_data()
    {
        QTest::addColumn<int>("speaks");
        QTest::addColumn<int>("result");
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("kind"); // -1 = the address.
        const auto row = [](const char *name, Speaks speaks, int result, const char *address, int kind) {
            QTest::newRow(name) << int(speaks) << result << QString::fromLatin1(address) << kind;
        };
        row("NAT-PMP private", Speaks::NatPmp, 0, "192.168.1.7", -1);
        row("NAT-PMP carrier-grade", Speaks::NatPmp, 0, "100.64.3.4", -1);
        row("NAT-PMP zero", Speaks::NatPmp, 0, "0.0.0.0", int(Kind::NoAddress));
        row("NAT-PMP loopback", Speaks::NatPmp, 0, "127.0.0.1", int(Kind::BadReply));
        row("NAT-PMP multicast", Speaks::NatPmp, 0, "224.0.0.1", int(Kind::BadReply));
        row("NAT-PMP broadcast", Speaks::NatPmp, 0, "255.255.255.255", int(Kind::BadReply));
        row("NAT-PMP not authorized", Speaks::NatPmp, 2, "8.8.4.4", int(Kind::Forbidden));
        row("NAT-PMP network failure", Speaks::NatPmp, 3, "8.8.4.4", int(Kind::NoAddress));
        row("NAT-PMP unknown opcode, then no PCP", Speaks::NatPmp, 5, "8.8.4.4", int(Kind::Unsupported));
        row("PCP private", Speaks::Pcp, 0, "10.0.0.7", -1);
        row("PCP zero", Speaks::Pcp, 0, "0.0.0.0", int(Kind::NoAddress));
        row("PCP loopback", Speaks::Pcp, 0, "127.0.0.1", int(Kind::BadReply));
        row("PCP not authorized", Speaks::Pcp, 2, "8.8.4.4", int(Kind::Forbidden));
        row("PCP network failure", Speaks::Pcp, 7, "8.8.4.4", int(Kind::NoAddress));
        row("PCP no resources", Speaks::Pcp, 8, "8.8.4.4", int(Kind::NoAddress));
        row("PCP another NAT between", Speaks::Pcp, 12, "8.8.4.4", int(Kind::NoAddress));
        row("PCP other version", Speaks::Pcp, 1, "8.8.4.4", int(Kind::Unsupported));
    }
    void tellsWhatTheRouterSays()
    {
        QFETCH(int, speaks);
        QFETCH(int, result);
        QFETCH(QString, address);
        QFETCH(int, kind);
        m_gateway->speaks = Speaks(speaks);
        m_gateway->result = quint8(result);
        m_gateway->address.setAddress(address);
        const auto answer = ask();
        QCOMPARE(answer ? -1 : int(answer.error().kind), kind);
        if (answer)
            QCOMPARE(answer->address, QHostAddress(address));
        else
            QVERIFY(!answer.error().message.isEmpty());
        QCOMPARE(m_gateway->mappings, 0);
    }

    void dropsWhatIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::newRow("garbage") << QByteArray("hello");
        QTest::newRow("empty reply of a wrong version") << QByteArray::fromHex("018000000000000108080404");
        QTest::newRow("cut") << QByteArray::fromHex("0080000000000001");
        QTest::newRow("too long") << QByteArray::fromHex("00800000000000010808040400");
        QTest::newRow("PCP mapping that nobody asked for")
            << QByteArray::fromHex("02810000000000780000000100000000000000000000000058585858585858585858585811000000"
                                   "123412340000000000000000000"
                                   "0ffff08080404");
    }
    void dropsWhatIsNoAnswer()
    {
        QFETCH(QByteArray, wire);
        m_gateway->twist = [this, wire](const QByteArray &reply) {
            return m_gateway->asked.size() == 1 ? wire : reply;
        };
        const auto answer = ask();
        QVERIFY(answer); // The question was repeated, and the router itself was heard.
        QCOMPARE(answer->address, QHostAddress(u"8.8.4.4"_qs));
        QCOMPARE(m_gateway->asked.size(), 2);
    }

    void takesNothingFromAnotherPort()
    {
        // Sent at once, so it comes before the router's own answer.
        QUdpSocket stranger;
        QVERIFY(stranger.bind(QHostAddress::LocalHost));
        FakeGateway &gateway = *m_gateway;
        QByteArray forged = gateway.natPmpReply();
        forged.replace(8, 4, QByteArray::fromHex("01010101"));
        gateway.deaf = 1;
        GatewaySocket socket;
        GatewayPlace place{QHostAddress(QHostAddress::LocalHost)};
        place.port = gateway.port();
        QVERIFY(socket.open(place));
        stranger.writeDatagram(forged, QHostAddress(QHostAddress::LocalHost), socket.localPort());
        const auto wire = QCoro::waitFor(socket.ask(
            natpmp::addressRequest(), [](QByteArrayView bytes) { return natpmp::readAddressReply(bytes).has_value(); },
            1000ms));
        QVERIFY(wire);
        QCOMPARE(natpmp::readAddressReply(*wire)->address, QHostAddress(u"8.8.4.4"_qs));
    }
};

QTEST_GUILESS_MAIN(TestPortControl)
#include "tst_portcontrol.moc"
