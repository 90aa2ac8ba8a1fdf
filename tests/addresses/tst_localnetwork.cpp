// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/LocalNetwork.h"

#include <QTest>

using namespace mooring;

namespace {

/// A machine whose network the test writes down.
struct FakeSystem
{
    QMap<RecordType, Route> ways;
    QMap<RecordType, QList<Route>> routes;
    QMap<QString, QString> macs; ///< Gateway to link address.
    QMap<QString, QString> wifis; ///< Device to name.
    int questions = 0; ///< About neighbours.
    int silentFor = 0; ///< So many questions about neighbours get no answer after a provocation.
    QStringList provoked;

    NetworkProbeParts parts()
    {
        NetworkProbeParts result;
        result.wayOut = [this](RecordType type) -> Result<Route> {
            if (!ways.contains(type))
                return fail(Failure::Kind::NoAddress, u"no way"_qs);
            return ways.value(type);
        };
        result.defaults = [this](RecordType type) -> Result<QList<Route>> {
            return routes.value(type);
        };
        result.neighbour = [this](int, const QHostAddress &neighbour) {
            ++questions;
            return silentFor > 0 && silentFor-- > 0 ? QString() : macs.value(neighbour.toString());
        };
        result.provoke = [this](const QString &device, const QHostAddress &neighbour) {
            provoked.append(device + u' ' + neighbour.toString());
        };
        result.wirelessName = [this](QString device) -> QCoro::Task<QString> {
            return name(wifis.value(device));
        };
        return result;
    }

    static QCoro::Task<QString> name(QString value) { co_return value; }
};

Route route(int index, const QString &device, const QString &gateway = {}, const QString &kind = {},
            const QString &source = {})
{
    return {device,
            kind,
            index,
            gateway.isEmpty() ? QHostAddress() : QHostAddress(gateway),
            source.isEmpty() ? QHostAddress() : QHostAddress(source),
            0};
}

const QString routerMac = QStringLiteral("02:00:00:00:00:01");
const QString homeId = QStringLiteral("mac 02:00:00:00:00:01");

/// Ethernet behind the router 192.0.2.1.
FakeSystem home()
{
    FakeSystem system;
    const Route eth0 = route(2, u"eth0"_qs, u"192.0.2.1"_qs, {}, u"192.0.2.7"_qs);
    system.ways.insert(RecordType::A, eth0);
    system.routes.insert(RecordType::A, {eth0});
    system.macs.insert(u"192.0.2.1"_qs, routerMac);
    return system;
}

LocalNetwork look(const std::unique_ptr<NetworkProbe> &probe)
{
    return QCoro::waitFor(probe->look());
}

LocalNetwork look(FakeSystem &system)
{
    return look(makeNetworkProbe(system.parts()));
}

} // namespace

class TestLocalNetwork : public QObject
{
    Q_OBJECT

private slots:
    void knowsThatThereIsNone()
    {
        FakeSystem system;
        const LocalNetwork network = look(system);
        QVERIFY(!network.isOnline());
        QCOMPARE(network.id, QString());
        QCOMPARE(network.label, QString());
        QVERIFY(system.provoked.isEmpty());
    }

    void knowsAPlainNetwork()
    {
        FakeSystem system = home();
        const LocalNetwork network = look(system);
        QCOMPARE(network.id, homeId);
        QCOMPARE(network.label, u"eth0, 192.0.2.1"_qs);
        QCOMPARE(network.gateway, QHostAddress(u"192.0.2.1"_qs));
        QCOMPARE(network.gatewayMac, routerMac);
        QCOMPARE(network.device, u"eth0"_qs);
        QCOMPARE(network.ssid, QString());
        QCOMPARE(network.lines.keys(), QList<RecordType>{RecordType::A});
        QCOMPARE(network.lines.value(RecordType::A).device, u"eth0"_qs);
        QVERIFY(!network.isTunnelled(RecordType::A));
        QVERIFY(system.provoked.isEmpty()); // The system knew the link address.
    }

