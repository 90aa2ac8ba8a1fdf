// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "daemon/Mooringd.h"
#include "daemon/StrictDyndns2.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace mooring::test;

namespace {

const QJsonObject addresses = fixedAddresses(QStringLiteral("203.0.113.7"), QStringLiteral("2001:db8::7"));

} // namespace

/// Secrets, one-shot and resident runs against a strict server.
class TestCommands : public QObject
{
    Q_OBJECT

private slots:
    void noKeychain()
    {
        Mooringd mooringd;
        mooringd.writeConfig(config({dyndns2Account(QStringLiteral("lab"), 1)},
                                    {record(QStringLiteral("a.example.org"), QStringLiteral("lab"))}, addresses));
        for (const char *command : {"once", "check"}) {
            const Called called = mooringd.call({QString::fromLatin1(command), QStringLiteral("--json")});
            QVERIFY2(called.exitCode == 4, command);
            QCOMPARE(called.error(u"kind"), QStringLiteral("KeychainLocked"));
            QVERIFY2(called.error(u"message").contains(QStringLiteral("--secrets")), called.out.constData());
        }
        const Called set = mooringd.call({QStringLiteral("secret"), QStringLiteral("set"), QStringLiteral("lab"),
                                          QStringLiteral("password"), QStringLiteral("--json")},
                                         "some-password\n");
        QCOMPARE(set.exitCode, 4);
    }

    void ask31_secretsFromTheEnvironment()
    {
        StrictDyndns2 server("user", "from-environment", {QStringLiteral("a.example.org")});
        Mooringd mooringd;
        mooringd.writeConfig(config({dyndns2Account(QStringLiteral("my-lab"), server.port())},
                                    {record(QStringLiteral("a.example.org"), QStringLiteral("my-lab"))}, addresses));
        mooringd.environment.insert(QStringLiteral("MOORING_SECRET_MY_LAB_PASSWORD"), QStringLiteral("from-environment"));
        const Called once = mooringd.call({QStringLiteral("once"), QStringLiteral("--json")});
        QVERIFY2(once.exitCode == 0, once.out + once.err);
        QCOMPARE(server.value(QStringLiteral("a.example.org")), QStringLiteral("203.0.113.7,2001:db8::7"));
    }

