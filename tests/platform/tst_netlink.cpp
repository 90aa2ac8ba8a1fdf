// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/AddressEvents.h"
#include "platform/InterfaceAddresses.h"
#include "platform/NetlinkBytes.h"
#include "platform/NetlinkFilter_linux.h"
#include "platform/Netlink_linux.h"

#include <QSignalSpy>
#include <QTest>

#include <arpa/inet.h>
#include <linux/if_addr.h>
#include <linux/if_link.h>
#include <linux/neighbour.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace mooring;
using namespace mooring::test;

namespace {

bool ownNetwork = false;

/// Sets the IPv4 address of the loopback interface's alias; only within a network namespace of our own.
bool setLoopbackAlias(const char *address)
{
    const int fd = ::socket(AF_INET, SOCK_DGRAM, 0);
    ifreq request{};
    qstrncpy(request.ifr_name, "lo:1", IFNAMSIZ);
    auto *socketAddress = reinterpret_cast<sockaddr_in *>(&request.ifr_addr);
    socketAddress->sin_family = AF_INET;
    inet_pton(AF_INET, address, &socketAddress->sin_addr);
    const bool done = ::ioctl(fd, SIOCSIFADDR, &request) == 0;
    ::close(fd);
    return done;
}

bool setLoopbackUp()
{
    const int fd = ::socket(AF_INET, SOCK_DGRAM, 0);
    ifreq request{};
    qstrncpy(request.ifr_name, "lo", IFNAMSIZ);
    request.ifr_flags = IFF_UP | IFF_RUNNING;
    const bool done = ::ioctl(fd, SIOCSIFFLAGS, &request) == 0;
    ::close(fd);
    return done;
}

} // namespace

class TestNetlink : public QObject
{
    Q_OBJECT

private slots:
    void readsLinks()
    {
        const auto links = readLinks(link(1, "lo", IFF_UP) + link(7, "wg0", 0, "wireguard"));
        QCOMPARE(links.size(), 2);
        QCOMPARE(links[1].name, u"lo"_qs);
        QVERIFY(links[1].up);
        QCOMPARE(links[7].kind, u"wireguard"_qs);
        QCOMPARE(links[7].mac, QString());
        const QByteArray mac = attribute(IFLA_ADDRESS, QByteArray::fromHex("02aabbccdd01"));
        QCOMPARE(readLinks(link(1, "eth0", IFF_UP, nullptr, RTM_NEWLINK, mac))[1].mac, u"02:aa:bb:cc:dd:01"_qs);
        const QByteArray none = attribute(IFLA_ADDRESS, QByteArray(6, '\0'));
        QCOMPARE(readLinks(link(1, "lo", IFF_UP, nullptr, RTM_NEWLINK, none))[1].mac, QString());
        const QByteArray end = attribute(IFLA_ADDRESS, QByteArray(4, '\1')); // The own end of an IP tunnel.
        QCOMPARE(readLinks(link(1, "sit1", IFF_UP, nullptr, RTM_NEWLINK, end))[1].mac, QString());
        QVERIFY(!links[7].up);
    }

    void readsAddresses()
    {
        const QByteArray messages = address6("2a02:db8::7", IFA_F_TEMPORARY, 3600)
            + address6("2a02:db8::8", IFA_F_DEPRECATED, 0) + address6("2a02:db8::9", IFA_F_TENTATIVE, 0xffffffff)
            + address6("2a02:db8::a", IFA_F_DADFAILED, 1) + address6("2a02:db8::b", IFA_F_TENTATIVE | IFA_F_OPTIMISTIC, 1)
            + address4("198.51.100.4", "198.51.100.1", IFA_F_SECONDARY);
        const auto found = readAddresses(messages, {{2, {u"ppp0"_qs, u"ppp"_qs, true, u"02:00:00:00:00:07"_qs}}});
        QCOMPARE(found.size(), 6);
        QCOMPARE(found[0].address, QHostAddress(u"2a02:db8::7"_qs));
        QCOMPARE(found[0].device, u"ppp0"_qs);
        QCOMPARE(found[0].deviceKind, u"ppp"_qs);
        QCOMPARE(found[0].prefixLength, 64);
        QCOMPARE(found[0].preferred, std::optional(std::chrono::seconds(3600)));
        QCOMPARE(found[0].valid, std::optional(std::chrono::seconds(3660)));
        QCOMPARE(found[0].mac, u"02:00:00:00:00:07"_qs);
        QVERIFY(found[0].temporary && !found[0].deprecated && !found[0].tentative);
        QVERIFY(found[1].deprecated);
        QVERIFY(found[2].tentative && !found[2].preferred && !found[2].valid);
        QVERIFY(found[3].tentative);
        QVERIFY(!found[4].tentative); // Optimistic (RFC 4429): usable already.
        QCOMPARE(found[5].address, QHostAddress(u"198.51.100.4"_qs)); // Ours, not the other end's.
        QVERIFY(!found[5].temporary);

        QVERIFY(readAddresses(messages, {{2, {u"ppp0"_qs, {}, false}}}).isEmpty()); // The link is down.
    }

