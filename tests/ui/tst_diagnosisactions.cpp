// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "UiBench.h"
#include "diagnostics/DiagnosticsPage.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace mooring;
using namespace std::chrono_literals;

/// What a person does on the page of diagnostics, and what comes one by one.
class TestDiagnosisActions : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void showsEachSourceWhenItAnswers();
    void judgesASetWhenAllHaveAnswered();
    void asksOneRowAgain();
    void asksTheAccountsForTheTime();
    void findsTheNatOutAnew();
    void answersAHold_data();
    void answersAHold();
    void looksAgainWhereTheHoldChanges();
    void leavingEndsWhatRuns();

private:
    void open();
    [[nodiscard]] Check check(const QString &id) const;
    void select(const QString &id);
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] bool says(const QString &text) const;
    std::shared_ptr<Event> holdBack(const QString &source);

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<DiagnosticsPage> m_page;
};

void TestDiagnosisActions::init()
{
    m_page.reset();
    m_bench = std::make_unique<UiBench>();
    m_bench->fill();
    m_bench->engine.resolver.surveys = {{u"default/A"_qs,
                                         {{u"router"_qs, addresses({u"192.168.0.2"_qs})},
                                          {u"stun"_qs, fail(Failure::Kind::Network, u"No answer."_qs)},
                                          {u"web"_qs, addresses({u"11.22.33.44"_qs})}}},
                                        {u"default/AAAA"_qs, {{u"interface"_qs, addresses({u"2a02:db8:1::7"_qs})}}}};
}

void TestDiagnosisActions::open()
{
    m_page = std::make_unique<DiagnosticsPage>(m_bench->parts());
    m_page->refresh(m_bench->snapshot());
    m_page->show();
    QCoreApplication::processEvents();
}

Check TestDiagnosisActions::check(const QString &id) const
{
    const auto *model = m_page->findChild<QListView *>()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const Check each = model->index(row, 0).data(ChecksModel::CheckRole).value<Check>();
        if (each.id == id)
            return each;
    }
    return {};
}

void TestDiagnosisActions::select(const QString &id)
{
    auto *list = m_page->findChild<QListView *>();
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data(ChecksModel::CheckRole).value<Check>().id == id)
            list->setCurrentIndex(index);
    }
}

QPushButton *TestDiagnosisActions::button(const QString &text) const
{
    for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
        if (each->isVisibleTo(m_page.get()) && each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

bool TestDiagnosisActions::says(const QString &text) const
{
    const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisibleTo(m_page.get()) && label->text().contains(text);
    });
}

std::shared_ptr<Event> TestDiagnosisActions::holdBack(const QString &source)
{
    return m_bench->engine.resolver.surveyGates[source] = std::make_shared<Event>();
}

void TestDiagnosisActions::showsEachSourceWhenItAnswers()
{
    const auto gate = holdBack(u"default/A/2"_qs);
    open();
    QCOMPARE(check(u"source/default/A/0"_qs).answer.text, u"192.168.0.2"_qs);
    QCOMPARE(check(u"source/default/A/2"_qs).answer.state, Condition::Working);
    QCOMPARE(check(u"source/default/A/2"_qs).answer.text, u"Looking…"_qs);
    gate->set();
    QCOMPARE(check(u"source/default/A/2"_qs).answer.text, u"11.22.33.44"_qs);
    QCOMPARE(check(u"source/default/A/2"_qs).answer.state, Condition::Fine);
}

