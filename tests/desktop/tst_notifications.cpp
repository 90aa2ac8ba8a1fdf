// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "RunningMooring.h"
#include "StatusNotifier.h"

#include <QClipboard>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QtTest>

using namespace mooring::test;

/// org.freedesktop.Notifications as the specification has it, without a screen: buttons are pressed by the test. Refuses
/// what a service may refuse.
class NotificationService : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown
    {
        uint replaced = 0;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };

    /// Presses the button with that label; false if no notification on the screen has one.
    bool press(const QString &label)
    {
        for (auto it = open.cbegin(); it != open.cend(); ++it) {
            const qsizetype place = it->actions.indexOf(label);
            if (place < 1)
                continue;
            const uint id = it.key();
            emit ActionInvoked(id, it->actions.at(place - 1));
            open.remove(id);
            emit NotificationClosed(id, 2);
            return true;
        }
        return false;
    }
    [[nodiscard]] QString texts() const
    {
        QStringList found;
        for (const Shown &shown : open)
            found << shown.title + u'\n' + shown.body;
        return found.join(u'\n');
    }

    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")};
    QMap<uint, Shown> open; ///< On the screen.
    QList<Shown> all;

public slots:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int /*timeout*/)
    {
        const bool markup = capabilities.contains(QStringLiteral("body-markup"));
        const bool raw = markup && (body.contains(u'<') || body.contains(QRegularExpression(QStringLiteral("&(?!\\w+;)"))));
        if (program != u"Mooring" || !icon.isEmpty() || title.isEmpty() || raw || actions.size() % 2 != 0
            || (!actions.isEmpty() && !capabilities.contains(QStringLiteral("actions")))) {
            sendErrorReply(QDBusError::InvalidArgs, QStringLiteral("refused: ") + body);
            return 0;
        }
        const uint id = open.contains(replaces) ? replaces : ++m_last;
        open.insert(id, {replaces, title, body, actions, hints});
        all << open.value(id);
        return id;
    }
    void CloseNotification(uint id)
    {
        if (open.remove(id) == 0)
            sendErrorReply(QDBusError::InvalidArgs, QStringLiteral("no such notification"));
        else
            emit NotificationClosed(id, 3);
    }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    uint m_last = 0;
};

/// Every button of every notification, over the bus.
class TestNotifications : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void changeIsCopied();
    void refusalSignsInAgain();
    void outageIsRetriedAndTakenBack();
    void outagePauses();
    void withoutButtons();
    void nothingStaysAfterTheEnd();

private:
    void change(const char *address);

    std::unique_ptr<NotificationService> m_service;
    std::unique_ptr<RunningMooring> m_program;
    StatusNotifier m_icon;
};

void TestNotifications::init()
{
    auto bus = QDBusConnection::sessionBus();
    m_service = std::make_unique<NotificationService>();
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), m_service.get(),
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
    m_program = std::make_unique<RunningMooring>();
    m_program->start({QStringLiteral("--hidden")});
    QTRY_VERIFY2_WITH_TIMEOUT(m_icon.find(), qPrintable(m_program->output()), 10000);
    QTRY_COMPARE(m_program->updates(), 1);
}

void TestNotifications::cleanup()
{
    m_program.reset();
    auto bus = QDBusConnection::sessionBus();
    bus.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
    bus.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
    QTRY_VERIFY(!m_icon.find());
}

void TestNotifications::change(const char *address)
{
    m_program->setAddress(QString::fromLatin1(address));
    QVERIFY(m_icon.click(QStringLiteral("Update now")));
}

