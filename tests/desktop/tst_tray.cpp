// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "RunningMooring.h"
#include "StatusNotifier.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QtTest>

using namespace mooring::test;

namespace {

constexpr int patience = 20000; ///< Milliseconds; a busy machine takes its time.

} // namespace

/// With a StatusNotifierItem host and a notification daemon.
class TestTray : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void ask08_iconAndMenuTellTheState();
    void ask03_menuUpdatesAndNotifies();
    void idleSendsNothing();
    void menuOpensWindows();
    void menuCopiesTheAddress();
    void pauseHoldsAndResumeGoesOn_data();
    void pauseHoldsAndResumeGoesOn();
    void notificationOpensTheWindow();
    void quitEnds();
    void ask01_closingKeepsTheIcon();
    void ask06_secondStartRaisesTheFirst();
    void restartKeepsEverything();
    void hostDiesAndReturns();

private:
    [[nodiscard]] static QString notifications();

    std::unique_ptr<RunningMooring> m_program;
    StatusNotifier m_icon;
};

void TestTray::init()
{
    m_program = std::make_unique<RunningMooring>();
    m_program->start({QStringLiteral("--hidden")});
    QTRY_VERIFY2_WITH_TIMEOUT(m_icon.find(), qPrintable(m_program->output()), 10000);
    QTRY_COMPARE_WITH_TIMEOUT(m_program->updates(), 1, patience);
}

void TestTray::cleanup()
{
    m_program.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!m_icon.find(), patience);
}

QString TestTray::notifications()
{
    QFile log(qEnvironmentVariable("SESSION_NOTIFICATIONS"));
    return log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll()) : QString();
}

void TestTray::ask08_iconAndMenuTellTheState()
{
    QCOMPARE(m_icon.property(QStringLiteral("Category")), QStringLiteral("ApplicationStatus"));
    QTRY_VERIFY2_WITH_TIMEOUT(m_icon.tooltip().contains(QStringLiteral("Your name is up to date")),
                              qPrintable(m_icon.tooltip()), patience);
    QVERIFY(m_icon.tooltip().contains(QStringLiteral("11.22.30.9")));
    const QStringList expected{
        QStringLiteral("Open Mooring"),
        QStringLiteral("Copy 11.22.30.9"),
        QStringLiteral("home.example.org: up to date"),
        QStringLiteral("Add a name…"),
        QStringLiteral("Update now"),
        QStringLiteral("Pause"),
        QStringLiteral(" For 1 hour"),
        QStringLiteral(" Until tomorrow"),
        QStringLiteral(" Until you resume"),
        QStringLiteral("Preferences"),
        QStringLiteral("Quit"),
    };
    QTRY_COMPARE_WITH_TIMEOUT(m_icon.menu(), expected, patience);
    // --hidden: the icon alone.
    QCOMPARE(RunningMooring::mainWindow(), 0);
    QVERIFY(m_icon.click(QStringLiteral("Open Mooring")));
    QTRY_VERIFY_WITH_TIMEOUT(RunningMooring::mainWindow() != 0, patience);
}

void TestTray::ask03_menuUpdatesAndNotifies()
{
    QVERIFY(!notifications().contains(QStringLiteral("11.22.33.44")));
    m_program->setAddress(QStringLiteral("11.22.33.44"));
    QVERIFY(m_icon.click(QStringLiteral("Update now")));
    QTRY_COMPARE_WITH_TIMEOUT(m_program->published(), QHostAddress(QStringLiteral("11.22.33.44")), patience);
    // Not before the first quarter of a minute is over.
    QTRY_VERIFY2_WITH_TIMEOUT(notifications().contains(QStringLiteral("Your address changed to 11.22.33.44")),
                              qPrintable(notifications()), 25000);
    QVERIFY(notifications().contains(QStringLiteral("Before it was 11.22.30.9.")));
    QTRY_VERIFY_WITH_TIMEOUT(m_icon.menu().contains(QStringLiteral("Copy 11.22.33.44")), patience);
    // Nothing for the look that finds nothing new, and one for the next change: two in all.
    const int looks = m_program->looks();
    QVERIFY(m_icon.click(QStringLiteral("Update now")));
    QTRY_VERIFY_WITH_TIMEOUT(m_program->looks() > looks, patience);
    m_program->setAddress(QStringLiteral("11.22.33.45"));
    QVERIFY(m_icon.click(QStringLiteral("Update now")));
    QTRY_VERIFY_WITH_TIMEOUT(notifications().contains(QStringLiteral("Your address changed to 11.22.33.45")), 10000);
    QCOMPARE(notifications().count(QStringLiteral("formatted:")), 2);
    QVERIFY(!notifications().contains(QStringLiteral("pl4nted")));
}

