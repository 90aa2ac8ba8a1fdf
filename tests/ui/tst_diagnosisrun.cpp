// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "UiBench.h"
#include "diagnostics/DiagnosticsPage.h"
#include "net/LoopbackHttp.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QtTest>

using namespace mooring;
using namespace std::chrono_literals;

/// What the checks conclude, and what the page says of all of them.
class TestDiagnosisRun : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void comparesTheClock_data();
    void comparesTheClock();
    void comparesTheClockThoughAnotherHangs();
    void comparesNames_data();
    void comparesNames();
    void tellsAccountsOfOneNameApart();
    void tellsWhatUpdatesWereRefused();
    void aSourceFailsOnlyWhereNoneAnswers();
    void saysWhyAnIPv6AddressIsTaken();
    void aLockedKeychainIsSaidOnce();
    void promisesNoOrderThatIsUnknown_data();
    void promisesNoOrderThatIsUnknown();
    void keepsTheSelectedCheck();

private:
    QList<Check> run();
    [[nodiscard]] static Check find(const QList<Check> &checks, const QString &id);
    void tellTime(std::chrono::seconds ahead);
    [[nodiscard]] QStringList pageTexts();

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<DiagnosticsPage> m_page;
};

void TestDiagnosisRun::cleanup()
{
    // What still waits for an answer gets one, so that it ends.
    if (const auto gate = m_bench->engine.dns.gate)
        gate->set();
    QCoreApplication::processEvents();
}

void TestDiagnosisRun::init()
{
    m_page.reset();
    m_bench = std::make_unique<UiBench>();
    m_bench->fill();
    for (const QString &type : {u"A"_qs, u"AAAA"_qs}) {
        const QString key = u"default/"_qs + type;
        m_bench->engine.resolver.surveys[key] = {{u"web"_qs, m_bench->engine.resolver.answers.value(key)->addresses},
                                                 {u"stun"_qs, fail(Failure::Kind::Network, u"No answer."_qs)}};
    }
    InterfaceAddress own;
    own.device = u"eth0"_qs;
    own.address = address(u"2a02:db8:1::7"_qs);
    own.prefixLength = 64;
    m_bench->engine.interfaces = {own};
}

QList<Check> TestDiagnosisRun::run()
{
    QList<Check> checks;
    DiagnosisRun run(m_bench->parts());
    connect(&run, &DiagnosisRun::began, this, [&checks](const QList<Check> &list) { checks = list; });
    connect(&run, &DiagnosisRun::changed, this, [&checks](const Check &check) {
        for (Check &each : checks)
            each = each.id == check.id ? check : each;
    });
    run.start(Freshness::Remembered);
    m_bench->engine.clock.advance(16s);
    return run.isRunning() ? QList<Check>() : checks;
}

Check TestDiagnosisRun::find(const QList<Check> &checks, const QString &id)
{
    const auto found = std::find_if(checks.begin(), checks.end(), [&id](const Check &check) { return check.id == id; });
    return found == checks.end() ? Check() : *found;
}

void TestDiagnosisRun::tellTime(std::chrono::seconds ahead)
{
    const QDateTime theirs = QDateTime::currentDateTimeUtc().addSecs(-ahead.count());
    test::LoopbackHttp server([&theirs](const test::LoopbackHttp::Request &) {
        test::LoopbackHttp::Reply reply;
        reply.headers = {{"Date", QLocale::c().toString(theirs, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_qs).toLatin1()}};
        return reply;
    });
    HttpRequest request;
    request.url = server.url();
    QVERIFY(QCoro::waitFor(m_bench->engine.http().send(request)));
}

void TestDiagnosisRun::comparesTheClock_data()
{
    QTest::addColumn<int>("ahead");
    QTest::addColumn<Condition>("state");
    QTest::addColumn<QString>("says");
    QTest::newRow("right") << 0 << Condition::Fine << u"agrees"_qs;
    QTest::newRow("four minutes are no harm") << 240 << Condition::Fine << u"agrees"_qs;
    QTest::newRow("ahead") << 7200 << Condition::Attention << u"ahead"_qs;
    QTest::newRow("behind") << -7200 << Condition::Attention << u"behind"_qs;
}

