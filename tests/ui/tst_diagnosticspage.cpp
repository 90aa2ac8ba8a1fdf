// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "UiBench.h"
#include "diagnostics/DiagnosticsPage.h"
#include "diagnostics/Report.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace mooring;
using namespace std::chrono_literals;

class TestDiagnosticsPage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void looksAtEverything();
    void saysWhatDiffersInDns();
    void offersToSignInAgain();
    void saysHoldsOfTheNetwork();
    void endsWhatDoesNotAnswer();
    void canBeCancelled();
    void showsTheFirstProblem();
    void survivesItsEnd();
    void asksNobodyUntilItIsShown();
    void ask32_reportHoldsNoSecret();
    void reportHidesNames();
    void modelIsSound();

private:
    void open();
    [[nodiscard]] Check check(const QString &id) const;
    [[nodiscard]] QPushButton *button(const QString &text) const;

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<DiagnosticsPage> m_page;
};

void TestDiagnosticsPage::init()
{
    m_page.reset();
    m_bench = std::make_unique<UiBench>();
    m_bench->fill();
    const QString set = QStringLiteral("default/");
    m_bench->engine.resolver.surveys[set + u'A']
        = {{QStringLiteral("router"), addresses({QStringLiteral("11.22.33.44")})},
           {QStringLiteral("stun"), fail(Failure::Kind::Network, QStringLiteral("No answer."))},
           {QStringLiteral("web"), addresses({QStringLiteral("11.22.33.44")})}};
    m_bench->engine.resolver.surveys[set + QStringLiteral("AAAA")]
        = {{QStringLiteral("interface"), addresses({QStringLiteral("2a02:db8:1::7")})}};
}

void TestDiagnosticsPage::open()
{
    m_page = std::make_unique<DiagnosticsPage>(m_bench->parts());
    m_page->resize(720, 560);
    m_page->refresh(m_bench->snapshot());
    m_page->show();
    QCoreApplication::processEvents();
}

Check TestDiagnosticsPage::check(const QString &id) const
{
    const auto *model = m_page->findChild<QListView *>()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const Check each = model->index(row, 0).data(ChecksModel::CheckRole).value<Check>();
        if (each.id == id)
            return each;
    }
    return {};
}

