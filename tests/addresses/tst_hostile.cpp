// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "HostileWorld.h"

#include "engine/MockClock.h"

#include <QJsonArray>

#include <set>

using namespace mooring;
using namespace mooring::test;
using namespace std::chrono_literals;

using A = InterfaceAddress;
using World = HostileWorld;
using Kind = Failure::Kind;

namespace {

const SourceConfig anyInterface{u"interface"_qs, {}};
const SourceConfig router{u"router"_qs, {}};

SourceConfig interface(const QJsonObject &settings)
{
    return {u"interface"_qs, settings};
}

SourceConfig named(const char *name)
{
    return interface({{u"name"_qs, QString::fromLatin1(name)}});
}

A deprecated(const A &address)
{
    return with(with(address, &A::preferred, 0s), &A::deprecated, true);
}

A temporary(const A &address)
{
    return with(address, &A::temporary, true);
}

A tentative(const A &address)
{
    return with(address, &A::tentative, true);
}

} // namespace

/// Hostile or odd answers and sets of interfaces: none of them may lead to a wrong address in the DNS.
class TestHostile : public QObject
{
    Q_OBJECT

private:
    MockClock m_clock;
    std::set<QByteArray> m_rows;
    int m_looks = 0;
    QStringList m_wrong; ///< What was returned and must not be.

    Result<Detection> look(const World &world, const QList<SourceConfig> &sources, const DetectionRequest &request)
    {
        const auto resolver = makeAddressResolver(world.parts(m_clock));
        resolver->setSources({{u"default"_qs, {{request.key.type, sources}}}});
        ++m_looks;
        return QCoro::waitFor(resolver->detect(request));
    }

    static void row(const char *name, RecordType type, const World &world, const QList<SourceConfig> &sources,
                    const Expected &expected)
    {
        QTest::newRow(name) << type << world << sources << expected;
    }
    static void ipv4(const char *name, const QList<A> &interfaces, const Expected &expected,
                     const SourceConfig &source = anyInterface)
    {
        row(name, RecordType::A, World{interfaces, {}, {}}, {source}, expected);
    }
    static void ipv6(const char *name, const QList<A> &interfaces, const Expected &expected,
                     const SourceConfig &source = anyInterface)
    {
        row(name, RecordType::AAAA, World{interfaces, {}, {}}, {source}, expected);
    }
    static void routerSays(const char *name, const Result<QHostAddress> &answer, const Expected &expected)
    {
        const QList<A> interfaces{on("eth0", "192.168.1.5"), on("eth0", "2a02:db8::1")};
        row(name, RecordType::A, World{interfaces, answer, {}}, {router, anyInterface}, expected);
    }

    static void addInterfaceSets6();
    static void addInterfaceSets4();
    static void addRouterAnswers();

private slots:
    void neverPublishesAWrongAddress_data()
    {
        QTest::addColumn<RecordType>("type");
        QTest::addColumn<World>("world");
        QTest::addColumn<QList<SourceConfig>>("sources");
        QTest::addColumn<Expected>("expected");
        addInterfaceSets6();
        addInterfaceSets4();
        addRouterAnswers();
    }
    void neverPublishesAWrongAddress()
    {
        QFETCH(RecordType, type);
        QFETCH(World, world);
        QFETCH(QList<SourceConfig>, sources);
        QFETCH(Expected, expected);
        m_rows.insert(QTest::currentDataTag());
        const DetectionRequest request{{u"default"_qs, type, false}, {}, {}, true};
        const auto first = look(world, sources, request);
        if (expected.addresses.isEmpty()) {
            QVERIFY(!first.has_value());
            QCOMPARE(failureKindName(first.error().kind), failureKindName(expected.failure));
            QVERIFY(!first.error().message.isEmpty());
        } else {
            QVERIFY2(first.has_value(), qPrintable(first ? QString() : first.error().message));
            QCOMPARE(first->addresses, QList{QHostAddress(expected.addresses.constFirst())});
        }

        // Nor does it if a wrong one is there already, the system lists in another order, or the way out is missing.
        World turned = world;
        std::reverse(turned.interfaces.begin(), turned.interfaces.end());
        QList<QHostAddress> known = world.addresses();
        known.append(QHostAddress());
        for (const World &each : {world, turned}) {
            for (const QHostAddress &before : std::as_const(known)) {
                for (const bool online : {true, false}) {
                    DetectionRequest other = request;
                    other.known = before.isNull() ? QList<QHostAddress>() : QList{before};
                    other.online = online;
                    other.startWith = sources.constLast().kind;
                    const auto found = look(each, sources, other);
                    QVERIFY(found || !expected.addresses.isEmpty() || !online || found.error().kind == expected.failure);
                    for (const QHostAddress &address : found ? found->addresses : QList<QHostAddress>()) {
                        if (!expected.addresses.contains(address.toString()))
                            m_wrong << QString::fromLatin1(QTest::currentDataTag()) + u": "_qs + address.toString();
                    }
                }
            }
        }
        QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u"; "_qs)));
    }

    void wasAsked()
    {
        if (m_rows.empty())
            QSKIP("Only this function was run.");
        QVERIFY2(m_rows.size() >= 40, qPrintable(QString::number(m_rows.size())));
        QVERIFY2(m_looks > 300, qPrintable(QString::number(m_looks)));
        QCOMPARE(m_wrong, QStringList());
    }
};

