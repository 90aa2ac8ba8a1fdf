// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/AddressWatcher.h"
#include "addresses/LocalNetwork.h"
#include "platform/OwnNetwork.h"

#include <QSignalSpy>
#include <QTest>

using namespace mooring;
using namespace mooring::test;

namespace {

bool ownNetwork = false;

LocalNetwork look()
{
    const auto probe = makeNetworkProbe();
    return QCoro::waitFor(probe->look());
}

} // namespace

/// The probe and the watcher over the real system, in a network of their own with a router.
class TestNetworkInside : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!ownNetwork)
            QSKIP(noNetworkReason);
        // No system bus: a server without desktop, and whatever this machine has is left alone.
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    }

    void init()
    {
        renewNetwork();
        ip(u"link add eth0 type veth peer name router address 02:00:00:00:00:01"_qs);
        ip(u"address add 192.0.2.2/24 dev eth0"_qs);
        ip(u"link set eth0 up"_qs);
    }

    void findsTheRoutersLinkAddress()
    {
        QVERIFY(!look().isOnline());
        OtherMachine router;
        router.take(u"router"_qs, u"192.0.2.1/24"_qs);
        ip(u"route add default via 192.0.2.1"_qs);
        QTRY_COMPARE(look().id, u"mac 02:00:00:00:00:01"_qs); // Nobody has talked to it before.
        const LocalNetwork network = look();
        QVERIFY(network.isOnline());
        QCOMPARE(network.label, u"eth0, 192.0.2.1"_qs);
        QCOMPARE(network.ssid, QString());
    }

    void findsTheLinkAddressOfAnIPv6Router()
    {
        ip(u"address flush dev eth0"_qs);
        ip(u"address add fe80::2/64 dev eth0 nodad"_qs);
        OtherMachine router;
        router.take(u"router"_qs, u"fe80::1/64 nodad"_qs);
        ip(u"-6 route add default via fe80::1 dev eth0"_qs);
        QTRY_COMPARE(look().id, u"mac 02:00:00:00:00:01"_qs);
        QCOMPARE(look().lines.keys(), QList<RecordType>{RecordType::AAAA});
    }

    // User ask 15: a VPN that comes up is an event, and what is seen after it is a VPN.
    void noticesAVpn_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<QStringList>("up");
        QTest::addColumn<QStringList>("down");
        QTest::newRow("wg-quick") << u"wg0"_qs
                                  << QStringList{u"route add default dev wg0 table 51820"_qs,
                                                 u"rule add not fwmark 51820 table 51820"_qs,
                                                 u"rule add table main suppress_prefixlength 0"_qs}
                                  << QStringList{u"rule delete table 51820"_qs,
                                                 u"rule delete table main suppress_prefixlength 0"_qs};
        QTest::newRow("OpenVPN") << u"tun0"_qs
                                 << QStringList{u"route add 0.0.0.0/1 dev tun0"_qs, u"route add 128.0.0.0/1 dev tun0"_qs}
                                 << QStringList{u"route delete 0.0.0.0/1 dev tun0"_qs,
                                                u"route delete 128.0.0.0/1 dev tun0"_qs};
        QTest::newRow("exit node") << u"tailscale0"_qs
                                   << QStringList{u"rule add priority 5270 table 52"_qs,
                                                  u"route add default dev tailscale0 table 52"_qs}
                                   << QStringList{u"route delete default dev tailscale0 table 52"_qs};
    }

    void noticesAVpn()
    {
        QFETCH(QString, device);
        QFETCH(QStringList, up);
        QFETCH(QStringList, down);
        OtherMachine router;
        router.take(u"router"_qs, u"192.0.2.1/24"_qs);
        ip(u"route add default via 192.0.2.1"_qs);
        makeTunnel(device);
        ip(u"address add 10.8.0.2/32 dev %1"_qs.arg(device));
        QTRY_COMPARE(look().id, u"mac 02:00:00:00:00:01"_qs);
        QVERIFY(!look().isTunnelled(RecordType::A));

        AddressWatcher watcher;
        QVERIFY(watcher.isActive());
        QSignalSpy changed(&watcher, &AddressWatcher::changed);
        for (const QString &step : up)
            ip(step);
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(changed.first().first().value<AddressWatcher::Reason>(), AddressWatcher::Reason::Addresses);
        const LocalNetwork network = look();
        QVERIFY(network.isTunnelled(RecordType::A));
        QCOMPARE(network.lines.value(RecordType::A).device, device);
        QCOMPARE(network.id, u"mac 02:00:00:00:00:01"_qs);
        QCOMPARE(network.device, u"eth0"_qs);

        QCoreApplication::processEvents();
        changed.clear();
        for (const QString &step : down)
            ip(step);
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(!look().isTunnelled(RecordType::A));
    }
};

int main(int argc, char *argv[])
{
    ownNetwork = enterOwnNetwork();
    QCoreApplication app(argc, argv);
    TestNetworkInside test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_networkinside.moc"
