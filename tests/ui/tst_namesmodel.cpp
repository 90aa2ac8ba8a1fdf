// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Samples.h"
#include "model/Texts.h"
#include "names/NamesModel.h"

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
                                 << u"stopped"_qs;
    QTest::newRow("stopped matters more than failing")
        << failed(a(Kind::Stopped), Failure::Kind::Conflict) << retrying << Condition::Attention
        << u"Cloudflare · there are addresses that Mooring did not set"_qs << u"stopped"_qs;
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
    QCOMPARE(Texts::summary(snapshot({fine, stopped})), u"1 of 2 name(s) needs you"_qs);
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
