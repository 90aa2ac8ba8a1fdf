// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "RunningMooring.h"
#include "StatusNotifier.h"

#include <QtTest>

using namespace mooring::test;

/// On a desktop without a tray, and when one comes late: the program must never be out of reach.
class TestLateTray : public QObject
{
    Q_OBJECT
private slots:
    void withoutTrayTheWindowEndsTheProgram();
    void ask05_hiddenShowsTheWindowAfterAll();
    void xembedHostShowsTheIcon();
    void anotherKindOfHostGetsTheIcon();
    void ask05_lateHostGetsTheIcon();

private:
    qint64 m_xembed = 0;
    qint64 m_sni = 0;
};

void TestLateTray::withoutTrayTheWindowEndsTheProgram()
{
    RunningMooring program;
    program.start();
    QTRY_VERIFY2_WITH_TIMEOUT(RunningMooring::mainWindow() != 0, qPrintable(program.output()), 10000);
    RunningMooring::close(RunningMooring::mainWindow());
    QTRY_VERIFY(!program.isRunning());
    QCOMPARE(program.exitCode(), 0);
}

void TestLateTray::ask05_hiddenShowsTheWindowAfterAll()
{
    RunningMooring program;
    program.start({QStringLiteral("--hidden")});
    QTRY_COMPARE(program.updates(), 1);
    QCOMPARE(RunningMooring::visibleWindows(), 0);
    // Minimised: openbox unmaps it, but it is in the task list and a second start brings it up.
    QTRY_VERIFY_WITH_TIMEOUT(
        [] {
            QProcess list;
            list.start(QStringLiteral("xdotool"),
                       {QStringLiteral("search"), QStringLiteral("--name"), QStringLiteral("^Mooring$")});
            list.waitForFinished();
            return !list.readAllStandardOutput().trimmed().isEmpty();
        }(),
        15000);
    QCOMPARE(program.startAgain(), 0);
    QTRY_VERIFY(RunningMooring::mainWindow() != 0);
}

void TestLateTray::xembedHostShowsTheIcon()
{
    RunningMooring program;
    program.start({QStringLiteral("--hidden")});
    QTRY_COMPARE(program.updates(), 1);
    QCOMPARE(RunningMooring::visibleWindows(), 0);
    m_xembed = startPart(QStringLiteral("xembed"));
    // The icon is a window of its own in the tray.
    QTRY_COMPARE_WITH_TIMEOUT(RunningMooring::visibleWindows(), 1, 10000);
    QCOMPARE(RunningMooring::mainWindow(), 0);
    QVERIFY(program.isRunning());
}

void TestLateTray::anotherKindOfHostGetsTheIcon()
{
    // Qt 6.4 has settled for XEmbed; only a new start of the program gives the icon to the other kind.
    RunningMooring program;
    program.start({QStringLiteral("--hidden")});
    QTRY_COMPARE(program.updates(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(RunningMooring::visibleWindows(), 1, 10000);
    const qint64 process = program.processId();
    m_sni = startPart(QStringLiteral("sni"));
    StatusNotifier icon;
    endPart(m_xembed);
    QTRY_VERIFY2_WITH_TIMEOUT(icon.find() && !icon.menu().isEmpty(), qPrintable(program.output()), 40000);
    QCOMPARE(program.processId(), process);
    QVERIFY(program.isRunning());
    QCOMPARE(RunningMooring::mainWindow(), 0);
    // The lock went over, and who holds it answers.
    QCOMPARE(program.startAgain(), 0);
    QTRY_VERIFY(RunningMooring::mainWindow() != 0);
    QVERIFY(icon.click(QStringLiteral("Quit")));
    QTRY_VERIFY(!program.isRunning());
    QCOMPARE(program.exitCode(), 0);
    endPart(m_sni);
    QTRY_VERIFY(!icon.find());
}

void TestLateTray::ask05_lateHostGetsTheIcon()
{
    RunningMooring program;
    program.start();
    QTRY_COMPARE(program.updates(), 1);
    QTRY_VERIFY(RunningMooring::mainWindow() != 0);
    StatusNotifier icon;
    QVERIFY(!icon.find());
    startPart(QStringLiteral("sni"));
    QTRY_VERIFY2_WITH_TIMEOUT(icon.find(), qPrintable(program.output()), 20000);
    QTRY_VERIFY(!icon.menu().isEmpty());
    RunningMooring::close(RunningMooring::mainWindow());
    QTRY_COMPARE(RunningMooring::mainWindow(), 0);
    QVERIFY(program.isRunning());
    QVERIFY(icon.click(QStringLiteral("Quit")));
    QTRY_VERIFY(!program.isRunning());
}

QTEST_GUILESS_MAIN(TestLateTray)
#include "tst_latetray.moc"
