// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/PublishGate.h"

#include <QtTest>

using namespace mooring;

/// Where names may be published from: a table of networks, rules and sources.
class TestPublishGate : public QObject
{
    Q_OBJECT

private:
    const DetectionKey m_a{u"default"_qs, RecordType::A, false};
    const DetectionKey m_aaaa{u"default"_qs, RecordType::AAAA, false};
    LocalNetwork m_home;
    Config m_config;

    static SourceConfig source(const QString &kind, const QJsonObject &settings = {}) { return {kind, settings}; }
    static NetworkProfile profile(const QString &gateway, const QString &ssid, const QString &device)
    {
        NetworkProfile result;
        result.gateway = gateway;
        result.ssid = ssid;
        result.device = device;
        return result;
    }
    void vpn(RecordType type = RecordType::A) { m_home.lines[type] = {u"wg0"_qs, true}; }
    std::optional<Hold::Kind> kind(const DetectionKey &key) const
    {
        const auto hold = gateHold(m_config, m_home, key);
        return hold ? std::optional(hold->kind) : std::nullopt;
    }
    Detection found(const QString &sourceKind, const QString &address = u"9.9.9.1"_qs) const
    {
        return {{QHostAddress(address)}, sourceKind, {}, {}};
    }

private slots:
    void init()
    {
        m_home = {};
        m_home.id = u"aa:bb:cc:dd:ee:ff"_qs;
        m_home.label = u"Home"_qs;
        m_home.gateway = QHostAddress(u"192.168.1.1"_qs);
        m_home.gatewayMac = u"aa:bb:cc:dd:ee:ff"_qs;
        m_home.ssid = u"Our Wi-Fi"_qs;
        m_home.device = u"wlan0"_qs;
        m_home.lines = {{RecordType::A, {u"wlan0"_qs, false}}, {RecordType::AAAA, {u"wlan0"_qs, false}}};
        m_config = {};
        m_config.addressSources[u"default"_qs]
            = {{RecordType::A, {source(u"router"_qs), source(u"web"_qs)}}, {RecordType::AAAA, {source(u"interface"_qs)}}};
    }
    void aUsualNetworkIsAllowed()
    {
        QVERIFY(!kind(m_a));
        QVERIFY(!kind(m_aaaa));
    }
    void ask15_aVpnHoldsItsFamilyOnly()
    {
        vpn();
        const auto hold = gateHold(m_config, m_home, m_a);
        QVERIFY(hold);
        QCOMPARE(hold->kind, Hold::Kind::Vpn);
        QCOMPARE(hold->device, u"wg0"_qs);
        QCOMPARE(hold->network.id, m_home.id);
        QVERIFY2(hold->message.contains(u"wg0"_qs) && hold->message.contains(u"IPv4"_qs)
                     && hold->message.contains(u"Home"_qs),
                 qPrintable(hold->message));
        QVERIFY(!kind(m_aaaa));
        vpn(RecordType::AAAA);
        QCOMPARE(kind(m_aaaa), std::optional(Hold::Kind::Vpn));
    }
    void theUserMayPublishThroughAVpn()
    {
        vpn();
        m_config.networks.publishThroughVpn = true;
        QVERIFY(!kind(m_a));
        // What was decided for this network comes before the general rule.
        m_config.networks.profiles = {profile(m_home.gatewayMac, {}, {})};
        QCOMPARE(kind(m_a), std::optional(Hold::Kind::Vpn));
        m_config.networks.publishThroughVpn = false;
        m_config.networks.profiles.first().publishThroughVpn = true;
        QVERIFY(!kind(m_a));
        QVERIFY(mayPublishThroughVpn(m_config.networks, m_home));
        m_home.gatewayMac = u"00:00:00:00:00:01"_qs;
        QCOMPARE(kind(m_a), std::optional(Hold::Kind::Vpn));
    }
    void ask18_sourcesOfALineSeePastAVpn_data()
    {
        QTest::addColumn<QString>("sources");
        QTest::addColumn<bool>("held");
        QTest::newRow("named interface") << u"interface name"_qs << false;
        QTest::newRow("any interface") << u"interface"_qs << true;
        QTest::newRow("fixed") << u"fixed"_qs << false;
        QTest::newRow("web of a line") << u"web interface"_qs << false;
        QTest::newRow("web") << u"web"_qs << true;
        QTest::newRow("router of a line") << u"router name"_qs << false;
        QTest::newRow("one free among them") << u"router name,web"_qs << true;
        QTest::newRow("none") << QString() << true;
    }
    void ask18_sourcesOfALineSeePastAVpn()
    {
        QFETCH(QString, sources);
        QFETCH(bool, held);
        QList<SourceConfig> list;
        for (const QString &text : sources.split(u',', Qt::SkipEmptyParts)) {
            SourceConfig one = source(text.section(u' ', 0, 0));
            if (text.contains(u' '))
                one.settings.insert(text.section(u' ', 1), u"eth1"_qs);
            list.append(one);
        }
        m_config.addressSources[u"default"_qs][RecordType::A] = list;
        vpn();
        QCOMPARE(kind(m_a).has_value(), held);
    }
    void ask17_onlyFromHome_data()
    {
        QTest::addColumn<QString>("gateway");
        QTest::addColumn<QString>("ssid");
        QTest::addColumn<QString>("device");
        QTest::addColumn<bool>("fits");
        QTest::newRow("MAC") << u"aa:bb:cc:dd:ee:ff"_qs << QString() << QString() << true;
        QTest::newRow("MAC as Windows writes it") << u"AA-BB-CC-DD-EE-FF"_qs << QString() << QString() << true;
        QTest::newRow("other MAC") << u"aa:bb:cc:dd:ee:00"_qs << QString() << QString() << false;
        QTest::newRow("address") << u"192.168.1.1"_qs << QString() << QString() << true;
        QTest::newRow("other address") << u"192.168.0.1"_qs << QString() << QString() << false;
        QTest::newRow("Wi-Fi") << QString() << u"Our Wi-Fi"_qs << QString() << true;
        QTest::newRow("other Wi-Fi") << QString() << u"Café"_qs << QString() << false;
        QTest::newRow("device") << QString() << QString() << u"wl*"_qs << true;
        QTest::newRow("other device") << QString() << QString() << u"eth?"_qs << false;
        QTest::newRow("all of them") << u"192.168.1.1"_qs << u"Our Wi-Fi"_qs << u"wlan0"_qs << true;
        QTest::newRow("all but one") << u"192.168.1.1"_qs << u"Café"_qs << u"wlan0"_qs << false;
    }
    void ask17_onlyFromHome()
    {
        QFETCH(QString, gateway);
        QFETCH(QString, ssid);
        QFETCH(QString, device);
        QFETCH(bool, fits);
        m_config.networks.publishElsewhere = false;
        m_config.networks.profiles = {profile(gateway, ssid, device)};
        const auto hold = gateHold(m_config, m_home, m_a);
        QCOMPARE(!hold, fits);
        if (hold) {
            QCOMPARE(hold->kind, Hold::Kind::Network);
            QVERIFY(hold->message.contains(u"Home"_qs));
        }
    }
    void theFirstProfileThatFitsCounts()
    {
        NetworkProfile no = profile({}, u"Our Wi-Fi"_qs, {});
        no.publish = false;
        m_config.networks.profiles = {profile(u"192.168.1.1"_qs, {}, {}), no};
        QVERIFY(!kind(m_a));
        m_config.networks.profiles = {no, profile(u"192.168.1.1"_qs, {}, {})};
        vpn(); // and who does not publish from here is not told of a VPN
        QCOMPARE(kind(m_a), std::optional(Hold::Kind::Network));
    }
    void whoSeesFromOutside()
    {
        const QList<SourceConfig> sources = sourcesOf(m_config, m_a);
        QVERIFY(isOutsideView(sources, found(u"web"_qs)));
        QVERIFY(!isOutsideView(sources, found(u"router"_qs)));
        const QList<SourceConfig> bound{source(u"web"_qs, {{u"interface"_qs, u"eth1"_qs}})};
        QVERIFY(!isOutsideView(bound, found(u"web"_qs)));
        QVERIFY(isOutsideView(bound + sources, found(u"web"_qs))); // which one answered is not told
        QVERIFY(isOutsideView({}, found(u"stun"_qs)));
    }
    void ask15_anAddressOfAVpnIsHeld()
    {
        InterfaceAddress tunnel;
        tunnel.device = u"wg0"_qs;
        tunnel.deviceKind = u"wireguard"_qs;
        tunnel.address = QHostAddress(u"9.9.9.66"_qs);
        InterfaceAddress line;
        line.device = u"wlan0"_qs;
        line.address = QHostAddress(u"9.9.9.1"_qs);
        const QList<InterfaceAddress> interfaces{line, tunnel};
        QVERIFY(!tunnelHold(m_home, {line.address}, interfaces));
        const auto hold = tunnelHold(m_home, {tunnel.address}, interfaces);
        QVERIFY(hold);
        QCOMPARE(hold->kind, Hold::Kind::OtherLine);
        QVERIFY(hold->message.contains(u"9.9.9.66"_qs) && hold->message.contains(u"wg0"_qs));
    }
    void ask16_anotherLineThanUsual_data()
    {
        QTest::addColumn<QString>("knownRouter");
        QTest::addColumn<QString>("knownOutside");
        QTest::addColumn<QString>("router");
        QTest::addColumn<QString>("outside");
        QTest::addColumn<bool>("held");
        const auto row = [](const char *name, const char *a, const char *b, const char *c, const char *d, bool held) {
            QTest::newRow(name) << QString::fromLatin1(a) << QString::fromLatin1(b) << QString::fromLatin1(c)
                                << QString::fromLatin1(d) << held;
        };
        row("a VPN exit", "9.9.9.1", "9.9.9.1", "9.9.9.1", "8.8.4.4", true);
        row("a VPN exit and another address", "9.9.9.1", "9.9.9.1", "9.9.9.2", "8.8.4.4", true);
        row("the line changed", "9.9.9.1", "9.9.9.1", "9.9.9.2", "9.9.9.2", false);
        row("nothing changed", "9.9.9.1", "9.9.9.1", "9.9.9.1", "9.9.9.1", false);
        row("the outside view is as ever", "9.9.9.1", "9.9.9.1", "9.9.9.2", "9.9.9.1", false);
        row("the router is silent", "9.9.9.1", "9.9.9.1", "", "8.8.4.4", false);
        row("moved behind carrier-grade NAT", "9.9.9.1", "9.9.9.1", "100.64.0.7", "8.8.4.4", false);
        row("double NAT", "192.168.0.2", "9.9.9.1", "192.168.0.2", "8.8.4.4", false);
        row("never compared", "", "", "9.9.9.1", "8.8.4.4", false);
        row("never the same", "9.9.9.1", "8.8.8.8", "9.9.9.1", "8.8.4.4", false);
    }
    void ask16_anotherLineThanUsual()
    {
        QFETCH(QString, knownRouter);
        QFETCH(QString, knownOutside);
        QFETCH(QString, router);
        QFETCH(QString, outside);
        QFETCH(bool, held);
        const KnownLine known{QHostAddress(knownRouter), QHostAddress(knownOutside)};
        const auto hold = otherLineHold(m_home, known, {QHostAddress(outside)}, QHostAddress(router));
        QCOMPARE(hold.has_value(), held);
        if (hold)
            QVERIFY(hold->message.contains(outside) && hold->message.contains(router));
    }
};

QTEST_APPLESS_MAIN(TestPublishGate)
#include "tst_publishgate.moc"
