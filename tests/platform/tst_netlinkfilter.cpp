// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/NetlinkBytes.h"
#include "platform/NetlinkFilter_linux.h"

#include <QTest>

#include <linux/fib_rules.h>
#include <linux/if_addr.h>
#include <net/if.h>

using namespace mooring;
using namespace mooring::test;

class TestNetlinkFilter : public QObject
{
    Q_OBJECT

private slots:
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

        QVERIFY(filter.takesChange(route({.device = 2})));
        QVERIFY(!filter.takesChange(route({.device = 2})));
        QVERIFY(filter.takesChange(route({.device = 3})));
        QVERIFY(!filter.takesChange(route({.device = 9, .destination = "2001:db8::", .prefix = 64})));
        QVERIFY(!filter.takesChange(route({.device = 9, .table = RT_TABLE_LOCAL})));
        QVERIFY(filter.takesChange(route({.device = 2, .message = RTM_DELROUTE})));

        filter.forget();
        QVERIFY(filter.takesChange(route({.device = 3})));
    }

    void tellsWhatAVpnDoes()
    {
        NetlinkFilter filter;
        const RouteText own{.device = 5, .table = 51820}; // wg-quick
        QVERIFY(filter.takesChange(route(own)));
        QVERIFY(!filter.takesChange(route(own)));
        QVERIFY(filter.takesChange(message(RTM_NEWRULE, bytes(fib_rule_hdr{}))));
        QVERIFY(filter.takesChange(message(RTM_DELRULE, bytes(fib_rule_hdr{}))));

        const RouteText part{.device = 6, .destination = "2000::", .prefix = 4}; // OpenVPN
        QVERIFY(filter.takesChange(route(part)));
        QVERIFY(!filter.takesChange(route(part)));
        QVERIFY(
            !filter.takesChange(route({.device = 6, .destination = "3000::", .prefix = 4}))); // The other part is enough.
        QVERIFY(!filter.takesChange(route({.device = 6, .destination = "fc00::", .prefix = 7})));
        const RouteText half{.device = 6, .destination = "128.0.0.0", .prefix = 1};
        QVERIFY(filter.takesChange(route(half)));
        QVERIFY(!filter.takesChange(route({.device = 6, .destination = "10.0.0.0", .prefix = 8})));
        QVERIFY(!filter.takesChange(route({.device = 6, .flags = RTM_F_CLONED}))); // A cached way, not a route.
    }

    void forgetsTheRoutesThatGoWithoutAWord()
    {
        NetlinkFilter filter;
        const QByteArray routes = route({.device = 2}) + route({.device = 3}) + multipath({2, 4});
        QVERIFY(filter.takesChange(link(2, "eth0", IFF_UP | IFF_RUNNING) + routes));
        QVERIFY(!filter.takesChange(routes));
        QVERIFY(filter.takesChange(link(2, "eth0", 0)));
        QVERIFY(!filter.takesChange(route({.device = 3})));
        QVERIFY(filter.takesChange(route({.device = 2})));
        QVERIFY(filter.takesChange(multipath({2, 4})));
        std::ignore = filter.takesChange(address6("2a02:db8::7", 0, 0, RTM_DELADDR));
        QVERIFY(filter.takesChange(route({.device = 2})));
        QVERIFY(!filter.takesChange(route({.device = 3})));
    }

    void tellsLinksThatGo()
    {
        NetlinkFilter filter;
        QVERIFY(filter.takesChange(link(7, "wg0", 0, nullptr, RTM_DELLINK))); // It was there before this program.
        QVERIFY(filter.takesChange(link(2, "eth0", IFF_UP | IFF_RUNNING)));
        ifinfomsg port{};
        port.ifi_family = AF_BRIDGE;
        port.ifi_index = 2;
        QVERIFY(!filter.takesChange(message(RTM_DELLINK, bytes(port)))); // Only the bridge has lost it.
        QVERIFY(!filter.takesChange(link(2, "eth0", IFF_UP | IFF_RUNNING)));
        QVERIFY(filter.takesChange(link(2, "eth0", 0, nullptr, RTM_DELLINK)));
    }
};

QTEST_APPLESS_MAIN(TestNetlinkFilter)
#include "tst_netlinkfilter.moc"