void TestNotifications::changeIsCopied()
{
    change("11.22.33.44");
    // A start is quiet for a quarter of a minute.
    QTRY_COMPARE_WITH_TIMEOUT(m_service->all.size(), 1, 25000);
    const NotificationService::Shown shown = m_service->all.first();
    QCOMPARE(shown.title, QStringLiteral("Your address changed to 11.22.33.44"));
    QVERIFY2(shown.body.contains(QStringLiteral("home.example.org")), qPrintable(shown.body));
    QCOMPARE(shown.hints.value(QStringLiteral("urgency")).value<uchar>(), uchar(1));
    QCOMPARE(shown.hints.value(QStringLiteral("category")).toString(), QStringLiteral("network"));
    QVERIFY(shown.hints.contains(QStringLiteral("image-data")));
    QCOMPARE(shown.hints.value(QStringLiteral("desktop-entry")).toString(), QStringLiteral("io.github.mooring.Mooring"));
    // The next one takes its place.
    change("11.22.33.45");
    QTRY_COMPARE_WITH_TIMEOUT(m_service->all.size(), 2, 10000);
    QCOMPARE(m_service->open.size(), 1);
    QCOMPARE(RunningMooring::visibleWindows(), 0);
    QVERIFY(m_service->press(QStringLiteral("Copy address")));
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("11.22.33.45"));
    QCOMPARE(RunningMooring::visibleWindows(), 0);
    // What was closed is not replaced.
    change("11.22.33.46");
    QTRY_COMPARE_WITH_TIMEOUT(m_service->all.size(), 3, 10000);
    QCOMPARE(m_service->all.last().replaced, 0u);
    QVERIFY(m_service->press(QStringLiteral("Open")));
    QTRY_VERIFY(RunningMooring::mainWindow() != 0);
}

void TestNotifications::refusalSignsInAgain()
{
    m_program->setMood(RunningMooring::Mood::RefusesPassword);
    change("11.22.33.44");
    QTRY_VERIFY_WITH_TIMEOUT(m_service->texts().contains(QStringLiteral("needs you")), 25000);
    QVERIFY2(!m_service->texts().contains(QStringLiteral("pl4nted")), qPrintable(m_service->texts()));
    QCOMPARE(m_service->open.first().hints.value(QStringLiteral("category")).toString(), QStringLiteral("network.error"));
    QVERIFY(m_service->press(QStringLiteral("Sign in again…")));
    // The assistant over the window.
    QTRY_COMPARE(RunningMooring::visibleWindows(), 2);
}

void TestNotifications::outageIsRetriedAndTakenBack()
{
    m_program->setMood(RunningMooring::Mood::InTrouble);
    change("11.22.33.44");
    QTRY_VERIFY_WITH_TIMEOUT(m_service->texts().contains(QStringLiteral("not being updated")), 25000);
    m_program->setMood(RunningMooring::Mood::Working);
    QVERIFY(m_service->press(QStringLiteral("Try again")));
    QTRY_COMPARE(m_program->published(), QHostAddress(QStringLiteral("11.22.33.44")));
    QTRY_VERIFY2_WITH_TIMEOUT(m_service->texts().contains(QStringLiteral("Back online")), qPrintable(m_service->texts()),
                              10000);
    QVERIFY(!m_service->texts().contains(QStringLiteral("not being updated")));
}

void TestNotifications::outagePauses()
{
    m_program->setMood(RunningMooring::Mood::InTrouble);
    change("11.22.33.44");
    QTRY_VERIFY_WITH_TIMEOUT(m_service->texts().contains(QStringLiteral("not being updated")), 25000);
    QVERIFY(m_service->press(QStringLiteral("Pause for 1 hour")));
    QTRY_VERIFY(m_icon.menu().contains(QStringLiteral("Resume")));
}

void TestNotifications::withoutButtons()
{
    m_service->capabilities = QStringList{QStringLiteral("body")};
    change("11.22.33.44");
    QTRY_COMPARE_WITH_TIMEOUT(m_service->all.size(), 1, 25000);
    QVERIFY(m_service->all.first().actions.isEmpty());
}

void TestNotifications::nothingStaysAfterTheEnd()
{
    m_program->setMood(RunningMooring::Mood::RefusesPassword);
    change("11.22.33.44");
    QTRY_COMPARE_WITH_TIMEOUT(m_service->open.size(), 1, 25000);
    QVERIFY(m_icon.click(QStringLiteral("Quit")));
    QTRY_VERIFY(!m_program->isRunning());
    QTRY_VERIFY(m_service->open.isEmpty());
}

QTEST_MAIN(TestNotifications)
#include "tst_notifications.moc"
