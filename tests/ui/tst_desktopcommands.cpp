// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "DesktopBench.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QtTest>

using namespace mooring;
using namespace std::chrono_literals;

/// What menu and notifications do.
class TestDesktopCommands : public DesktopBench
{
    Q_OBJECT
private slots:
    void init() { start(); }
    void cleanup() { end(); }
    void menuOpensWhatItSays();
    void menuTellsPausesAndResumes();
    void pauseKinds_data();
    void pauseKinds();
    void pauseOutlivesTheProgram();
    void holdAnswersReachTheConfiguration_data();
    void holdAnswersReachTheConfiguration();
    void failedAnswerIsSaid();
    void unchangedSnapshotTouchesNothing();
    void longUpdateCanBeCancelled();
    void notificationsAct();
};

void TestDesktopCommands::menuOpensWhatItSays()
{
    m_desktop->start(true);
    m_host->become(TrayHost::Presence::Present);
    entry(QStringLiteral("Open Mooring"))->trigger();
    QVERIFY(m_desktop->window());
    m_desktop->window()->close();
    entry(QStringLiteral("Preferences"))->trigger();
    QCOMPARE(m_desktop->window()->page(), PageId::Preferences);
    m_desktop->window()->close();
    QAction *name = entry(QStringLiteral("shop.example.cn: needs you"));
    QVERIFY(name && !name->icon().isNull());
    QVERIFY(entry(QStringLiteral("laptop.example.org: off")));
    name->trigger();
    QCOMPARE(m_desktop->window()->page(), PageId::Names);
    entry(QStringLiteral("Copy 11.22.33.44"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("11.22.33.44"));
    QSignalSpy quit(m_desktop.get(), &Desktop::quitRequested);
    entry(QStringLiteral("Quit"))->trigger();
    QCOMPARE(quit.count(), 1);
}

void TestDesktopCommands::menuTellsPausesAndResumes()
{
    QVERIFY(!entry(QStringLiteral("Resume")));
    entry(QStringLiteral("For 1 hour"))->trigger();
    QTRY_VERIFY(entry(QStringLiteral("Resume")));
    QVERIFY(!entry(QStringLiteral("For 1 hour")));
    QVERIFY(!entry(QStringLiteral("Update now"))->isEnabled());
    const QString until
        = QLocale().toString(m_bench->engine.clock.now().addSecs(3600).toLocalTime().time(), QLocale::ShortFormat);
    QAction *paused = entry(QStringLiteral("Paused until ") + until);
    QVERIFY(paused && !paused->isEnabled());
    entry(QStringLiteral("Resume"))->trigger();
    QTRY_VERIFY(!entry(QStringLiteral("Resume")));
    QVERIFY(!m_bench->engine.updater->isPaused());
    // One that ends by itself shows it as well.
    entry(QStringLiteral("For 1 hour"))->trigger();
    QTRY_VERIFY(entry(QStringLiteral("Resume")));
    m_bench->engine.updater->start();
    m_bench->engine.clock.advance(61min);
    QTRY_VERIFY(!entry(QStringLiteral("Resume")));
}

void TestDesktopCommands::pauseKinds_data()
{
    QTest::addColumn<PauseKind>("kind");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QDateTime>("end");
    const auto at = [](int day, int hour, int minute = 0) {
        return QDateTime(QDate(2026, 3, day), QTime(hour, minute), Qt::LocalTime);
    };
    QTest::newRow("one hour") << PauseKind::OneHour << at(4, 23, 30) << at(5, 0, 30);
    QTest::newRow("afternoon") << PauseKind::UntilTomorrow << at(4, 15) << at(5, 6);
    QTest::newRow("just before midnight") << PauseKind::UntilTomorrow << at(4, 23, 59) << at(5, 6);
    QTest::newRow("night owl") << PauseKind::UntilTomorrow << at(5, 1, 59) << at(5, 6);
    QTest::newRow("early bird") << PauseKind::UntilTomorrow << at(5, 5) << at(6, 6);
    QTest::newRow("until resumed") << PauseKind::UntilResumed << at(4, 15) << QDateTime();
}

void TestDesktopCommands::pauseKinds()
{
    QFETCH(PauseKind, kind);
    QFETCH(QDateTime, now);
    QFETCH(QDateTime, end);
    QCOMPARE(pauseEnd(kind, now.toUTC()), end);
}

void TestDesktopCommands::pauseOutlivesTheProgram()
{
    const auto again = [this] {
        m_desktop.reset();
        m_bench->engine.restart();
        m_bench->engine.apply();
        makeDesktop();
        return m_bench->engine.updater->isPaused();
    };
    QVERIFY(!again());
    entry(QStringLiteral("For 1 hour"))->trigger();
    QTRY_VERIFY(entry(QStringLiteral("Resume")));
    const QDateTime until = m_bench->engine.updater->pausedUntil();
    QVERIFY(until.isValid());
    QVERIFY(again());
    QCOMPARE(m_bench->engine.updater->pausedUntil(), until);
    m_bench->engine.clock.jump(2h);
    QVERIFY(!again());
    entry(QStringLiteral("Until you resume"))->trigger();
    QTRY_VERIFY(entry(QStringLiteral("Resume")));
    m_bench->engine.clock.jump(1000h);
    QVERIFY(again());
    entry(QStringLiteral("Resume"))->trigger();
    QTRY_VERIFY(!entry(QStringLiteral("Resume")));
    QVERIFY(!again());
}

void TestDesktopCommands::holdAnswersReachTheConfiguration_data()
{
    QTest::addColumn<bool>("byNotification");
    QTest::addColumn<bool>("publish");
    QTest::newRow("menu: publish") << false << true;
    QTest::newRow("menu: hold") << false << false;
    QTest::newRow("notification: publish") << true << true;
    QTest::newRow("notification: hold") << true << false;
}

void TestDesktopCommands::holdAnswersReachTheConfiguration()
{
    QFETCH(bool, byNotification);
    QFETCH(bool, publish);
    QVERIFY(!entry(QStringLiteral("Always hold here")));
    holdByVpn();
    QTRY_VERIFY(entry(QStringLiteral("Publish in spite of the VPN")));
    QVERIFY(entry(QStringLiteral("Always hold here")));
    if (byNotification) {
        m_bench->engine.clock.advance(16s);
        QCOMPARE(m_notifier->shown.size(), 1);
        emit m_notifier->invoked(m_notifier->shown.first(),
                                 publish ? NotificationAction::PublishHere : NotificationAction::HoldHere);
    } else {
        entry(publish ? QStringLiteral("Publish in spite of the VPN") : QStringLiteral("Always hold here"))->trigger();
    }
    const QList<NetworkProfile> profiles = m_bench->setup.config().networks.profiles;
    QCOMPARE(profiles.size(), 1);
    // Not to publish through the VPN must not switch off publishing at home.
    QVERIFY(profiles.first().publish);
    QCOMPARE(profiles.first().publishThroughVpn, publish);
    m_bench->engine.pass();
    if (publish) {
        QTRY_VERIFY(!entry(QStringLiteral("Publish in spite of the VPN")));
    } else {
        // The question is answered; the way out of it stays.
        QTRY_VERIFY(!entry(QStringLiteral("Always hold here")));
        QVERIFY(entry(QStringLiteral("Publish in spite of the VPN")));
    }
}

void TestDesktopCommands::failedAnswerIsSaid()
{
    m_desktop->start(false);
    holdByVpn();
    QTRY_VERIFY(entry(QStringLiteral("Always hold here")));
    m_bench->setup.diskFull = true;
    entry(QStringLiteral("Always hold here"))->trigger();
    QVERIFY(m_bench->setup.config().networks.profiles.isEmpty());
    const QList<QLabel *> labels = m_desktop->window()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"This could not be saved: The disk is full.";
    }));
}

