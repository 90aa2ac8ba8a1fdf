// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/AddressResolver.h"
#include "addresses/router/Gateways.h"
#include "addresses/router/RouterSource.h"
#include "net/HttpClient.h"

#include "FakeGateway.h"
#include "engine/MockClock.h"
#include "net/LoopbackHttp.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace mooring;
using namespace mooring::test;

using Kind = Failure::Kind;

namespace {

const QHostAddress loopback(QHostAddress::LocalHost);

Route line(const QString &device, const QHostAddress &gateway = loopback)
{
    return {device, {}, 1, gateway, loopback, 100};
}

} // namespace

/// Several routers are one strict fake on loopback; the UPnP library is a pair of functions.
class TestGateways : public QObject
{
    Q_OBJECT

private:
    Redactor m_redactor;
    MockClock m_clock;
    QNetworkAccessManager m_manager;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<FakeGateway> m_router;
    Result<QList<Route>> m_routes = QList<Route>();
    Result<upnp::Found> m_found = fail(Kind::Network, {});
    std::shared_ptr<QThreadPool> m_pool = std::make_shared<QThreadPool>();
    std::unique_ptr<Gateways> m_gateways;
    QString m_mac; ///< Of the router.
    std::atomic_int m_searches = 0;
    std::atomic_int m_questions = 0;
    std::atomic_int m_underWay = 0;
    std::atomic_int m_mostUnderWay = 0;

    upnp::Functions library()
    {
        const auto find = [this](const upnp::Search &search) {
            ++m_searches;
            m_mostUnderWay = std::max<int>(m_mostUnderWay, ++m_underWay);
            QTest::qSleep(30); // As the library: it blocks.
            --m_underWay;
            return search.gateway == loopback ? m_found : fail(Kind::Rejected, u"another gateway"_qs);
        };
        const auto ask = [this](const upnp::Service &service) -> Result<QHostAddress> {
            ++m_questions;
            if (!m_found)
                return tl::unexpected(m_found.error());
            // The description has moved to another port, so the old one is silent.
            if (service.control != m_found->service.control)
                return fail(Kind::Network, u"silent"_qs);
            return m_found->address;
        };
        return {find, ask};
    }
    static upnp::Found found(const QString &address, const QString &control = u"http://127.0.0.1:5/ctl"_qs)
    {
        return {{QUrl(control), {}, "urn:schemas-upnp-org:service:WANIPConnection:1", loopback}, QHostAddress(address)};
    }
    Result<RouterAnswer> ask(const QString &device = {}) { return QCoro::waitFor(m_gateways->externalAddress(device)); }
    void announce(const QByteArray &wire, const QHostAddress &from = loopback) const
    {
        QUdpSocket socket;
        QVERIFY(socket.bind(from));
        socket.writeDatagram(wire, loopback, m_announcementPort);
    }
    quint16 m_announcementPort = 0;

private slots:
    void init()
    {
        m_http = std::make_unique<HttpClient>(m_manager, m_redactor);
        m_router = std::make_unique<FakeGateway>();
        m_routes = QList<Route>{line(u"eth0"_qs)};
        m_found = fail(Kind::Network, {});
        m_mac = u"02:00:00:00:00:01"_qs;
        m_searches = m_questions = m_mostUnderWay = 0;
        {
            QUdpSocket socket;
            QVERIFY(socket.bind(loopback));
            m_announcementPort = socket.localPort();
        }
        GatewayParts parts{m_clock, *m_http, [this](RecordType) { return m_routes; },
                           [this](int, const QHostAddress &) { return m_mac; }, library()};
        parts.pool = m_pool;
        parts.port = m_router->port();
        parts.announcementPort = m_announcementPort;
        parts.announcementAddress = loopback;
        m_gateways = std::make_unique<Gateways>(parts);
    }
    void cleanup()
    {
        m_gateways.reset();
        m_pool->waitForDone(); // A search goes on in its thread.
    }

    void tellsByNatPmp()
    {
        const auto answer = ask();
        QVERIFY(answer);
        QCOMPARE(answer->address, QHostAddress(u"8.8.4.4"_qs));
        QCOMPARE(answer->detail, u"NAT-PMP at 127.0.0.1"_qs);
    }

    void tellsByPcp()
    {
        m_router->speaks = FakeGateway::Speaks::Pcp;
        const auto answer = ask();
        QVERIFY(answer);
        QCOMPARE(answer->detail, u"PCP at 127.0.0.1"_qs);
    }