    void isTheSameByCableAndByWifi()
    {
        FakeSystem system = home();
        const Route wlan0 = route(3, u"wlan0"_qs, u"192.0.2.1"_qs);
        system.ways.insert(RecordType::A, wlan0);
        system.routes.insert(RecordType::A, {wlan0});
        system.wifis.insert(u"wlan0"_qs, u"Harbour"_qs);
        const LocalNetwork network = look(system);
        QCOMPARE(network.id, homeId);
        QCOMPARE(network.label, u"Harbour"_qs);
        QCOMPARE(network.ssid, u"Harbour"_qs);
        QCOMPARE(network.device, u"wlan0"_qs);
    }

    // User ask 15: behind a VPN the network is still the one below it.
    void keepsItsIdUnderAVpn()
    {
        FakeSystem system = home();
        const Route ipv6 = route(2, u"eth0"_qs, u"fe80::1"_qs);
        system.ways.insert(RecordType::AAAA, ipv6);
        system.routes.insert(RecordType::AAAA, {ipv6});
        system.ways.insert(RecordType::A, route(7, u"wg0"_qs, {}, u"wireguard"_qs));
        const LocalNetwork network = look(system);
        QVERIFY(network.isTunnelled(RecordType::A));
        QVERIFY(!network.isTunnelled(RecordType::AAAA));
        QCOMPARE(network.lines.value(RecordType::A).device, u"wg0"_qs);
        QCOMPARE(network.id, homeId);
        QCOMPARE(network.device, u"eth0"_qs);
        QCOMPARE(network.gateway, QHostAddress(u"192.0.2.1"_qs));
    }

    void passesOverAVpnsDefaultRoute()
    {
        FakeSystem system = home();
        const Route tun0 = route(8, u"tun0"_qs, u"10.8.0.1"_qs, u"tun"_qs);
        system.ways.insert(RecordType::A, tun0);
        system.routes[RecordType::A].prepend(tun0);
        const LocalNetwork network = look(system);
        QVERIFY(network.isTunnelled(RecordType::A));
        QCOMPARE(network.id, homeId);
    }

    void knowsAVpnThatHidesTheLine()
    {
        FakeSystem system;
        const Route tun0 = route(8, u"tun0"_qs, u"10.8.0.1"_qs, u"tun"_qs);
        system.ways.insert(RecordType::A, tun0);
        system.routes.insert(RecordType::A, {tun0});
        const LocalNetwork network = look(system);
        QVERIFY(network.isTunnelled(RecordType::A));
        QCOMPARE(network.id, u"device tun0"_qs);
        QVERIFY(network.gateway.isNull()); // It belongs to somebody else.
        QVERIFY(system.provoked.isEmpty());
    }

    void knowsALineWithoutAGateway()
    {
        FakeSystem system;
        const Route ppp0 = route(4, u"ppp0"_qs, {}, u"ppp"_qs);
        system.ways.insert(RecordType::A, ppp0);
        system.routes.insert(RecordType::A, {ppp0});
        const LocalNetwork network = look(system);
        QCOMPARE(network.id, u"device ppp0"_qs);
        QCOMPARE(network.label, u"ppp0"_qs);
        QVERIFY(network.gateway.isNull());
        QVERIFY(!network.isTunnelled(RecordType::A));
        QVERIFY(system.provoked.isEmpty());
    }

    void knowsAnIPv6OnlyNetwork()
    {
        FakeSystem system;
        const Route eth0 = route(2, u"eth0"_qs, u"fe80::1"_qs);
        system.ways.insert(RecordType::AAAA, eth0);
        system.routes.insert(RecordType::AAAA, {eth0});
        system.macs.insert(u"fe80::1"_qs, routerMac);
        const LocalNetwork network = look(system);
        QCOMPARE(network.id, homeId); // As with IPv4: both families have one router.
        QCOMPARE(network.label, u"eth0, fe80::1"_qs);
        QVERIFY(!network.lines.contains(RecordType::A));
    }

