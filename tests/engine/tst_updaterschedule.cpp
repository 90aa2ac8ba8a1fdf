// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "EngineBench.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace mooring;
using namespace std::chrono_literals;
using Kind = Failure::Kind;

/// When passes run: all with a clock that the test moves.
class TestUpdaterSchedule : public QObject
{
    Q_OBJECT

private:
    const QString m_name = u"x.example.org"_qs;

    void prepare(EngineBench &bench) const
    {
        bench.addAccount(u"a"_qs);
        bench.addRecord(m_name, u"a"_qs);
        bench.apply();
    }

private slots:
    void ask04_aPassNowAndThenByInterval()
    {
        EngineBench bench;
        prepare(bench);
        bench.updater->start();
        QCOMPARE(bench.resolver.asked.size(), 1);
        QCOMPARE(bench.updater->nextPass(), bench.clock.now().addSecs(300));
        bench.clock.advance(299s);
        QCOMPARE(bench.resolver.asked.size(), 1);
        bench.random = 0.0; // jitter: 10 % less
        bench.clock.advance(1s);
        QCOMPARE(bench.resolver.asked.size(), 2);
        QCOMPARE(bench.updater->nextPass(), bench.clock.now().addSecs(270));
        bench.updater->stop();
        bench.clock.advance(1h);
        QCOMPARE(bench.resolver.asked.size(), 2);
        QCOMPARE(bench.journalActions().first(), u"started"_qs);
        QCOMPARE(bench.journalActions().last(), u"stopped"_qs);
    }
    void burstsBecomeOnePass()
    {
        EngineBench bench;
        prepare(bench);
        bench.updater->start();
        for (int i = 0; i < 5; ++i) {
            bench.updater->trigger();
            bench.clock.advance(40ms);
        }
        QCOMPARE(bench.resolver.asked.size(), 1);
        bench.clock.advance(50ms);
        QCOMPARE(bench.resolver.asked.size(), 2);
        bench.clock.advance(10s);
        QCOMPARE(bench.resolver.asked.size(), 2);
    }
    void whatHappensDuringAPassIsNotLost()
    {
        EngineBench bench;
        prepare(bench);
        const auto gate = std::make_shared<Event>();
        bench.service(u"a"_qs).gate = gate;
        bench.updater->start();
        bench.resolver.set(u"default/A"_qs, {u"9.9.9.2"_qs});
        bench.updater->trigger();
        bench.clock.advance(10s);
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 1);
        bench.service(u"a"_qs).gate = nullptr;
        gate->set();
        bench.clock.advance(250ms);
        QCOMPARE(bench.service(u"a"_qs).held.value(u"x.example.org A"_qs), addresses({u"9.9.9.2"_qs}));
    }
    void aFailureIsRetriedBeforeTheInterval()
    {
        EngineBench bench;
        prepare(bench);
        bench.service(u"a"_qs).failures[u"*"_qs] = failure(Kind::Network);
        bench.updater->start();
        QCOMPARE(bench.updater->nextPass(), bench.clock.now().addMSecs(7500));
        QCOMPARE(bench.status(m_name).nextAttempt, bench.updater->nextPass());
        bench.clock.advance(7500ms);
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 2);
        QCOMPARE(bench.updater->nextPass(), bench.clock.now().addSecs(15));
    }
    void aPassByHandMovesTheTimer()
    {
        EngineBench bench;
        prepare(bench);
        bench.updater->start();
        bench.service(u"a"_qs).failures[u"*"_qs] = failure(Kind::Network);
        bench.resolver.set(u"default/A"_qs, {u"9.9.9.2"_qs});
        bench.pass();
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 2);
        bench.clock.advance(7500ms);
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 3);
    }
    void networkBackEndsTheWait_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("ends");
        QTest::newRow("network") << int(Kind::Network) << true;
        QTest::newRow("server") << int(Kind::Server) << true;
        QTest::newRow("rate limit") << int(Kind::RateLimited) << false;
        QTest::newRow("stop") << int(Kind::Rejected) << false;
    }
    void networkBackEndsTheWait()
    {
        QFETCH(int, kind);
        QFETCH(bool, ends);
        EngineBench bench;
        prepare(bench);
        bench.random = 0.99;
        bench.service(u"a"_qs).failures[u"*"_qs] = failure(Kind(kind));
        bench.updater->start();
        bench.updater->networkBack();
        bench.clock.advance(250ms);
        QCOMPARE(bench.service(u"a"_qs).publishCalls, ends ? 2 : 1);
    }
    void resumeFromSleepEndsNetworkWaits()
    {
        EngineBench bench;
        prepare(bench);
        bench.random = 0.99;
        bench.service(u"a"_qs).failures[u"*"_qs] = failure(Kind::Network);
        bench.updater->start();
        for (int i = 0; i < 12; ++i)
            bench.clock.advance(30min);
        const int calls = bench.service(u"a"_qs).publishCalls;
        QVERIFY(bench.status(m_name).nextAttempt > bench.clock.now().addSecs(120));
        bench.updater->trigger(); // any wake-up, without a jump: the wait holds
        bench.clock.advance(1s);
        QCOMPARE(bench.service(u"a"_qs).publishCalls, calls);
        bench.clock.jump(60s);
        bench.updater->trigger();
        bench.clock.advance(1s);
        QCOMPARE(bench.service(u"a"_qs).publishCalls, calls + 1);
    }
    void aClockSetBackStopsNothing()
    {
        EngineBench bench;
        prepare(bench);
        bench.service(u"a"_qs).failures[u"*"_qs] = failure(Kind::RateLimited);
        bench.updater->start();
        bench.service(u"a"_qs).failures.clear();
        bench.clock.jump(-std::chrono::hours(24 * 400));
        bench.clock.advance(15min); // the waits of another time do not count
        QCOMPARE(bench.status(m_name).kind, RecordStatus::Kind::Fine);
    }
    void pauseAndResume()
    {
        EngineBench bench;
        prepare(bench);
        bench.updater->start();
        bench.updater->pause({});
        QVERIFY(bench.updater->isPaused());
        QCOMPARE(bench.updater->overallState(), OverallState::Held);
        QCOMPARE(bench.status(m_name).kind, RecordStatus::Kind::Held);
        bench.resolver.set(u"default/A"_qs, {u"9.9.9.2"_qs});
        bench.updater->trigger();
        bench.clock.advance(24h);
        PassOptions force;
        force.force = true;
        bench.pass(force);
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 1);
        QCOMPARE(bench.resolver.asked.size(), 1);
        bench.updater->resume();
        bench.clock.advance(250ms);
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 2);
        QCOMPARE(bench.journalled(u"paused"_qs), 1);
        QCOMPARE(bench.journalled(u"resumed"_qs), 1);
    }
    void pauseEndsByItself()
    {
        EngineBench bench;
        prepare(bench);
        bench.updater->start();
        bench.updater->pause(bench.clock.now().addSecs(3600));
        QCOMPARE(bench.status(m_name).nextAttempt, bench.clock.now().addSecs(3600));
        bench.clock.advance(3599s);
        QVERIFY(bench.updater->isPaused());
        bench.clock.advance(1s);
        QVERIFY(!bench.updater->isPaused());
        QCOMPARE(bench.resolver.asked.size(), 2);
    }
    void aLockedKeychainIsNotAskedInALoop()
    {
        EngineBench bench;
        prepare(bench);
        bench.secrets.locked = true;
        bench.updater->start();
        QCOMPARE(bench.secrets.reads, 1);
        QCOMPARE(bench.status(m_name).kind, RecordStatus::Kind::Waiting);
        QCOMPARE(bench.status(m_name).failure->kind, Kind::KeychainLocked);
        QVERIFY(bench.status(m_name).nextAttempt.isValid());
        for (int i = 0; i < 14 * 6; ++i) { // every trigger there is
            bench.updater->networkBack();
            bench.clock.advance(10s);
        }
        QCOMPARE(bench.secrets.reads, 1);
        bench.secrets.locked = false;
        bench.updater->keychainUnlocked();
        bench.clock.advance(250ms);
        QCOMPARE(bench.secrets.reads, 2);
        QCOMPARE(bench.status(m_name).kind, RecordStatus::Kind::Fine);
        bench.clock.advance(24h); // known from now on
        QCOMPARE(bench.secrets.reads, 2);
    }
    void aLockedKeychainIsAskedWhenTheUserActs()
    {
        EngineBench bench;
        prepare(bench);
        bench.secrets.locked = true;
        bench.pass();
        bench.secrets.locked = false;
        bench.pass();
        QCOMPARE(bench.status(m_name).kind, RecordStatus::Kind::Fine);
    }
    void aPauseEndsThoughTheClockIsSetBack()
    {
        EngineBench bench;
        prepare(bench);
        bench.updater->start();
        bench.updater->pause(bench.clock.now().addSecs(3600));
        bench.clock.jump(-std::chrono::hours(24 * 400));
        bench.clock.advance(6min);
        QVERIFY(bench.updater->isPaused());
        QVERIFY(bench.status(m_name).nextAttempt <= bench.clock.now().addSecs(3600));
        bench.clock.advance(1h);
        QVERIFY(!bench.updater->isPaused());
    }
    void aPauseEndsThoughTheMachineSlept()
    {
        EngineBench bench;
        prepare(bench);
        bench.updater->start();
        bench.updater->pause(bench.clock.now().addSecs(8 * 3600));
        bench.clock.advance(10min);
        bench.clock.jump(8h); // and no event tells of it
        bench.clock.advance(5min);
        QVERIFY(!bench.updater->isPaused());
    }
    void aKeychainWaitOfAnotherTimeDoesNotCount()
    {
        EngineBench bench;
        prepare(bench);
        bench.secrets.locked = true;
        bench.updater->start();
        bench.secrets.locked = false;
        bench.clock.jump(-std::chrono::hours(24 * 400));
        bench.clock.advance(6min);
        QCOMPARE(bench.status(m_name).kind, RecordStatus::Kind::Fine);
    }
    void aStopEndsInOneAttemptByItself()
    {
        EngineBench bench;
        bench.addAccount(u"a"_qs);
        bench.addRecord(m_name, u"a"_qs, u"A AAAA"_qs);
        bench.apply();
        FakeService &service = bench.service(u"a"_qs);
        service.failures[u"*"_qs] = failure(Kind::Credentials);
        bench.updater->start();
        const QDateTime first = bench.clock.now();
        QCOMPARE(service.received.size(), 2);
        QCOMPARE(bench.status(m_name).nextAttempt, first.addDays(1)); // two names refused are one stop
        bench.clock.advance(std::chrono::hours(24) - 1s);
        QCOMPARE(service.publishCalls, 1);
        bench.clock.advance(6min);
        QCOMPARE(service.publishCalls, 2);
        QCOMPARE(service.received.size(), 3); // one name only
        QCOMPARE(bench.status(m_name).kind, RecordStatus::Kind::Stopped);
        QVERIFY(bench.status(m_name).nextAttempt > first.addDays(3).addSecs(-60));
        bench.clock.advance(std::chrono::hours(24 * 5));
        QCOMPARE(service.publishCalls, 3);
        QCOMPARE(bench.journalled(u"account-stopped"_qs), 1);
        service.failures.clear();
        bench.clock.advance(std::chrono::hours(24 * 5));
        QCOMPARE(bench.status(m_name).kind, RecordStatus::Kind::Fine);
        QCOMPARE(bench.status(m_name, RecordType::AAAA).kind, RecordStatus::Kind::Fine);
        QCOMPARE(bench.updater->overallState(), OverallState::Fine);
    }
    void aStopForANameEndsInOneAttemptByItself()
    {
        EngineBench bench;
        prepare(bench);
        FakeService &service = bench.service(u"a"_qs);
        service.failures[u"*"_qs] = failure(Kind::NoSuchZone);
        bench.updater->start();
        bench.clock.advance(std::chrono::hours(24 * 8));
        QCOMPARE(service.publishCalls, 1 + 3); // after 1, 2 and 4 days
        QCOMPARE(bench.status(m_name).kind, RecordStatus::Kind::Stopped);
        service.failures.clear();
        bench.clock.advance(std::chrono::hours(24 * 7));
        QCOMPARE(bench.status(m_name).kind, RecordStatus::Kind::Fine);
    }
    void aPassThatNeverEndsIsAbandoned()
    {
        EngineBench bench;
        prepare(bench);
        bench.addAccount(u"b"_qs);
        bench.addRecord(u"y.example.org"_qs, u"b"_qs);
        bench.apply();
        const auto gate = std::make_shared<Event>();
        bench.service(u"b"_qs).gate = gate;
        bench.updater->start();
        bench.resolver.set(u"default/A"_qs, {u"9.9.9.2"_qs});
        bench.updater->trigger();
        bench.clock.advance(10min - 1ms);
        QCOMPARE(bench.status(m_name).values, addresses({u"9.9.9.1"_qs}));
        QCOMPARE(bench.journalled(u"pass-abandoned"_qs), 0);
        bench.clock.advance(1s);
        QCOMPARE(bench.journalled(u"pass-abandoned"_qs), 1);
        QCOMPARE(bench.status(m_name).values, addresses({u"9.9.9.2"_qs}));
        bench.service(u"b"_qs).gate = nullptr;
        bench.clock.advance(20min);
        QCOMPARE(bench.status(u"y.example.org"_qs).values, addresses({u"9.9.9.2"_qs}));
        gate->set(); // the late answer changes nothing
        QCOMPARE(bench.status(u"y.example.org"_qs).values, addresses({u"9.9.9.2"_qs}));
        QCOMPARE(bench.updater->overallState(), OverallState::Fine);
    }
    void aLookThatNeverEndsIsAbandonedToo()
    {
        EngineBench bench;
        prepare(bench);
        const auto gate = std::make_shared<Event>();
        bench.resolver.gate = gate;
        bench.updater->start();
        bench.resolver.gate = nullptr;
        bench.clock.advance(16min);
        QCOMPARE(bench.status(m_name).kind, RecordStatus::Kind::Fine);
        QVERIFY(bench.updater->nextPass() > bench.clock.now());
        gate->set();
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 1);
    }
    void refreshByTheServicesRule()
    {
        EngineBench bench;
        bench.refresh = std::chrono::days(5);
        prepare(bench);
        bench.updater->start();
        bench.clock.advance(std::chrono::hours(24 * 5 - 1));
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 1);
        bench.clock.advance(std::chrono::hours(2));
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 2);
    }
    void refreshForServicesThatForget()
    {
        EngineBench bench;
        prepare(bench);
        bench.updater->start();
        bench.clock.advance(std::chrono::hours(24 * 24));
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 1);
        bench.clock.advance(std::chrono::hours(25));
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 2);
    }

    /// Whatever goes wrong, each record has a next attempt that comes, or a stop that the user sees.
    void aWeekOfFaults_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 2; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void aWeekOfFaults()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        EngineBench bench;
        const QStringList accounts{u"a"_qs, u"b"_qs, u"c"_qs};
        for (const QString &account : accounts) {
            bench.addAccount(account, account == u"a"_qs);
            for (int i = 0; i < 3; ++i)
                bench.addRecord(u"%1%2.example.org"_qs.arg(account).arg(i), account, u"A AAAA"_qs);
        }
        bench.apply();
        bench.updater->start();
        const Kind transient[]{Kind::Network, Kind::Tls, Kind::Server, Kind::BadReply, Kind::RateLimited};
        const Kind stopping[]{Kind::Credentials, Kind::Blocked, Kind::NoSuchZone, Kind::Rejected, Kind::Conflict};
        QMap<QString, QDateTime> due;
        int attempts = 0;
        for (int minute = 0; minute < 7 * 24 * 60; minute += 7) {
            const double dice = random.generateDouble();
            const QString account = accounts.at(random.bounded(3));
            FakeService &service = bench.service(account);
            if (dice < 0.15)
                service.failures[u"*"_qs] = failure(transient[random.bounded(5)]);
            else if (dice < 0.16)
                service.failures[u"%1%2.example.org A"_qs.arg(account).arg(random.bounded(3))]
                    = failure(stopping[random.bounded(5)]);
            else if (dice < 0.35)
                service.failures.clear();
            else if (dice < 0.40)
                bench.resolver.set(u"default/A"_qs, {u"9.9.9.%1"_qs.arg(random.bounded(1, 255))});
            else if (dice < 0.43)
                bench.resolver.set(u"default/AAAA"_qs, random.bounded(2) ? Kind::NoAddress : Kind::Network);
            else if (dice < 0.48)
                bench.resolver.set(u"default/AAAA"_qs, {u"2620:fe::%1"_qs.arg(random.bounded(1, 999))});
            else if (dice < 0.50)
                bench.clock.jump(std::chrono::minutes(random.bounded(-600, 600)));
            else if (dice < 0.52)
                bench.updater->networkBack();
            else if (dice < 0.53)
                bench.restart(), bench.updater->start();
            bench.random = random.generateDouble();
            bench.clock.advance(7min);

            for (const RecordStatus &status : bench.updater->statuses()) {
                if (status.kind == RecordStatus::Kind::Stopped) {
                    QVERIFY(status.failure && !status.failure->message.isEmpty());
                    QVERIFY(status.nextAttempt.isValid());
                    QVERIFY(status.nextAttempt <= bench.clock.now().addDays(28));
                } else {
                    QVERIFY(status.nextAttempt.isValid());
                    QVERIFY(status.nextAttempt >= bench.clock.now().addSecs(-1));
                    QVERIFY(status.nextAttempt < bench.clock.now().addSecs(12 * 3600));
                }
            }
            attempts = 0;
            for (const QString &id : accounts)
                attempts += bench.service(id).publishCalls;
        }
        QVERIFY2(attempts < 6000, qPrintable(QString::number(attempts))); // no hot loop either

        // The faults end and the user acts: within half a day all is well.
        bench.resolver.set(u"default/A"_qs, {u"9.9.9.9"_qs});
        bench.resolver.set(u"default/AAAA"_qs, {u"2620:fe::9"_qs});
        for (const QString &account : accounts) {
            bench.service(account).failures.clear();
            QVERIFY(bench.updater->retry(account));
        }
        bench.clock.advance(12h);
        for (const RecordStatus &status : bench.updater->statuses()) {
            QCOMPARE(status.kind, RecordStatus::Kind::Fine);
            const QString key = status.name.ascii() + u' ' + recordTypeName(status.type);
            QCOMPARE(bench.service(status.account).held.value(key),
                     addresses({status.type == RecordType::A ? u"9.9.9.9"_qs : u"2620:fe::9"_qs}));
        }
        QCOMPARE(bench.updater->overallState(), OverallState::Fine);
    }
};

QTEST_GUILESS_MAIN(TestUpdaterSchedule)
#include "tst_updaterschedule.moc"