void TestDiagnosisActions::judgesASetWhenAllHaveAnswered()
{
    auto &survey = m_bench->engine.resolver.surveys[u"default/A"_qs];
    for (auto &[kind, found] : survey)
        found = fail(Failure::Kind::Network, u"No answer."_qs);
    // The standard list is longer than what the bench knows; a list of its own makes it plain which is the last.
    m_bench->engine.setSources(u"default"_qs, RecordType::A, {{u"router"_qs, {}}, {u"stun"_qs, {}}, {u"web"_qs, {}}});
    m_bench->engine.apply();
    const auto gate = holdBack(u"default/A/2"_qs);
    open();
    QCOMPARE(check(u"source/default/A/0"_qs).answer.state, Condition::Offline);
    gate->set();
    for (const QString &id : {u"source/default/A/0"_qs, u"source/default/A/1"_qs, u"source/default/A/2"_qs})
        QCOMPARE(check(id).answer.state, Condition::Failing);

    survey[1].second = addresses({u"11.22.33.44"_qs});
    select(u"source/default/A/1"_qs);
    button(u"Try again"_qs)->click();
    QCOMPARE(check(u"source/default/A/1"_qs).answer.state, Condition::Fine);
    QCOMPARE(check(u"source/default/A/0"_qs).answer.state, Condition::Offline);
    QCOMPARE(check(u"source/default/A/2"_qs).answer.state, Condition::Offline);
}

void TestDiagnosisActions::asksOneRowAgain()
{
    open();
    select(u"keychain"_qs);
    QVERIFY(!button(u"Try again"_qs)); // It is fine.
    select(u"source/default/A/1"_qs);
    QVERIFY(button(u"Try again"_qs));
    FakeResolver &resolver = m_bench->engine.resolver;
    resolver.surveyed.clear();
    const int queries = m_bench->engine.dns.queries;
    const auto gate = holdBack(u"default/A/1"_qs);
    resolver.surveys[u"default/A"_qs][1].second = addresses({u"11.22.33.44"_qs});
    button(u"Try again"_qs)->click();
    QCOMPARE(resolver.surveyed, QStringList{u"default/A/1"_qs});
    QCOMPARE(m_bench->engine.dns.queries, queries);
    QCOMPARE(check(u"source/default/A/1"_qs).answer.state, Condition::Working);
    QCOMPARE(check(u"source/default/A/2"_qs).answer.state, Condition::Fine);
    QVERIFY(says(u"Looking…"_qs));
    QVERIFY(!says(u"Looking at everything…"_qs));
    QVERIFY(!button(u"Try again"_qs));
    gate->set();
    QCOMPARE(check(u"source/default/A/1"_qs).answer.state, Condition::Fine);
    QVERIFY(!button(u"Try again"_qs));

    // Enter on the row does the same.
    auto *list = m_page->findChild<QListView *>();
    m_bench->engine.dns.answers.remove(u"home.example.org A"_qs);
    button(u"Check again"_qs)->click();
    select(u"name/cf/home.example.org/A"_qs);
    QCOMPARE(check(u"name/cf/home.example.org/A"_qs).answer.state, Condition::Offline);
    m_bench->engine.dns.answers.insert(u"home.example.org A"_qs, addresses({u"11.22.33.44"_qs}));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(check(u"name/cf/home.example.org/A"_qs).answer.state, Condition::Fine);
}

void TestDiagnosisActions::asksTheAccountsForTheTime()
{
    open();
    select(u"clock"_qs);
    const int lists = m_bench->engine.service(u"cf"_qs).listCalls;
    m_bench->engine.resolver.surveyed.clear();
    button(u"Try again"_qs)->click();
    QCOMPARE(m_bench->engine.service(u"cf"_qs).listCalls, lists + 1);
    QVERIFY(m_bench->engine.resolver.surveyed.isEmpty());
    QVERIFY(button(u"Check again"_qs)); // All have ended.
}

void TestDiagnosisActions::findsTheNatOutAnew()
{
    FakeResolver &resolver = m_bench->engine.resolver;
    open(); // Nothing is known yet.
    QCOMPARE(resolver.surveyCalls, 1);
    QCOMPARE(check(u"nat"_qs).answer.state, Condition::Attention);
    m_page.reset();
    m_bench->engine.clock.jump(2h);
    resolver.surveys[u"default/A"_qs][0].second = addresses({u"11.22.33.44"_qs});
    open(); // What is known is shown, with its age.
    QCOMPARE(resolver.surveyCalls, 1);
    QCOMPARE(check(u"nat"_qs).answer.state, Condition::Attention);
    QCOMPARE(check(u"nat"_qs).answer.aside, u"2 hour(s) ago"_qs);
    QCOMPARE(check(u"nat"_qs).answer.detail, u"Found out: 2 hour(s) ago"_qs);
    button(u"Check again"_qs)->click();
    QCOMPARE(resolver.surveyCalls, 2);
    QCOMPARE(check(u"nat"_qs).answer.state, Condition::Fine);
    QCOMPARE(check(u"nat"_qs).answer.aside, u"just now"_qs);
}