    void takesTheGatewayOfTheOtherFamilyOnTheSameLine()
    {
        FakeSystem system;
        const Route ppp0 = route(4, u"ppp0"_qs);
        system.routes.insert(RecordType::A, {ppp0});
        system.routes.insert(RecordType::AAAA, {route(4, u"ppp0"_qs, u"fe80::9"_qs), route(5, u"eth5"_qs, u"fe80::5"_qs)});
        QCOMPARE(look(system).gateway, QHostAddress(u"fe80::9"_qs));
        system.routes[RecordType::AAAA].removeFirst();
        QVERIFY(look(system).gateway.isNull()); // Not another line's.
    }

    void acceptsAContainersOnlyLine()
    {
        FakeSystem system;
        const Route eth0 = route(2, u"eth0"_qs, u"172.17.0.1"_qs, u"veth"_qs);
        system.ways.insert(RecordType::A, eth0);
        system.routes.insert(RecordType::A, {route(3, u"tun0"_qs), eth0});
        system.macs.insert(u"172.17.0.1"_qs, routerMac);
        QCOMPARE(look(system).id, homeId);
        QCOMPARE(look(system).device, u"eth0"_qs);
    }

    void findsALineThatOnlyPolicyRulesTell()
    {
        FakeSystem system = home();
        system.routes.clear();
        const LocalNetwork network = look(system);
        QCOMPARE(network.id, homeId);
        QCOMPARE(network.device, u"eth0"_qs);
    }

    void waitsForTheLinkAddress()
    {
        FakeSystem system = home();
        system.silentFor = 4;
        QCOMPARE(look(system).id, homeId);
        QCOMPARE(system.provoked, QStringList{u"eth0 192.0.2.1"_qs});
    }

    void doesNotWaitLong()
    {
        FakeSystem system = home();
        system.macs.clear();
        const LocalNetwork network = look(system);
        QCOMPARE(system.questions, 21); // Every 10 ms for 200 ms.
        QCOMPARE(network.id, u"gateway eth0 192.0.2.1"_qs);
        QCOMPARE(network.gatewayMac, QString());
        QCOMPARE(system.provoked.size(), 1);
    }

    void isTheSameWhileTheGatewayIsSilent()
    {
        FakeSystem system = home();
        const auto probe = makeNetworkProbe(system.parts());
        QCOMPARE(look(probe).id, homeId);
        system.macs.clear(); // The router starts anew.
        QCOMPARE(look(probe).id, homeId);
        QCOMPARE(look(probe).gatewayMac, routerMac);

        // Elsewhere a router may have the same address.
        const QList<Route> elsewhere{route(2, u"eth0"_qs, u"192.0.2.1"_qs, {}, u"192.0.2.99"_qs),
                                     route(2, u"eth0"_qs, u"192.0.2.254"_qs),
                                     route(3, u"eth1"_qs, u"192.0.2.1"_qs, {}, u"192.0.2.7"_qs)};
        for (const Route &other : elsewhere) {
            system.routes[RecordType::A] = {other};
            QVERIFY(look(probe).id.startsWith(u"gateway "));
        }
        system = home();
        system.macs.clear();
        QCOMPARE(look(probe).id, homeId);
        system.wifis.insert(u"eth0"_qs, u"Another"_qs);
        QVERIFY(look(probe).id.startsWith(u"gateway "));

        system = home();
        system.macs.insert(u"192.0.2.1"_qs, u"02:00:00:00:00:99"_qs);
        QCOMPARE(look(probe).id, u"mac 02:00:00:00:00:99"_qs); // What the system tells now counts.
    }
};

QTEST_GUILESS_MAIN(TestLocalNetwork)
#include "tst_localnetwork.moc"