    void secretSetAndDelete()
    {
        StrictDyndns2 server("user", "typed password", {QStringLiteral("a.example.org")});
        Mooringd mooringd;
        mooringd.writeConfig(config({dyndns2Account(QStringLiteral("lab"), server.port())},
                                    {record(QStringLiteral("a.example.org"), QStringLiteral("lab"))}, addresses));
        mooringd.writeSecrets({});
        const QStringList set{QStringLiteral("secret"), QStringLiteral("set"), QStringLiteral("lab"),
                              QStringLiteral("password"), QStringLiteral("--json")};
        QCOMPARE(mooringd.call(set, "").exitCode, 2);
        const Called stored = mooringd.call(set, "typed password\n");
        QVERIFY2(stored.exitCode == 0, stored.out + stored.err);
        QVERIFY(!stored.out.contains("typed password"));
        QCOMPARE(QFileInfo(mooringd.secretsFile()).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QCOMPARE(mooringd.call({QStringLiteral("once")}).exitCode, 0);

        for (const QString &field : {QStringLiteral("username"), QStringLiteral("nonsense")})
            QCOMPARE(mooringd.call({QStringLiteral("secret"), QStringLiteral("set"), QStringLiteral("lab"), field}, "x\n")
                         .exitCode,
                     2);
        QCOMPARE(mooringd
                     .call({QStringLiteral("secret"), QStringLiteral("set"), QStringLiteral("nobody"),
                            QStringLiteral("password")},
                           "x\n")
                     .exitCode,
                 2);

        QCOMPARE(mooringd
                     .call({QStringLiteral("secret"), QStringLiteral("delete"), QStringLiteral("lab"),
                            QStringLiteral("password")})
                     .exitCode,
                 0);
        QFile file(mooringd.secretsFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("typed password"));
    }

    void secretsFileOfOthersIsRefused()
    {
        Mooringd mooringd;
        mooringd.writeConfig(config({dyndns2Account(QStringLiteral("lab"), 1)},
                                    {record(QStringLiteral("a.example.org"), QStringLiteral("lab"))}, addresses));
        mooringd.writeSecrets(
            {{QStringLiteral("lab"), QJsonObject{{QStringLiteral("password"), QStringLiteral("pass-word")}}}});
        QVERIFY(QFile::setPermissions(mooringd.secretsFile(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        const Called once = mooringd.call({QStringLiteral("once"), QStringLiteral("--json")});
        QVERIFY(once.exitCode != 0);
        QVERIFY2(once.out.contains("secrets.json"), once.out.constData());
    }

    void statusReadsWhatOnceDid()
    {
        StrictDyndns2 server("user", "pass-word", {QStringLiteral("a.example.org")});
        Mooringd mooringd;
        mooringd.writeConfig(config({dyndns2Account(QStringLiteral("lab"), server.port())},
                                    {record(QStringLiteral("a.example.org"), QStringLiteral("lab"))}, addresses));
        mooringd.writeSecrets(
            {{QStringLiteral("lab"), QJsonObject{{QStringLiteral("password"), QStringLiteral("pass-word")}}}});
        const auto firstOf = [](const Called &called) {
            return called.json().value(u"records").toArray().first().toObject();
        };

        const Called before = mooringd.call({QStringLiteral("status"), QStringLiteral("--json")});
        QCOMPARE(before.exitCode, 0);
        QCOMPARE(firstOf(before).value(u"values").toArray(), QJsonArray());
        QVERIFY(server.requests().isEmpty());
        QVERIFY(!QFile::exists(mooringd.stateFile()));

        const Called once = mooringd.call({QStringLiteral("once"), QStringLiteral("--json")});
        QVERIFY2(once.exitCode == 0, once.out + once.err);
        QCOMPARE(once.json().value(u"addresses").toObject().value(u"A").toArray(),
                 QJsonArray{QStringLiteral("203.0.113.7")});
        QCOMPARE(firstOf(once).value(u"type").toString(), QStringLiteral("A"));
        QCOMPARE(firstOf(once).value(u"account").toString(), QStringLiteral("lab"));
        QVERIFY(QStringList({QStringLiteral("created"), QStringLiteral("updated")})
                    .contains(firstOf(once).value(u"outcome").toString()));
        QVERIFY(!firstOf(once).contains(u"failure"));
        const auto requests = server.requests().size();

        const Called after = mooringd.call({QStringLiteral("status"), QStringLiteral("--json")});
        QCOMPARE(firstOf(after).value(u"values").toArray(), QJsonArray{QStringLiteral("203.0.113.7")});
        QCOMPARE(firstOf(after).value(u"status").toString(), QStringLiteral("fine"));
        QCOMPARE(server.requests().size(), requests);
        QVERIFY(mooringd.call({QStringLiteral("status")}).out.contains("203.0.113.7"));
    }

    void badPasswordStopsUntilRetry()
    {
        StrictDyndns2 server("user", "right-one", {QStringLiteral("a.example.org")});
        Mooringd mooringd;
        mooringd.writeConfig(config({dyndns2Account(QStringLiteral("lab"), server.port())},
                                    {record(QStringLiteral("a.example.org"), QStringLiteral("lab"))}, addresses));
        const auto secrets = [](const QString &password) {
            return QJsonObject{{QStringLiteral("lab"), QJsonObject{{QStringLiteral("password"), password}}}};
        };
        mooringd.writeSecrets(secrets(QStringLiteral("wrong-one")));
        const Called refused = mooringd.call({QStringLiteral("once"), QStringLiteral("--json")});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.out.contains("Credentials"), refused.out.constData());
        const auto requests = server.requests().size();
        QVERIFY(requests > 0);

        // The stop survives the process, and --force does not lift it.
        const Called forced = mooringd.call({QStringLiteral("once"), QStringLiteral("--force"), QStringLiteral("--json")});
        QCOMPARE(forced.exitCode, 1);
        QCOMPARE(server.requests().size(), requests);
        const QJsonObject stopped = forced.json().value(u"records").toArray().first().toObject();
        QCOMPARE(stopped.value(u"outcome").toString(), QStringLiteral("skipped"));
        QCOMPARE(stopped.value(u"failure").toObject().value(u"kind").toString(), QStringLiteral("Credentials"));
        const Called text = mooringd.call({QStringLiteral("once")});
        QVERIFY2(text.out.contains("lab") && text.out.contains("--retry"), text.out.constData());

        mooringd.writeSecrets(secrets(QStringLiteral("right-one")));
        const Called retried = mooringd.call(
            {QStringLiteral("once"), QStringLiteral("--retry"), QStringLiteral("lab"), QStringLiteral("--json")});
        QVERIFY2(retried.exitCode == 0, retried.out + retried.err);
        QCOMPARE(server.value(QStringLiteral("a.example.org")), QStringLiteral("203.0.113.7,2001:db8::7"));
    }

    void secondInstance()
    {
        Mooringd mooringd;
        const auto first = mooringd.start({QStringLiteral("run")});
        QTRY_VERIFY(QFile::exists(mooringd.configDir() + QStringLiteral("/state/lock")));
        for (const char *command : {"once", "run"}) {
            const Called second = mooringd.call({QString::fromLatin1(command), QStringLiteral("--json")});
            QVERIFY2(second.exitCode == 3, command);
            QCOMPARE(second.error(u"kind"), QStringLiteral("AnotherInstance"));
        }
        QCOMPARE(mooringd.call({QStringLiteral("status")}).exitCode, 0); // Looking is always allowed.
        first->terminate();
        QVERIFY(first->waitForFinished());
    }

    void logLevelOfTheConfiguration_data()
    {
        QTest::addColumn<QString>("configured");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("tells"); // That it has started, which is of level info.
        const QStringList given{QStringLiteral("run"), QStringLiteral("--log-level")};
        QTest::newRow("none") << QString() << QStringList{QStringLiteral("run")} << true;
        QTest::newRow("error") << QStringLiteral("error") << QStringList{QStringLiteral("run")} << false;
        QTest::newRow("the option wins") << QStringLiteral("error") << given + QStringList{QStringLiteral("info")} << true;
        QTest::newRow("the option wins too")
            << QStringLiteral("debug") << given + QStringList{QStringLiteral("error")} << false;
    }
    void logLevelOfTheConfiguration()
    {
        QFETCH(QString, configured);
        QFETCH(QStringList, arguments);
        Mooringd mooringd;
        QJsonObject file = config({}, {}, addresses);
        file.insert(QStringLiteral("application"), QJsonObject{{QStringLiteral("logLevel"), configured}});
        mooringd.writeConfig(file);
        const auto process = mooringd.start(arguments);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(mooringd.configDir() + QStringLiteral("/state/journal.jsonl")), 20000);
        process->terminate();
        QVERIFY(process->waitForFinished(10000));
        QTEST(process->readAllStandardError().contains("Started"), "tells");
    }

    void runTakesAChangedConfiguration()
    {
        StrictDyndns2 server("user", "pass-word", {QStringLiteral("a.example.org"), QStringLiteral("b.example.org")});
        Mooringd mooringd;
        mooringd.writeSecrets(
            {{QStringLiteral("lab"), QJsonObject{{QStringLiteral("password"), QStringLiteral("pass-word")}}}});
        const QJsonArray accounts{dyndns2Account(QStringLiteral("lab"), server.port())};
        mooringd.writeConfig(config(accounts, {record(QStringLiteral("a.example.org"), QStringLiteral("lab"))}, addresses));
        const auto process = mooringd.start({QStringLiteral("run")});
        QTRY_VERIFY_WITH_TIMEOUT(!server.value(QStringLiteral("a.example.org")).isEmpty(), 20000);
        mooringd.writeConfig(QByteArray("{ broken"));
        QByteArray log;
        QTRY_VERIFY2_WITH_TIMEOUT((log += process->readAllStandardError()).contains("configuration"), log.constData(),
                                  10000);
        mooringd.writeConfig(config(accounts,
                                    {record(QStringLiteral("a.example.org"), QStringLiteral("lab")),
                                     record(QStringLiteral("b.example.org"), QStringLiteral("lab"))},
                                    addresses));
        QTRY_VERIFY_WITH_TIMEOUT(!server.value(QStringLiteral("b.example.org")).isEmpty(), 20000);
        process->terminate();
        QVERIFY(process->waitForFinished(10000));
        QCOMPARE(process->exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