void TestTray::idleSendsNothing()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_icon.menu().contains(QStringLiteral("Copy 11.22.30.9")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_icon.tooltip().contains(QStringLiteral("Next check")), patience);
    // Opening and closing the window refreshes everything, but nothing of it has changed.
    HostTraffic traffic(m_icon.service());
    m_icon.activate();
    QTRY_VERIFY_WITH_TIMEOUT(RunningMooring::mainWindow() != 0, patience);
    RunningMooring::close(RunningMooring::mainWindow());
    QTRY_COMPARE_WITH_TIMEOUT(RunningMooring::mainWindow(), 0, patience);
    QCOMPARE(traffic.signalsSeen, 0);
    // The counter does count.
    QVERIFY(m_icon.click(QStringLiteral("For 1 hour")));
    QTRY_VERIFY_WITH_TIMEOUT(traffic.signalsSeen > 0, patience);
    QVERIFY(m_icon.click(QStringLiteral("Resume")));
}

void TestTray::menuOpensWindows()
{
    QVERIFY(m_icon.click(QStringLiteral("home.example.org: up to date")));
    QTRY_VERIFY_WITH_TIMEOUT(RunningMooring::mainWindow() != 0, patience);
    RunningMooring::close(RunningMooring::mainWindow());
    QTRY_COMPARE_WITH_TIMEOUT(RunningMooring::visibleWindows(), 0, patience);
    QVERIFY(m_icon.click(QStringLiteral("Preferences")));
    QTRY_COMPARE_WITH_TIMEOUT(RunningMooring::visibleWindows(), 1, patience);
    RunningMooring::close(RunningMooring::mainWindow());
    QTRY_COMPARE_WITH_TIMEOUT(RunningMooring::visibleWindows(), 0, patience);
    // The assistant over the window.
    QVERIFY(m_icon.click(QStringLiteral("Add a name…")));
    QTRY_COMPARE_WITH_TIMEOUT(RunningMooring::visibleWindows(), 2, patience);
}

void TestTray::menuCopiesTheAddress()
{
    QVERIFY(m_icon.click(QStringLiteral("Copy 11.22.30.9")));
    QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::clipboard()->text(), QStringLiteral("11.22.30.9"), patience);
}

void TestTray::pauseHoldsAndResumeGoesOn_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("text");
    QTest::newRow("hour") << QStringLiteral("For 1 hour") << QStringLiteral("Paused until ");
    QTest::newRow("tomorrow") << QStringLiteral("Until tomorrow") << QStringLiteral("Paused until ");
    QTest::newRow("resumed") << QStringLiteral("Until you resume") << QStringLiteral("Paused until you resume");
}

