// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Samples.h"
#include "model/Texts.h"
#include "names/NamesOrder.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace mooring;
using namespace mooring::samples;
using Kind = RecordStatus::Kind;

class TestNamesModel : public QObject
{
    Q_OBJECT
private slots:
    void groupsFamilies();
    void tellsTheWorst_data();
    void tellsTheWorst();
    void keepsRows();
    void keepsRowsThatMove();
    void orders_data();
    void orders();
    void ordersWhatChanges();
    void tellsRelativeTimes_data();
    void tellsRelativeTimes();
    void summarises();
    void tooltipTellsWhatMatters();
    void ask14_hoursWithoutAGoodCheckAreTold();
    void newNameDoesNotMakeTheAddressNew();
};

void TestNamesModel::groupsFamilies()
{
    NamesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Snapshot shown
        = snapshot({record(u"home.example.org"_qs, RecordType::A, Kind::Fine, u"11.22.33.44"_qs),
                    record(u"home.example.org"_qs, RecordType::AAAA, Kind::Fine, u"2a02:db8:1::7"_qs),
                    record(u"home.example.org"_qs, RecordType::A, Kind::Fine, u"11.22.33.44"_qs, u"duck"_qs)});
    model.setNames(shown.names, shown.now);
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex first = model.index(0);
    QCOMPARE(first.data().toString(), u"home.example.org"_qs);
    QCOMPARE(first.data(NamesModel::DetailRole).toString(), u"Cloudflare · Home"_qs);
    QCOMPARE(first.data(NamesModel::ValuesRole).toStringList(),
             (QStringList{u"A 11.22.33.44"_qs, u"AAAA 2a02:db8:1::7"_qs}));
    QCOMPARE(model.index(1).data(NamesModel::DetailRole).toString(), u"Duck DNS"_qs);
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"up to date"_qs));
}

void TestNamesModel::tellsTheWorst_data()
{
    QTest::addColumn<RecordStatus>("a");
    QTest::addColumn<RecordStatus>("aaaa");
    QTest::addColumn<Condition>("condition");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("when");
    const auto a = [](Kind kind) {
        return record(u"h.example.org"_qs, RecordType::A, kind, u"11.22.33.44"_qs);
    };
    const auto aaaa = [](Kind kind) {
        return record(u"h.example.org"_qs, RecordType::AAAA, kind, u"2a02::1"_qs);
    };
    RecordStatus retrying = failed(aaaa(Kind::Failing), Failure::Kind::Server);
    retrying.nextAttempt = now().addSecs(240);

    QTest::newRow("fine") << a(Kind::Fine) << aaaa(Kind::Fine) << Condition::Fine << u"Cloudflare · Home"_qs
                          << u"3 day(s) ago"_qs;
    QTest::newRow("one stopped") << failed(a(Kind::Stopped), Failure::Kind::Credentials) << aaaa(Kind::Fine)
                                 << Condition::Attention << u"Cloudflare · sign-in refused — sign in again"_qs
                                 << u"not updated"_qs;
    QTest::newRow("stopped matters more than failing")
        << failed(a(Kind::Stopped), Failure::Kind::Conflict) << retrying << Condition::Attention
        << u"Cloudflare · there are addresses that Mooring did not set"_qs << u"not updated"_qs;
    QTest::newRow("failing") << a(Kind::Fine) << retrying << Condition::Failing
                             << u"Cloudflare · the provider is in trouble"_qs << u"again in 4 minute(s)"_qs;
    QTest::newRow("keychain") << failed(a(Kind::Waiting), Failure::Kind::KeychainLocked) << aaaa(Kind::Fine)
                              << Condition::Attention << u"Cloudflare · the keychain is locked — unlock it"_qs
                              << u"waiting"_qs;
    QTest::newRow("off") << a(Kind::Disabled) << aaaa(Kind::Disabled) << Condition::Held << u"Cloudflare · switched off"_qs
                         << u"off"_qs;
    QTest::newRow("working") << a(Kind::Working) << aaaa(Kind::Fine) << Condition::Working << u"Cloudflare · Home"_qs
                             << u"updating…"_qs;
    QTest::newRow("waiting") << a(Kind::Waiting) << aaaa(Kind::Fine) << Condition::Offline << u"Cloudflare · Home"_qs
                             << u"waiting"_qs;
}

