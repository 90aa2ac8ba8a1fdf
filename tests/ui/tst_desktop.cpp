// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "DesktopBench.h"

#include <QDialog>
#include <QSignalSpy>
#include <QtTest>

using namespace mooring;

/// The window: when there is one, and what becomes of it.
class TestDesktop : public DesktopBench
{
    Q_OBJECT
private slots:
    void init() { start(); }
    void cleanup() { end(); }
    void ask04_hiddenStartMakesNoWindow();
    void windowIsMadeAndDeleted();
    void pageAndPlaceStay();
    void languageMakesTheWindowAnew();
    void openAssistantIsNotLost();
    void ask05_withoutTrayTheWindowStays();
    void noticeComesBackOnAnotherDesktop();
    void outgrownHostEndsInANewStart();
};

void TestDesktop::ask04_hiddenStartMakesNoWindow()
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

void TestDesktop::ask05_withoutTrayTheWindowStays()
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

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