    void survivesBrokenMessages()
    {
        const QByteArray good = link(2, "eth0", IFF_UP, "veth") + address6("2a02:db8::7", 0, 60);
        for (qsizetype size = 0; size < good.size(); ++size) {
            const auto links = readLinks(good.first(size));
            QVERIFY(readAddresses(good.first(size), links).isEmpty());
        }
        const QByteArray more = route({.device = 2, .via = "fe80::9"}) + multipath({2, 3}) + neighbour(NUD_STALE, "abcdef");
        for (qsizetype at = 0; at < more.size(); ++at) {
            for (const char wrong : {'\xff', '\0', '\5'}) {
                QByteArray bad = more;
                bad[at] = wrong;
                std::ignore = readRoute(bad);
                std::ignore = readDefaultRoutes(bad);
                std::ignore = readNeighbour(bad);
                std::ignore = NetlinkFilter().takesChange(bad);
                std::ignore = NetlinkFilter().takesChange(more.first(at));
            }
        }
        for (qsizetype at = 0; at < good.size(); ++at) {
            QByteArray bad = good;
            bad[at] = '\xff';
            std::ignore = readAddresses(bad, readLinks(bad)); // Under the sanitizers this shows any read outside.
        }
        QCOMPARE(readAddresses(good, readLinks(good)).size(), 1);
    }

    void readsRoutes()
    {
        const auto one = readRoute(route({.device = 2, .gateway = "fe80::1", .source = "2a02:db8::7", .metric = 1024}));
        QCOMPARE(one.size(), 1);
        QCOMPARE(one[0].deviceIndex, 2);
        QCOMPARE(one[0].gateway, QHostAddress(u"fe80::1"_qs));
        QCOMPARE(one[0].source, QHostAddress(u"2a02:db8::7"_qs));
        QCOMPARE(one[0].metric, 1024U);

        const auto via = readRoute(route({.device = 2, .destination = "0.0.0.0", .via = "fe80::9"}));
        QCOMPARE(via.size(), 1);
        QCOMPARE(via[0].gateway, QHostAddress(u"fe80::9"_qs)); // IPv4 over an IPv6 gateway (RFC 8950).

        const auto both = readRoute(multipath({4, 2}));
        QCOMPARE(both.size(), 2);
        QCOMPARE(both[0].deviceIndex, 4);
        QCOMPARE(both[1].deviceIndex, 2);
        QCOMPARE(both[1].gateway, QHostAddress(u"192.0.2.2"_qs));

        QVERIFY(readRoute(route({.device = 1, .type = RTN_UNREACHABLE})).isEmpty());
        QVERIFY(readRoute(route({.device = 2, .flags = RTNH_F_DEAD})).isEmpty());
        QVERIFY(readRoute(route({.device = 2, .message = RTM_DELROUTE})).isEmpty());
    }

    void sortsDefaultRoutes()
    {
        const auto found = readDefaultRoutes(
            route({.device = 2, .metric = 600}) + route({.device = 3, .metric = 100}) + route({.device = 4, .metric = 600})
            + route({.device = 5, .metric = 1, .table = 51820}) + route({.device = 6, .destination = "2000::", .prefix = 4})
            + route({.device = 7, .flags = RTM_F_CLONED}) + multipath({8, 9}));
        QList<int> devices;
        for (const Route &each : found)
            devices.append(each.deviceIndex);
        QCOMPARE(devices, (QList<int>{8, 9, 3, 2, 4}));
    }

    void readsNeighbours()
    {
        const QByteArray mac = QByteArray::fromHex("02aabbccdd01");
        QCOMPARE(readNeighbour(neighbour(NUD_STALE, mac)), u"02:aa:bb:cc:dd:01"_qs);
        QCOMPARE(readNeighbour(neighbour(NUD_PERMANENT, mac)), u"02:aa:bb:cc:dd:01"_qs);
        QCOMPARE(readNeighbour(neighbour(NUD_FAILED, mac)), QString());
        QCOMPARE(readNeighbour(neighbour(NUD_INCOMPLETE, {})), QString());
        QCOMPARE(readNeighbour(neighbour(NUD_NOARP, mac)), QString());
        QCOMPARE(readNeighbour(neighbour(NUD_REACHABLE, mac.first(4))), QString());
        QCOMPARE(readNeighbour(neighbour(NUD_REACHABLE, QByteArray(6, '\0'))), QString());
    }

    void readsThisMachine()
    {
        if (ownNetwork)
            QVERIFY(setLoopbackUp());
        const auto found = interfaceAddresses();
        QVERIFY(found.has_value());
        const auto loopback = std::find_if(found->begin(), found->end(), [](const InterfaceAddress &address) {
            return address.address == QHostAddress(QHostAddress::LocalHost);
        });
        QVERIFY(loopback != found->end());
        QCOMPARE(loopback->device, u"lo"_qs);
        QCOMPARE(loopback->prefixLength, 8);
        QVERIFY(!loopback->preferred);
    }

    void reportsChangesOfThisMachine()
    {
        AddressEvents events;
        QVERIFY(events.isActive());
        if (!ownNetwork)
            QSKIP("No network namespace of our own may be made here, and the machine's own addresses are left alone.");
        QVERIFY(setLoopbackUp());
        QSignalSpy changed(&events, &AddressEvents::changed);
        QVERIFY(setLoopbackAlias("198.51.100.1"));
        QTRY_VERIFY(!changed.isEmpty());
        changed.clear();
        QVERIFY(setLoopbackAlias("198.51.100.2"));
        QTRY_VERIFY(!changed.isEmpty());
        const auto found = interfaceAddresses();
        QVERIFY(std::any_of(found->begin(), found->end(), [](const InterfaceAddress &address) {
            return address.address == QHostAddress(u"198.51.100.2"_qs);
        }));
    }
};

int main(int argc, char *argv[])
{
    // Before Qt starts a thread, or a user namespace is refused.
    ownNetwork = ::unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0 || ::unshare(CLONE_NEWNET) == 0;
    QCoreApplication app(argc, argv);
    TestNetlink test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_netlink.moc"