    void tellsByUpnpWhereThereIsNothingElse()
    {
        m_router->speaks = FakeGateway::Speaks::Nothing;
        m_found = found(u"8.8.8.8"_qs);
        const auto answer = ask();
        QVERIFY(answer);
        QCOMPARE(answer->address, QHostAddress(u"8.8.8.8"_qs));
        QCOMPARE(answer->detail, u"UPnP at 127.0.0.1"_qs);
    }

    void asksOnlyWhatWorks()
    {
        QVERIFY(ask());
        QTRY_COMPARE(int(m_searches), 1);
        QVERIFY(ask());
        QVERIFY(ask());
        QCOMPARE(int(m_searches), 1);
        QCOMPARE(m_router->asked.size(), 3);
    }

    void keepsTheDiscoveryOfUpnpUntilItFails()
    {
        m_router->speaks = FakeGateway::Speaks::Nothing;
        m_found = found(u"8.8.8.8"_qs);
        QVERIFY(ask());
        QTRY_COMPARE(m_router->asked.size(), 6); // What was asked at the same time has ended.
        QVERIFY(ask());
        QVERIFY(ask());
        QCOMPARE(int(m_searches), 1);
        QCOMPARE(int(m_questions), 2);
        m_found = found(u"8.8.8.9"_qs, u"http://127.0.0.1:6/ctl"_qs);
        const auto answer = ask();
        QVERIFY(answer);
        QCOMPARE(answer->address, QHostAddress(u"8.8.8.9"_qs));
        QCOMPARE(int(m_searches), 2);
    }

    void triesTheOtherWayWhenOneStopsWorking()
    {
        QVERIFY(ask());
        QTRY_COMPARE(int(m_searches), 1);
        m_router->speaks = FakeGateway::Speaks::Nothing;
        m_found = found(u"8.8.8.8"_qs);
        const auto answer = ask();
        QVERIFY(answer);
        QCOMPARE(answer->detail, u"UPnP at 127.0.0.1"_qs);
        m_router->speaks = FakeGateway::Speaks::NatPmp;
        m_found = fail(Kind::Network, {});
        const auto again = ask();
        QVERIFY(again);
        QCOMPARE(again->detail, u"NAT-PMP at 127.0.0.1"_qs);
    }

    void forgetsNothingWhenTheLineOfTheRouterIsDown()
    {
        QVERIFY(ask());
        QTRY_COMPARE(int(m_searches), 1);
        m_router->result = natpmp::NetworkFailure;
        QCOMPARE(ask().error().kind, Kind::NoAddress);
        m_router->result = 0;
        QVERIFY(ask());
        QCOMPARE(int(m_searches), 1);
    }

    void runsOneBlockingJobAtATime()
    {
        m_router->speaks = FakeGateway::Speaks::Nothing;
        m_routes = QList<Route>{line(u"eth0"_qs), line(u"wlan0"_qs)};
        m_found = found(u"8.8.8.8"_qs);
        auto first = m_gateways->externalAddress({});
        auto second = m_gateways->externalAddress(u"lo"_qs);
        m_routes = QList<Route>{line(u"lo"_qs)};
        auto third = m_gateways->externalAddress({});
        QVERIFY(QCoro::waitFor(first));
        (void)QCoro::waitFor(second);
        QVERIFY(QCoro::waitFor(third));
        QVERIFY(int(m_searches) >= 2);
        QCOMPARE(int(m_mostUnderWay), 1);
    }

