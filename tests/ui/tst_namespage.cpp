// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "NamesPageBench.h"
#include "names/AddressCard.h"
#include "names/DetailsCard.h"
#include "names/FilterBar.h"
#include "names/SummaryBar.h"
#include "names/WelcomeCard.h"
#include "shared/Pieces.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace mooring;

class TestNamesPage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void welcomes();
    void showsAddressesAndWhyThereIsNone();
    void saysThatItUpdates();
    void cancelsAnUpdate();
    void resumes();
    void searches();
    void remembersTheOrder();
    void givesTheListRoom_data();
    void givesTheListRoom();

private:
    std::unique_ptr<NamesPageBench> m_b;
};

void TestNamesPage::init()
{
    m_b.reset();
    m_b = std::make_unique<NamesPageBench>();
}

void TestNamesPage::welcomes()
{
    m_b->open();
    QVERIFY(m_b->part<WelcomeCard>()->isVisible());
    QVERIFY(!m_b->part<SummaryBar>()->isVisible());
    QSignalSpy add(m_b->page.get(), &Page::addRequested);
    QSignalSpy demo(m_b->page.get(), &Page::demoRequested);
    const auto buttons = m_b->part<WelcomeCard>()->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    QVERIFY(buttons.first()->property("primary").toBool());
    buttons.first()->click();
    buttons.last()->click();
    QCOMPARE(add.count(), 1);
    QCOMPARE(demo.count(), 1);
}

void TestNamesPage::showsAddressesAndWhyThereIsNone()
{
    m_b->bench.fill();
    m_b->open();
    const auto cards = m_b->page->findChildren<AddressCard *>();
    QCOMPARE(cards.size(), 2);
    QCOMPARE(cards.first()->findChild<FittingLabel *>()->text(), u"11.22.33.44"_qs);
    QCOMPARE(cards.first()->findChildren<QLabel *>().at(2)->text(), u"from the router · unchanged for 3 day(s)"_qs);
    cards.last()->findChild<QToolButton *>()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"2a02:db8:1::7"_qs);

    m_b->bench.engine.resolver.answers.remove(u"default/AAAA"_qs);
    Snapshot none = m_b->bench.snapshot();
    none.detections.remove(RecordType::AAAA);
    m_b->page->refresh(none);
    QCOMPARE(cards.last()->findChildren<QLabel *>().at(2)->text(), u"Not found yet."_qs);
    QVERIFY(!cards.last()->findChild<QToolButton *>()->isVisible());
    for (NameStatus &name : none.names)
        name.records.removeIf([](const RecordStatus &record) { return record.type == RecordType::AAAA; });
    m_b->page->refresh(none);
    QCOMPARE(cards.last()->findChildren<QLabel *>().at(2)->text(), u"Not looked for: no name uses IPv6."_qs);
    none.names.first().records.first().type = RecordType::AAAA;
    none.names.first().records.first().failure = failure(Failure::Kind::NoAddress, u"The router has none."_qs);
    m_b->page->refresh(none);
    QCOMPARE(cards.last()->findChildren<QLabel *>().at(2)->text(), u"The router has none."_qs);
}

void TestNamesPage::saysThatItUpdates()
{
    m_b->bench.fill();
    m_b->open();
    const auto buttons = m_b->part<SummaryBar>()->findChildren<QPushButton *>();
    QPushButton *update = buttons.at(1);
    QVERIFY(update->isVisible() && !buttons.first()->isVisible());
    m_b->bench.engine.updater->start();
    m_b->bench.engine.clock.advance(std::chrono::seconds(1));
    m_b->bench.engine.resolver.gate = std::make_shared<Event>();
    update->setFocus();
    QTest::keyClick(update, Qt::Key_Space);
    QTRY_COMPARE(update->text(), u"&Cancel"_qs);
    QVERIFY(m_b->part<SummaryBar>()->findChildren<QLabel *>().last()->text().contains(u"Updating…"_qs));
    m_b->bench.engine.clock.advance(std::chrono::milliseconds(250));
    m_b->bench.engine.resolver.gate->set();
    QTRY_COMPARE(update->text(), u"&Update now"_qs);
    QVERIFY(update->hasFocus());
}

void TestNamesPage::cancelsAnUpdate()
{
    m_b->bench.fill();
    m_b->open();
    QPushButton *update = m_b->part<SummaryBar>()->findChildren<QPushButton *>().at(1);
    m_b->bench.engine.updater->start();
    m_b->bench.engine.clock.advance(std::chrono::seconds(1));
    m_b->bench.engine.resolver.gate = std::make_shared<Event>(); // that nobody opens
    const QSignalSpy ends(m_b->bench.engine.updater.get(), &Updater::passFinished);
    update->click();
    m_b->bench.engine.clock.advance(std::chrono::milliseconds(250));
    QTRY_COMPARE(update->text(), u"&Cancel"_qs);
    QCOMPARE(ends.size(), 0);
    update->click();
    m_b->bench.engine.clock.advance(std::chrono::milliseconds(100)); // for what cannot be broken off
    QCOMPARE(ends.size(), 1);
    QCOMPARE(update->text(), u"&Update now"_qs);
    QVERIFY(!m_b->part<SummaryBar>()->findChildren<QLabel *>().last()->text().contains(u"Updating…"_qs));
}

