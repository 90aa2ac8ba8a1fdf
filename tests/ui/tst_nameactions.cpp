// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "NamesPageBench.h"
#include "names/DetailsCard.h"
#include "names/SummaryBar.h"

#include <QAction>
#include <QClipboard>
#include <QSignalSpy>
#include <QtTest>

using namespace mooring;

class TestNameActions : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void opensTheRemedyWithEnter();
    void triesAgainWithTheKeychainsPrompt();
    void copiesByKeyboard();
    void offersEverythingInTheMenu();
    void switchesOffAndOn();
    void removesAndPutsBack();
    void putsBackAfterThePageIsGone();
    void saysWhenRemovingFails();

private:
    std::unique_ptr<NamesPageBench> m_b;
};

void TestNameActions::init()
{
    m_b.reset();
    m_b = std::make_unique<NamesPageBench>();
}

void TestNameActions::opensTheRemedyWithEnter()
{
    m_b->bench.fill();
    m_b->open();
    QSignalSpy signIn(m_b->page.get(), &Page::signInRequested);
    QTest::keyClick(m_b->list, Qt::Key_Return);
    QCOMPARE(signIn.count(), 0);
    QCOMPARE(m_b->part<DetailsCard>()->section(), DetailsCard::Section::Options);
    m_b->choose(u"shop.example.cn"_qs);
    QTest::keyClick(m_b->list, Qt::Key_Return);
    QCOMPARE(signIn.count(), 1);
    QCOMPARE(signIn.first().first().toString(), u"ali"_qs);
}

void TestNameActions::triesAgainWithTheKeychainsPrompt()
{
    m_b->bench.engine.secrets.locked = true;
    m_b->bench.fill();
    m_b->open();
    m_b->choose(u"cam.example.net"_qs);
    const RecordStatus status = m_b->bench.engine.status(u"cam.example.net"_qs);
    QVERIFY(status.failure);
    QCOMPARE(status.failure->kind, Failure::Kind::KeychainLocked);
    QCOMPARE(m_b->prompts, 0);
    QTest::keyClick(m_b->list, Qt::Key_Return);
    QCOMPARE(m_b->prompts, 1);
    // An update of all is no answer to a locked keychain: a timer's reading could come to use the permission.
    m_b->page->findChild<SummaryBar *>()->updateNow();
    QCOMPARE(m_b->prompts, 1);
}

void TestNameActions::copiesByKeyboard()
{
    m_b->bench.fill();
    m_b->open();
    QTest::keyClick(m_b->list, Qt::Key_Down);
    QTest::keyClick(m_b->list, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(m_b->list->currentIndex().data().toString(), u"nas.example.org"_qs);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"11.22.33.44\n2a02:db8:1::7"_qs);
}

void TestNameActions::offersEverythingInTheMenu()
{
    m_b->bench.fill();
    m_b->open();
    QSignalSpy pages(m_b->page.get(), &Page::pageRequested);
    m_b->action(u"Copy name"_qs)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"home.example.org"_qs);
    m_b->action(u"History of this name"_qs)->trigger();
    QCOMPARE(pages.first().first().value<PageId>(), PageId::History);
    QCOMPARE(pages.first().last().toString(), m_b->bench.snapshot().names.first().key);
    m_b->choose(u"shop.example.cn"_qs);
    QVERIFY(m_b->action(u"Sign in again…"_qs));
    QVERIFY(!m_b->action(u"Copy addresses"_qs)->isEnabled());
    m_b->bench.engine.updater->start();
    m_b->bench.engine.clock.advance(std::chrono::seconds(1));
    const int before = m_b->bench.engine.service(u"ali"_qs).publishCalls;
    m_b->bench.engine.service(u"ali"_qs).failures.clear();
    m_b->action(u"Update this name now"_qs)->trigger();
    m_b->bench.engine.clock.advance(std::chrono::seconds(1));
    QTRY_COMPARE(m_b->bench.engine.service(u"ali"_qs).publishCalls, before + 1);
    m_b->refresh();
    QVERIFY(!m_b->action(u"Sign in again…"_qs));
}

void TestNameActions::switchesOffAndOn()
{
    m_b->bench.fill();
    m_b->open();
    m_b->choose(u"laptop.example.org"_qs);
    m_b->action(u"Switch on"_qs)->trigger();
    QVERIFY(m_b->bench.engine.config.records.last().enabled);
    m_b->refresh();
    m_b->action(u"Switch off"_qs)->trigger();
    QVERIFY(!m_b->bench.engine.config.records.last().enabled);
}

void TestNameActions::removesAndPutsBack()
{
    m_b->bench.fill();
    m_b->bench.engine.config.records[1].ttl = 300;
    m_b->bench.engine.config.records[1].options.insert(u"comment"_qs, u"mine"_qs);
    m_b->bench.engine.apply();
    m_b->open();
    const QStringList before = m_b->configured();
    const QByteArray whole = writeConfig(m_b->bench.setup.config());
    m_b->choose(u"nas.example.org"_qs);
    std::function<void()> undo;
    QString told;
    connect(m_b->page.get(), &Page::removed, this, [&](const QString &text, const std::function<void()> &how) {
        told = text;
        undo = how;
    });
    QTest::keyClick(m_b->list, Qt::Key_Delete);
    QCOMPARE(told, u"nas.example.org was removed. Its records at Cloudflare stay as they are."_qs);
    QVERIFY(!m_b->configured().contains(u"nas.example.org"_qs));
    m_b->refresh();
    QCOMPARE(m_b->list->model()->rowCount(), 4);
    QVERIFY(m_b->list->currentIndex().isValid());
    // Meanwhile something else is changed.
    Config meanwhile = m_b->bench.setup.config();
    meanwhile.records.last().ttl = 77;
    QVERIFY(m_b->bench.setup.apply(meanwhile));
    undo();
    QCOMPARE(m_b->configured(), before);
    QCOMPARE(m_b->bench.setup.config().records.last().ttl, std::optional<int>(77));
    meanwhile = m_b->bench.setup.config();
    meanwhile.records.last().ttl.reset();
    QCOMPARE(writeConfig(meanwhile), whole);
}

void TestNameActions::putsBackAfterThePageIsGone()
{
    m_b->bench.fill();
    m_b->open();
    const QStringList before = m_b->configured();
    std::function<void()> undo;
    connect(m_b->page.get(), &Page::removed, this, [&](const QString &, const std::function<void()> &how) { undo = how; });
    QTest::keyClick(m_b->list, Qt::Key_Delete);
    m_b->page.reset();
    undo();
    QCOMPARE(m_b->configured(), before);
}

void TestNameActions::saysWhenRemovingFails()
{
    m_b->bench.fill();
    m_b->open();
    m_b->bench.setup.diskFull = true;
    QSignalSpy removed(m_b->page.get(), &Page::removed);
    QSignalSpy noticed(m_b->page.get(), &Page::noticed);
    QTest::keyClick(m_b->list, Qt::Key_Delete);
    QCOMPARE(removed.count(), 0);
    QCOMPARE(noticed.last().first().toString(), u"The disk is full."_qs);
    QCOMPARE(m_b->configured().size(), 5);
}

QTEST_MAIN(TestNameActions)
#include "tst_nameactions.moc"
