// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "EngineBench.h"

#include <QtTest>

using namespace mooring;
using namespace std::chrono_literals;
using Kind = Failure::Kind;
using What = Outcome::What;

class TestUpdater : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<mooring::PassReport>(); }

    void publishesOnceAndThenOnlyChanges()
    {
        EngineBench bench;
        bench.addAccount(u"a"_qs);
        bench.addRecord(u"x.example.org"_qs, u"a"_qs, u"A AAAA"_qs);
        bench.apply();
        PassReport report = bench.pass();
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 1); // both families in one call
        QCOMPARE(report.records.size(), 2);
        QCOMPARE(report.records.first().lastOutcome, std::optional(What::Created));
        QCOMPARE(report.records.first().kind, RecordStatus::Kind::Fine);
        QCOMPARE(report.addresses.value(RecordType::A), addresses({u"9.9.9.1"_qs}));
        QVERIFY(report.records.first().nextAttempt > bench.clock.now());

        bench.clock.advance(300s);
        report = bench.pass();
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 1);
        QVERIFY(!report.records.first().lastOutcome);

        bench.resolver.set(u"default/A"_qs, {u"9.9.9.2"_qs});
        report = bench.pass();
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 2);
        QCOMPARE(bench.service(u"a"_qs).received.last().values, addresses({u"9.9.9.2"_qs}));
        QCOMPARE(bench.service(u"a"_qs).received.last().previous, addresses({u"9.9.9.1"_qs}));
        QCOMPARE(report.records.at(0).lastOutcome, std::optional(What::Updated));
        QVERIFY(!report.records.at(1).lastOutcome);
        QCOMPARE(bench.journalActions(),
                 QStringList({u"addresses-changed"_qs, u"addresses-changed"_qs, u"record-created"_qs, u"record-created"_qs,
                              u"addresses-changed"_qs, u"record-updated"_qs}));
    }
    void restartRepeatsNothing()
    {
        QTemporaryDir dir;
        EngineBench bench(dir.filePath(u"state.json"_qs));
        bench.addAccount(u"a"_qs);
        bench.addAccount(u"b"_qs);
        bench.addRecord(u"x.example.org"_qs, u"a"_qs);
        bench.addRecord(u"y.example.org"_qs, u"b"_qs);
        // Killed in the middle of a pass: a has answered, b has not.
        bench.service(u"b"_qs).gate = std::make_shared<Event>();
        bench.apply();
        const auto unfinished = bench.updater->runPass({});
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 1);
        QCOMPARE(bench.service(u"b"_qs).publishCalls, 1);
        QCOMPARE(bench.journalled(u"record-created"_qs), 1);
        bench.restart();
        const auto gate = std::exchange(bench.service(u"b"_qs).gate, nullptr);
        bench.pass();
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 1);
        QCOMPARE(bench.service(u"b"_qs).publishCalls, 2);
        gate->set(); // the answer to the dead process changes nothing
        QCOMPARE(bench.journalled(u"record-created"_qs), 2);
    }
    void firstContactLeavesTheDecisionToTheProvider()
    {
        EngineBench bench;
        bench.addAccount(u"a"_qs);
        bench.addRecord(u"x.example.org"_qs, u"a"_qs);
        bench.service(u"a"_qs).held[u"x.example.org A"_qs] = addresses({u"9.9.9.1"_qs});
        bench.apply();
        QSignalSpy changed(bench.updater.get(), &Updater::addressChanged);
        QCOMPARE(bench.pass().records.first().lastOutcome, std::optional(What::Unchanged));
        QCOMPARE(bench.status(u"x.example.org"_qs).values, addresses({u"9.9.9.1"_qs}));
        QVERIFY(changed.isEmpty());
    }
    void ask27_familiesAreIndependent()
    {
        EngineBench bench;
        bench.addAccount(u"a"_qs);
        bench.addRecord(u"x.example.org"_qs, u"a"_qs, u"A AAAA"_qs);
        bench.apply();
        bench.pass();
        bench.resolver.set(u"default/AAAA"_qs, Kind::NoAddress);
        bench.resolver.set(u"default/A"_qs, {u"9.9.9.2"_qs});
        bench.pass();
        QCOMPARE(bench.status(u"x.example.org"_qs).kind, RecordStatus::Kind::Fine);
        QCOMPARE(bench.status(u"x.example.org"_qs).values, addresses({u"9.9.9.2"_qs}));
        const RecordStatus six = bench.status(u"x.example.org"_qs, RecordType::AAAA);
        QCOMPARE(six.kind, RecordStatus::Kind::Failing);
        QCOMPARE(six.lastOutcome, std::optional(What::Failed));
        QCOMPARE(six.failure->kind, Kind::NoAddress);
        QCOMPARE(six.values, addresses({u"2620:fe::1"_qs})); // nothing is erased
        QCOMPARE(bench.service(u"a"_qs).held.value(u"x.example.org AAAA"_qs), addresses({u"2620:fe::1"_qs}));

        bench.resolver.asked.clear();
        bench.pass(); // the family that waits is not even asked for
        QCOMPARE(bench.resolver.asked, {u"default/A"_qs});
    }
    void onlyWhatIsInUseIsDetected()
    {
        EngineBench bench;
        bench.addAccount(u"a"_qs);
        bench.addRecord(u"x.example.org"_qs, u"a"_qs, u"AAAA"_qs);
        bench.apply();
        bench.pass();
        QCOMPARE(bench.resolver.asked, {u"default/AAAA"_qs});
    }
    void oneAccountNeverStopsAnother()
    {
        EngineBench bench;
        bench.addAccount(u"bad"_qs);
        bench.addAccount(u"good"_qs);
        bench.addRecord(u"x.example.org"_qs, u"bad"_qs);
        bench.addRecord(u"y.example.org"_qs, u"good"_qs);
        bench.service(u"bad"_qs).failures[u"*"_qs] = failure(Kind::Credentials, u"Wrong token."_qs);
        bench.apply();
        const PassReport report = bench.pass();
        QCOMPARE(report.records.at(0).kind, RecordStatus::Kind::Stopped);
        QCOMPARE(report.records.at(0).nextAttempt, bench.clock.now().addDays(1)); // one careful attempt
        QCOMPARE(report.records.at(1).kind, RecordStatus::Kind::Fine);
        // What the provider says, as it is: whoever shows it names the account.
        QCOMPARE(report.records.at(0).failure->message, u"Wrong token."_qs);
        QCOMPARE(bench.updater->overallState(), OverallState::Attention);
        QCOMPARE(bench.journalled(u"account-stopped"_qs), 1);
    }
    void oneRecordNeverStopsAnother()
    {
        EngineBench bench;
        bench.addAccount(u"a"_qs);
        bench.addRecord(u"x.example.org"_qs, u"a"_qs);
        bench.addRecord(u"y.example.org"_qs, u"a"_qs);
        bench.service(u"a"_qs).failures[u"x.example.org A"_qs] = failure(Kind::NoSuchZone);
        bench.apply();
        bench.pass();
        QCOMPARE(bench.status(u"x.example.org"_qs).kind, RecordStatus::Kind::Stopped);
        QCOMPARE(bench.status(u"y.example.org"_qs).kind, RecordStatus::Kind::Fine);
        QCOMPARE(bench.journalled(u"record-failed"_qs), 1);
    }
    void stopsHoldUntilTheUserActs_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("retry");
        QTest::newRow("record") << int(Kind::NoSuchName) << u"x.example.org"_qs;
        QTest::newRow("record by account") << int(Kind::Forbidden) << u"a"_qs;
        QTest::newRow("account") << int(Kind::Credentials) << u"a"_qs;
        QTest::newRow("account by record") << int(Kind::Blocked) << u"x.example.org"_qs;
    }
    void stopsHoldUntilTheUserActs()
    {
        QFETCH(int, kind);
        QFETCH(QString, retry);
        QTemporaryDir dir;
        EngineBench bench(dir.filePath(u"state.json"_qs));
        bench.addAccount(u"a"_qs);
        bench.addRecord(u"x.example.org"_qs, u"a"_qs);
        FakeService &service = bench.service(u"a"_qs);
        service.failures[u"*"_qs] = failure(Kind(kind));
        bench.apply();
        bench.pass();
        QCOMPARE(service.publishCalls, 1);
        service.failures.clear();
        bench.restart();
        bench.pass();
        PassOptions force;
        force.force = true;
        const PassReport forced = bench.pass(force);
        bench.updater->networkBack();
        bench.clock.advance(std::chrono::hours(23));
        bench.pass();
        QCOMPARE(service.publishCalls, 1);
        QCOMPARE(forced.records.first().kind, RecordStatus::Kind::Stopped);
        QVERIFY(!forced.records.first().lastOutcome);
        QCOMPARE(forced.records.first().failure->kind, Kind(kind));

        QVERIFY(!bench.updater->retry(u"nothing.example.org"_qs));
        QVERIFY(bench.updater->retry(retry));
        bench.pass();
        QCOMPARE(service.publishCalls, 2);
        QCOMPARE(bench.status(u"x.example.org"_qs).kind, RecordStatus::Kind::Fine);
    }
    void aChangedConfigurationLiftsItsStop_data() { stopsHoldUntilTheUserActs_data(); }
    void aChangedConfigurationLiftsItsStop()
    {
        QFETCH(int, kind);
        EngineBench bench;
        bench.addAccount(u"a"_qs);
        bench.addRecord(u"x.example.org"_qs, u"a"_qs);
        FakeService &service = bench.service(u"a"_qs);
        service.failures[u"*"_qs] = failure(Kind(kind));
        bench.apply();
        bench.pass();
        service.failures.clear();
        bench.config.accounts.first().label = u"another label"_qs;
        bench.apply();
        bench.pass();
        QCOMPARE(service.publishCalls, 1); // that changes nothing for the service
        bench.config.accounts.first().settings[u"server"_qs] = u"b"_qs;
        bench.apply();
        bench.pass();
        QCOMPARE(service.publishCalls, 2);
    }
    void forceIgnoresWaits()
    {
        EngineBench bench;
        bench.addAccount(u"a"_qs);
        bench.addRecord(u"x.example.org"_qs, u"a"_qs);
        FakeService &service = bench.service(u"a"_qs);
        service.failures[u"*"_qs] = failure(Kind::RateLimited);
        bench.apply();
        bench.pass();
        QCOMPARE(bench.status(u"x.example.org"_qs).nextAttempt, bench.clock.now().addSecs(900));
        service.failures.clear();
        QVERIFY(!bench.pass().records.first().lastOutcome);
        QVERIFY(bench.updater->retry(u"x.example.org"_qs)); // the service named the time, "retry" does not overrule it
        bench.pass();
        QCOMPARE(service.publishCalls, 1);
        PassOptions force;
        force.force = true;
        QCOMPARE(bench.pass(force).records.first().lastOutcome, std::optional(What::Created));
        QCOMPARE(bench.pass(force).records.first().lastOutcome, std::optional(What::Unchanged));
    }
    void aMissingSecretIsLookedForAgain()
    {
        EngineBench bench;
        bench.addAccount(u"a"_qs);
        bench.addRecord(u"x.example.org"_qs, u"a"_qs);
        bench.secrets.stored.clear();
        bench.apply();
        const PassReport report = bench.pass();
        QCOMPARE(report.records.first().kind, RecordStatus::Kind::Stopped);
        QCOMPARE(report.records.first().failure->kind, Kind::Credentials);
        QCOMPARE(report.records.first().lastOutcome, std::optional(What::Failed));
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 0);
        bench.pass();
        QCOMPARE(bench.secrets.reads, 1);
        bench.secrets.stored[u"a"_qs] = {{u"token"_qs, u"late secret"_qs}};
        QVERIFY(bench.updater->retry(u"a"_qs));
        bench.pass();
        QCOMPARE(bench.service(u"a"_qs).fields.value(u"token"_qs), u"late secret"_qs);
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 1);
    }
    void secretsNeverReachTexts()
    {
        EngineBench bench;
        bench.addAccount(u"a"_qs);
        bench.addRecord(u"x.example.org"_qs, u"a"_qs);
        bench.service(u"a"_qs).failures[u"*"_qs] = failure(Kind::Server, u"Cannot use secret-of-a today."_qs);
        bench.apply();
        const PassReport report = bench.pass();
        QVERIFY(!report.records.first().failure->message.contains(u"secret-of-a"_qs));
        for (const QJsonObject &event : bench.journal->newest(100))
            QVERIFY(!QJsonDocument(event).toJson().contains("secret-of-a"));
    }
    void anAddressChangeIsToldOncePerType()
    {
        EngineBench bench;
        bench.addAccount(u"a"_qs);
        bench.addAccount(u"b"_qs);
        bench.addRecord(u"x.example.org"_qs, u"a"_qs, u"A AAAA"_qs);
        bench.addRecord(u"y.example.org"_qs, u"b"_qs);
        bench.apply();
        bench.pass();
        QSignalSpy changed(bench.updater.get(), &Updater::addressChanged);
        bench.resolver.set(u"default/A"_qs, {u"9.9.9.2"_qs});
        bench.resolver.set(u"default/AAAA"_qs, {u"2620:fe::2"_qs});
        bench.pass();
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.at(0).at(0).value<RecordType>(), RecordType::A);
        QCOMPARE(changed.at(0).at(1).value<QList<QHostAddress>>(), addresses({u"9.9.9.1"_qs}));
        QCOMPARE(changed.at(0).at(2).value<QList<QHostAddress>>(), addresses({u"9.9.9.2"_qs}));
        QCOMPARE(changed.at(0).at(3).toStringList(), QStringList({u"x.example.org"_qs, u"y.example.org"_qs}));
        QCOMPARE(changed.at(1).at(3).toStringList(), QStringList({u"x.example.org"_qs}));
        bench.pass();
        QCOMPARE(changed.size(), 2);
    }
    void oneNotificationAnOutage()
    {
        EngineBench bench;
        bench.addAccount(u"a"_qs);
        bench.addRecord(u"x.example.org"_qs, u"a"_qs);
        bench.addRecord(u"y.example.org"_qs, u"a"_qs);
        bench.service(u"a"_qs).failures[u"*"_qs] = failure(Kind::Server);
        bench.apply();
        QSignalSpy started(bench.updater.get(), &Updater::failureStarted);
        QSignalSpy ended(bench.updater.get(), &Updater::failureEnded);
        for (int i = 0; i < 4; ++i) {
            bench.pass();
            bench.clock.advance(1h);
        }
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 4);
        QCOMPARE(started.size(), 1);
        QCOMPARE(started.first().at(0).toString(), u"a"_qs);
        QCOMPARE(started.first().at(1).value<Failure>().kind, Kind::Server);
        QCOMPARE(started.first().at(2).toStringList(), QStringList({u"x.example.org"_qs, u"y.example.org"_qs}));
        QCOMPARE(bench.journalled(u"record-failed"_qs), 2);

        bench.restart(); // the outage lasts: not told again
        QSignalSpy startedAgain(bench.updater.get(), &Updater::failureStarted);
        QSignalSpy endedAgain(bench.updater.get(), &Updater::failureEnded);
        bench.pass();
        QVERIFY(startedAgain.isEmpty());
        bench.service(u"a"_qs).failures.clear();
        bench.clock.advance(1h);
        bench.pass();
        bench.pass();
        QCOMPARE(endedAgain.size(), 1);
        QVERIFY(ended.isEmpty());
        QCOMPARE(bench.journalled(u"record-recovered"_qs), 2);
    }
    void offlineIsNobodysOutage()
    {
        EngineBench bench;
        bench.addAccount(u"a"_qs);
        bench.addRecord(u"x.example.org"_qs, u"a"_qs, u"A AAAA"_qs);
        bench.apply();
        bench.pass();
        QSignalSpy started(bench.updater.get(), &Updater::failureStarted);
        bench.resolver.set(u"default/A"_qs, Kind::Network);
        bench.resolver.set(u"default/AAAA"_qs, Kind::Network);
        bench.pass();
        QCOMPARE(bench.updater->overallState(), OverallState::Offline);
        QVERIFY(started.isEmpty());
        QVERIFY(bench.updater->detections().isEmpty());
        bench.resolver.set(u"default/A"_qs, {u"9.9.9.1"_qs});
        bench.updater->networkBack();
        bench.pass();
        QCOMPARE(bench.updater->overallState(), OverallState::Attention); // one family is still missing
        QCOMPARE(started.size(), 1);
    }
    void destroyedInTheMiddle()
    {
        EngineBench bench;
        bench.addAccount(u"a"_qs);
        bench.addRecord(u"x.example.org"_qs, u"a"_qs);
        const auto gate = std::make_shared<Event>();
        bench.service(u"a"_qs).gate = gate;
        bench.apply();
        auto first = bench.updater->runPass({});
        auto second = bench.updater->runPass({});
        QCOMPARE(bench.updater->overallState(), OverallState::Working);
        bench.updater.reset();
        gate->set();
        QVERIFY(QCoro::waitFor(first).records.isEmpty());
        QVERIFY(QCoro::waitFor(second).records.isEmpty());
        QVERIFY(bench.store->state.records.isEmpty());
    }
    void aPassWaitsForTheOneBefore()
    {
        EngineBench bench;
        bench.addAccount(u"a"_qs);
        bench.addRecord(u"x.example.org"_qs, u"a"_qs);
        const auto gate = std::make_shared<Event>();
        bench.service(u"a"_qs).gate = gate;
        bench.apply();
        auto first = bench.updater->runPass({});
        auto second = bench.updater->runPass({});
        QCOMPARE(bench.resolver.asked.size(), 1);
        bench.service(u"a"_qs).gate = nullptr;
        gate->set();
        QCOMPARE(QCoro::waitFor(first).records.first().lastOutcome, std::optional(What::Created));
        QVERIFY(!QCoro::waitFor(second).records.first().lastOutcome);
        QCOMPARE(bench.resolver.asked.size(), 2);
    }
    void unwritableStateStopsNothing()
    {
        QTemporaryDir dir;
        QFile inTheWay(dir.filePath(u"file"_qs));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        EngineBench bench(dir.filePath(u"file/state.json"_qs));
        bench.addAccount(u"a"_qs);
        bench.addRecord(u"x.example.org"_qs, u"a"_qs);
        bench.apply();
        bench.pass();
        bench.resolver.set(u"default/A"_qs, {u"9.9.9.2"_qs});
        bench.pass();
        QCOMPARE(bench.service(u"a"_qs).held.value(u"x.example.org A"_qs), addresses({u"9.9.9.2"_qs}));
        QCOMPARE(bench.journalled(u"state-not-written"_qs), 1);
    }
};

QTEST_GUILESS_MAIN(TestUpdater)
#include "tst_updater.moc"