void TestNamesModel::tellsTheWorst()
{
    QFETCH(RecordStatus, a);
    QFETCH(RecordStatus, aaaa);
    NamesModel model;
    const Snapshot shown = snapshot({a, aaaa});
    model.setNames(shown.names, shown.now);
    const QModelIndex index = model.index(0);
    QTEST(index.data(NamesModel::StatusRole).value<NameStatus>().state(), "condition");
    QTEST(index.data(NamesModel::DetailRole).toString(), "detail");
    QTEST(index.data(NamesModel::WhenRole).toString(), "when");
}

void TestNamesModel::keepsRows()
{
    NamesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto names = [](const QStringList &texts) {
        QList<RecordStatus> records;
        for (const QString &text : texts)
            records << record(text, RecordType::A, Kind::Fine, u"11.22.33.44"_qs);
        return snapshot(records).names;
    };
    model.setNames(names({u"a.example.org"_qs, u"b.example.org"_qs, u"c.example.org"_qs}), now());
    const QPersistentModelIndex first(model.index(0));
    const QPersistentModelIndex last(model.index(2));
    model.setNames(names({u"a.example.org"_qs, u"b.example.org"_qs, u"c.example.org"_qs, u"d.example.org"_qs}), now());
    QVERIFY(last.isValid());
    model.setNames(names({u"a.example.org"_qs, u"x.example.org"_qs}), now());
    QVERIFY(first.isValid());
    QVERIFY(!last.isValid());
    QCOMPARE(model.index(1).data().toString(), u"x.example.org"_qs);
    model.setNames({}, now());
    QCOMPARE(model.rowCount(), 0);
}