void TestDiagnosisRun::comparesTheClock()
{
    QFETCH(int, ahead);
    QFETCH(Condition, state);
    QFETCH(QString, says);
    tellTime(std::chrono::seconds(ahead));
    const Check clock = find(run(), u"clock"_qs);
    QCOMPARE(clock.answer.state, state);
    QVERIFY2(clock.answer.text.contains(says), qPrintable(clock.answer.text));
}

void TestDiagnosisRun::comparesTheClockThoughAnotherHangs()
{
    tellTime(0s);
    m_bench->engine.dns.gate = std::make_shared<Event>();
    const QList<Check> checks = run();
    QCOMPARE(find(checks, u"name/cf/home.example.org/A"_qs).answer.state, Condition::Failing);
    QCOMPARE(find(checks, u"clock"_qs).answer.state, Condition::Fine);
}

void TestDiagnosisRun::comparesNames_data()
{
    QTest::addColumn<QStringList>("dns");
    QTest::addColumn<bool>("shared");
    QTest::addColumn<bool>("proxied");
    QTest::addColumn<bool>("fresh");
    QTest::addColumn<Condition>("state");
    const QString ours = u"11.22.33.44"_qs;
    const QString other = u"104.16.1.1"_qs;
    QTest::newRow("equal") << QStringList{ours} << false << false << false << Condition::Fine;
    QTest::newRow("one more") << QStringList{other, ours} << false << false << false << Condition::Attention;
    QTest::newRow("one more, shared") << QStringList{other, ours} << true << false << false << Condition::Fine;
    QTest::newRow("not ours, shared") << QStringList{other} << true << false << false << Condition::Attention;
    QTest::newRow("the provider's own") << QStringList{other} << false << true << false << Condition::Fine;
    QTest::newRow("gone, though proxied") << QStringList() << false << true << false << Condition::Attention;
    QTest::newRow("old") << QStringList{other} << false << false << false << Condition::Attention;
    QTest::newRow("old, minutes after a change") << QStringList{other} << false << false << true << Condition::Offline;
}

void TestDiagnosisRun::comparesNames()
{
    QFETCH(QStringList, dns);
    QFETCH(bool, shared);
    QFETCH(bool, proxied);
    QFETCH(bool, fresh);
    QFETCH(Condition, state);
    if (fresh)
        m_bench->engine.clock.jump(-71h - 58min);
    RecordConfig &record = m_bench->engine.config.records[0];
    record.sharing = shared ? Sharing::Shared : Sharing::Own;
    record.options = proxied ? QJsonObject{{u"proxied"_qs, true}} : QJsonObject();
    m_bench->engine.apply();
    m_bench->engine.dns.answers[u"home.example.org A"_qs] = addresses(dns);
    const Check name = find(run(), u"name/cf/home.example.org/A"_qs);
    QCOMPARE(name.answer.state, state);
    QCOMPARE(name.answer.detail.isEmpty(), !(fresh || (proxied && !dns.isEmpty())));
}

void TestDiagnosisRun::tellsAccountsOfOneNameApart()
{
    // Not yet published there, so that DNS has something else than this account.
    m_bench->engine.addRecord(u"home.example.org"_qs, u"dynu"_qs);
    m_bench->engine.apply();
    const QList<Check> checks = run();
    QCOMPARE(find(checks, u"name/cf/home.example.org/A"_qs).answer.state, Condition::Fine);
    QCOMPARE(find(checks, u"name/dynu/home.example.org/A"_qs).answer.state, Condition::Attention);
}

void TestDiagnosisRun::tellsWhatUpdatesWereRefused()
{
    // The account may be read, and one that cannot list is not asked: both know better from the last update.
    const Check account = find(run(), u"account/ali"_qs);
    QCOMPARE(account.answer.state, Condition::Attention);
    QCOMPARE(account.answer.remedy, Answer::Remedy::SignIn);
    QVERIFY(account.answer.text.contains(u"access key"_qs));
    m_bench->engine.service(u"duck"_qs).failures.insert(u"*"_qs, failure(Failure::Kind::Rejected, u"Not like this."_qs));
    m_bench->engine.resolver.setFrom(u"default/A"_qs, u"11.22.33.99"_qs, u"router"_qs);
    m_bench->engine.pass();
    const QList<Check> checks = run();
    QCOMPARE(find(checks, u"account/duck"_qs).answer.state, Condition::Offline);
    QCOMPARE(find(checks, u"name/duck/cam.example.net/A"_qs).answer.text, u"Not like this."_qs);
    QCOMPARE(find(checks, u"name/duck/cam.example.net/A"_qs).answer.state, Condition::Attention);
}

