// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "RunningMooring.h"
#include "StatusNotifier.h"

#include <QFile>
#include <QtTest>

using namespace mooring::test;

/// With a StatusNotifierItem host and a notification daemon.
class TestTray : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void iconAndMenuTellTheState();
    void menuUpdatesAndNotifies();
    void pauseHoldsAndResumeGoesOn();
    void quitEnds();
    void closingKeepsTheIcon();
    void secondStartRaisesTheFirst();

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
    QTRY_COMPARE(m_program->updates(), 1);
}

void TestTray::cleanup()
{
    m_program.reset();
    QTRY_VERIFY(!m_icon.find());
}

QString TestTray::notifications()
{
    QFile log(qEnvironmentVariable("SESSION_NOTIFICATIONS"));
    return log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll()) : QString();
}

void TestTray::iconAndMenuTellTheState()
{
    QCOMPARE(m_icon.property(QStringLiteral("Category")), QStringLiteral("ApplicationStatus"));
    QTRY_VERIFY2(m_icon.tooltip().contains(QStringLiteral("Your name is up to date")), qPrintable(m_icon.tooltip()));
    QVERIFY(m_icon.tooltip().contains(QStringLiteral("11.22.30.9")));
    const QStringList expected{
        QStringLiteral("Open Mooring"), QStringLiteral("Copy 11.22.30.9"), QStringLiteral("home.example.org: up to date"),
        QStringLiteral("Update now"),   QStringLiteral("Pause"),           QStringLiteral("Quit")};
    QTRY_COMPARE(m_icon.menu(), expected);
    // --hidden: the icon alone.
    QCOMPARE(RunningMooring::mainWindow(), 0);
    QVERIFY(m_icon.click(QStringLiteral("Open Mooring")));
    QTRY_VERIFY(RunningMooring::mainWindow() != 0);
}

void TestTray::menuUpdatesAndNotifies()
{
    QVERIFY(!notifications().contains(QStringLiteral("11.22.33.44")));
    m_program->setAddress(QStringLiteral("11.22.33.44"));
    QTRY_VERIFY(m_icon.click(QStringLiteral("Update now")));
    QTRY_COMPARE(m_program->published(), QHostAddress(QStringLiteral("11.22.33.44")));
    QTRY_VERIFY2(notifications().contains(QStringLiteral("Your address changed to 11.22.33.44")),
                 qPrintable(notifications()));
    QVERIFY(notifications().contains(QStringLiteral("before 11.22.30.9")));
    QTRY_VERIFY(m_icon.menu().contains(QStringLiteral("Copy 11.22.33.44")));
    // One change, one notification; nothing for the look that finds nothing new.
    const auto count = notifications().count(QStringLiteral("formatted:"));
    QTRY_VERIFY(m_icon.click(QStringLiteral("Update now")));
    QTest::qWait(1500);
    QCOMPARE(notifications().count(QStringLiteral("formatted:")), count);
    QVERIFY(!notifications().contains(QStringLiteral("pl4nted")));
}

void TestTray::pauseHoldsAndResumeGoesOn()
{
    QTRY_VERIFY(m_icon.click(QStringLiteral("Pause")));
    QTRY_VERIFY(m_icon.menu().contains(QStringLiteral("Resume")));
    QVERIFY(!m_icon.menu().contains(QStringLiteral("Update now")));
    QTRY_VERIFY(m_icon.tooltip().contains(QStringLiteral("paused")));
    m_program->setAddress(QStringLiteral("11.22.33.55"));
    QTest::qWait(700);
    QCOMPARE(m_program->updates(), 1);
    QVERIFY(m_icon.click(QStringLiteral("Resume")));
    QTRY_COMPARE(m_program->published(), QHostAddress(QStringLiteral("11.22.33.55")));
    QTRY_VERIFY(m_icon.menu().contains(QStringLiteral("Pause")));
}

void TestTray::quitEnds()
{
    QVERIFY(m_icon.click(QStringLiteral("Quit")));
    QTRY_VERIFY(!m_program->isRunning());
    QCOMPARE(m_program->exitCode(), 0);
}

void TestTray::closingKeepsTheIcon()
{
    m_icon.activate();
    QTRY_VERIFY(RunningMooring::mainWindow() != 0);
    RunningMooring::close(RunningMooring::mainWindow());
    QTRY_COMPARE(RunningMooring::mainWindow(), 0);
    QTRY_VERIFY2(notifications().contains(QStringLiteral("Mooring keeps running")), qPrintable(notifications()));
    QVERIFY(m_program->isRunning());
    QVERIFY(m_icon.find());
}

void TestTray::secondStartRaisesTheFirst()
{
    QCOMPARE(RunningMooring::mainWindow(), 0);
    // The first answers from its own event loop; this one may wait.
    QCOMPARE(m_program->startAgain(), 0);
    QTRY_VERIFY(RunningMooring::mainWindow() != 0);
    QVERIFY(m_program->isRunning());
}

QTEST_GUILESS_MAIN(TestTray)
#include "tst_tray.moc"
