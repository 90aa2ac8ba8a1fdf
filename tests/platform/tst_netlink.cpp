// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/AddressEvents.h"
#include "platform/InterfaceAddresses.h"
#include "platform/Netlink_linux.h"

#include <QSignalSpy>
#include <QTest>

#include <arpa/inet.h>
#include <linux/if_addr.h>
#include <linux/if_link.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace mooring;

namespace {

bool ownNetwork = false;

QByteArray bytes(const auto &value)
{
    return {reinterpret_cast<const char *>(&value), sizeof(value)};
}

QByteArray attribute(quint16 type, const QByteArray &value)
{
    rtattr head{};
    head.rta_len = static_cast<quint16>(sizeof(head) + size_t(value.size()));
    head.rta_type = type;
    return (bytes(head) + value).leftJustified(RTA_ALIGN(head.rta_len), '\0');
}

QByteArray message(quint16 type, const QByteArray &payload)
{
    nlmsghdr head{};
    head.nlmsg_len = static_cast<quint32>(NLMSG_HDRLEN + payload.size());
    head.nlmsg_type = type;
    return (bytes(head) + payload).leftJustified(NLMSG_ALIGN(head.nlmsg_len), '\0');
}

QByteArray link(int index, const char *name, quint32 flags, const char *kind = nullptr, quint16 type = RTM_NEWLINK)
{
    ifinfomsg body{};
    body.ifi_index = index;
    body.ifi_flags = flags;
    QByteArray payload = bytes(body) + attribute(IFLA_IFNAME, QByteArray(name) + '\0');
    if (kind)
        payload += attribute(IFLA_LINKINFO, attribute(IFLA_INFO_KIND, QByteArray(kind) + '\0'));
    return message(type, payload);
}

QByteArray address6(const char *text, quint32 flags, quint32 preferred, quint16 type = RTM_NEWADDR)
{
    ifaddrmsg body{};
    body.ifa_family = AF_INET6;
    body.ifa_prefixlen = 64;
    body.ifa_index = 2;
    body.ifa_flags = static_cast<quint8>(flags);
    in6_addr address{};
    inet_pton(AF_INET6, text, &address);
    ifa_cacheinfo times{};
    times.ifa_prefered = preferred;
    times.ifa_valid = 0xffffffff;
    return message(type,
                   bytes(body) + attribute(IFA_ADDRESS, bytes(address)) + attribute(IFA_CACHEINFO, bytes(times))
                       + attribute(IFA_FLAGS, bytes(flags)));
}

QByteArray address4(const char *own, const char *peer, quint32 flags)
{
    ifaddrmsg body{};
    body.ifa_family = AF_INET;
    body.ifa_prefixlen = 32;
    body.ifa_index = 2;
    in_addr ownAddress{};
    in_addr peerAddress{};
    inet_pton(AF_INET, own, &ownAddress);
    inet_pton(AF_INET, peer, &peerAddress);
    return message(RTM_NEWADDR,
                   bytes(body) + attribute(IFA_ADDRESS, bytes(peerAddress)) + attribute(IFA_LOCAL, bytes(ownAddress))
                       + attribute(IFA_FLAGS, bytes(flags)));
}

QByteArray route(quint8 prefix, quint32 device, quint8 table = RT_TABLE_MAIN, quint16 type = RTM_NEWROUTE)
{
    rtmsg body{};
    body.rtm_family = AF_INET6;
    body.rtm_dst_len = prefix;
    body.rtm_table = table;
    return message(type, bytes(body) + attribute(RTA_OIF, bytes(device)));
}

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
        QVERIFY(!links[7].up);
    }

    void readsAddresses()
    {
        const QByteArray messages = address6("2a02:db8::7", IFA_F_TEMPORARY, 3600)
            + address6("2a02:db8::8", IFA_F_DEPRECATED, 0) + address6("2a02:db8::9", IFA_F_TENTATIVE, 0xffffffff)
            + address6("2a02:db8::a", IFA_F_DADFAILED, 1) + address6("2a02:db8::b", IFA_F_TENTATIVE | IFA_F_OPTIMISTIC, 1)
            + address4("198.51.100.4", "198.51.100.1", IFA_F_SECONDARY);
        const auto found = readAddresses(messages, {{2, {u"ppp0"_qs, u"ppp"_qs, true}}});
        QCOMPARE(found.size(), 6);
        QCOMPARE(found[0].address, QHostAddress(u"2a02:db8::7"_qs));
        QCOMPARE(found[0].device, u"ppp0"_qs);
        QCOMPARE(found[0].deviceKind, u"ppp"_qs);
        QCOMPARE(found[0].prefixLength, 64);
        QCOMPARE(found[0].preferred, std::optional(std::chrono::seconds(3600)));
        QVERIFY(found[0].temporary && !found[0].deprecated && !found[0].tentative);
        QVERIFY(found[1].deprecated);
        QVERIFY(found[2].tentative && !found[2].preferred);
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
        for (qsizetype at = 0; at < good.size(); ++at) {
            QByteArray bad = good;
            bad[at] = '\xff';
            std::ignore = readAddresses(bad, readLinks(bad)); // Under the sanitizers this shows any read outside.
        }
        QCOMPARE(readAddresses(good, readLinks(good)).size(), 1);
    }

    void tellsOnlyRealChanges()
    {
        NetlinkFilter filter;
        QVERIFY(filter.takesChange(link(2, "eth0", IFF_UP | IFF_RUNNING)));
        QVERIFY(!filter.takesChange(link(2, "eth0", IFF_UP | IFF_RUNNING))); // A wireless link reports often.
        QVERIFY(filter.takesChange(link(2, "eth0", IFF_UP)));
        QVERIFY(!filter.takesChange(link(3, "dummy0", 0)));

        QVERIFY(!filter.takesChange(address6("2a02:db8::7", IFA_F_TENTATIVE, 60)));
        QVERIFY(filter.takesChange(address6("2a02:db8::7", 0, 60)));
        QVERIFY(!filter.takesChange(address6("2a02:db8::7", 0, 3600))); // A router advertisement renews it.
        QVERIFY(filter.takesChange(address6("2a02:db8::7", IFA_F_DEPRECATED, 0)));
        QVERIFY(filter.takesChange(address6("2a02:db8::7", 0, 0, RTM_DELADDR)));
        QVERIFY(filter.takesChange(address6("2a02:db8::7", 0, 60)));

        QVERIFY(filter.takesChange(route(0, 2)));
        QVERIFY(!filter.takesChange(route(0, 2)));
        QVERIFY(filter.takesChange(route(0, 3)));
        QVERIFY(!filter.takesChange(route(64, 9)));
        QVERIFY(!filter.takesChange(route(0, 9, RT_TABLE_LOCAL)));
        QVERIFY(filter.takesChange(route(0, 2, RT_TABLE_MAIN, RTM_DELROUTE)));

        filter.forget();
        QVERIFY(filter.takesChange(route(0, 3)));
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