void TestDiagnosisRun::aSourceFailsOnlyWhereNoneAnswers()
{
    QCOMPARE(find(run(), u"source/default/A/1"_qs).answer.state, Condition::Offline);
    m_bench->engine.resolver.surveys[u"default/A"_qs][0].second = fail(Failure::Kind::Network, u"No answer."_qs);
    const QList<Check> checks = run();
    QCOMPARE(find(checks, u"source/default/A/0"_qs).answer.state, Condition::Failing);
    QCOMPARE(find(checks, u"source/default/A/1"_qs).answer.state, Condition::Failing);
    QCOMPARE(find(checks, u"source/default/AAAA/1"_qs).answer.state, Condition::Offline); // That family has an address.
}

void TestDiagnosisRun::saysWhyAnIPv6AddressIsTaken()
{
    const Check taken = find(run(), u"ipv6"_qs);
    QCOMPARE(taken.answer.state, Condition::Fine);
    QCOMPARE(taken.answer.text, u"2a02:db8:1::7 is used."_qs);
    QVERIFY2(taken.answer.detail.startsWith(u"2a02:db8:1::7 (eth0): "_qs), qPrintable(taken.answer.detail));
    m_bench->engine.interfaces.clear();
    QCOMPARE(find(run(), u"ipv6"_qs).answer.state, Condition::Offline);
}

void TestDiagnosisRun::aLockedKeychainIsSaidOnce()
{
    m_bench->engine.secrets.locked = true;
    const QList<Check> checks = run();
    QCOMPARE(find(checks, u"keychain"_qs).answer.state, Condition::Attention);
    for (const QString &account : {u"account/cf"_qs, u"account/duck"_qs, u"account/ali"_qs, u"account/dynu"_qs})
        QCOMPARE(find(checks, account).answer.state, Condition::Offline);
}

QStringList TestDiagnosisRun::pageTexts()
{
    QStringList texts;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        texts << label->text();
    return texts;
}

void TestDiagnosisRun::promisesNoOrderThatIsUnknown_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("says");
    QTest::newRow("all well") << u"nothing"_qs << u"Everything is in order."_qs;
    QTest::newRow("offline") << u"offline"_qs << u"This computer is not connected to the Internet."_qs;
    QTest::newRow("vpn") << u"vpn"_qs << u"Home. A VPN is on, so names keep their address."_qs;
    QTest::newRow("silent servers") << u"silent"_qs << u"The name servers did not answer."_qs;
    QTest::newRow("cancelled") << u"cancel"_qs << u"Cancelled."_qs;
}

void TestDiagnosisRun::promisesNoOrderThatIsUnknown()
{
    QFETCH(QString, what);
    QFETCH(QString, says);
    m_bench->engine.config.records.remove(3, 2); // Of the account whose key is refused.
    m_bench->engine.apply();
    if (what == u"offline")
        m_bench->engine.network.unplug();
    if (what == u"vpn")
        m_bench->engine.network.tunnel(true);
    if (what == u"silent")
        m_bench->engine.dns.answers.clear();
    if (what == u"cancel")
        m_bench->engine.dns.gate = std::make_shared<Event>();
    m_page = std::make_unique<DiagnosticsPage>(m_bench->parts());
    m_page->refresh(m_bench->snapshot());
    if (what == u"cancel") {
        QVERIFY(pageTexts().contains(u"Looking at everything…"_qs));
        m_page->findChild<QPushButton *>()->click();
    }
    QVERIFY2(pageTexts().contains(says), qPrintable(pageTexts().join(u'|')));
    QCOMPARE(pageTexts().contains(u"Everything is in order."_qs), what == u"nothing");
}

void TestDiagnosisRun::keepsTheSelectedCheck()
{
    m_page = std::make_unique<DiagnosticsPage>(m_bench->parts());
    m_page->refresh(m_bench->snapshot());
    auto *list = m_page->findChild<QListView *>();
    list->setCurrentIndex(list->model()->index(4, 0));
    const QString before = list->currentIndex().data(ChecksModel::CheckRole).value<Check>().id;
    m_page->findChild<QPushButton *>()->click();
    QCOMPARE(list->currentIndex().data(ChecksModel::CheckRole).value<Check>().id, before);
}

QTEST_MAIN(TestDiagnosisRun)
#include "tst_diagnosisrun.moc"
