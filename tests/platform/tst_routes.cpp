// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/AddressEvents.h"
#include "platform/DeviceKind.h"
#include "platform/OwnNetwork.h"
#include "platform/Routes.h"

#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTest>

using namespace mooring;
using namespace mooring::test;

namespace {

bool ownNetwork = false;

DeviceKind kindOf(const Route &route)
{
    return deviceKind(route.device, route.deviceKind);
}

QStringList devices(const Result<QList<Route>> &routes)
{
    QStringList result;
    for (const Route &route : routes.value_or(QList<Route>()))
        result.append(route.device);
    return result;
}

} // namespace

class TestRoutes : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        if (!ownNetwork)
            QSKIP(noNetworkReason);
        renewNetwork();
    }

    void tellsThatThereIsNoWay()
    {
        for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
            const auto route = routeToInternet(type);
            QVERIFY(!route);
            QCOMPARE(route.error().kind, Failure::Kind::NoAddress);
            QVERIFY(defaultRoutes(type)->isEmpty());
        }
        makeLine(u"eth0"_qs, u"192.0.2.2/24"_qs); // A network without a router is no way out.
        QVERIFY(!routeToInternet(RecordType::A));
        ip(u"route add unreachable default"_qs);
        QCOMPARE(routeToInternet(RecordType::A).error().kind, Failure::Kind::NoAddress);
        QVERIFY(defaultRoutes(RecordType::A)->isEmpty());
    }

    void findsThePlainDefault()
    {
        makeLine(u"eth0"_qs, u"192.0.2.2/24"_qs);
        makeLine(u"wlan0"_qs, u"198.51.100.2/24"_qs);
        ip(u"route add default via 198.51.100.1 metric 600"_qs);
        ip(u"route add default via 192.0.2.1 metric 100 src 192.0.2.2"_qs);
        const auto route = routeToInternet(RecordType::A);
        QVERIFY(route.has_value());
        QCOMPARE(route->device, u"eth0"_qs);
        QCOMPARE(route->deviceKind, u"veth"_qs);
        QVERIFY(route->deviceIndex > 1);
        QCOMPARE(route->gateway, QHostAddress(u"192.0.2.1"_qs));
        QCOMPARE(route->source, QHostAddress(u"192.0.2.2"_qs));

        const auto all = defaultRoutes(RecordType::A);
        QCOMPARE(devices(all), (QStringList{u"eth0"_qs, u"wlan0"_qs}));
        QCOMPARE(all->at(0).metric, 100U);
        QCOMPARE(all->at(0).source, QHostAddress(u"192.0.2.2"_qs));
        QCOMPARE(all->at(1).gateway, QHostAddress(u"198.51.100.1"_qs));
        QVERIFY(defaultRoutes(RecordType::AAAA)->isEmpty());
    }

    void findsBothLinesOfAMultipathRoute()
    {
        makeLine(u"eth0"_qs, u"192.0.2.2/24"_qs);
        makeLine(u"eth1"_qs, u"198.51.100.2/24"_qs);
        ip(u"route add default nexthop via 192.0.2.1 weight 2 nexthop via 198.51.100.1"_qs);
        const auto all = defaultRoutes(RecordType::A);
        QCOMPARE(devices(all), (QStringList{u"eth0"_qs, u"eth1"_qs}));
        QCOMPARE(all->at(1).gateway, QHostAddress(u"198.51.100.1"_qs));
        QVERIFY(devices(all).contains(routeToInternet(RecordType::A)->device));
    }

    void knowsAPointToPointLine()
    {
        makeTunnel(u"ppp0"_qs);
        ip(u"address add 198.51.100.7 peer 198.51.100.1 dev ppp0"_qs);
        ip(u"route add default dev ppp0"_qs);
        const auto route = routeToInternet(RecordType::A);
        QCOMPARE(route->device, u"ppp0"_qs);
        QVERIFY(route->gateway.isNull());
        QCOMPARE(route->source, QHostAddress(u"198.51.100.7"_qs));
        QVERIFY(defaultRoutes(RecordType::A)->first().gateway.isNull());
    }

    void knowsAnIPv6OnlyNetwork()
    {
        makeLine(u"eth0"_qs, u"2001:db8::2/64 nodad"_qs);
        ip(u"-6 route add default via fe80::1 dev eth0 metric 1024"_qs);
        QVERIFY(!routeToInternet(RecordType::A));
        const auto route = routeToInternet(RecordType::AAAA);
        QVERIFY(route.has_value());
        QCOMPARE(route->device, u"eth0"_qs);
        QCOMPARE(route->gateway, QHostAddress(u"fe80::1"_qs));
        QCOMPARE(route->source, QHostAddress(u"2001:db8::2"_qs));
        QCOMPARE(devices(defaultRoutes(RecordType::AAAA)), QStringList{u"eth0"_qs});
        QCOMPARE(defaultRoutes(RecordType::AAAA)->first().metric, 1024U);
    }

    // wg-quick(8) leaves the default route where it is and puts a policy rule before it.
    void seesThroughWgQuick()
    {
        makeLine(u"eth0"_qs, u"192.0.2.2/24"_qs);
        ip(u"address add 2001:db8::2/64 dev eth0 nodad"_qs);
        ip(u"route add default via 192.0.2.1"_qs);
        ip(u"-6 route add default via fe80::1 dev eth0"_qs);
        makeTunnel(u"wg0"_qs);
        ip(u"address add 10.8.0.2/32 dev wg0"_qs);
        ip(u"-6 address add fd00:8::2/128 dev wg0 nodad"_qs);

        AddressEvents events;
        QSignalSpy changed(&events, &AddressEvents::changed);
        for (const QString &family : {u"-4"_qs, u"-6"_qs}) {
            ip(family + u" route add default dev wg0 table 51820"_qs);
            QTRY_VERIFY(!changed.isEmpty());
            changed.clear();
            ip(family + u" rule add not fwmark 51820 table 51820"_qs);
            QTRY_VERIFY(!changed.isEmpty());
            changed.clear();
            ip(family + u" rule add table main suppress_prefixlength 0"_qs);
            QTRY_VERIFY(!changed.isEmpty());
            changed.clear();
        }
        for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
            QCOMPARE(routeToInternet(type)->device, u"wg0"_qs);
            QCOMPARE(kindOf(*routeToInternet(type)), DeviceKind::Tunnel);
            QCOMPARE(devices(defaultRoutes(type)), QStringList{u"eth0"_qs});
        }

        ip(u"rule delete not fwmark 51820 table 51820"_qs);
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(routeToInternet(RecordType::A)->device, u"eth0"_qs);
        QCOMPARE(routeToInternet(RecordType::AAAA)->device, u"wg0"_qs);
    }

    // OpenVPN's redirect-gateway def1 covers the default route with two that are longer by a bit.
    void seesThroughHalvesOfADefaultRoute()
    {
        makeLine(u"eth0"_qs, u"192.0.2.2/24"_qs);
        ip(u"address add 2001:db8::2/64 dev eth0 nodad"_qs);
        ip(u"route add default via 192.0.2.1"_qs);
        ip(u"-6 route add default via fe80::1 dev eth0"_qs);
        makeTunnel(u"tun0"_qs);
        ip(u"address add 10.8.0.6 peer 10.8.0.5 dev tun0"_qs);

        AddressEvents events;
        QSignalSpy changed(&events, &AddressEvents::changed);
        ip(u"route add 0.0.0.0/1 via 10.8.0.5"_qs);
        ip(u"route add 128.0.0.0/1 via 10.8.0.5"_qs);
        QTRY_VERIFY(!changed.isEmpty());
        changed.clear();
        for (const QString &part : {u"::/3"_qs, u"2000::/4"_qs, u"3000::/4"_qs, u"fc00::/7"_qs})
            ip(u"-6 route add %1 dev tun0"_qs.arg(part));
        QTRY_VERIFY(!changed.isEmpty());
        for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
            QCOMPARE(routeToInternet(type)->device, u"tun0"_qs);
            QCOMPARE(kindOf(*routeToInternet(type)), DeviceKind::Tunnel);
            QCOMPARE(devices(defaultRoutes(type)), QStringList{u"eth0"_qs});
        }

        changed.clear();
        ip(u"link delete tun0"_qs); // All its routes go with it.
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(routeToInternet(RecordType::A)->device, u"eth0"_qs);
    }

    void ignoresTheVpnsOwnNetworks()
    {
        makeLine(u"eth0"_qs, u"192.0.2.2/24"_qs);
        ip(u"route add default via 192.0.2.1"_qs);
        makeTunnel(u"tun0"_qs);
        ip(u"address add 10.8.0.6/24 dev tun0"_qs);
        AddressEvents events;
        QSignalSpy changed(&events, &AddressEvents::changed);
        ip(u"route add 10.0.0.0/8 dev tun0"_qs); // A VPN to an office is not the way to the Internet, and no event.
        ip(u"route add 198.18.0.0/15 dev tun0 metric 7"_qs);
        QCOMPARE(routeToInternet(RecordType::A)->device, u"eth0"_qs);
        QCoreApplication::processEvents();
        QVERIFY(changed.isEmpty());
        ip(u"route replace default via 192.0.2.9"_qs);
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(routeToInternet(RecordType::A)->gateway, QHostAddress(u"192.0.2.9"_qs));
    }

    void tellsARouteThatComesAgainAfterItsLinkWasDown()
    {
        makeLine(u"eth0"_qs, u"192.0.2.2/24"_qs);
        AddressEvents events;
        QSignalSpy changed(&events, &AddressEvents::changed);
        ip(u"route add default via 192.0.2.1"_qs);
        QTRY_VERIFY(!changed.isEmpty());
        ip(u"link set eth0 down"_qs); // The kernel drops the route without a word.
        ip(u"link set eth0 up"_qs);
        QTRY_VERIFY(QNetworkInterface::interfaceFromName(u"eth0"_qs).flags() & QNetworkInterface::IsRunning);
        QVERIFY(!routeToInternet(RecordType::A));
        ip(u"link set eth0 up"_qs); // Waits for the kernel's lock, so what it tells of the link is there now.
        QCoreApplication::processEvents();
        changed.clear();
        ip(u"route add default via 192.0.2.1"_qs);
        QTRY_VERIFY(!changed.isEmpty());
    }

    void seesACableThatIsOut()
    {
        makeLine(u"eth0"_qs, u"192.0.2.2/24"_qs);
        ip(u"route add default via 192.0.2.1"_qs);
        AddressEvents events;
        QSignalSpy changed(&events, &AddressEvents::changed);
        ip(u"route replace default via 192.0.2.1"_qs); // There already: no event.
        QCoreApplication::processEvents();
        QVERIFY(changed.isEmpty());
        ip(u"link set eth0x down"_qs);
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(!routeToInternet(RecordType::A)); // Though the kernel keeps the route:
        QCOMPARE(devices(defaultRoutes(RecordType::A)), QStringList{u"eth0"_qs});
        changed.clear();
        ip(u"link set eth0x up"_qs);
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(routeToInternet(RecordType::A)->device, u"eth0"_qs);
    }

    void knowsItsNeighbours()
    {
        makeLine(u"eth0"_qs, u"192.0.2.2/24"_qs);
        ip(u"address add 2001:db8::2/64 dev eth0 nodad"_qs);
        ip(u"route add default via 192.0.2.1"_qs);
        const int index = routeToInternet(RecordType::A)->deviceIndex;
        const QHostAddress router(u"192.0.2.1"_qs);
        QCOMPARE(linkAddress(index, router), QString());
        ip(u"neighbour replace 192.0.2.1 lladdr 02:00:00:AB:cd:01 dev eth0 nud stale"_qs);
        QCOMPARE(linkAddress(index, router), u"02:00:00:ab:cd:01"_qs);
        QCOMPARE(linkAddress(1, router), QString());
        QCOMPARE(linkAddress(index, {}), QString());
        ip(u"neighbour replace fe80::1 lladdr 02:00:00:ab:cd:02 dev eth0 nud reachable"_qs);
        QCOMPARE(linkAddress(index, QHostAddress(u"fe80::1"_qs)), u"02:00:00:ab:cd:02"_qs);
        ip(u"neighbour replace 192.0.2.1 dev eth0 nud failed"_qs);
        QCOMPARE(linkAddress(index, router), QString());
    }
};

int main(int argc, char *argv[])
{
    ownNetwork = enterOwnNetwork();
    QCoreApplication app(argc, argv);
    TestRoutes test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_routes.moc"
