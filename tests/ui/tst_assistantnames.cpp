// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "AssistantDriver.h"

#include <QComboBox>
#include <QPushButton>
#include <QTreeView>
#include <QtTest>

using namespace mooring;
using namespace std::chrono_literals;

/// The page of names: domains that are opened, names that are made, families and addresses.
class TestAssistantNames : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_ = std::make_unique<AssistantDriver>(); }
    void cleanup() { m_.reset(); }
    void opensZonesWhenTheyAreWanted();
    void breaksOffWhatNobodyWaitsFor();
    void saysWhichZoneFailed();
    void addsNewNamesInPlace();
    void choosesFamilies();
    void showsTheAddressesLive();

private:
    [[nodiscard]] const Config &config() const { return m_->bench.engine.updater->config(); }

    std::unique_ptr<AssistantDriver> m_;
};

void TestAssistantNames::opensZonesWhenTheyAreWanted()
{
    m_->services.recordsGate = std::make_shared<Event>();
    m_->chooseProvider(u"Strict Cloud"_qs);
    m_->signIn(StrictServices::goodToken());
    auto *tree = m_->dialog->findChild<QTreeView *>();
    QTRY_COMPARE(m_->services.recordsCalls, 1);
    // Both are under way at once.
    tree->expand(tree->model()->index(1, 0));
    QCOMPARE(m_->services.recordsCalls, 2);
    QCOMPARE(tree->model()->index(0, 1).data().toString(), QString());
    m_->bench.engine.clock.advance(300ms);
    QCOMPARE(tree->model()->index(0, 1).data().toString(), u"looking…"_qs);
    const std::shared_ptr<Event> gate = std::exchange(m_->services.recordsGate, nullptr);
    gate->set();
    QTRY_VERIFY(m_->row(u"cam.example.net"_qs).isValid());
    QCOMPARE(tree->model()->index(0, 1).data().toString(), u"3 name(s)"_qs);
    tree->collapse(tree->model()->index(1, 0));
    tree->expand(tree->model()->index(1, 0));
    QCOMPARE(m_->services.recordsCalls, 2);
}

void TestAssistantNames::breaksOffWhatNobodyWaitsFor()
{
    const std::shared_ptr<Event> gate = m_->services.recordsGate = std::make_shared<Event>();
    const auto begin = [this] {
        m_->signIn(StrictServices::goodToken());
        QTRY_COMPARE(m_->services.recordsUnderWay, 1);
    };
    m_->chooseProvider(u"Strict Cloud"_qs);
    begin();
    m_->button("back")->click();
    QCOMPARE(m_->services.recordsUnderWay, 0);
    begin();
    m_->button("cancel")->click();
    QVERIFY(!m_->dialog->isVisible());
    QCOMPARE(m_->services.recordsUnderWay, 0);
    m_->open();
    m_->chooseProvider(u"Strict Cloud"_qs);
    begin();
    m_->close();
    QCOMPARE(m_->services.recordsUnderWay, 0);
    gate->set();
    QCOMPARE(m_->services.recordsCalls, 3);
}

void TestAssistantNames::saysWhichZoneFailed()
{
    m_->services.recordsFailure = Failure{Failure::Kind::Server, u"Strict Cloud is down."_qs, {}};
    m_->chooseProvider(u"Strict Cloud"_qs);
    m_->signIn(StrictServices::goodToken());
    QTRY_VERIFY(m_->row(u"home.example.org"_qs).isValid());
    auto *tree = m_->dialog->findChild<QTreeView *>();
    tree->expand(tree->model()->index(1, 0));
    const QString notice = u"Strict Cloud is down. Press Enter to try again."_qs;
    QTRY_VERIFY(m_->row(notice).isValid());
    m_->services.recordsFailure.reset();
    QVERIFY(m_->clickRow(notice));
    QTRY_VERIFY(m_->row(u"cam.example.net"_qs).isValid());
    QVERIFY(!m_->row(notice).isValid());
}

void TestAssistantNames::addsNewNamesInPlace()
{
    m_->chooseProvider(u"Strict Cloud"_qs);
    m_->signIn(StrictServices::goodToken());
    const QString link = u"+ New name in example.org…"_qs;
    QTRY_VERIFY(m_->row(link).isValid());
    QVERIFY(m_->clickRow(link));
    m_->type(u"vpn, bücher.example.org @"_qs);
    m_->key(Qt::Key_Return);
    QTRY_VERIFY(m_->row(u"vpn.example.org"_qs).isValid());
    QVERIFY(m_->row(u"bücher.example.org"_qs).isValid());
    QCOMPARE(m_->nextText(), u"Publish 3 name(s)"_qs);
    QCOMPARE(m_->valueOf(u"vpn.example.org"_qs), u"A → 11.22.33.44\nAAAA → 2a02:db8:1::7"_qs);
    QVERIFY(m_->clickRow(link));
    m_->type(u"-bad-"_qs);
    m_->key(Qt::Key_Return);
    QTRY_VERIFY2(m_->shows(u"-bad-"_qs), qPrintable(m_->texts()));
    QCOMPARE(m_->nextText(), u"Publish 3 name(s)"_qs);
}

void TestAssistantNames::choosesFamilies()
{
    m_->chooseProvider(u"Strict Cloud"_qs);
    m_->signIn(StrictServices::goodToken());
    QTRY_VERIFY(m_->row(u"home.example.org"_qs).isValid());
    auto *types = m_->dialog->findChild<QComboBox *>(u"types"_qs);
    QCOMPARE(types->currentText(), u"IPv4 and IPv6"_qs);
    m_->clickCheckBox(u"home.example.org"_qs);
    types->setCurrentIndex(types->findText(u"Only IPv6"_qs));
    QCOMPARE(m_->valueOf(u"home.example.org"_qs), u"A 11.22.30.9\nAAAA → 2a02:db8:1::7"_qs);
    m_->button("next")->click();
    QTRY_VERIFY(m_->shows(u"1 name(s) published"_qs));
    QCOMPARE(config().records.first().types, QList{RecordType::AAAA});
    QCOMPARE(m_->services.held.value(u"home.example.org A"_qs), addresses({u"11.22.30.9"_qs}));
}

void TestAssistantNames::showsTheAddressesLive()
{
    m_->bench.engine.resolver.gate = std::make_shared<Event>();
    m_->bench.engine.resolver.set(u"default/AAAA"_qs, Failure::Kind::NoAddress);
    m_->open();
    m_->chooseProvider(u"Strict Cloud"_qs);
    m_->signIn(StrictServices::goodToken());
    QTRY_VERIFY(m_->row(u"home.example.org"_qs).isValid());
    QVERIFY(!m_->shows(u"looking…"_qs));
    m_->bench.engine.clock.advance(300ms);
    QVERIFY(m_->shows(u"looking…"_qs));
    m_->clickCheckBox(u"home.example.org"_qs);
    QCOMPARE(m_->valueOf(u"home.example.org"_qs), u"A 11.22.30.9"_qs);
    m_->bench.engine.resolver.gate->set();
    QVERIFY(m_->shows(u"IPv4 · from the router"_qs));
    QVERIFY(m_->shows(u"no address"_qs));
    QCOMPARE(m_->dialog->findChild<QComboBox *>(u"types"_qs)->currentText(), u"Only IPv4"_qs);
    QCOMPARE(m_->valueOf(u"home.example.org"_qs), u"A 11.22.30.9 → 11.22.33.44"_qs);
}

QTEST_MAIN(TestAssistantNames)
#include "tst_assistantnames.moc"