void TestDesktopCommands::unchangedSnapshotTouchesNothing()
{
    holdByVpn();
    QTRY_VERIFY(entry(QStringLiteral("Always hold here")));
    int changes = 0;
    for (QAction *action : m_desktop->menu().actions())
        connect(action, &QAction::changed, this, [&changes] { ++changes; });
    Snapshot snapshot = m_bench->snapshot();
    m_desktop->menu().update(snapshot);
    snapshot.now = snapshot.now.addSecs(300);
    m_desktop->menu().update(snapshot);
    QCOMPARE(changes, 0);
    snapshot.hold.reset();
    m_desktop->menu().update(snapshot);
    QCOMPARE(changes, 3);
}

void TestDesktopCommands::longUpdateCanBeCancelled()
{
    EngineBench &engine = m_bench->engine;
    engine.updater->start();
    engine.clock.advance(1s);
    QTRY_VERIFY(entry(QStringLiteral("Update now")));
    QAction *update = entry(QStringLiteral("Update now"));
    QStringList texts;
    connect(update, &QAction::changed, this, [&texts, update] {
        if (texts.isEmpty() || texts.last() != update->text())
            texts << update->text();
    });
    // One that ends soon is not offered.
    const QSignalSpy ends(engine.updater.get(), &Updater::passFinished);
    update->trigger();
    engine.clock.advance(250ms);
    QTRY_COMPARE(ends.count(), 1);
    engine.resolver.gate = std::make_shared<Event>(); // that nobody opens
    // Nor is one that was not asked for here.
    AskedPass other(*engine.updater);
    other.start();
    engine.clock.advance(250ms);
    QTRY_VERIFY(other.isLong());
    QVERIFY(texts.isEmpty());
    other.cancel();
    engine.clock.advance(100ms);
    QCOMPARE(ends.count(), 2);

    update->trigger();
    engine.clock.advance(250ms);
    QVERIFY(texts.isEmpty());
    QTRY_COMPARE(update->text().remove(u'&'), QStringLiteral("Cancel update"));
    m_desktop->menu().update(m_bench->snapshot());
    m_desktop->menu().retranslate();
    update = entry(QStringLiteral("Cancel update"));
    QVERIFY(update && update->isEnabled());
    QCOMPARE(texts.size(), 1);
    update->trigger();
    engine.clock.advance(100ms);
    QCOMPARE(ends.count(), 3);
    QVERIFY(entry(QStringLiteral("Update now")));
}

