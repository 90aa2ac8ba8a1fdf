// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "config/NetworkDecision.h"

#include <QTest>

using namespace mooring;

namespace {

const QString homeMac = QStringLiteral("aa:bb:cc:dd:ee:0f");

NetworkNames home()
{
    return {QStringLiteral("Home Wi-Fi"), homeMac, QStringLiteral("192.168.1.1"), QStringLiteral("home"),
            QStringLiteral("wlan0")};
}

NetworkProfile profile(const QString &gateway, const QString &ssid, const QString &device, bool publish = true)
{
    NetworkProfile result;
    result.gateway = gateway;
    result.ssid = ssid;
    result.device = device;
    result.publish = publish;
    return result;
}

Config configWith(const QList<NetworkProfile> &profiles)
{
    Config config;
    config.networks.profiles = profiles;
    return config;
}

} // namespace

/// Which profile counts in a network, and how the user's answer is remembered (user ask 17).
class TestNetworkDecision : public QObject
{
    Q_OBJECT

private slots:
    void comparesGateways_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("compared");
        QTest::newRow("plain") << homeMac << homeMac;
        QTest::newRow("upper case") << u"AA:BB:CC:DD:EE:0F"_qs << homeMac;
        QTest::newRow("dashes") << u"AA-bb-CC-dd-EE-0f"_qs << homeMac;
        QTest::newRow("IPv4") << u"192.168.1.1"_qs << u"192.168.1.1"_qs;
        QTest::newRow("IPv6") << u"FE80:0::1"_qs << u"fe80::1"_qs;
        QTest::newRow("IPv6 with a scope") << u"fe80::1%eth0"_qs << u"fe80::1"_qs;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("five bytes") << u"aa:bb:cc:dd:ee"_qs << QString();
        QTest::newRow("seven bytes") << u"aa:bb:cc:dd:ee:ff:00"_qs << QString();
        QTest::newRow("name") << u"fritz.box"_qs << QString();
        QTest::newRow("short IPv4") << u"192.168.1"_qs << QString();
        QTest::newRow("line end") << homeMac + u'\n' << QString();
    }
    void comparesGateways()
    {
        QFETCH(QString, written);
        QFETCH(QString, compared);
        QCOMPARE(comparableGateway(written).value_or(QString()), compared);
        QCOMPARE(comparableGateway(written).has_value(), !compared.isEmpty());
    }

    void fitsWhatItNames_data()
    {
        QTest::addColumn<QString>("gateway");
        QTest::addColumn<QString>("ssid");
        QTest::addColumn<QString>("device");
        QTest::addColumn<bool>("expected");
        QTest::newRow("nothing") << QString() << QString() << QString() << false;
        QTest::newRow("link address") << u"AA-BB-CC-DD-EE-0F"_qs << QString() << QString() << true;
        QTest::newRow("another link address") << u"aa:bb:cc:dd:ee:10"_qs << QString() << QString() << false;
        QTest::newRow("IP address") << u"192.168.1.1"_qs << QString() << QString() << true;
        QTest::newRow("another IP address") << u"192.168.1.2"_qs << QString() << QString() << false;
        QTest::newRow("no gateway at all") << u"fritz.box"_qs << QString() << QString() << false;
        QTest::newRow("SSID") << QString() << u"home"_qs << QString() << true;
        QTest::newRow("SSID in another case") << QString() << u"Home"_qs << QString() << false;
        QTest::newRow("pattern") << QString() << QString() << u"wl*"_qs << true;
        QTest::newRow("another device") << QString() << QString() << u"eth*"_qs << false;
        QTest::newRow("all") << homeMac << u"home"_qs << u"wlan0"_qs << true;
        QTest::newRow("all but one") << homeMac << u"home"_qs << u"eth0"_qs << false;
    }
    void fitsWhatItNames()
    {
        QFETCH(QString, gateway);
        QFETCH(QString, ssid);
        QFETCH(QString, device);
        QTEST(fits(profile(gateway, ssid, device), home()), "expected");
    }

    void nothingKnownFitsNothing()
    {
        QVERIFY(!fits(profile({}, {}, u"*"_qs), {}));
        QVERIFY(!fits(profile(homeMac, {}, {}), {}));
        QVERIFY(!fits(profile({}, u"home"_qs, {}), {}));
    }

    void theFirstThatFitsCounts()
    {
        const NetworkRules rules = configWith({profile({}, u"café"_qs, {}, false), profile({}, {}, u"wl*"_qs, false),
                                               profile(homeMac, {}, {}, true)})
                                       .networks;
        QCOMPARE(profileFor(rules, home())->device, u"wl*"_qs);
        QVERIFY(!ruleFor(rules, home()).publish);
        NetworkNames other = home();
        other.device = u"eth0"_qs;
        QCOMPARE(profileFor(rules, other)->gateway, homeMac);
        other.gatewayMac = u"02:00:00:00:00:01"_qs;
        QVERIFY(!profileFor(rules, other).has_value());
    }

    void elsewhere()
    {
        NetworkRules rules;
        QVERIFY(ruleFor(rules, home()).publish);
        QVERIFY(!ruleFor(rules, home()).publishThroughVpn);
        rules.publishElsewhere = false;
        rules.publishThroughVpn = true;
        QVERIFY(!ruleFor(rules, home()).publish);
        QVERIFY(ruleFor(rules, home()).publishThroughVpn);
    }

    void namesANetworkByTheBestThatIsKnown_data()
    {
        QTest::addColumn<QStringList>("known"); // gateway's link address and address, SSID, device
        QTest::addColumn<QStringList>("named"); // gateway, SSID, device
        QTest::newRow("link address") << QStringList{u"AA-BB-CC-DD-EE-0F"_qs, u"192.168.1.1"_qs, u"home"_qs, u"wlan0"_qs}
                                      << QStringList{homeMac, {}, {}};
        QTest::newRow("SSID") << QStringList{{}, u"192.168.1.1"_qs, u"home"_qs, u"wlan0"_qs}
                              << QStringList{{}, u"home"_qs, {}};
        QTest::newRow("interface and gateway")
            << QStringList{{}, u"fe80::1%eth0"_qs, {}, u"eth0"_qs} << QStringList{u"fe80::1"_qs, {}, u"eth0"_qs};
        QTest::newRow("point-to-point") << QStringList{{}, {}, {}, u"ppp0"_qs} << QStringList{{}, {}, u"ppp0"_qs};
    }
    void namesANetworkByTheBestThatIsKnown()
    {
        QFETCH(QStringList, known);
        QFETCH(QStringList, named);
        const NetworkNames network{u"The label"_qs, known[0], known[1], known[2], known[3]};
        const Config held = withNetworkDecision({}, network, NetworkDecision::Hold);
        QCOMPARE(held.networks.profiles.size(), 1);
        const NetworkProfile made = held.networks.profiles.first();
        QCOMPARE((QStringList{made.gateway, made.ssid, made.device}), named);
        QCOMPARE(made.label, u"The label"_qs);
        QVERIFY(!made.publish);
        // Changed, not doubled; and away again.
        const Config through = withNetworkDecision(held, network, NetworkDecision::PublishThroughVpn);
        QCOMPARE(through.networks.profiles.size(), 1);
        QVERIFY(through.networks.profiles.first().publish && through.networks.profiles.first().publishThroughVpn);
        const Config publish = withNetworkDecision(through, network, NetworkDecision::Publish);
        QCOMPARE(publish.networks.profiles.size(), 1);
        QVERIFY(publish.networks.profiles.first().publish && !publish.networks.profiles.first().publishThroughVpn);
        QVERIFY(withNetworkDecision(publish, network, NetworkDecision::Forget).networks.profiles.isEmpty());
    }

    void nothingKnownIsNotRemembered()
    {
        for (const NetworkDecision decision : {NetworkDecision::Publish, NetworkDecision::PublishThroughVpn,
                                               NetworkDecision::Hold, NetworkDecision::Forget}) {
            const Config config = withNetworkDecision(configWith({profile(homeMac, {}, {})}), {}, decision);
            QCOMPARE(config.networks.profiles.size(), 1);
            QCOMPARE(config.networks.profiles.first().gateway, homeMac);
        }
    }

    void theAnswerCountsBeforeAWiderProfile()
    {
        const Config before = configWith({profile({}, u"café"_qs, {}, false), profile({}, {}, u"wl*"_qs, false)});
        const Config after = withNetworkDecision(before, home(), NetworkDecision::Publish);
        QCOMPARE(after.networks.profiles.size(), 3);
        QCOMPARE(after.networks.profiles[0].ssid, u"café"_qs); // Untouched and in its place.
        QVERIFY(ruleFor(after.networks, home()).publish);
        QVERIFY(!after.networks.profiles[2].publish);
        // The wider one counts again when the answer is forgotten.
        const Config forgotten = withNetworkDecision(after, home(), NetworkDecision::Forget);
        QCOMPARE(forgotten.networks.profiles.size(), 2);
        QVERIFY(!ruleFor(forgotten.networks, home()).publish);
    }

    void anOwnProfileBehindAWiderOneIsMovedBeforeIt()
    {
        const Config before
            = configWith({profile({}, {}, u"wl*"_qs, false), profile({}, u"café"_qs, {}), profile(homeMac, {}, {}, false)});
        const Config after = withNetworkDecision(before, home(), NetworkDecision::Publish);
        QCOMPARE(after.networks.profiles.size(), 3);
        QCOMPARE(after.networks.profiles[0].gateway, homeMac);
        QVERIFY(after.networks.profiles[0].publish);
        QCOMPARE(after.networks.profiles[1].device, u"wl*"_qs);
        QCOMPARE(after.networks.profiles[2].ssid, u"café"_qs);
    }

    void whatTheUserWroteInAProfileStays()
    {
        NetworkProfile own = profile(u"AA-BB-CC-DD-EE-0F"_qs, {}, {});
        own.label = u"My home"_qs;
        own.unknown.insert(u"colour"_qs, u"red"_qs);
        const Config after = withNetworkDecision(configWith({own}), home(), NetworkDecision::Hold);
        QCOMPARE(after.networks.profiles.size(), 1);
        const NetworkProfile changed = after.networks.profiles.first();
        QCOMPARE(changed.label, u"My home"_qs);
        QCOMPARE(changed.gateway, u"AA-BB-CC-DD-EE-0F"_qs);
        QCOMPARE(changed.unknown, own.unknown);
        QVERIFY(!changed.publish);
    }

    void aProfileOfAnotherInterfaceOfThisGatewayIsLeftAlone()
    {
        const Config before = configWith({profile(homeMac, {}, u"eth0"_qs)});
        const Config after = withNetworkDecision(before, home(), NetworkDecision::Hold);
        QCOMPARE(after.networks.profiles.size(), 2);
        QVERIFY(after.networks.profiles[0].publish);
        QVERIFY(!ruleFor(after.networks, home()).publish);
    }

    void theGeneralVpnRuleIsTakenOver()
    {
        Config config;
        config.networks.publishThroughVpn = true;
        const Config after = withNetworkDecision(config, home(), NetworkDecision::Publish);
        QVERIFY(after.networks.profiles.first().publishThroughVpn);
    }
};

QTEST_APPLESS_MAIN(TestNetworkDecision)
#include "tst_networkdecision.moc"