void TestHostile::addInterfaceSets6()
{
    const A stable = on("eth0", "2a02:db8::1");
    const A longer = with(on("eth0", "2a02:db8:2::1"), &A::preferred, 9000s);
    const A vpn = with(on("home", "2a02:db8:f::1"), &A::deviceKind, u"wireguard"_qs);
    const A endless = with(with(on("eth0", "2a02:db8:3::1"), &A::preferred, std::nullopt), &A::valid, std::nullopt);

    ipv6("no interface at all", {}, {});
    ipv6("prefix change", {deprecated(on("eth0", "2a02:db8:1::1")), stable}, {{u"2a02:db8::1"_qs}});
    ipv6("prefix change, the new one is being checked", {deprecated(on("eth0", "2a02:db8:1::1")), tentative(stable)}, {});
    ipv6("prefix change, the router forgot to end the old one",
         {with(on("eth0", "2a02:db8:1::1"), &A::preferred, 700s), stable}, {{u"2a02:db8::1"_qs}});
    ipv6("prefix change with endless lifetimes", {stable, endless}, {{u"2a02:db8:3::1"_qs}});
    ipv6("several on one interface",
         {temporary(on("eth0", "2a02:db8::99")), deprecated(temporary(on("eth0", "2a02:db8::98"))), on("eth0", "fe80::1"),
          on("eth0", "fd00::1"), stable},
         {{u"2a02:db8::1"_qs}});
    ipv6("only local (ULA)", {on("eth0", "fd00::1"), on("eth0", "fe80::1")}, {});
    ipv6("only local (ULA), by name", {on("eth0", "fd00::1"), on("eth0", "fe80::1")}, {}, named("eth0"));
    ipv6("only temporary", {temporary(on("eth0", "2a02:db8::99"))}, {{u"2a02:db8::99"_qs}});
    ipv6("only tentative", {tentative(stable), on("eth0", "fe80::1")}, {});
    ipv6("only deprecated", {deprecated(stable)}, {});
    ipv6("only a VPN", {vpn, on("tun0", "2a02:db8:e::1")}, {});
    ipv6("a VPN that lasts longer", {with(vpn, &A::preferred, std::nullopt), stable}, {{u"2a02:db8::1"_qs}});
    ipv6("only containers", {on("docker0", "2a02:db8:d::1"), on("br-0a1b2c", "2a02:db8:e::1"), on("veth1", "fe80::2")}, {});
    ipv6("only virtual machines", {on("virbr0", "2a02:db8:d::1"), on("vboxnet0", "2a02:db8:e::1")}, {});
    ipv6("only link-local", {on("eth0", "fe80::1"), on("wlan0", "fe80::2")}, {});
    ipv6("only loopback", {on("lo", "::1")}, {});
    ipv6("two prefixes", {stable, longer}, {{u"2a02:db8:2::1"_qs}});
    ipv6("two prefixes that are alike", {stable, on("eth0", "2a02:db8:2::1")}, {{u"2a02:db8:2::1"_qs, u"2a02:db8::1"_qs}});
    ipv6("one by DHCP", {with(stable, &A::prefixLength, 128), on("eth0", "fe80::1")}, {{u"2a02:db8::1"_qs}});
    ipv6("preferred for 0 s, not flagged", {with(stable, &A::preferred, 0s)}, {});
    ipv6("valid for 0 s, not flagged", {with(stable, &A::valid, 0s)}, {});
    ipv6("negative lifetime", {with(stable, &A::preferred, -5s)}, {});
    ipv6("ends in seconds", {with(stable, &A::preferred, 3s), temporary(on("eth0", "2a02:db8::99"))},
         {{u"2a02:db8::99"_qs}});
    ipv6("only IPv4", {on("eth0", "8.8.8.8")}, {});
    ipv6("IPv4-mapped", {on("eth0", "::ffff:8.8.8.8")}, {});
    ipv6("documentation", {on("eth0", "2001:db8::1"), on("eth0", "3fff::1")}, {});
    ipv6("6to4 and Teredo", {on("6to4", "2002:808:808::1"), on("teredo", "2001:0:4136:e378::1")}, {});
    ipv6("NAT64", {on("eth0", "64:ff9b::808:808")}, {});
    ipv6("old site-local", {on("eth0", "fec0::1")}, {});
    ipv6("multicast and unspecified", {on("eth0", "ff02::1"), on("eth0", "::")}, {});
    ipv6("the named one is missing", {stable}, {}, named("eth1"));
    ipv6("the name is only the beginning", {stable}, {}, named("eth"));
    ipv6("the named one has nothing", {stable, on("wlan0", "fe80::2")}, {}, named("wlan*"));
    const QString suffix = u"suffix"_qs;
    ipv6("suffix after a prefix change", {deprecated(on("eth0", "2a02:db8:1::1")), stable}, {{u"2a02:db8::7"_qs}},
         interface({{suffix, u"::7"_qs}}));
    ipv6("suffix on a local prefix", {on("eth0", "fd00::1")}, {}, interface({{suffix, u"::7"_qs}}));
    ipv6("suffix on a named local prefix", {on("eth0", "fd00::1")}, {},
         interface({{suffix, u"::7"_qs}, {u"name"_qs, u"eth0"_qs}}));
    ipv6("suffix on a VPN", {vpn}, {}, interface({{suffix, u"::7"_qs}}));
    ipv6("suffix with a prefix in it", {stable}, {{}, Kind::Rejected}, interface({{suffix, u"2a02:db8:9::7"_qs}}));
    ipv6("mac of a group", {stable}, {{}, Kind::Rejected}, interface({{u"mac"_qs, u"33:33:00:00:00:01"_qs}}));
    row("the system does not tell", RecordType::AAAA, World{{stable}, {}, Failure{Kind::Unsupported, u"no netlink"_qs, {}}},
        {anyInterface}, {{}, Kind::Unsupported});
}