void TestTray::pauseHoldsAndResumeGoesOn()
{
    QFETCH(QString, entry);
    QFETCH(QString, text);
    QVERIFY2(m_icon.click(entry), qPrintable(m_icon.wholeMenu().join(u'\n')));
    QTRY_VERIFY_WITH_TIMEOUT(m_icon.menu().contains(QStringLiteral("Resume")), patience);
    QVERIFY2(m_icon.wholeMenu().join(u'\n').contains(text), qPrintable(m_icon.wholeMenu().join(u'\n')));
    QVERIFY(!m_icon.menu().contains(QStringLiteral("Update now")));
    QVERIFY(!m_icon.wholeMenu().contains(QStringLiteral("Pause")));
    QTRY_VERIFY_WITH_TIMEOUT(m_icon.tooltip().contains(text), patience);
    m_program->setAddress(QStringLiteral("11.22.33.55"));
    QCOMPARE(m_program->updates(), 1);
    QVERIFY(m_icon.click(QStringLiteral("Resume")));
    QTRY_COMPARE_WITH_TIMEOUT(m_program->published(), QHostAddress(QStringLiteral("11.22.33.55")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_icon.menu().contains(QStringLiteral("Pause")), patience);
}

void TestTray::notificationOpensTheWindow()
{
    m_program->setMood(RunningMooring::Mood::RefusesPassword);
    m_program->setAddress(QStringLiteral("11.22.33.66"));
    QVERIFY(m_icon.click(QStringLiteral("Update now")));
    QTRY_VERIFY2_WITH_TIMEOUT(notifications().contains(QStringLiteral("needs you")), qPrintable(notifications()), 25000);
    QVERIFY(notifications().contains(QStringLiteral("Sign in again")));
    QCOMPARE(RunningMooring::visibleWindows(), 0);
    QCOMPARE(QProcess::execute(QStringLiteral("dunstctl"), {QStringLiteral("action"), QStringLiteral("0")}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(RunningMooring::mainWindow() != 0, patience);
}

void TestTray::quitEnds()
{
    QVERIFY(m_icon.click(QStringLiteral("Quit")));
    QTRY_VERIFY_WITH_TIMEOUT(!m_program->isRunning(), patience);
    QCOMPARE(m_program->exitCode(), 0);
}

void TestTray::ask01_closingKeepsTheIcon()
{
    m_icon.activate();
    QTRY_VERIFY_WITH_TIMEOUT(RunningMooring::mainWindow() != 0, patience);
    RunningMooring::close(RunningMooring::mainWindow());
    QTRY_COMPARE_WITH_TIMEOUT(RunningMooring::mainWindow(), 0, patience);
    QTRY_VERIFY2_WITH_TIMEOUT(notifications().contains(QStringLiteral("Mooring keeps running")), qPrintable(notifications()),
                              patience);
    QVERIFY(m_program->isRunning());
    QVERIFY(m_icon.find());
}

void TestTray::ask06_secondStartRaisesTheFirst()
{
    QCOMPARE(RunningMooring::mainWindow(), 0);
    // The first answers from its own event loop; this one may wait.
    QCOMPARE(m_program->startAgain(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(RunningMooring::mainWindow() != 0, patience);
    QVERIFY(m_program->isRunning());
}

void TestTray::restartKeepsEverything()
{
    m_icon.activate();
    QTRY_VERIFY_WITH_TIMEOUT(RunningMooring::mainWindow() != 0, patience);
    RunningMooring::resize(RunningMooring::mainWindow(), 810, 540);
    QTRY_VERIFY_WITH_TIMEOUT(RunningMooring::geometry(RunningMooring::mainWindow()).contains(QStringLiteral("810x540")),
                             patience);
    QVERIFY(m_icon.click(QStringLiteral("Until you resume")));
    QTRY_VERIFY_WITH_TIMEOUT(m_icon.menu().contains(QStringLiteral("Resume")), patience);
    m_program->restart();
    QTRY_VERIFY_WITH_TIMEOUT(m_icon.find() && m_icon.menu().contains(QStringLiteral("Resume")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(RunningMooring::mainWindow() != 0, patience);
    QTRY_VERIFY2_WITH_TIMEOUT(RunningMooring::geometry(RunningMooring::mainWindow()).contains(QStringLiteral("810x540")),
                              qPrintable(RunningMooring::geometry(RunningMooring::mainWindow())), patience);
    QVERIFY(m_icon.wholeMenu().join(u'\n').contains(QStringLiteral("home.example.org")));
    QCOMPARE(m_program->updates(), 1);
    m_program->setAddress(QStringLiteral("11.22.33.77"));
    QVERIFY(m_icon.click(QStringLiteral("Resume")));
    QTRY_COMPARE_WITH_TIMEOUT(m_program->published(), QHostAddress(QStringLiteral("11.22.33.77")), patience);
}

void TestTray::hostDiesAndReturns()
{
    QCOMPARE(RunningMooring::visibleWindows(), 0);
    QVERIFY(QProcess::execute(QStringLiteral("sh"),
                              {QStringLiteral("-c"),
                               QStringLiteral("kill $(xdotool search --class "
                                              "lxqt-panel getwindowpid | head -n 1)")})
            == 0);
    QTRY_VERIFY_WITH_TIMEOUT(!m_icon.find(), patience);
    // Nothing that could bring a hidden window back: it comes by itself.
    QTRY_VERIFY_WITH_TIMEOUT(RunningMooring::mainWindow() != 0, 15000);
    startPart(QStringLiteral("sni"));
    QTRY_VERIFY_WITH_TIMEOUT(m_icon.find(), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(m_icon.menu().contains(QStringLiteral("Copy 11.22.30.9")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_icon.tooltip().contains(QStringLiteral("11.22.30.9")), patience);
    RunningMooring::close(RunningMooring::mainWindow());
    QTRY_COMPARE_WITH_TIMEOUT(RunningMooring::mainWindow(), 0, patience);
    QVERIFY(m_program->isRunning());
}

QTEST_MAIN(TestTray)
#include "tst_tray.moc"
