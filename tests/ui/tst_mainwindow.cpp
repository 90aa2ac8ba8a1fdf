// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Samples.h"
#include "window/MainWindow.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QtTest>

using namespace mooring;
using namespace mooring::samples;
using Kind = RecordStatus::Kind;

namespace {

/// The button with that text (mnemonic left out) that can be seen; null if there is none.
QPushButton *button(const QWidget &window, const QString &text)
{
    const QList<QPushButton *> buttons = window.findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->isVisible() && each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

bool shows(const QWidget &window, const QString &text)
{
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

Snapshot mixed()
{
    return snapshot(
        {record(u"home.example.org"_qs, RecordType::A, Kind::Fine, u"11.22.33.44"_qs),
         failed(record(u"shop.example.org"_qs, RecordType::A, Kind::Stopped, {}), Failure::Kind::Credentials),
         failed(record(u"cam.example.org"_qs, RecordType::A, Kind::Failing, {}, u"duck"_qs), Failure::Kind::Server)});
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT
private slots:
    void welcomes();
    void showsNames();
    void offersTheRemedy();
    void keepsTheSelection();
    void saysThatItWasClosed();
    void copiesTheAddress();
    void isUsableByKeyboard();
    void fitsTheSmallestSize();
    void asksWhatToDoWithAHold();
};

void TestMainWindow::welcomes()
{
    MainWindow window;
    window.update(snapshot({}));
    window.show();
    QSignalSpy added(&window, &MainWindow::addRequested);
    QSignalSpy demo(&window, &MainWindow::demoRequested);
    QVERIFY(button(window, u"Add your first name…"_qs));
    button(window, u"Add your first name…"_qs)->click();
    QCOMPARE(added.count(), 1);
    button(window, u"Try without an account"_qs)->click();
    QCOMPARE(demo.count(), 1);
    QVERIFY(!button(window, u"Add a name…"_qs));
}

void TestMainWindow::showsNames()
{
    MainWindow window;
    window.update(mixed());
    window.show();
    QVERIFY(shows(window, u"1 of 3 name(s) needs you"_qs));
    QVERIFY(shows(window, u"11.22.33.44"_qs));
    QVERIFY(shows(window, u"seen from outside"_qs));
    QCOMPARE(window.findChild<QListView *>()->model()->rowCount(), 3);
    QSignalSpy updated(&window, &MainWindow::updateRequested);
    button(window, u"Update now"_qs)->click();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F5);
    QCOMPARE(updated.count(), 2);
}

void TestMainWindow::offersTheRemedy()
{
    MainWindow window;
    window.update(mixed());
    window.show();
    QSignalSpy remedies(&window, &MainWindow::remedyRequested);
    QVERIFY(!button(window, u"Sign in again…"_qs));
    window.select(mixed().names.at(1).key);
    QVERIFY(shows(window, u"Cloudflare says no to “Home”"_qs));
    QVERIFY(button(window, u"Sign in again…"_qs));
    button(window, u"Sign in again…"_qs)->click();
    window.select(mixed().names.at(2).key);
    QVERIFY(button(window, u"Try again"_qs));
    QCOMPARE(remedies.count(), 1);
    QCOMPARE(remedies.first().first().value<NameStatus>().name, u"shop.example.org"_qs);
    // Enter on the row is the same as the button; a row without a problem has none.
    QTest::keyClick(window.findChild<QListView *>(), Qt::Key_Return);
    QCOMPARE(remedies.count(), 2);
    window.select(mixed().names.at(0).key);
    QTest::keyClick(window.findChild<QListView *>(), Qt::Key_Return);
    QCOMPARE(remedies.count(), 2);
}

void TestMainWindow::keepsTheSelection()
{
    MainWindow window;
    window.update(mixed());
    window.select(mixed().names.at(1).key);
    window.update(mixed());
    QCOMPARE(window.findChild<QListView *>()->currentIndex().row(), 1);
}

void TestMainWindow::saysThatItWasClosed()
{
    MainWindow window;
    window.show();
    QSignalSpy closed(&window, &MainWindow::closed);
    window.close();
    QCOMPARE(closed.count(), 1);
    QVERIFY(!window.isVisible());
}

void TestMainWindow::copiesTheAddress()
{
    MainWindow window;
    window.update(mixed());
    window.show();
    window.select(mixed().names.at(0).key);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keySequence(&window, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"11.22.33.44"_qs);
}

void TestMainWindow::isUsableByKeyboard()
{
    MainWindow window;
    window.update(mixed());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSet<QWidget *> reached;
    for (int step = 0; step < 12; ++step) {
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, Qt::Key_Tab);
        reached.insert(window.focusWidget());
    }
    QVERIFY(reached.contains(button(window, u"Update now"_qs)));
    QVERIFY(reached.contains(button(window, u"Add a name…"_qs)));
    QVERIFY(reached.contains(window.findChild<QListView *>()));
    QVERIFY(!window.findChild<QListView *>()->accessibleName().isEmpty());
}

void TestMainWindow::fitsTheSmallestSize()
{
    MainWindow window;
    window.update(mixed());
    window.select(mixed().names.at(1).key);
    window.resize(window.minimumSize());
    window.show();
    QCOMPARE(window.size(), window.minimumSize());
    QVERIFY(window.findChild<QListView *>()->viewport()->height() >= 80);
    for (const QPushButton *each : window.findChildren<QPushButton *>()) {
        if (each->isVisible())
            QVERIFY2(each->width() >= each->minimumSizeHint().width(), qPrintable(each->text()));
    }
}

void TestMainWindow::asksWhatToDoWithAHold()
{
    MainWindow window;
    Snapshot held = mixed();
    Hold hold;
    hold.message = u"A VPN (wg0) is on: the address would be that of the VPN."_qs;
    hold.network.label = u"Home"_qs;
    held.hold = hold;
    window.update(held);
    window.show();
    QVERIFY(shows(window, hold.message));
    QSignalSpy publish(&window, &MainWindow::publishHereRequested);
    QPushButton *answer = button(window, u"Publish in spite of the VPN"_qs);
    QVERIFY(answer);
    QVERIFY(answer->toolTip().contains(u"Home"));
    answer->click();
    QCOMPARE(publish.count(), 1);
    QCOMPARE(publish.first().first().value<Hold>().network.label, u"Home"_qs);
    held.hold.reset();
    window.update(held);
    QVERIFY(!shows(window, hold.message));
    QVERIFY(!button(window, u"Publish in spite of the VPN"_qs));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
