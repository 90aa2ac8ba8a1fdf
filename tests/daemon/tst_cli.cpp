// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "daemon/Mooringd.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace mooring::test;

namespace {

const QJsonObject addresses = fixedAddresses(QStringLiteral("203.0.113.7"), QStringLiteral("2001:db8::7"));

QJsonObject find(const QJsonArray &list, const QString &key, const QString &value)
{
    for (const QJsonValue &each : list) {
        if (each.toObject().value(key).toString() == value)
            return each.toObject();
    }
    return {};
}

} // namespace

/// What mooringd says about itself and its configuration, and what it refuses.
class TestCli : public QObject
{
    Q_OBJECT

private slots:
    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown command") << QStringList{QStringLiteral("fly")};
        QTest::newRow("unknown option") << QStringList{QStringLiteral("once"), QStringLiteral("--speed")};
        QTest::newRow("option of another command") << QStringList{QStringLiteral("status"), QStringLiteral("--force")};
        QTest::newRow("argument too many") << QStringList{QStringLiteral("once"), QStringLiteral("now")};
        QTest::newRow("argument missing") << QStringList{QStringLiteral("secret"), QStringLiteral("set")};
        QTest::newRow("unknown verb") << QStringList{QStringLiteral("secret"), QStringLiteral("show"), QStringLiteral("a"),
                                                     QStringLiteral("b")};
        QTest::newRow("unknown answer for a network") << QStringList{QStringLiteral("network"), QStringLiteral("ban")};
        QTest::newRow("vpn without an answer") << QStringList{QStringLiteral("network"), QStringLiteral("--vpn")};
        QTest::newRow("vpn with another answer")
            << QStringList{QStringLiteral("network"), QStringLiteral("hold"), QStringLiteral("--vpn")};
        QTest::newRow("vpn of another command") << QStringList{QStringLiteral("check"), QStringLiteral("--vpn")};
        QTest::newRow("log level") << QStringList{QStringLiteral("once"), QStringLiteral("--log-level"),
                                                  QStringLiteral("loud")};
        QTest::newRow("unknown provider") << QStringList{QStringLiteral("providers"), QStringLiteral("nobody")};
        QTest::newRow("no such file") << QStringList{QStringLiteral("import"), QStringLiteral("/does/not/exist")};
        QTest::newRow("retry of nothing") << QStringList{QStringLiteral("once"), QStringLiteral("--retry"),
                                                         QStringLiteral("nobody")};
    }
    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        Mooringd mooringd;
        const Called text = mooringd.call(arguments);
        QCOMPARE(text.exitCode, 2);
        QVERIFY(text.out.isEmpty());
        QVERIFY(text.err.startsWith("mooringd: "));
        const Called json = mooringd.call(arguments + QStringList{QStringLiteral("--json")});
        QCOMPARE(json.exitCode, 2);
        QVERIFY(!json.error(u"kind").isEmpty());
        QVERIFY(!json.error(u"message").isEmpty());
        QVERIFY(json.json().value(u"error").toObject().contains(u"pointer"));
    }

    void helpNamesEveryCommand()
    {
        Mooringd mooringd;
        const Called help = mooringd.call({QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        for (const char *word :
             {"run", "once", "check", "addresses", "network [allow|hold|forget]", "--vpn", "status", "providers", "accounts",
              "records", "import FILE", "secret set|delete", "demo", "--config DIR", "--secrets FILE", "--json",
              "--log-level", "--force", "--retry NAME|ACCOUNT"})
            QVERIFY2(help.out.contains(word), word);
        const Called version = mooringd.call({QStringLiteral("--version")});
        QCOMPARE(version.exitCode, 0);
        QVERIFY(version.out.startsWith("mooringd "));
    }

    void brokenConfiguration_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("no JSON") << QByteArray("{ \"version\": 1,\n \"accounts\": [,] }") << QString();
        QTest::newRow("unknown account") << QByteArray(
            R"({"version":1,"accounts":[],"records":[{"name":"a.example.org","types":["A"],"account":"x"}]})")
                                         << QStringLiteral("/records/0/account");
        QTest::newRow("interval") << QByteArray(
            R"({"version":1,"accounts":[],"records":[],"schedule":{"intervalSeconds":1}})")
                                  << QStringLiteral("/schedule/intervalSeconds");
        QTest::newRow("network profile") << QByteArray(
            R"({"version":1,"accounts":[],"records":[],"network":{"profiles":[{"label":"Home"}]}})")
                                         << QStringLiteral("/network/profiles/0");
        QTest::newRow("unknown provider") << QByteArray(
            R"({"version":1,"accounts":[{"id":"x","provider":"nobody","settings":{}}],"records":[]})")
                                          << QStringLiteral("/accounts/0/provider");
    }
    void brokenConfiguration()
    {
        QFETCH(QByteArray, config);
        QFETCH(QString, pointer);
        Mooringd mooringd;
        mooringd.writeConfig(config);
        const QStringList each{QStringLiteral("run"),       QStringLiteral("once"),     QStringLiteral("check"),
                               QStringLiteral("status"),    QStringLiteral("accounts"), QStringLiteral("records"),
                               QStringLiteral("addresses"), QStringLiteral("network")};
        for (const QString &command : each) {
            const Called called = mooringd.call({command, QStringLiteral("--json")});
            QVERIFY2(called.exitCode == 2, qPrintable(command));
            QCOMPARE(called.error(u"kind"), QStringLiteral("Configuration"));
            QCOMPARE(called.error(u"pointer"), pointer);
        }
        QFile file(mooringd.configDir() + QStringLiteral("/config.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), config); // Never overwritten.
    }

    void nothingConfigured()
    {
        Mooringd mooringd;
        const Called once = mooringd.call({QStringLiteral("once"), QStringLiteral("--json")});
        QCOMPARE(once.exitCode, 0);
        QCOMPARE(once.json().value(u"records"), QJsonValue(QJsonArray()));
        QCOMPARE(once.json().value(u"addresses").toObject().keys(),
                 (QStringList{QStringLiteral("A"), QStringLiteral("AAAA")}));
        for (const char *command : {"status", "accounts", "records"})
            QCOMPARE(mooringd.call({QString::fromLatin1(command)}).exitCode, 0);
    }

    void providers()
    {
        Mooringd mooringd;
        const Called all = mooringd.call({QStringLiteral("providers"), QStringLiteral("--json")});
        QCOMPARE(all.exitCode, 0);
        const QJsonArray list = all.json().value(u"providers").toArray();
        QVERIFY(list.size() >= 2);
        for (const QJsonValue &each : list) {
            const QJsonObject provider = each.toObject();
            for (const char *key : {"id", "name", "website", "tokenPage", "methods", "recommended", "fields", "ipv6",
                                    "listsZones", "batch", "status"})
                QVERIFY2(provider.contains(QLatin1String(key)), key);
            QVERIFY(provider.value(u"methods").toArray().contains(provider.value(u"recommended")));
            const QJsonArray fields = provider.value(u"fields").toArray();
            for (const QJsonValue &field : fields) {
                for (const char *key : {"key", "label", "secret", "required", "methods"})
                    QVERIFY2(field.toObject().contains(QLatin1String(key)), key);
                for (const QJsonValue &method : field.toObject().value(u"methods").toArray())
                    QVERIFY(provider.value(u"methods").toArray().contains(method));
            }
        }
        const QJsonObject custom = find(list, QStringLiteral("id"), QStringLiteral("custom-dyndns2"));
        QVERIFY(find(custom.value(u"fields").toArray(), QStringLiteral("key"), QStringLiteral("password"))
                    .value(u"secret")
                    .toBool());

        const Called one
            = mooringd.call({QStringLiteral("providers"), QStringLiteral("custom-dyndns2"), QStringLiteral("--json")});
        QCOMPARE(one.json().value(u"providers").toArray(), QJsonArray{custom});
        QVERIFY(mooringd.call({QStringLiteral("providers"), QStringLiteral("custom-dyndns2")}).out.contains("password"));
    }

    void aUsersOwnRecipeWorksAndABrokenOneIsTold()
    {
        Mooringd mooringd;
        QVERIFY(QDir().mkpath(mooringd.configDir() + QStringLiteral("/recipes/update")));
        QFile file(mooringd.configDir() + QStringLiteral("/recipes/update/broken.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"id\": \"broken\"}");
        file.close();
        const Called called = mooringd.call({QStringLiteral("providers"), QStringLiteral("--json")});
        QCOMPARE(called.exitCode, 0);
        QVERIFY2(called.err.contains("broken.json"), called.err.constData());
        QVERIFY(find(called.json().value(u"providers").toArray(), QStringLiteral("id"), QStringLiteral("broken")).isEmpty());
    }

    void accountsAndRecords()
    {
        Mooringd mooringd;
        QJsonObject name = record(QStringLiteral("bücher.example.org"), QStringLiteral("lab"));
        name.insert(QStringLiteral("ttl"), 300);
        mooringd.writeConfig(config({dyndns2Account(QStringLiteral("lab"), 1)}, {name}, addresses));
        const QJsonArray accounts
            = mooringd.call({QStringLiteral("accounts"), QStringLiteral("--json")}).json().value(u"accounts").toArray();
        QCOMPARE(accounts.size(), 1);
        QCOMPARE(accounts.first().toObject().value(u"provider").toString(), QStringLiteral("custom-dyndns2"));
        QCOMPARE(accounts.first().toObject().value(u"records").toInt(), 1);
        const QJsonArray records
            = mooringd.call({QStringLiteral("records"), QStringLiteral("--json")}).json().value(u"records").toArray();
        QCOMPARE(records.size(), 1);
        QCOMPARE(records.first().toObject().value(u"name").toString(), QStringLiteral("bücher.example.org"));
        QCOMPARE(records.first().toObject().value(u"ttl").toInt(), 300);
        QVERIFY(mooringd.call({QStringLiteral("records")}).out.contains("A, AAAA"));
    }

    void demo()
    {
        Mooringd mooringd;
        const Called text = mooringd.call({QStringLiteral("demo"), QStringLiteral("--once")});
        QVERIFY2(text.exitCode == 0, text.out + text.err);
        for (const char *part :
             {"before:", "Address found:", "Update sent:", "after:", "no address", "203.0.113.1", "2001:db8:1::1", "good"})
            QVERIFY2(text.out.contains(part), part);
        const Called json = mooringd.call({QStringLiteral("demo"), QStringLiteral("--once"), QStringLiteral("--json")});
        const QJsonObject document = json.json();
        const QJsonObject before = document.value(u"before").toArray().first().toObject();
        const QJsonObject after = document.value(u"after").toArray().first().toObject();
        QCOMPARE(before.value(u"value"), QJsonValue());
        QCOMPARE(after.value(u"value").toString(), QStringLiteral("203.0.113.1"));
        // Nothing of the user's was touched.
        QVERIFY(QDir(mooringd.configDir()).isEmpty());
    }

    void importFile()
    {
        Mooringd mooringd;
        mooringd.writeSecrets({});
        mooringd.writeConfig(config({dyndns2Account(QStringLiteral("custom-dyndns2"), 1)},
                                    {record(QStringLiteral("known.example.org"), QStringLiteral("custom-dyndns2"))},
                                    addresses));
        const QString path = mooringd.folder() + QStringLiteral("/ddclient.conf");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("daemon=10m\nprotocol=dyndns2 server=dyn.example.net login=me password=imported-secret "
                   "home.example.org,known.example.org\n"
                   "protocol=neverheard password=other h.example.org\n");
        file.close();

        const Called preview
            = mooringd.call({QStringLiteral("import"), path, QStringLiteral("--dry-run"), QStringLiteral("--json")});
        QVERIFY2(preview.exitCode == 0, preview.out + preview.err);
        QCOMPARE(preview.json().value(u"stored"), QJsonValue(false));
        QCOMPARE(
            mooringd.call({QStringLiteral("records"), QStringLiteral("--json")}).json().value(u"records").toArray().size(),
            1);

        const Called imported = mooringd.call({QStringLiteral("import"), path, QStringLiteral("--json")});
        QVERIFY2(imported.exitCode == 0, imported.out + imported.err);
        QVERIFY(!(preview.out + imported.out + imported.err).contains("imported-secret"));
        const QJsonArray records
            = mooringd.call({QStringLiteral("records"), QStringLiteral("--json")}).json().value(u"records").toArray();
        QCOMPARE(records.size(), 2);
        QCOMPARE(records[0].toObject().value(u"account").toString(), QStringLiteral("custom-dyndns2")); // Left as it was.
        QCOMPARE(records[1].toObject().value(u"name").toString(), QStringLiteral("home.example.org"));
        QCOMPARE(records[1].toObject().value(u"account").toString(), QStringLiteral("custom-dyndns2-2"));
        QCOMPARE(records[1].toObject().value(u"enabled"), QJsonValue(false));
        QFile secrets(mooringd.secretsFile());
        QVERIFY(secrets.open(QIODevice::ReadOnly));
        const QJsonObject stored = QJsonDocument::fromJson(secrets.readAll()).object();
        QCOMPARE(stored.value(u"custom-dyndns2-2").toObject().value(u"password").toString(),
                 QStringLiteral("imported-secret"));
    }

    void importOfAnotherKindIsRefused()
    {
        Mooringd mooringd;
        const QString path = mooringd.folder() + QStringLiteral("/config.yaml");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("dnsconf:\n    - name: home\n");
        file.close();
        const Called called = mooringd.call({QStringLiteral("import"), path, QStringLiteral("--json")});
        QCOMPARE(called.exitCode, 2);
        QVERIFY(called.error(u"message").contains(QStringLiteral("ddns-go")));
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
