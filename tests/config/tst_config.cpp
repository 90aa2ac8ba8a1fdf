// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "config/ConfigFile.h"

#include <QJsonDocument>
#include <QTest>

using namespace mooring;

namespace {

// moc (6.4) takes // in a raw string for a comment, so URLs are written with JSON's own \/ here.

/// A complete file with one part replaced.
QByteArray file(const QByteArray &account, const QByteArray &record, const QByteArray &more = {})
{
    return "{\"version\": 1, \"accounts\": [" + account + "], \"records\": [" + record + "]"
        + (more.isEmpty() ? more : ", " + more) + "}";
}

const QByteArray account = R"({"id": "cf", "provider": "cloudflare"})";
const QByteArray record = R"({"name": "home.example.org", "types": ["A"], "account": "cf"})";

QByteArray recordWith(const QByteArray &more)
{
    return record.chopped(1) + ", " + more + "}";
}

QByteArray accountWith(const QByteArray &more)
{
    return account.chopped(1) + ", " + more + "}";
}

} // namespace

class TestConfig : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("says");

        const auto row = [](const char *name, const QByteArray &json, const char *pointer, const char *says) {
            QTest::newRow(name) << json << QString::fromLatin1(pointer) << QString::fromUtf8(says);
        };
        row("empty", "", "", "not JSON");
        row("array", "[]", "", "object");
        row("no version", R"({"accounts": [], "records": []})", "/version", "missing");
        row("version is a text", R"({"version": "1", "accounts": [], "records": []})", "/version", "whole number");
        row("version zero", R"({"version": 0, "accounts": [], "records": []})", "/version", "whole number");
        row("newer version", R"({"version": 2, "accounts": {}, "records": 5})", "/version", "newer Mooring");
        row("records without accounts", R"({"version": 1, "records": [)" + record + "]}", "/records/0/account", "cf");
        row("accounts is null", R"({"version": 1, "accounts": null})", "/accounts", "list");
        row("records is null", R"({"version": 1, "accounts": [], "records": null})", "/records", "list");
        row("accounts is an object", R"({"version": 1, "accounts": {}, "records": []})", "/accounts", "list");

        row("account is a text", file("\"cf\"", ""), "/accounts/0", "object");
        row("account without provider", file(R"({"id": "cf"})", ""), "/accounts/0/provider", "missing");
        row("account id empty", file(R"({"id": "", "provider": "x"})", ""), "/accounts/0/id", "not empty");
        row("account id with a space", file(R"({"id": "my cf", "provider": "x"})", ""), "/accounts/0/id", "letters");
        row("account id twice", file(account + "," + account, ""), "/accounts/1/id", "twice");
        row("method", file(accountWith(R"("method": "magic")"), ""), "/accounts/0/method", "update, records");
        row("settings is a list", file(accountWith(R"("settings": [])"), ""), "/accounts/0/settings", "object");
        row("setting is a list", file(accountWith(R"("settings": {"a/b~": []})"), ""), "/accounts/0/settings/a~1b~0",
            "text");

        row("record without name", file(account, R"({"types": ["A"], "account": "cf"})"), "/records/0/name", "missing");
        row("bad name", file(account, R"({"name": "home", "types": ["A"], "account": "cf"})"), "/records/0/name", "home");
        row("name is a number", file(account, R"({"name": 5, "types": ["A"], "account": "cf"})"), "/records/0/name", "text");
        row("no types", file(account, R"({"name": "a.example", "account": "cf"})"), "/records/0/types", "missing");
        row("empty types", file(account, R"({"name": "a.example", "types": [], "account": "cf"})"), "/records/0/types",
            "at least one");
        row("unknown type", file(account, R"({"name": "a.example", "types": ["A", "MX"], "account": "cf"})"),
            "/records/0/types/1", "MX");
        row("lower-case type", file(account, R"({"name": "a.example", "types": ["a"], "account": "cf"})"),
            "/records/0/types/0", "A, AAAA");
        row("type twice", file(account, R"({"name": "a.example", "types": ["A", "A"], "account": "cf"})"),
            "/records/0/types/1", "twice");
        row("no account", file(account, R"({"name": "a.example", "types": ["A"]})"), "/records/0/account", "missing");
        row("unknown account", file(account, R"({"name": "a.example", "types": ["A"], "account": "ali"})"),
            "/records/0/account", "ali");
        row("second record", file(account, record + R"(, {"name": "b.example", "types": ["A"], "account": "x"})"),
            "/records/1/account", "x");
        row("record twice", file(account, record + "," + recordWith(R"("ttl": 60)")), "/records/1/name", "twice");
        row("ttl 0", file(account, recordWith(R"("ttl": 0)")), "/records/0/ttl", "2147483647");
        row("ttl negative", file(account, recordWith(R"("ttl": -5)")), "/records/0/ttl", "2147483647");
        row("ttl too large", file(account, recordWith(R"("ttl": 2147483648)")), "/records/0/ttl", "2147483647");
        row("ttl fraction", file(account, recordWith(R"("ttl": 1.5)")), "/records/0/ttl", "whole number");
        row("ttl text", file(account, recordWith(R"("ttl": "300")")), "/records/0/ttl", "whole number");
        row("unknown source set", file(account, recordWith(R"("addresses": "lan")")), "/records/0/addresses", "lan");
        row("source set without the type",
            file(account, recordWith(R"("addresses": "lan")"), R"("addressSources": {"lan": {"AAAA": [{"kind": "web"}]}})"),
            "/records/0/addresses", "no source for A");
        row("no source set", file(account, recordWith(R"("addresses": [])")), "/records/0/addresses", "at least one");
        row("empty source set", file(account, recordWith(R"("addresses": "")")), "/records/0/addresses", "not empty");
        row("source set is a number", file(account, recordWith(R"("addresses": 1)")), "/records/0/addresses", "text");
        row("source set in the list is a number", file(account, recordWith(R"("addresses": ["default", 1])")),
            "/records/0/addresses/1", "text");
        row("source set twice", file(account, recordWith(R"("addresses": ["default", "default"])")),
            "/records/0/addresses/1", "twice");
        row("unknown source set in the list", file(account, recordWith(R"("addresses": ["default", "lan"])")),
            "/records/0/addresses/1", "lan");
        row("source set in the list without the type",
            file(account, recordWith(R"("addresses": ["default", "lan"])"),
                 R"("addressSources": {"lan": {"AAAA": [{"kind": "web"}]}})"),
            "/records/0/addresses/1", "no source for A");
        row("zone elsewhere", file(account, recordWith(R"("zone": "example.com")")), "/records/0/zone", "example.com");
        row("sharing", file(account, recordWith(R"("sharing": "mine")")), "/records/0/sharing", "own, shared");
        row("enabled", file(account, recordWith(R"("enabled": 1)")), "/records/0/enabled", "true or false");
        row("allowNonGlobal", file(account, recordWith(R"("allowNonGlobal": "yes")")), "/records/0/allowNonGlobal",
            "true or false");
        row("options", file(account, recordWith(R"("options": "proxied")")), "/records/0/options", "object");

        row("source type", file(account, "", R"("addressSources": {"default": {"MX": []}})"), "/addressSources/default/MX",
            "MX");
        row("no source", file(account, "", R"("addressSources": {"default": {"A": []}})"), "/addressSources/default/A",
            "at least one");
        row("source without kind", file(account, "", R"("addressSources": {"default": {"A": [{"name": "eth0"}]}})"),
            "/addressSources/default/A/0/kind", "missing");
        row("sources as text", file(account, "", R"("addressSources": {"default": {"A": "web"}})"),
            "/addressSources/default/A", "list");

        row("interval 9", file(account, "", R"("schedule": {"intervalSeconds": 9})"), "/schedule/intervalSeconds", "10");
        row("jitter", file(account, "", R"("schedule": {"jitter": 0.6})"), "/schedule/jitter", "0.5");
        row("refresh", file(account, "", R"("schedule": {"refreshDays": 0})"), "/schedule/refreshDays", "1");
        row("schedule is a number", file(account, "", R"("schedule": 300)"), "/schedule", "object");
        row("notifications", file(account, "", R"("notifications": {"changes": "yes"})"), "/notifications/changes",
            "true or false");
        row("proxy mode", file(account, "", R"("network": {"proxy": {"mode": "auto"}})"), "/network/proxy/mode",
            "none, system, manual");
        row("proxy without url", file(account, "", R"("network": {"proxy": {"mode": "manual"}})"), "/network/proxy/url",
            "missing");
        row("proxy scheme", file(account, "", R"("network": {"proxy": {"mode": "manual", "url": "ftp:\/\/p:1"}})"),
            "/network/proxy/url", "http://host:port");
        row("proxy without port", file(account, "", R"("network": {"proxy": {"mode": "manual", "url": "http:\/\/p"}})"),
            "/network/proxy/url", "http://host:port");
        row("proxy with a password",
            file(account, "", R"("network": {"proxy": {"mode": "manual", "url": "http:\/\/u:p@h:1"}})"),
            "/network/proxy/url", "No name or password");
    }
    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const auto config = readConfig(json);
        QVERIFY(!config.has_value());
        QTEST(config.error().pointer, "pointer");
        QVERIFY2(config.error().message.contains(says), qPrintable(config.error().message));
    }

    void tellsTheLineOfASyntaxError()
    {
        const auto config = readConfig("{\n  \"version\": 1,\n  \"accounts\": [,]\n}\n");
        QVERIFY(!config.has_value());
        QCOMPARE(config.error().line, 3);
        QCOMPARE(config.error().pointer, QString());
        QVERIFY2(config.error().message.contains(u"line 3"_qs), qPrintable(config.error().message));
    }

    void readsEverything()
    {
        const auto config = readConfig(R"({
            "version": 1,
            "accounts": [{"id": "lab", "provider": "rfc2136", "label": "Lab", "method": "records",
                          "settings": {"server": "127.0.0.1:5353", "port": 53, "tcp": true}}],
            "records": [{"name": "Bücher.example.org", "types": ["A", "AAAA"], "account": "lab", "ttl": 300, "addresses": "line2",
                         "options": {"proxied": false}, "zone": "example.org", "sharing": "shared", "allowNonGlobal": true,
                         "enabled": false}],
            "addressSources": {"line2": {"A": [{"kind": "fixed", "addresses": ["192.0.2.1"]}], "AAAA": [{"kind": "web", "agree": 1}]}},
            "schedule": {"intervalSeconds": 10, "jitter": 0.5, "refreshDays": 7},
            "notifications": {"changes": false},
            "network": {"proxy": {"mode": "manual", "url": "socks5:\/\/127.0.0.1:1080"}}
        })");
        QVERIFY2(config.has_value(), qPrintable(config ? QString() : config.error().pointer));
        const AccountConfig *lab = config->account(u"lab");
        QVERIFY(lab);
        QCOMPARE(lab->label, u"Lab"_qs);
        QCOMPARE(lab->method, u"records"_qs);
        QCOMPARE(lab->settings.value(u"port"_qs), u"53"_qs);
        QCOMPARE(lab->settings.value(u"tcp"_qs), u"true"_qs);
        QVERIFY(!config->account(u"other"));

        const RecordConfig &first = config->records.constFirst();
        QCOMPARE(first.name.text(), u"Bücher.example.org"_qs);
        QCOMPARE(first.types, (QList<RecordType>{RecordType::A, RecordType::AAAA}));
        QCOMPARE(first.ttl, std::optional<int>(300));
        QCOMPARE(first.zone->ascii(), u"example.org"_qs);
        QCOMPARE(first.sharing, Sharing::Shared);
        QVERIFY(first.allowNonGlobal);
        QVERIFY(!first.enabled);
        QCOMPARE(first.options.value(u"proxied"_qs), QJsonValue(false));

        const SourceSet line2 = config->addressSources.value(u"line2"_qs);
        QCOMPARE(line2.value(RecordType::A).constFirst().kind, u"fixed"_qs);
        QVERIFY(!line2.value(RecordType::A).constFirst().settings.contains(u"kind"_qs));
        QCOMPARE(config->addressSources.value(u"default"_qs), defaultSources());
        QCOMPARE(config->schedule.interval, std::chrono::seconds(10));
        QCOMPARE(config->schedule.refresh, std::chrono::days(7));
        QVERIFY(!config->notifications.changes);
        QVERIFY(config->notifications.failures);
        QCOMPARE(config->proxy.mode, ProxyMode::Manual);

        // And back: the same document again.
        const QByteArray written = writeConfig(*config);
        const auto again = readConfig(written);
        QVERIFY(again.has_value());
        QCOMPARE(writeConfig(*again), written);
        QCOMPARE(again->records.constFirst().zone->text(), u"example.org"_qs);
        QCOMPARE(again->proxy.url, u"socks5://127.0.0.1:1080"_qs);
        QCOMPARE(again->schedule.jitter, 0.5);
    }

    void preferencesAloneAreEnough()
    {
        const auto config = readConfig(R"({"version": 1, "application": {"language": "de"}})");
        QVERIFY2(config.has_value(), qPrintable(config ? QString() : config.error().message));
        QVERIFY(config->accounts.isEmpty() && config->records.isEmpty());
        QCOMPARE(config->application.language, u"de"_qs);
        QCOMPARE(config->addressSources.value(u"default"_qs), defaultSources());
        const auto accountsOnly = readConfig("{\"version\": 1, \"accounts\": [" + account + "]}");
        QVERIFY(accountsOnly.has_value() && accountsOnly->account(u"cf"));
    }

    void doesNotWriteDefaults()
    {
        const auto config = readConfig(file(account, record));
        QVERIFY(config.has_value());
        QCOMPARE(QJsonDocument::fromJson(writeConfig(*config)), QJsonDocument::fromJson(file(account, record)));
        QCOMPARE(QJsonDocument::fromJson(writeConfig(Config{})), QJsonDocument::fromJson(file("", "")));
    }

    void keepsWhatItDoesNotKnow()
    {
        const QByteArray json = file(accountWith(R"("colour": "red")"), recordWith(R"("comment": {"a": [1]})"),
                                     R"("webhooks": [{"url": "https:\/\/hook.example"}], "future": 5,
                "schedule": {"jitter": 0.2, "quietHours": "22-7"},
                "notifications": {"sound": true},
                "network": {"profiles": [{"ssid": "home"}], "proxy": {"mode": "system", "except": ["x"]}},
                "addressSources": {"default": {"A": [{"kind": "router", "protocol": "pcp"}]}})");
        const auto config = readConfig(json);
        QVERIFY2(config.has_value(), qPrintable(config ? QString() : config.error().pointer));
        QCOMPARE(QJsonDocument::fromJson(writeConfig(*config)), QJsonDocument::fromJson(json));
    }

    void severalSourceSets()
    {
        const auto json = [](const QByteArray &sets) {
            return file(account, recordWith("\"addresses\": " + sets),
                        R"("addressSources": {"line2": {"A": [{"kind": "web", "interface": "eth1"}]}})");
        };
        const auto two = readConfig(json(R"(["default", "line2"])"));
        QVERIFY2(two.has_value(), qPrintable(two ? QString() : two.error().message));
        QCOMPARE(two->records.constFirst().addresses, (QStringList{u"default"_qs, u"line2"_qs}));
        QCOMPARE(QJsonDocument::fromJson(writeConfig(*two)), QJsonDocument::fromJson(json(R"(["default", "line2"])")));
        // A list of one is what its text is.
        const auto one = readConfig(json(R"(["line2"])"));
        QVERIFY(one.has_value());
        QCOMPARE(QJsonDocument::fromJson(writeConfig(*one)), QJsonDocument::fromJson(json(R"("line2")")));
        const auto usual = readConfig(file(account, recordWith(R"("addresses": ["default"])")));
        QVERIFY(usual.has_value());
        QCOMPARE(QJsonDocument::fromJson(writeConfig(*usual)), QJsonDocument::fromJson(file(account, record)));
    }

    void defaultSourcesAskOutsideLast()
    {
        const auto kinds = [](RecordType type) {
            QStringList result;
            const QList<SourceConfig> sources = defaultSources().value(type);
            for (const SourceConfig &source : sources)
                result << source.kind;
            return result;
        };
        QCOMPARE(kinds(RecordType::A), (QStringList{u"router"_qs, u"stun"_qs, u"web"_qs}));
        QCOMPARE(kinds(RecordType::AAAA), (QStringList{u"interface"_qs, u"web"_qs}));
    }

    void fillsTheDefaultSetByType()
    {
        const auto config
            = readConfig(file(account, record, R"("addressSources": {"default": {"A": [{"kind": "command"}]}})"));
        QVERIFY(config.has_value());
        const SourceSet set = config->addressSources.value(u"default"_qs);
        QCOMPARE(set.value(RecordType::A).constFirst().kind, u"command"_qs);
        QCOMPARE(set.value(RecordType::AAAA), defaultSources().value(RecordType::AAAA));
    }

    void allowsOneNameAtTwoServices()
    {
        const QByteArray two = account + R"(, {"id": "lab", "provider": "rfc2136"})";
        QVERIFY(readConfig(file(two, record + R"(, {"name": "HOME.example.org", "types": ["A"], "account": "lab"})"))
                    .has_value());
    }

    void acceptsAByteOrderMark() { QVERIFY(readConfig("\xef\xbb\xbf" + file(account, record)).has_value()); }
};

QTEST_APPLESS_MAIN(TestConfig)
#include "tst_config.moc"