void TestNamesModel::keepsRowsThatMove()
{
    NamesModel model;
    NamesOrder order(model);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester orderTester(&order, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto set = [&model](const QStringList &texts) {
        QList<RecordStatus> records;
        for (const QString &text : texts)
            records << record(text + u".example.org"_qs, RecordType::A, Kind::Fine, u"11.22.33.44"_qs);
        model.setNames(snapshot(records).names, now());
    };
    set({u"a"_qs, u"b"_qs, u"c"_qs, u"d"_qs});
    const QPersistentModelIndex c(model.index(2));
    const QPersistentModelIndex shown(order.index(2, 0));
    set({u"a"_qs, u"c"_qs, u"d"_qs}); // Removed in the middle, and put back.
    QCOMPARE(c.row(), 1);
    set({u"a"_qs, u"b"_qs, u"c"_qs, u"d"_qs});
    QCOMPARE(c.row(), 2);
    set({u"d"_qs, u"c"_qs, u"x"_qs, u"a"_qs});
    QCOMPARE(c.row(), 1);
    QCOMPARE(shown.data().toString(), u"c.example.org"_qs);
    QCOMPARE(model.index(3).data().toString(), u"a.example.org"_qs);
}

void TestNamesModel::orders_data()
{
    QTest::addColumn<NamesOrder::Key>("key");
    QTest::addColumn<bool>("grouped");
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("sections");
    QTest::newRow("added") << NamesOrder::Key::Added << false << QString() << u"bacd"_qs << QString();
    QTest::newRow("name") << NamesOrder::Key::Name << false << QString() << u"abcd"_qs << QString();
    QTest::newRow("state") << NamesOrder::Key::State << false << QString() << u"dcab"_qs << QString();
    QTest::newRow("changed") << NamesOrder::Key::Changed << false << QString() << u"cbad"_qs << QString();
    QTest::newRow("provider") << NamesOrder::Key::Provider << false << QString() << u"bdac"_qs << QString();
    QTest::newRow("groups") << NamesOrder::Key::Added << true << QString() << u"bdac"_qs << u"b a "_qs;
    QTest::newRow("groups by state") << NamesOrder::Key::State << true << QString() << u"dbca"_qs << u"d c "_qs;
    QTest::newRow("account") << NamesOrder::Key::Added << false << u"home"_qs << u"bd"_qs << QString();
    QTest::newRow("problem") << NamesOrder::Key::Name << true << u"sign-in"_qs << u"d"_qs << u"d "_qs;
    QTest::newRow("address") << NamesOrder::Key::Name << false << u" 33.44 "_qs << u"ab"_qs << QString();
}

void TestNamesModel::orders()
{
    QFETCH(NamesOrder::Key, key);
    QFETCH(bool, grouped);
    QFETCH(QString, search);
    NamesModel model;
    NamesOrder order(model);
    QAbstractItemModelTester tester(&order, QAbstractItemModelTester::FailureReportingMode::QtTest);
    RecordStatus newest = failed(record(u"c.example.org"_qs, RecordType::A, Kind::Failing, u"1.2.3.4"_qs, u"duck"_qs),
                                 Failure::Kind::Server);
    newest.changedAt = now();
    RecordStatus second = record(u"b.example.org"_qs, RecordType::A, Kind::Fine, u"11.22.33.44"_qs);
    second.changedAt = now().addDays(-1);
    const Snapshot shown
        = snapshot({second, record(u"a.example.org"_qs, RecordType::A, Kind::Fine, u"11.22.33.44"_qs, u"duck"_qs), newest,
                    failed(record(u"d.example.org"_qs, RecordType::A, Kind::Stopped, {}), Failure::Kind::Credentials)});
    model.setNames(shown.names, shown.now);
    order.setKey(key);
    order.setGrouped(grouped);
    order.setSearch(search);
    QString rows;
    QString sections;
    for (int row = 0; row < order.rowCount(); ++row) {
        const QModelIndex index = order.index(row, 0);
        rows += index.data().toString().front();
        const QString section = index.data(NamesOrder::SectionRole).toString();
        if (!section.isEmpty())
            sections += index.data().toString().front() + QStringLiteral(" ");
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().startsWith(section));
    }
    QTEST(rows, "rows");
    QTEST(sections, "sections");
}

void TestNamesModel::ordersWhatChanges()
{
    NamesModel model;
    NamesOrder order(model);
    order.setKey(NamesOrder::Key::State);
    const RecordStatus a = record(u"a.example.org"_qs, RecordType::A, Kind::Fine, u"11.22.33.44"_qs);
    RecordStatus b = record(u"b.example.org"_qs, RecordType::A, Kind::Fine, u"11.22.33.44"_qs);
    model.setNames(snapshot({a, b}).names, now());
    QCOMPARE(order.index(0, 0).data().toString(), u"a.example.org"_qs);
    b = failed(b, Failure::Kind::Credentials);
    b.kind = Kind::Stopped;
    model.setNames(snapshot({a, b}).names, now());
    QCOMPARE(order.index(0, 0).data().toString(), u"b.example.org"_qs);
}

void TestNamesModel::tellsRelativeTimes_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("past");
    QTest::addColumn<QString>("future");
    QTest::newRow("now") << qint64(0) << u"just now"_qs << u"now"_qs;
    QTest::newRow("59 s") << qint64(59) << u"just now"_qs << u"in less than a minute"_qs;
    QTest::newRow("1 min") << qint64(60) << u"1 minute(s) ago"_qs << u"in 1 minute(s)"_qs;
    QTest::newRow("90 min") << qint64(5400) << u"2 hour(s) ago"_qs << u"in 2 hour(s)"_qs;
    QTest::newRow("3 days") << qint64(3 * 86400) << u"3 day(s) ago"_qs << u"in 3 day(s)"_qs;
}

