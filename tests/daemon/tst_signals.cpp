// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "daemon/Mooringd.h"
#include "daemon/StrictDyndns2.h"

#include <QtTest>

#include <signal.h>

using namespace mooring::test;

/// The resident run where the system ends programs by signals.
class TestSignals : public QObject
{
    Q_OBJECT
private slots:
    void runEndsWell_data();
    void runEndsWell();
};

void TestSignals::runEndsWell_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestSignals::runEndsWell()
{
    QFETCH(int, signal);
    StrictDyndns2 server("user", "pass-word", {QStringLiteral("a.example.org")});
    Mooringd mooringd;
    mooringd.writeConfig(config({dyndns2Account(QStringLiteral("lab"), server.port())},
                                {record(QStringLiteral("a.example.org"), QStringLiteral("lab"))},
                                fixedAddresses(QStringLiteral("203.0.113.7"), QStringLiteral("2001:db8::7"))));
    mooringd.writeSecrets({{QStringLiteral("lab"), QJsonObject{{QStringLiteral("password"), QStringLiteral("pass-word")}}}});
    const auto process = mooringd.start({});
    QTRY_COMPARE_WITH_TIMEOUT(server.value(QStringLiteral("a.example.org")), QStringLiteral("203.0.113.7,2001:db8::7"),
                              20000);
    ::kill(static_cast<pid_t>(process->processId()), signal);
    QVERIFY(process->waitForFinished(10000));
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 0);
}

QTEST_MAIN(TestSignals)
#include "tst_signals.moc"
