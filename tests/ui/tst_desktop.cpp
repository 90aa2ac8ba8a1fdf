// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Desktop.h"
#include "UiBench.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QtTest>

using namespace mooring;
using namespace std::chrono_literals;

namespace {

class FakeHost final : public TrayHost
{
public:
    void start() override { }
    void iconMade() override { ++icons; }
    [[nodiscard]] bool isOutgrown() const override { return outgrown; }
    void become(Presence presence) { setPresence(presence); }

    int icons = 0;
    bool outgrown = false;
};

class FakeNotifier final : public Notifier
{
public:
    void show(const Notification &notification) override { shown << notification; }
    void withdraw(Notification::Topic topic) override { withdrawn << topic; }

    QList<Notification> shown;
    QList<Notification::Topic> withdrawn;
};

} // namespace

class TestDesktop : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void hiddenStartMakesNoWindow();
    void windowIsMadeAndDeleted();
    void pageAndPlaceStay();
    void languageMakesTheWindowAnew();
    void openAssistantIsNotLost();
    void menuOpensWhatItSays();
    void menuTellsPausesAndResumes();
    void pauseKinds_data();
    void pauseKinds();
    void pauseOutlivesTheProgram();
    void holdAnswersReachTheConfiguration_data();
    void holdAnswersReachTheConfiguration();
    void failedAnswerIsSaid();
    void unchangedSnapshotTouchesNothing();
    void withoutTrayTheWindowStays();
    void noticeComesBackOnAnotherDesktop();
    void outgrownHostEndsInANewStart();
    void notificationsAct();

private:
    void makeDesktop();
    [[nodiscard]] QAction *entry(const QString &text) const;
    void holdByVpn();

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<Desktop> m_desktop;
    FakeHost *m_host = nullptr;
    FakeNotifier *m_notifier = nullptr;
    int m_prompts = 0; ///< How often the keychain's password may be asked for.
};

void TestDesktop::init()
{
    qputenv("XDG_CURRENT_DESKTOP", "XFCE");
    m_bench = std::make_unique<UiBench>();
    m_bench->fill();
    makeDesktop();
}

void TestDesktop::cleanup()
{
    m_desktop.reset();
    m_bench->translations.use(QStringLiteral("en"));
}

void TestDesktop::makeDesktop()
{
    m_desktop.reset();
    auto host = std::make_unique<FakeHost>();
    auto notifier = std::make_unique<FakeNotifier>();
    m_host = host.get();
    m_notifier = notifier.get();
    UiParts parts = m_bench->parts();
    parts.settingsFile = m_bench->folder.filePath(QStringLiteral("window.ini"));
    m_prompts = 0;
    parts.allowKeychainPrompt = [this] {
        ++m_prompts;
    };
    m_desktop = std::make_unique<Desktop>(parts, std::move(host), std::move(notifier));
}

/// The visible entry of the menu or its sub-menus with that text, without mnemonics; null if there is none.
QAction *TestDesktop::entry(const QString &text) const
{
    QList<QMenu *> menus{&m_desktop->menu()};
    for (qsizetype i = 0; i < menus.size(); ++i) {
        for (QAction *action : menus.at(i)->actions()) {
            if (!action->isVisible())
                continue;
            if (action->menu())
                menus << action->menu();
            else if (action->text().remove(u'&') == text)
                return action;
        }
    }
    return nullptr;
}

void TestDesktop::hiddenStartMakesNoWindow()
{
    m_desktop->start(true);
    m_host->become(TrayHost::Presence::Present);
    QVERIFY(!m_desktop->window());
    QVERIFY(m_host->icons == 1);
    for (const QWidget *widget : QApplication::topLevelWidgets())
        QVERIFY2(qobject_cast<const QMenu *>(widget), widget->metaObject()->className());
}

void TestDesktop::windowIsMadeAndDeleted()
{
    m_desktop->start(false);
    m_host->become(TrayHost::Presence::Present);
    const QPointer<MainWindow> window = m_desktop->window();
    QVERIFY(window && window->isVisible());
    window->close();
    QVERIFY(!m_desktop->window());
    QTRY_VERIFY(!window);
    QCOMPARE(m_notifier->shown.size(), 1);
    // Said once.
    m_desktop->raise();
    m_desktop->window()->close();
    QCOMPARE(m_notifier->shown.size(), 1);
}

void TestDesktop::pageAndPlaceStay()
{
    m_desktop->start(false);
    m_host->become(TrayHost::Presence::Present);
    m_desktop->window()->resize(720, 500);
    m_desktop->window()->showPage(PageId::History);
    m_desktop->window()->close();
    m_desktop->raise();
    QCOMPARE(m_desktop->window()->page(), PageId::History);
    QCOMPARE(m_desktop->window()->size(), QSize(720, 500));
    m_desktop->window()->close();
    makeDesktop();
    m_desktop->start(false);
    QCOMPARE(m_desktop->window()->size(), QSize(720, 500));
}