void TestNamesModel::tellsRelativeTimes()
{
    QFETCH(qint64, seconds);
    QTEST(Texts::ago(now().addSecs(-seconds), now()), "past");
    QTEST(Texts::until(now().addSecs(seconds), now()), "future");
    QCOMPARE(Texts::ago({}, now()), u"never"_qs);
    QCOMPARE(Texts::until({}, now()), QString());
}

void TestNamesModel::summarises()
{
    const RecordStatus fine = record(u"a.example.org"_qs, RecordType::A, Kind::Fine, u"11.22.33.44"_qs);
    const RecordStatus stopped
        = failed(record(u"b.example.org"_qs, RecordType::A, Kind::Stopped, {}), Failure::Kind::Forbidden);
    QCOMPARE(Texts::summary(snapshot({fine})), u"Your name is up to date"_qs);
    QCOMPARE(Texts::summary(snapshot({fine, stopped})), u"1 of 2 names need you"_qs);
    QCOMPARE(Texts::summary(snapshot({})), u"No names yet"_qs);
    Snapshot paused = snapshot({fine, stopped});
    paused.paused = true;
    QCOMPARE(Texts::summary(paused), u"Updates are paused"_qs);
    QCOMPARE(Texts::nextCheck(paused), QString());
    QCOMPARE(Texts::nextCheck(snapshot({fine})), u"next check in 4 minute(s)"_qs);
}

void TestNamesModel::tooltipTellsWhatMatters()
{
    const RecordStatus fine = record(u"a.example.org"_qs, RecordType::A, Kind::Fine, u"11.22.33.44"_qs);
    const RecordStatus stopped
        = failed(record(u"b.example.org"_qs, RecordType::A, Kind::Stopped, {}), Failure::Kind::Credentials);
    const QString tooltip = Texts::tooltip(snapshot({fine, stopped}));
    const QString changed = QLocale().toString(fine.changedAt.toLocalTime(), QLocale::ShortFormat);
    for (const auto &part :
         {u"11.22.33.44"_qs, u"Last change: "_qs + changed, u"Next check:"_qs, u"b.example.org: sign-in refused"_qs})
        QVERIFY2(tooltip.contains(part), qPrintable(tooltip));
    QVERIFY(!tooltip.contains(u"a.example.org"_qs));
}

void TestNamesModel::ask14_hoursWithoutAGoodCheckAreTold()
{
    // Each name alone looks harmless, such as while it waits for the network.
    Snapshot stale = snapshot({record(u"a.example.org"_qs, RecordType::A, Kind::Waiting, u"11.22.33.44"_qs)});
    stale.lastGood = now().addSecs(-7 * 3600);
    QCOMPARE(Texts::summaryState(stale), Condition::Offline);
    stale.overall = OverallState::Stale;
    QCOMPARE(stateOf(stale.overall), Condition::Attention); // The tray's icon.
    QCOMPARE(Texts::summaryState(stale), Condition::Attention);
    QCOMPARE(Texts::summary(stale), u"No successful check for 7 hour(s)"_qs);
    QVERIFY(Texts::tooltip(stale).startsWith(u"Mooring: No successful check for 7 hour(s)"_qs));
    stale.paused = true;
    QCOMPARE(Texts::summary(stale), u"Updates are paused"_qs);
}

void TestNamesModel::newNameDoesNotMakeTheAddressNew()
{
    const RecordStatus old = record(u"a.example.org"_qs, RecordType::A, Kind::Fine, u"11.22.33.44"_qs);
    RecordStatus added = record(u"b.example.org"_qs, RecordType::A, Kind::Fine, u"11.22.33.44"_qs);
    added.changedAt = now();
    RecordStatus behind = record(u"c.example.org"_qs, RecordType::A, Kind::Failing, u"11.22.30.9"_qs);
    behind.changedAt = now().addDays(-90);
    QCOMPARE(Texts::origin(snapshot({added, old, behind}), RecordType::A), u"seen from outside · unchanged for 3 day(s)"_qs);
}

QTEST_GUILESS_MAIN(TestNamesModel)
#include "tst_namesmodel.moc"
