// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "UiBench.h"
#include "diagnostics/DiagnosticsPage.h"
#include "history/HistoryPage.h"
#include "model/Texts.h"
#include "names/NamesPage.h"
#include "window/HoldBar.h"
#include "window/MainWindow.h"
#include "window/NoticeBar.h"
#include "window/Sidebar.h"
#include "window/UndoBar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace mooring;

class TestMainWindow : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void makesPagesWhenTheyAreNeeded();
    void showsTheHistoryOfAName();
    void folds();
    void offersToUndo();
    void asksAboutAHoldOnce();
    void diagnosticsAskAboutAHoldThemselves();
    void keepsANoticeUntilItIsDismissed();
    void saysThatItWasClosed();

private:
    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_window.reset();
    m_bench = std::make_unique<UiBench>();
    m_bench->fill();
    m_window = std::make_unique<MainWindow>(m_bench->parts());
    m_window->update(m_bench->snapshot());
    m_window->show();
}

void TestMainWindow::makesPagesWhenTheyAreNeeded()
{
    QCOMPARE(m_window->findChildren<Page *>().size(), 1);
    auto *sidebar = m_window->findChild<Sidebar *>();
    sidebar->setFocus();
    QTest::keyClick(sidebar, Qt::Key_Down);
    QCOMPARE(m_window->page(), PageId::Accounts);
    QCOMPARE(m_window->findChildren<Page *>().size(), 2);
    for (const PageId id : pageIds) {
        m_window->showPage(id);
        QCOMPARE(sidebar->currentRow(), static_cast<int>(id));
    }
    QCOMPARE(m_window->findChildren<Page *>().size(), 5);
}

void TestMainWindow::showsTheHistoryOfAName()
{
    emit m_window->findChild<NamesPage *>()->pageRequested(PageId::History, m_bench->snapshot().names.at(1).key);
    QCOMPARE(m_window->page(), PageId::History);
    QCOMPARE(m_window->findChild<HistoryPage *>()->findChild<QLineEdit *>()->text(), QStringLiteral("nas.example.org"));
}

void TestMainWindow::folds()
{
    auto *sidebar = m_window->findChild<Sidebar *>();
    m_window->resize(932, 620);
    QVERIFY(sidebar->width() >= 168);
    m_window->resize(700, 620);
    QTRY_COMPARE(sidebar->width(), 62);
    QCOMPARE(sidebar->item(0)->data(Qt::AccessibleTextRole).toString(), Sidebar::title(PageId::Names));
    QCOMPARE(sidebar->item(0)->toolTip(), Sidebar::title(PageId::Names));
}

void TestMainWindow::offersToUndo()
{
    auto *bar = m_window->findChild<UndoBar *>();
    QVERIFY(!bar->isVisible());
    int undone = 0;
    emit m_window->findChild<Page *>()->removed(QStringLiteral("home.example.org was removed."), [&] { ++undone; });
    QVERIFY(bar->isVisible());
    bar->findChild<QPushButton *>()->click();
    QCOMPARE(undone, 1);
    QVERIFY(!bar->isVisible());
}

void TestMainWindow::asksAboutAHoldOnce()
{
    auto *bar = m_window->findChild<HoldBar *>();
    QVERIFY(!bar->isVisible());
    Snapshot held = m_bench->snapshot();
    held.hold = Hold{Hold::Kind::Vpn, QStringLiteral("You are on a VPN (wg0)."), QStringLiteral("wg0"), {}};
    m_window->update(held);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->findChildren<QLabel *>().last()->text(), Texts::holdSentence(*held.hold));
    QSignalSpy publish(m_window.get(), &MainWindow::publishHereRequested);
    QSignalSpy hold(m_window.get(), &MainWindow::holdHereRequested);
    const auto buttons = bar->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    buttons.first()->click();
    QCOMPARE(publish.count(), 1);
    QCOMPARE(hold.count(), 0);
    buttons.last()->click();
    QCOMPARE(hold.count(), 1);
    held.holdAnswered = true;
    m_window->update(held);
    QVERIFY(!bar->isVisible());
}

void TestMainWindow::diagnosticsAskAboutAHoldThemselves()
{
    m_bench->engine.network.tunnel(true);
    m_bench->engine.pass();
    m_window->update(m_bench->snapshot());
    auto *bar = m_window->findChild<HoldBar *>();
    QVERIFY(bar->isVisible());
    m_window->showPage(PageId::Diagnostics);
    QVERIFY(!bar->isVisible());
    QSignalSpy publish(m_window.get(), &MainWindow::publishHereRequested);
    QSignalSpy hold(m_window.get(), &MainWindow::holdHereRequested);
    const QList<QPushButton *> buttons = m_window->findChild<DiagnosticsPage *>()->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->text() == u"Publish in spite of the VPN")
            button->click();
        else if (button->isVisible() && button->text() == u"Always hold here")
            button->click();
    }
    QCOMPARE(publish.count(), 1);
    QCOMPARE(hold.count(), 1);
    QCOMPARE(publish.first().first().value<Hold>().device, QStringLiteral("wg0"));
    m_window->showPage(PageId::Names);
    QVERIFY(bar->isVisible());
}

void TestMainWindow::keepsANoticeUntilItIsDismissed()
{
    auto *bar = m_window->findChild<NoticeBar *>();
    QSignalSpy dismissed(m_window.get(), &MainWindow::noticeDismissed);
    m_window->setNotice(QStringLiteral("The file is broken."));
    QVERIFY(bar->isVisible());
    m_window->update(m_bench->snapshot());
    QVERIFY(bar->isVisible());
    bar->findChild<QPushButton *>()->click();
    QVERIFY(!bar->isVisible());
    QCOMPARE(dismissed.count(), 1);
}

void TestMainWindow::saysThatItWasClosed()
{
    QSignalSpy closed(m_window.get(), &MainWindow::closed);
    m_window->close();
    QCOMPARE(closed.count(), 1);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