void TestDesktop::languageMakesTheWindowAnew()
{
    m_desktop->start(false);
    m_host->become(TrayHost::Presence::Present);
    m_desktop->window()->showPage(PageId::Preferences);
    const QPointer<MainWindow> before = m_desktop->window();
    QVERIFY(entry(QStringLiteral("shop.example.cn: needs you")));
    Config config = m_bench->setup.config();
    config.application.language = QStringLiteral("zh_CN");
    QVERIFY(m_bench->setup.apply(config));
    // Not within the call: the page that asked for it may be on the stack.
    QVERIFY(before == m_desktop->window());
    QTRY_VERIFY(!before);
    QVERIFY(m_desktop->window()->isVisible());
    QCOMPARE(m_desktop->window()->page(), PageId::Preferences);
    QVERIFY(!entry(QStringLiteral("shop.example.cn: needs you")));
    QVERIFY(m_desktop->menu().actions().size() > 8);
    QCOMPARE(m_host->icons, 1);
}

void TestDesktop::openAssistantIsNotLost()
{
    m_desktop->start(false);
    m_host->become(TrayHost::Presence::Present);
    entry(QStringLiteral("Add a name…"))->trigger();
    const QPointer<QDialog> assistant = m_desktop->window()->findChild<QDialog *>();
    QVERIFY(assistant);
    const QPointer<MainWindow> before = m_desktop->window();
    Config config = m_bench->setup.config();
    config.application.language = QStringLiteral("zh_CN");
    QVERIFY(m_bench->setup.apply(config));
    QTRY_VERIFY(!entry(QStringLiteral("shop.example.cn: needs you")));
    QVERIFY(assistant && before);
    assistant->close();
    QTRY_VERIFY(!before);
    QVERIFY(m_desktop->window());
}

void TestDesktop::menuOpensWhatItSays()
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

void TestDesktop::menuTellsPausesAndResumes()
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

void TestDesktop::pauseKinds_data()
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

void TestDesktop::pauseKinds()
{
    QFETCH(PauseKind, kind);
    QFETCH(QDateTime, now);
    QFETCH(QDateTime, end);
    QCOMPARE(pauseEnd(kind, now.toUTC()), end);
}

void TestDesktop::pauseOutlivesTheProgram()
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

void TestDesktop::holdByVpn()
{
    m_bench->engine.network.plug();
    m_bench->engine.network.tunnel(true);
    m_bench->engine.pass();
}

void TestDesktop::holdAnswersReachTheConfiguration_data()
{
    QTest::addColumn<bool>("byNotification");
    QTest::addColumn<bool>("publish");
    QTest::newRow("menu: publish") << false << true;
    QTest::newRow("menu: hold") << false << false;
    QTest::newRow("notification: publish") << true << true;
    QTest::newRow("notification: hold") << true << false;
}

void TestDesktop::holdAnswersReachTheConfiguration()
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

void TestDesktop::failedAnswerIsSaid()
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

void TestDesktop::unchangedSnapshotTouchesNothing()
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

void TestDesktop::withoutTrayTheWindowStays()
{
    m_desktop->start(true);
    m_host->become(TrayHost::Presence::Absent);
    QVERIFY(m_desktop->window() && m_desktop->window()->isMinimized());
    QSignalSpy quit(m_desktop.get(), &Desktop::quitRequested);
    m_desktop->window()->close();
    QCOMPARE(quit.count(), 1);
    // An icon that comes late takes its place.
    m_desktop->raise();
    m_desktop->window()->showMinimized();
    m_host->become(TrayHost::Presence::Present);
    QVERIFY(!m_desktop->window());
}

void TestDesktop::noticeComesBackOnAnotherDesktop()
{
    const auto told = [this] {
        m_desktop->start(false);
        m_host->become(TrayHost::Presence::Absent);
        const QList<QLabel *> labels = m_desktop->window()->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && label->text().contains(QStringLiteral("tray icons")))
                return label->text();
        }
        return QString();
    };
    QVERIFY(told().startsWith(QStringLiteral("This desktop shows no tray icons")));
    makeDesktop();
    QVERIFY(told().isEmpty());
    qputenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME");
    makeDesktop();
    QVERIFY(told().contains(QStringLiteral("AppIndicator and KStatusNotifierItem Support")));
    // With an icon the notice has done its work, and counts anew.
    m_host->become(TrayHost::Presence::Present);
    QVERIFY(told().isEmpty());
    makeDesktop();
    QVERIFY(!told().isEmpty());
}

void TestDesktop::outgrownHostEndsInANewStart()
{
    QSignalSpy anew(m_desktop.get(), &Desktop::startAnewRequested);
    QSignalSpy quit(m_desktop.get(), &Desktop::quitRequested);
    m_desktop->start(false);
    m_host->become(TrayHost::Presence::Present);
    m_host->outgrown = true;
    m_host->become(TrayHost::Presence::Absent);
    // What the user sees comes first.
    QCOMPARE(anew.count(), 0);
    m_desktop->window()->close();
    QCOMPARE(anew.count(), 1);
    QCOMPARE(quit.count(), 0);
}

void TestDesktop::notificationsAct()
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

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