void TestHostile::addInterfaceSets4()
{
    const auto tunnel = [](const A &address) {
        return with(address, &A::deviceKind, u"tun"_qs);
    };
    ipv4("only private", {on("eth0", "192.168.1.5"), on("wlan0", "10.0.0.7"), on("eth1", "172.31.0.1")}, {});
    ipv4("carrier-grade NAT on the line", {on("ppp0", "100.64.3.4")}, {});
    ipv4("carrier-grade NAT by name", {on("ppp0", "100.64.3.4"), on("eth0", "8.8.8.8")}, {}, named("ppp0"));
    ipv4("public on the line", {on("eth0", "192.168.1.5"), on("ppp0", "8.8.8.8")}, {{u"8.8.8.8"_qs}});
    ipv4("two public lines", {on("ppp0", "8.8.8.8"), on("ppp1", "9.9.9.9")}, {{u"8.8.8.8"_qs, u"9.9.9.9"_qs}});
    ipv4("fake IP on a tunnel", {tunnel(on("Meta", "198.18.0.1")), on("eth0", "192.168.1.5")}, {});
    ipv4("fake IP where no tunnel is seen", {on("Meta", "198.18.0.1")}, {});
    ipv4("fake IP by name", {tunnel(on("Meta", "198.18.0.1"))}, {}, named("Meta"));
    ipv4("public on a VPN", {tunnel(on("tun0", "8.8.8.8")), on("eth0", "192.168.1.5")}, {});
    ipv4("Tailscale", {on("tailscale0", "100.101.102.103"), on("eth0", "192.168.1.5")}, {});
    ipv4("Tailscale by name", {on("tailscale0", "100.101.102.103")}, {}, named("tailscale0"));
    ipv4("containers only", {on("docker0", "172.17.0.1"), on("veth0", "8.8.4.4")}, {});
    ipv4("no answer of DHCP", {on("eth0", "169.254.7.7")}, {});
    ipv4("translation on an IPv6-only line", {on("clat4", "192.0.0.4")}, {});
    ipv4("no address, broadcast, multicast, reserved",
         {on("eth0", "0.0.0.0"), on("eth0", "255.255.255.255"), on("eth0", "224.0.0.1"), on("eth0", "240.1.1.1")}, {});
    ipv4("documentation", {on("eth0", "192.0.2.1"), on("eth0", "198.51.100.1"), on("eth0", "203.0.113.1")}, {});
    ipv4("only IPv6", {on("eth0", "2a02:db8::1")}, {});
    ipv4("suffix for IPv4", {on("eth0", "8.8.8.8")}, {{}, Kind::Rejected}, interface({{u"suffix"_qs, u"::7"_qs}}));
}

void TestHostile::addRouterAnswers()
{
    routerSays("router: public", host("8.8.8.8"), {{u"8.8.8.8"_qs}});
    routerSays("router: private", host("192.168.178.2"), {});
    routerSays("router: the provider's 10.x", host("10.3.4.5"), {});
    routerSays("router: carrier-grade NAT", host("100.64.3.4"), {});
    routerSays("router: DS-Lite", host("192.0.0.2"), {});
    routerSays("router: not connected", host("0.0.0.0"), {});
    routerSays("router: loopback", host("127.0.0.1"), {});
    routerSays("router: fake IP", host("198.18.0.1"), {});
    routerSays("router: no line", host("169.254.1.1"), {});
    routerSays("router: silent", fail(Kind::Network, u"no answer"_qs), {});
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