    void explainsThatNothingAnswers()
    {
        m_router->speaks = FakeGateway::Speaks::Nothing;
        const auto answer = ask();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::NoAddress);
        QCOMPARE(
            answer.error().message,
            u"The router at 127.0.0.1 does not tell its address. Switch on UPnP or NAT-PMP there, or use another source."_qs);
    }

    void passesOnWhatTheRouterSays()
    {
        m_router->result = natpmp::NetworkFailure;
        const auto answer = ask();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::NoAddress);
        QCOMPARE(answer.error().message,
                 u"The router at 127.0.0.1 has no address on the Internet now. Is its line connected?"_qs);
    }

    void choosesTheRouter_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<bool>("answers");
        QTest::newRow("the line behind a VPN") << QString() << true;
        QTest::newRow("by name, which is bound to") << u"lo"_qs << true;
        QTest::newRow("no such interface") << u"eth7"_qs << false;
        QTest::newRow("without a router") << u"ppp0"_qs << false;
    }
    void choosesTheRouter()
    {
        QFETCH(QString, device);
        const QHostAddress nobody(u"127.0.0.99"_qs);
        m_routes = QList<Route>{line(u"tun0"_qs, nobody), line(u"docker0"_qs, nobody), line(u"eth0"_qs), line(u"lo"_qs),
                                line(u"ppp0"_qs, QHostAddress())};
        const auto answer = ask(device);
        QTEST(answer.has_value(), "answers");
        if (!answer)
            QVERIFY2(answer.error().message.contains(device), qPrintable(answer.error().message));
    }

    void saysWhenThereIsNoWayOut()
    {
        m_routes = QList<Route>();
        QCOMPARE(ask().error().kind, Kind::Network);
        m_routes = fail(Kind::Unsupported, u"not told"_qs);
        QCOMPARE(ask().error().kind, Kind::Unsupported);
        QCOMPARE(int(m_searches), 0);
        QVERIFY(m_router->asked.isEmpty());
    }

    void hearsAnnouncements_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<QString>("from");
        QTest::addColumn<bool>("news");
        const QString router = u"127.0.0.1"_qs;
        const auto row = [](const char *name, const char *wire, const QString &from, bool news) {
            QTest::newRow(name) << QByteArray::fromHex(wire) << from << news;
        };
        // The router said 8.8.4.4 and epoch 1000 (0x3e8) before.
        row("another address", "00800000000003e808080808", router, true);
        row("the same address", "00800000000003e808080404", router, false);
        row("the same address, epoch lost", "008000000000000008080404", router, true);
        row("no address", "00800000000003e800000000", router, false);
        row("a failure", "00800003000003e8", router, false);
        row("a stranger", "00800000000003e808080808", u"127.0.0.2"_qs, false);
        row("PCP, epoch lost", "028000000000000000000000000000000000000000000000", router, true);
        row("PCP, epoch goes on", "0280000000000000000003e8000000000000000000000000", router, false);
        row("PCP from a stranger", "028000000000000000000000000000000000000000000000", u"127.0.0.2"_qs, false);
        row("PCP request", "020000000000000000000000000000000000000000000000", router, false);
        row("PCP failure", "028000030000000000000000000000000000000000000000", router, false);
        row("PCP mapping",
            "0281000000000000000000000000000000000000000000004e4e4e4e4e4e4e4e4e4e4e4e1100000000010001"
            "00000000000000000000ffff08080808",
            router, false);
        row("garbage", "ffffffff", router, false);
        row("cut", "0080000000000000080808", router, false);
    }
    void hearsAnnouncements()
    {
        QFETCH(QByteArray, wire);
        QFETCH(QString, from);
        QFETCH(bool, news);
        m_gateways->listen();
        QVERIFY(ask());
        QSignalSpy changed(m_gateways.get(), &Gateways::changed);
        announce(wire, QHostAddress(from));
        // What certainly is news, so that "nothing came" is known without waiting.
        m_router->address.setAddress(u"9.9.9.9"_qs);
        announce(m_router->natPmpReply());
        QTRY_VERIFY(!changed.isEmpty());
        QTest::qWait(20);
        const bool isOneRead = changed.size() == 1 && news; // Both were read at once.
        QVERIFY2(changed.size() == (news ? 2 : 1) || isOneRead, qPrintable(QString::number(changed.size())));
    }

    void hearsAnAddressThatComesBack()
    {
        m_gateways->listen();
        QVERIFY(ask());
        QSignalSpy changed(m_gateways.get(), &Gateways::changed);
        m_router->address.setAddress(u"0.0.0.0"_qs);
        announce(m_router->natPmpReply());
        m_router->address.setAddress(u"8.8.4.4"_qs);
        QTest::qWait(20);
        QVERIFY(changed.isEmpty());
        announce(m_router->natPmpReply());
        QTRY_COMPARE(changed.size(), 1);
    }

    void isDeafUntilItListens()
    {
        QVERIFY(ask());
        QUdpSocket taken; // Exclusively: nobody has the port.
        QVERIFY(taken.bind(loopback, m_announcementPort, QAbstractSocket::DontShareAddress));
    }

    void hearsTheDefaultRouterBeforeItIsAsked()
    {
        QSignalSpy changed(m_gateways.get(), &Gateways::changed);
        m_gateways->listen();
        announce(m_router->natPmpReply());
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(m_router->asked.isEmpty());
    }

    void startsAnewOnAnotherNetwork()
    {
        m_routes = QList<Route>();
        m_gateways->listen();
        m_routes = QList<Route>{line(u"eth0"_qs)};
        m_gateways->networkChanged();
        QSignalSpy changed(m_gateways.get(), &Gateways::changed);
        announce(m_router->natPmpReply());
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(ask());
        QTRY_COMPARE(int(m_searches), 1);
        m_gateways->networkChanged(); // Something else has changed: the router is the same.
        QVERIFY(ask());
        QCOMPARE(int(m_searches), 1);
        m_mac = u"02:00:00:00:00:02"_qs; // Another network, whose router has the same address.
        m_gateways->networkChanged();
        QVERIFY(ask());
        QTRY_COMPARE(int(m_searches), 2);
    }

    void looksAgainAfterAnEventWithoutAddress()
    {
        // Only UPnP, with events.
        QUrl callback;
        LoopbackHttp server([&callback](const LoopbackHttp::Request &request) {
            const QByteArray place = request.header("CALLBACK");
            if (!place.isEmpty())
                callback = QUrl(QString::fromLatin1(place.mid(1, place.size() - 2)));
            return LoopbackHttp::Reply{200, {}, "text/plain", {{"SID", "uuid:1"}, {"TIMEOUT", "Second-1800"}}};
        });
        m_router->speaks = FakeGateway::Speaks::Nothing;
        m_found = found(u"8.8.8.8"_qs);
        m_found->service.events = server.url("/evt");
        m_gateways->listen();
        QVERIFY(ask());
        QTRY_VERIFY(callback.isValid());
        QSignalSpy changed(m_gateways.get(), &Gateways::changed);
        const auto tell = [&callback](const QByteArray &address) {
            const QByteArray body = "<e:propertyset xmlns:e=\"e\"><e:property><ExternalIPAddress>" + address
                + "</ExternalIPAddress></e:property></e:propertyset>";
            QTcpSocket socket;
            socket.connectToHost(loopback, quint16(callback.port()));
            QVERIFY(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }));
            socket.write("NOTIFY " + callback.path().toLatin1()
                         + " HTTP/1.1\r\nNT: upnp:event\r\nNTS: upnp:propchange\r\nSID: uuid:1\r\nContent-Length: "
                         + QByteArray::number(body.size()) + "\r\n\r\n" + body);
            QVERIFY(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
        };
        QVERIFY(!m_gateways->isSubscribed());
        tell("8.8.8.8"); // As it is.
        QTRY_VERIFY(m_gateways->isSubscribed());
        QCOMPARE(changed.size(), 0);
        tell("8.8.8.9");
        QCOMPARE(changed.size(), 1);
        const upnp::Found another = found(u"8.8.4.4"_qs);
        m_found = fail(Kind::NoAddress, {});
        const int before = m_questions;
        const qsizetype pending = m_clock.pending();
        tell("");
        tell("0.0.0.0"); // One watch is enough.
        QCOMPARE(m_clock.pending(), pending + 1);
        m_clock.advance(std::chrono::seconds(1));
        QTRY_COMPARE(int(m_questions), before + 1);
        QTRY_COMPARE(m_clock.pending(), pending + 1); // It looks again, later.
        m_found = another;
        m_clock.advance(std::chrono::seconds(1));
        QCOMPARE(changed.size(), 1);
        m_clock.advance(std::chrono::seconds(1));
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(m_clock.pending(), pending);
    }

    void mayEndWhileAsking()
    {
        m_router->speaks = FakeGateway::Speaks::Nothing;
        auto first = m_gateways->externalAddress({});
        QTRY_VERIFY(!m_router->asked.isEmpty());
        m_mac.clear();
        m_gateways->networkChanged(); // Drops the line that asks.
        const auto answer = QCoro::waitFor(first);
        QVERIFY(!answer);
    }

    void isASource()
    {
        RouterSource source({}, [this](QString device) { return m_gateways->externalAddress(device); });
        const auto addresses = QCoro::waitFor(source.detect(RecordType::A, {}));
        QVERIFY(addresses);
        QCOMPARE(*addresses, QList<QHostAddress>{QHostAddress(u"8.8.4.4"_qs)});
        QCOMPARE(source.detail(), u"NAT-PMP at 127.0.0.1"_qs);
        const auto v6 = QCoro::waitFor(source.detect(RecordType::AAAA, {}));
        QVERIFY(!v6);
        QCOMPARE(v6.error().kind, Kind::Unsupported);
        const auto isMade = [this](const QJsonObject &settings) {
            return makeAddressSource({u"router"_qs, settings}, SourceParts{m_clock, systemRandom()}).has_value();
        };
        QVERIFY(isMade({}));
        QVERIFY(isMade({{u"name"_qs, u"eth0"_qs}}));
        QVERIFY(!isMade({{u"name"_qs, 7}}));
        QVERIFY(!isMade({{u"device"_qs, u"eth0"_qs}}));
        RouterSource none({}, {});
        QCOMPARE(QCoro::waitFor(none.detect(RecordType::A, {})).error().kind, Kind::Unsupported);
    }
};

QTEST_GUILESS_MAIN(TestGateways)
#include "tst_gateways.moc"