QPushButton *TestDiagnosticsPage::button(const QString &text) const
{
    for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
        if (each->isVisibleTo(m_page.get()) && each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

void TestDiagnosticsPage::looksAtEverything()
{
    open();
    QCOMPARE(check(QStringLiteral("network")).answer.state, Condition::Fine);
    QCOMPARE(check(QStringLiteral("source/default/A/0")).answer.text, QStringLiteral("11.22.33.44"));
    QCOMPARE(check(QStringLiteral("source/default/A/1")).answer.state, Condition::Offline);
    QCOMPARE(check(QStringLiteral("source/default/A/1")).answer.text, QStringLiteral("No answer."));
    QCOMPARE(check(QStringLiteral("keychain")).answer.state, Condition::Fine);
    QCOMPARE(check(QStringLiteral("account/cf")).answer.state, Condition::Fine);
    QCOMPARE(check(QStringLiteral("name/cf/home.example.org/A")).answer.state, Condition::Fine);
    QCOMPARE(check(QStringLiteral("name/cf/home.example.org/A")).answer.text, QStringLiteral("11.22.33.44"));
    // No service has told a time, and the page does not pretend.
    QCOMPARE(check(QStringLiteral("clock")).answer.state, Condition::Offline);
    QVERIFY(button(QStringLiteral("Check again")));
}

void TestDiagnosticsPage::saysWhatDiffersInDns()
{
    m_bench->engine.dns.answers[QStringLiteral("home.example.org A")] = addresses({QStringLiteral("11.22.30.9")});
    m_bench->engine.dns.answers.remove(QStringLiteral("nas.example.org A"));
    open();
    const Check differs = check(QStringLiteral("name/cf/home.example.org/A"));
    QCOMPARE(differs.answer.state, Condition::Attention);
    QCOMPARE(differs.answer.text, QStringLiteral("11.22.30.9, but published was 11.22.33.44."));
    QCOMPARE(check(QStringLiteral("name/cf/nas.example.org/A")).answer.state, Condition::Offline);
}

void TestDiagnosticsPage::offersToSignInAgain()
{
    m_bench->engine.service(QStringLiteral("cf")).listFailure
        = failure(Failure::Kind::Credentials, QStringLiteral("Cloudflare refuses the API token."));
    open();
    const Check account = check(QStringLiteral("account/cf"));
    QCOMPARE(account.answer.state, Condition::Attention);
    auto *list = m_page->findChild<QListView *>();
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 0).data(ChecksModel::CheckRole).value<Check>().id == account.id)
            list->setCurrentIndex(list->model()->index(row, 0));
    }
    QSignalSpy signIn(m_page.get(), &Page::signInRequested);
    QVERIFY(button(QStringLiteral("Sign in again…")));
    button(QStringLiteral("Sign in again…"))->click();
    QCOMPARE(signIn.count(), 1);
    QCOMPARE(signIn.first().first().toString(), QStringLiteral("cf"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(signIn.count(), 2);
}

void TestDiagnosticsPage::saysHoldsOfTheNetwork()
{
    m_bench->engine.network.tunnel(true);
    open();
    QCOMPARE(check(QStringLiteral("network")).answer.state, Condition::Held);
    QSignalSpy page(m_page.get(), &Page::pageRequested);
    auto *list = m_page->findChild<QListView *>();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(page.count(), 1);
    m_page.reset();
    m_bench->engine.network.unplug();
    open();
    QCOMPARE(check(QStringLiteral("network")).answer.state, Condition::Offline);
}

void TestDiagnosticsPage::endsWhatDoesNotAnswer()
{
    m_bench->engine.dns.gate = std::make_shared<Event>();
    open();
    QCOMPARE(check(QStringLiteral("name/cf/home.example.org/A")).answer.state, Condition::Working);
    QVERIFY(button(QStringLiteral("Cancel")));
    m_bench->engine.clock.advance(16s);
    QCOMPARE(check(QStringLiteral("name/cf/home.example.org/A")).answer.state, Condition::Failing);
    QVERIFY(button(QStringLiteral("Check again")));
    // The late answer changes nothing.
    m_bench->engine.dns.gate->set();
    QCoreApplication::processEvents();
    QCOMPARE(check(QStringLiteral("name/cf/home.example.org/A")).answer.state, Condition::Failing);
}

void TestDiagnosticsPage::canBeCancelled()
{
    m_bench->engine.dns.gate = std::make_shared<Event>();
    open();
    button(QStringLiteral("Cancel"))->click();
    QCOMPARE(check(QStringLiteral("name/cf/home.example.org/A")).answer.text, QStringLiteral("Cancelled."));
    QCOMPARE(check(QStringLiteral("account/cf")).answer.state, Condition::Fine);
    m_bench->engine.dns.gate->set();
    m_bench->engine.dns.gate.reset();
    button(QStringLiteral("Check again"))->click();
    QCoreApplication::processEvents();
    QCOMPARE(check(QStringLiteral("name/cf/home.example.org/A")).answer.state, Condition::Fine);
}

void TestDiagnosticsPage::showsTheFirstProblem()
{
    open();
    auto *list = m_page->findChild<QListView *>();
    const auto current = [list] {
        return list->currentIndex().data(ChecksModel::CheckRole).value<Check>().id;
    };
    QCOMPARE(current(), QStringLiteral("account/ali"));
    QVERIFY(button(QStringLiteral("Sign in again…")));
    list->setCurrentIndex(list->model()->index(2, 0));
    button(QStringLiteral("Check again"))->click();
    QCOMPARE(list->currentIndex().row(), 2);
}

void TestDiagnosticsPage::survivesItsEnd()
{
    const auto gate = std::make_shared<Event>();
    m_bench->engine.dns.gate = gate;
    open();
    m_page.reset();
    gate->set();
    QCoreApplication::processEvents();
    m_bench->engine.clock.advance(20s);
    QVERIFY(!m_page);
}

void TestDiagnosticsPage::asksNobodyUntilItIsShown()
{
    const int before = m_bench->engine.dns.queries;
    m_page = std::make_unique<DiagnosticsPage>(m_bench->parts());
    QCOMPARE(m_bench->engine.dns.queries, before);
    QCOMPARE(m_bench->engine.resolver.surveyCalls, 0);
    m_page->refresh(m_bench->snapshot());
    QVERIFY(m_bench->engine.dns.queries > before);
    const int asked = m_bench->engine.dns.queries;
    m_page->refresh(m_bench->snapshot());
    QCOMPARE(m_bench->engine.dns.queries, asked);
}

void TestDiagnosticsPage::ask32_reportHoldsNoSecret()
{
    m_bench->engine.redactor.add(QStringLiteral("secret-of-cf"));
    m_bench->engine.service(QStringLiteral("cf")).listFailure
        = failure(Failure::Kind::Server,
                  QStringLiteral("https://api.example.org/?token=secret-of-cf failed in %1/x").arg(QDir::homePath()));
    open();
    button(QStringLiteral("Copy report"))->click();
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY(report.contains(QStringLiteral("Mooring ")));
    QVERIFY(report.contains(QStringLiteral("11.22.33.44")));
    QVERIFY(report.contains(QStringLiteral("api.example.org")));
    QVERIFY(!report.contains(QStringLiteral("secret-of-cf")));
    QVERIFY(!report.contains(QDir::homePath() + u'/'));
    for (const AccountConfig &account : m_bench->engine.config.accounts) {
        for (const QString &setting : account.settings)
            QVERIFY2(setting.isEmpty() || !report.contains(setting), qPrintable(setting));
    }
    bool said = false;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        said = said || label->text() == u"Copied.";
    QVERIFY(said);
}

void TestDiagnosticsPage::reportHidesNames()
{
    open();
    m_page->findChild<QCheckBox *>()->setChecked(true);
    button(QStringLiteral("Copy report"))->click();
    const QString report = QGuiApplication::clipboard()->text();
    for (const QString &told :
         {QStringLiteral("11.22.33.44"), QStringLiteral("2a02:db8:1::7"), QStringLiteral("home.example.org"),
          QStringLiteral("nas.example.org"), QStringLiteral("aa:bb:cc:dd:ee:01"), QStringLiteral("192.168.1.1")})
        QVERIFY2(!report.contains(told), qPrintable(told));
    QVERIFY(report.contains(QStringLiteral("name-")));
    // The same address is the same stand-in: what is published still compares with what is detected.
    const auto standIn = [&](const QString &title) {
        const qsizetype at = report.indexOf(title) + title.size();
        return report.mid(at, report.indexOf(u'\n', at) - at);
    };
    QVERIFY(standIn(QStringLiteral("] IPv4 · Router: ")).startsWith(u"address-"));
    QCOMPARE(standIn(QStringLiteral("] IPv4 · Router: ")), standIn(QStringLiteral(" in DNS (IPv4): ")));
}

void TestDiagnosticsPage::modelIsSound()
{
    ChecksModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Check one;
    one.id = QStringLiteral("a");
    one.title = QStringLiteral("A");
    model.setChecks({one});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    one.answer.state = Condition::Fine;
    one.answer.text = QStringLiteral("Well.");
    model.setCheck(one);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("A: up to date. Well."));
    one.id = QStringLiteral("unknown");
    model.setCheck(one);
    QCOMPARE(changed.count(), 1);
    model.setChecks({});
}

QTEST_MAIN(TestDiagnosticsPage)
#include "tst_diagnosticspage.moc"