void TestDiagnosisActions::answersAHold_data()
{
    QTest::addColumn<bool>("vpn");
    QTest::addColumn<QString>("publish");
    QTest::addColumn<QString>("keep");
    QTest::newRow("vpn") << true << u"Publish in spite of the VPN"_qs << u"Always hold here"_qs;
    QTest::newRow("unknown network") << false << u"Publish from this network"_qs << u"Never publish from this network"_qs;
}

void TestDiagnosisActions::answersAHold()
{
    QFETCH(bool, vpn);
    QFETCH(QString, publish);
    QFETCH(QString, keep);
    EngineBench &engine = m_bench->engine;
    engine.network.tunnel(vpn);
    engine.config.networks.publishElsewhere = vpn;
    engine.apply();
    open();
    QCOMPARE(check(u"network"_qs).answer.state, Condition::Held);
    select(u"network"_qs);
    QVERIFY(button(publish));
    QVERIFY(button(keep));
    QVERIFY(!button(u"Open preferences"_qs));

    // As whoever owns the answers decides.
    const auto decide = [this](const Hold &hold, NetworkDecision decision) {
        QVERIFY(m_bench->setup.apply(withNetworkDecision(m_bench->setup.config(), hold.network.names(), decision)));
    };
    connect(m_page.get(), &Page::holdHereRequested, this,
            [&](const Hold &hold) { decide(hold, vpn ? NetworkDecision::Publish : NetworkDecision::Hold); });
    connect(m_page.get(), &Page::publishHereRequested, this,
            [&](const Hold &hold) { decide(hold, vpn ? NetworkDecision::PublishThroughVpn : NetworkDecision::Publish); });
    button(keep)->click();
    QCOMPARE(m_bench->setup.applied, 1);
    QCOMPARE(check(u"network"_qs).answer.state, Condition::Held);
    QVERIFY(!button(keep));
    QVERIFY(button(publish));
    QVERIFY(button(u"Open preferences"_qs)); // Where the answer can be taken back.
    button(publish)->click();
    QCOMPARE(m_bench->setup.applied, 2);
    QCOMPARE(check(u"network"_qs).answer.state, Condition::Fine);
    QVERIFY(!button(publish));
}

void TestDiagnosisActions::looksAgainWhereTheHoldChanges()
{
    open();
    QCOMPARE(check(u"network"_qs).answer.state, Condition::Fine);
    m_bench->engine.network.tunnel(true);
    m_page->refresh(m_bench->snapshot());
    QCOMPARE(check(u"network"_qs).answer.state, Condition::Fine); // No pass has seen it yet.
    m_bench->engine.pass();
    m_page->refresh(m_bench->snapshot());
    QCOMPARE(check(u"network"_qs).answer.state, Condition::Held);
}

void TestDiagnosisActions::leavingEndsWhatRuns()
{
    const auto gate = holdBack(u"default/A/2"_qs);
    open();
    m_page->hide();
    QVERIFY(check(u"source/default/A/2"_qs).answer.cancelled);
    QVERIFY(button(u"Check again"_qs));
    gate->set();
    QVERIFY(check(u"source/default/A/2"_qs).answer.cancelled);
    // Back: what was stopped begins anew, and only that.
    m_page->refresh(m_bench->snapshot());
    m_page->show();
    QCOMPARE(check(u"source/default/A/2"_qs).answer.state, Condition::Fine);
    m_bench->engine.resolver.surveyed.clear();
    m_page->hide();
    m_page->refresh(m_bench->snapshot());
    m_page->show();
    QVERIFY(m_bench->engine.resolver.surveyed.isEmpty());
}

QTEST_MAIN(TestDiagnosisActions)
#include "tst_diagnosisactions.moc"
