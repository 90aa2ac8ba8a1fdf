// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "config/ConfigFile.h"

#include <QJsonDocument>
#include <QTest>

using namespace mooring;

namespace {

QByteArray file(const QByteArray &network)
{
    return "{\"version\": 1, \"accounts\": [], \"records\": [], \"network\": " + network + "}";
}

} // namespace

/// The section "network" of config.json: where names may be published from (user ask 17).
class TestNetworkRules : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("section");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &section, const char *pointer, const char *says) {
            QTest::newRow(name) << section << QString::fromLatin1(pointer) << QString::fromUtf8(says);
        };
        const auto profile = [](const QByteArray &text) {
            return "{\"profiles\": [{\"ssid\": \"x\"}, " + text + "]}";
        };
        const char *second = "/network/profiles/1";
        row("profiles is an object", R"({"profiles": {}})", "/network/profiles", "list");
        row("profile is a text", profile(R"("home")"), second, "object");
        row("profile without criterion", profile(R"({"label": "Home", "publish": false})"), second, "elsewhere");
        row("profile with empty criteria", profile(R"({"gateway": "", "ssid": ""})"), second, "ssid");
        row("gateway is a name", profile(R"({"gateway": "fritz.box"})"), "/network/profiles/1/gateway", "fritz.box");
        row("short gateway", profile(R"({"gateway": "aa:bb:cc:dd:ee"})"), "/network/profiles/1/gateway", "mooringd network");
        row("gateway of no hex", profile(R"({"gateway": "aa:bb:cc:dd:ee:gg"})"), "/network/profiles/1/gateway", "hardware");
        row("gateway with a leading zero", profile(R"({"gateway": "192.168.01.1"})"), "/network/profiles/1/gateway", "IP");
        row("ssid is a number", profile(R"({"ssid": 5})"), "/network/profiles/1/ssid", "text");
        row("publish is a word", profile(R"({"ssid": "y", "publish": "no"})"), "/network/profiles/1/publish",
            "true or false");
        row("vpn of a profile", profile(R"({"ssid": "y", "vpn": true})"), "/network/profiles/1/vpn", "text");
        row("vpn of a profile is another word", profile(R"({"ssid": "y", "vpn": "ask"})"), "/network/profiles/1/vpn",
            "hold, publish");
        row("elsewhere", R"({"elsewhere": "no"})", "/network/elsewhere", "publish, hold");
        row("vpn", R"({"vpn": "no"})", "/network/vpn", "hold, publish");
    }
    void refuses()
    {
        QFETCH(QByteArray, section);
        QFETCH(QString, says);
        const auto config = readConfig(file(section));
        QVERIFY(!config.has_value());
        QTEST(config.error().pointer, "pointer");
        QVERIFY2(config.error().message.contains(says), qPrintable(config.error().message));
    }

    void networkRules()
    {
        const QByteArray json = file(R"({"elsewhere": "hold", "vpn": "publish", "future": 1,
            "profiles": [{"label": "Home", "gateway": "AA-BB-CC-DD-EE-0F", "ssid": "home", "interface": "wl*", "vpn": "hold",
                          "colour": "red"},
                         {"gateway": "fe80::1", "publish": false}]})");
        const auto config = readConfig(json);
        QVERIFY2(config.has_value(), qPrintable(config ? QString() : config.error().message));
        const NetworkRules &rules = config->networks;
        QVERIFY(!rules.publishElsewhere);
        QVERIFY(rules.publishThroughVpn);
        QCOMPARE(rules.profiles.size(), 2);
        QCOMPARE(rules.profiles[0].label, u"Home"_qs);
        QCOMPARE(rules.profiles[0].device, u"wl*"_qs);
        QVERIFY(rules.profiles[0].publish);
        QVERIFY(!rules.profiles[0].publishThroughVpn);
        QVERIFY(!rules.profiles[1].publish);
        QVERIFY(rules.profiles[1].publishThroughVpn); // The general rule.
        QCOMPARE(QJsonDocument::fromJson(writeConfig(*config)), QJsonDocument::fromJson(json));

        const auto plain = readConfig(file("{}"));
        QVERIFY(plain.has_value());
        QVERIFY(plain->networks.publishElsewhere && !plain->networks.publishThroughVpn);
    }
};

QTEST_APPLESS_MAIN(TestNetworkRules)
#include "tst_networkrules.moc"