void TestDesktopCommands::notificationsAct()
{
    m_desktop->start(true);
    m_host->become(TrayHost::Presence::Present);
    Notification notification;
    notification.accounts = QStringList{QStringLiteral("ali")};
    notification.addresses = addresses({QStringLiteral("11.22.33.44"), QStringLiteral("2a02::1")});
    emit m_notifier->invoked(notification, NotificationAction::CopyAddress);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("11.22.33.44\n2a02::1"));
    emit m_notifier->invoked(notification, NotificationAction::Pause);
    QCOMPARE(m_bench->engine.updater->pausedUntil(), m_bench->engine.clock.now().addSecs(3600));
    m_bench->engine.updater->resume();
    const auto kind = [this] {
        return m_bench->engine.status(QStringLiteral("shop.example.cn")).kind;
    };
    QCOMPARE(kind(), RecordStatus::Kind::Stopped);
    // Of a locked keychain it is the answer: only now, and once, may the system ask for its password.
    QCOMPARE(m_prompts, 0);
    emit m_notifier->invoked(notification, NotificationAction::Retry);
    QCOMPARE(m_prompts, 1);
    QVERIFY(kind() != RecordStatus::Kind::Stopped);
    QVERIFY(!m_desktop->window());
    emit m_notifier->invoked(notification, NotificationAction::SignIn);
    QVERIFY(m_desktop->window()->findChild<QDialog *>());
    m_desktop->window()->findChild<QDialog *>()->close();
    m_desktop->window()->close();
    notification.accounts = QStringList{QStringLiteral("gone")};
    emit m_notifier->invoked(notification, NotificationAction::SignIn);
    QVERIFY(m_desktop->window() && !m_desktop->window()->findChild<QDialog *>(QString(), Qt::FindDirectChildrenOnly));
    m_desktop->stop();
    QVERIFY(m_notifier->withdrawn.contains(Notification::Topic::Outage));
    QVERIFY(!m_desktop->window());
}

QTEST_MAIN(TestDesktopCommands)
#include "tst_desktopcommands.moc"