void TestNamesPage::resumes()
{
    m_b->bench.fill();
    m_b->bench.engine.updater->pause({});
    m_b->open();
    const auto buttons = m_b->part<SummaryBar>()->findChildren<QPushButton *>();
    QVERIFY(buttons.first()->isVisible() && !buttons.at(1)->isVisible());
    QVERIFY(m_b->part<SummaryBar>()->findChildren<QLabel *>().last()->accessibleName().startsWith(
        u"Paused until you resume"_qs));
    buttons.first()->click();
    QVERIFY(!m_b->bench.engine.updater->isPaused());
    m_b->refresh();
    QVERIFY(!buttons.first()->isVisible() && buttons.at(1)->isVisible());
}

void TestNamesPage::searches()
{
    m_b->bench.fill();
    m_b->open();
    QVERIFY(!m_b->part<FilterBar>()->isVisible());
    QTest::keyClick(m_b->list, Qt::Key_F, Qt::ControlModifier);
    auto *field = m_b->part<QLineEdit>();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"DUCK"_qs);
    QCOMPARE(m_b->rows(), QStringList{u"cam.example.net"_qs});
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_b->list->hasFocus());
    QCOMPARE(m_b->list->currentIndex().row(), 0);
    field->setText(u"db8:1::7"_qs);
    QCOMPARE(m_b->rows(), (QStringList{u"home.example.org"_qs, u"nas.example.org"_qs}));
    field->setText(u"no such name"_qs);
    QVERIFY(m_b->rows().isEmpty());
    QVERIFY(!m_b->part<DetailsCard>()->isVisible());
    m_b->page->select(m_b->bench.snapshot().names.last().key); // Someone else wants to show it.
    QCOMPARE(m_b->list->currentIndex().data().toString(), u"laptop.example.org"_qs);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!m_b->part<FilterBar>()->isVisible());
    QVERIFY(m_b->list->hasFocus());
}

void TestNamesPage::remembersTheOrder()
{
    m_b->settings = m_b->bench.folder.filePath(u"ui.ini"_qs);
    m_b->bench.fill();
    m_b->open();
    QTest::keyClick(m_b->list, Qt::Key_F, Qt::ControlModifier);
    auto *sort = m_b->part<FilterBar>()->findChild<QComboBox *>();
    sort->setFocus();
    QTest::keyClick(sort, Qt::Key_Down);
    QCOMPARE(m_b->rows().first(), u"cam.example.net"_qs);
    QTest::keyClick(sort, Qt::Key_Down);
    QCOMPARE(m_b->rows().first(), u"shop.example.cn"_qs);
    QTest::keyClick(sort, Qt::Key_Down);
    QTest::keyClick(sort, Qt::Key_Down);
    QCOMPARE(sort->currentText(), u"By provider"_qs);
    m_b->part<FilterBar>()->findChild<QCheckBox *>()->click();
    const QStringList wanted{u"shop.example.cn"_qs, u"home.example.org"_qs, u"nas.example.org"_qs, u"cam.example.net"_qs,
                             u"laptop.example.org"_qs};
    QCOMPARE(m_b->rows(), wanted);
    QCOMPARE(m_b->list->model()->index(1, 0).data(NamesOrder::SectionRole).toString(), u"Cloudflare · Home"_qs);
    QCOMPARE(m_b->list->model()->index(2, 0).data(NamesOrder::SectionRole).toString(), QString());
    m_b->open();
    QCOMPARE(m_b->rows(), wanted);
    QVERIFY(m_b->part<FilterBar>()->isVisible()); // It is the way back.
}

void TestNamesPage::givesTheListRoom_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("rows");
    QTest::newRow("first") << QSize(732, 588) << 3;
    QTest::newRow("least") << QSize(552, 388) << 2;
}

void TestNamesPage::givesTheListRoom()
{
    QFETCH(QSize, size);
    QFETCH(int, rows);
    m_b->bench.fill();
    for (int i = 5; i < 30; ++i)
        m_b->bench.engine.addRecord(u"host-%1.example.org"_qs.arg(i), i % 2 ? u"cf"_qs : u"dynu"_qs);
    m_b->bench.engine.apply();
    m_b->open();
    m_b->page->resize(size);
    QVERIFY(m_b->page->minimumSizeHint().width() <= size.width());
    QVERIFY2(m_b->page->minimumSizeHint().height() <= size.height(),
             qPrintable(QString::number(m_b->page->minimumSizeHint().height())));
    m_b->part<DetailsCard>()->setSection(DetailsCard::Section::Options);
    QTest::qWait(0);
    QVERIFY(m_b->part<FilterBar>()->isVisible());
    QCOMPARE(m_b->list->model()->rowCount(), 30);
    QVERIFY(m_b->list->viewport()->height() >= rows * m_b->list->sizeHintForRow(0));
    QVERIFY(m_b->part<DetailsCard>()->height() >= 64);
    QVERIFY(m_b->list->geometry().bottom() < m_b->part<DetailsCard>()->geometry().top());
    // To the last row by keyboard: it is in sight.
    QTest::keyClick(m_b->list, Qt::Key_End);
    QCOMPARE(m_b->list->currentIndex().row(), 29);
    QVERIFY(m_b->list->viewport()->rect().contains(m_b->list->visualRect(m_b->list->currentIndex())));
}

QTEST_MAIN(TestNamesPage)
#include "tst_namespage.moc"
