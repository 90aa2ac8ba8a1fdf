// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "journal/Log.h"
#include "model/Redactor.h"

#include <QProcess>
#include <QtTest>

#include <cstdio>

using namespace mooring;

Q_LOGGING_CATEGORY(lcOther, "mooring.other")

/// What the program writes is looked at from outside: the test starts itself as a child.
class TestLog : public QObject
{
    Q_OBJECT

private slots:
    void names()
    {
        QCOMPARE(logLevelNames(), QStringList({u"error"_qs, u"warning"_qs, u"info"_qs, u"debug"_qs}));
        for (const QString &name : logLevelNames())
            QVERIFY(logLevelFromName(name));
        QVERIFY(!logLevelFromName(u"loud"));
    }
    void levels_data()
    {
        QTest::addColumn<QString>("level");
        QTest::addColumn<QString>("expected");
        const QString error = u"error mooring.engine: e •••\n"_qs;
        const QString warning = u"warning mooring.engine: w\n"_qs;
        const QString info = u"info mooring.other: i\n"_qs;
        const QString debug = u"debug mooring.other: d\n"_qs;
        QTest::newRow("error") << u"error"_qs << error;
        QTest::newRow("warning") << u"warning"_qs << error + warning;
        QTest::newRow("info") << u"info"_qs << error + warning + info;
        QTest::newRow("debug") << u"debug"_qs << error + warning + info + debug;
    }
    void levels()
    {
        QFETCH(QString, level);
        QFETCH(QString, expected);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--write-log"_qs, level});
        QVERIFY(child.waitForFinished());
        QCOMPARE(QString::fromUtf8(child.readAllStandardError()), expected);
        QVERIFY(child.readAllStandardOutput().isEmpty());
    }

    void levelChangesAtRunTime()
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--write-log"_qs, u"debug"_qs, u"warning"_qs});
        QVERIFY(child.waitForFinished());
        QCOMPARE(QString::fromUtf8(child.readAllStandardError()),
                 u"error mooring.engine: e •••\nwarning mooring.engine: w\n"_qs);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() >= 3 && arguments.at(1) == u"--write-log") {
        Redactor redactor;
        redactor.add(u"hunter22"_qs);
        LogOutput output(*logLevelFromName(arguments.at(2)), redactor);
        if (arguments.size() == 4)
            output.setLevel(*logLevelFromName(arguments.at(3)));
        qCCritical(lcEngine).noquote() << "e hunter22";
        qCWarning(lcEngine) << "w";
        qCInfo(lcOther) << "i";
        qCDebug(lcOther) << "d";
        return 0;
    }
    TestLog test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_log.moc"
