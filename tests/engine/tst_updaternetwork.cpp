// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "EngineBench.h"

#include <QtTest>

using namespace mooring;
using namespace std::chrono_literals;
using Kind = Failure::Kind;

/// What the Updater makes of where this machine is attached: no network, a network that settles, another network.
class TestUpdaterNetwork : public QObject
{
    Q_OBJECT

private:
    const QString m_name = u"x.example.org"_qs;
    const QString m_key = u"x.example.org A"_qs;

    void prepare(EngineBench &bench) const
    {
        bench.addAccount(u"a"_qs);
        bench.addRecord(m_name, u"a"_qs);
        bench.apply();
    }
    /// Nothing is asked or found without a network.
    static void unplug(EngineBench &bench)
    {
        bench.network.unplug();
        bench.resolver.set(u"default/A"_qs, Kind::Network);
    }
    static void plug(EngineBench &bench, const QString &address)
    {
        bench.network.plug();
        bench.resolver.set(u"default/A"_qs, {address});
    }

private slots:
    void ask09_noNetworkIsNobodysFailure()
    {
        EngineBench bench;
        prepare(bench);
        bench.updater->start();
        QSignalSpy started(bench.updater.get(), &Updater::failureStarted);
        QSignalSpy ended(bench.updater.get(), &Updater::failureEnded);
        const qsizetype events = bench.journalActions().size();
        unplug(bench);
        bench.updater->trigger();
        bench.clock.advance(250ms);
        QVERIFY(!bench.resolver.requests.last().online);
        QCOMPARE(bench.updater->overallState(), OverallState::Offline);
        const RecordStatus status = bench.status(m_name);
        QCOMPARE(status.kind, RecordStatus::Kind::Waiting);
        QVERIFY(status.failure && status.failure->message.contains(u"no network"_qs));
        QVERIFY(!status.lastOutcome);
        QCOMPARE(status.values, addresses({u"9.9.9.1"_qs}));
        QVERIFY(status.nextAttempt.isValid());
        QCOMPARE(status.nextAttempt, bench.updater->nextPass());
        QCOMPARE(bench.journalActions().size(), events);
        bench.clock.advance(12h);
        QCOMPARE(bench.store->state.records.first().failures, 0);
        QVERIFY(!bench.store->state.records.first().failure);
        QCOMPARE(bench.journalActions().mid(events), {u"network-lost"_qs});
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 1);
        QVERIFY(started.isEmpty());

        plug(bench, u"9.9.9.2"_qs);
        bench.updater->networkBack();
        bench.clock.advance(250ms);
        QCOMPARE(bench.service(u"a"_qs).held.value(m_key), addresses({u"9.9.9.2"_qs}));
        QCOMPARE(bench.updater->overallState(), OverallState::Fine);
        QVERIFY(started.isEmpty() && ended.isEmpty());
        QCOMPARE(bench.journalled(u"network-lost"_qs), 1);
        QCOMPARE(bench.journalled(u"network-back"_qs), 1);
        QCOMPARE(bench.journalled(u"addresses-found"_qs), 0);
    }
    void ask09_norIsANetworkThatGoesMeanwhile()
    {
        EngineBench bench;
        prepare(bench);
        bench.updater->start();
        QSignalSpy started(bench.updater.get(), &Updater::failureStarted);
        const qsizetype events = bench.journalActions().size();
        bench.resolver.answer = [&bench](const DetectionRequest &) -> Result<Detection> {
            bench.network.unplug();
            return fail(Kind::NoAddress, u"The router does not answer."_qs);
        };
        bench.pass();
        QCOMPARE(bench.updater->overallState(), OverallState::Offline);
        QCOMPARE(bench.status(m_name).kind, RecordStatus::Kind::Waiting);
        QCOMPARE(bench.store->state.records.first().failures, 0);
        QCOMPARE(bench.journalActions().size(), events);
        QVERIFY(started.isEmpty());
    }
    void ask10_atBootTheNetworkIsWaitedForSilently()
    {
        EngineBench bench;
        unplug(bench);
        prepare(bench);
        QSignalSpy started(bench.updater.get(), &Updater::failureStarted);
        bench.updater->start();
        QCOMPARE(bench.status(m_name).kind, RecordStatus::Kind::Waiting);
        // Looked for again soon, without any event.
        QCOMPARE(bench.updater->nextPass(), bench.clock.now().addSecs(2));
        bench.clock.advance(2s);
        QCOMPARE(bench.updater->nextPass(), bench.clock.now().addSecs(5));
        plug(bench, u"9.9.9.1"_qs);
        bench.clock.advance(5s);
        QCOMPARE(bench.service(u"a"_qs).held.value(m_key), addresses({u"9.9.9.1"_qs}));
        QVERIFY(started.isEmpty());
        QCOMPARE(bench.journalled(u"record-failed"_qs), 0);
    }
    void ask10_whatIsNotReadyAtBootIsToldOnlyIfItLasts_data()
    {
        QTest::addColumn<bool>("lasts");
        QTest::newRow("ready after 10 s") << false;
        QTest::newRow("never ready") << true;
    }
    void ask10_whatIsNotReadyAtBootIsToldOnlyIfItLasts()
    {
        QFETCH(bool, lasts);
        EngineBench bench;
        prepare(bench);
        QSignalSpy started(bench.updater.get(), &Updater::failureStarted);
        QSignalSpy ended(bench.updater.get(), &Updater::failureEnded);
        bench.service(u"a"_qs).failures[u"*"_qs] = failure(Kind::Network, u"The name of the service is not found."_qs);
        bench.updater->start();
        bench.clock.advance(10s);
        QVERIFY(started.isEmpty());
        if (!lasts)
            bench.service(u"a"_qs).failures.clear();
        bench.clock.advance(1h);
        QCOMPARE(started.size(), lasts ? 1 : 0);
        QVERIFY(ended.isEmpty());
    }
    void ask09_whatIsNotReadyAfterResumeIsToldOnlyIfItLasts()
    {
        EngineBench bench;
        prepare(bench);
        bench.updater->start();
        bench.clock.advance(1h);
        QSignalSpy started(bench.updater.get(), &Updater::failureStarted);
        bench.resolver.set(u"default/A"_qs, Kind::NoAddress);
        bench.updater->networkBack();
        bench.clock.advance(20s);
        QVERIFY(started.isEmpty());
        bench.clock.advance(1h);
        QCOMPARE(started.size(), 1);
    }
    void ask11_aNetworkIsLookedAtWhileItSettles()
    {
        EngineBench bench;
        prepare(bench);
        bench.updater->start();
        bench.resolver.set(u"default/A"_qs, Kind::Network); // the line is there, DNS is not yet
        bench.updater->networkBack();
        bench.clock.advance(250ms);
        const QList<int> seconds{2, 5, 15, 45};
        qsizetype asked = bench.resolver.asked.size();
        for (const int wait : seconds) {
            QCOMPARE(bench.updater->nextPass(), bench.clock.now().addSecs(wait));
            QVERIFY(bench.status(m_name).nextAttempt <= bench.updater->nextPass());
            bench.clock.advance(std::chrono::seconds(wait) - 1ms);
            QCOMPARE(bench.resolver.asked.size(), asked);
            bench.clock.advance(1ms);
            QCOMPARE(bench.resolver.asked.size(), ++asked);
        }
        // Then by the normal schedule and back-off.
        QVERIFY(bench.updater->nextPass() > bench.clock.now().addSecs(45));
        bench.resolver.set(u"default/A"_qs, {u"9.9.9.2"_qs});
        bench.updater->networkBack();
        bench.clock.advance(250ms);
        QCOMPARE(bench.service(u"a"_qs).held.value(m_key), addresses({u"9.9.9.2"_qs}));
        QCOMPARE(bench.updater->nextPass(), bench.clock.now().addSecs(300));
    }
    void aNewEventStartsTheSequenceAnew()
    {
        EngineBench bench;
        prepare(bench);
        bench.updater->start();
        bench.resolver.set(u"default/A"_qs, Kind::NoAddress);
        bench.updater->networkBack();
        bench.clock.advance(250ms + 2s + 5s);
        QCOMPARE(bench.updater->nextPass(), bench.clock.now().addSecs(15));
        bench.updater->networkBack();
        bench.clock.advance(250ms);
        const qsizetype asked = bench.resolver.asked.size();
        QCOMPARE(bench.updater->nextPass(), bench.clock.now().addSecs(2));
        bench.clock.advance(2s);
        QCOMPARE(bench.resolver.asked.size(), asked + 1); // one sequence, not two
        QCOMPARE(bench.updater->nextPass(), bench.clock.now().addSecs(5));
    }
    void settlingAsksOnlyForWhatIsMissing()
    {
        EngineBench bench;
        bench.addAccount(u"a"_qs);
        bench.addRecord(m_name, u"a"_qs, u"A AAAA"_qs);
        bench.apply();
        bench.updater->start();
        bench.resolver.set(u"default/AAAA"_qs, Kind::NoAddress);
        bench.updater->networkBack();
        bench.clock.advance(250ms);
        bench.resolver.asked.clear();
        bench.resolver.set(u"default/AAAA"_qs, {u"2620:fe::2"_qs});
        bench.clock.advance(2s);
        QCOMPARE(bench.resolver.asked, {u"default/AAAA"_qs});
        QCOMPARE(bench.status(m_name, RecordType::AAAA).values, addresses({u"2620:fe::2"_qs}));
        QCOMPARE(bench.status(m_name).kind, RecordStatus::Kind::Fine);
    }
    void aTentativeAddressIsWaitedFor()
    {
        EngineBench bench;
        bench.addAccount(u"a"_qs);
        bench.addRecord(m_name, u"a"_qs, u"AAAA"_qs);
        bench.apply();
        bench.updater->start();
        InterfaceAddress fresh;
        fresh.device = u"eth0"_qs;
        fresh.address = address(u"2620:fe::2"_qs);
        fresh.tentative = true;
        bench.interfaces = {fresh};
        bench.updater->trigger(); // the old address is still found
        bench.clock.advance(250ms);
        QCOMPARE(bench.updater->nextPass(), bench.clock.now().addSecs(2));
        bench.interfaces.first().tentative = false;
        bench.resolver.set(u"default/AAAA"_qs, {u"2620:fe::2"_qs});
        bench.clock.advance(2s);
        QCOMPARE(bench.status(m_name, RecordType::AAAA).values, addresses({u"2620:fe::2"_qs}));
        QCOMPARE(bench.updater->nextPass(), bench.clock.now().addSecs(300));
    }
    void ask12_anEventComesFirst()
    {
        EngineBench bench;
        prepare(bench);
        bench.updater->start();
        bench.resolver.set(u"default/A"_qs, {u"9.9.9.2"_qs});
        bench.updater->trigger();
        bench.clock.advance(249ms);
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 1);
        bench.clock.advance(1ms);
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 2);
    }
    void ask13_afterALongOutageItGoesOn()
    {
        EngineBench bench;
        prepare(bench);
        bench.updater->start();
        unplug(bench);
        bench.updater->trigger();
        bench.clock.advance(std::chrono::hours(24 * 30));
        plug(bench, u"9.9.9.2"_qs); // and nothing tells of it
        bench.clock.advance(301s);
        QCOMPARE(bench.service(u"a"_qs).held.value(m_key), addresses({u"9.9.9.2"_qs}));
    }
    void aLineSeenAtTheNextLookEndsTheWaits()
    {
        EngineBench bench;
        prepare(bench);
        bench.random = 0.99;
        bench.service(u"a"_qs).failures[u"*"_qs] = failure(Kind::Network);
        bench.updater->start();
        bench.clock.advance(4h);
        bench.service(u"a"_qs).failures.clear();
        unplug(bench);
        bench.clock.advance(30min);
        QCOMPARE(bench.status(m_name).kind, RecordStatus::Kind::Waiting);
        QVERIFY(bench.store->state.records.first().notBefore.isValid());
        plug(bench, u"9.9.9.1"_qs);
        bench.clock.advance(301s);
        QCOMPARE(bench.status(m_name).kind, RecordStatus::Kind::Fine);
    }
    void aStormOfEventsIsThrottled()
    {
        EngineBench bench;
        prepare(bench);
        bench.updater->start();
        for (int i = 0; i < 60 * 60 * 4; ++i) { // four a second, for an hour
            bench.updater->networkBack();
            bench.clock.advance(250ms);
        }
        QVERIFY2(bench.resolver.asked.size() < 900, qPrintable(QString::number(bench.resolver.asked.size())));
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 1);
        bench.clock.advance(15min);
        bench.resolver.set(u"default/A"_qs, {u"9.9.9.2"_qs});
        bench.updater->trigger();
        bench.clock.advance(250ms);
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 2); // and then it is prompt again
    }
    void serversOfTheLanWorkWithoutAWayOut()
    {
        EngineBench bench;
        bench.addAccount(u"a"_qs);
        bench.addAccount(u"b"_qs);
        bench.addRecord(m_name, u"a"_qs);
        bench.addRecord(u"y.example.org"_qs, u"b"_qs);
        bench.config.records[0].addresses = {u"lan"_qs};
        bench.config.records[1].addresses = {u"lan"_qs};
        bench.network.unplug();
        bench.resolver.set(u"lan/A"_qs, {u"192.168.1.7"_qs});
        bench.service(u"b"_qs).failures[u"*"_qs] = failure(Kind::Network);
        bench.apply();
        bench.updater->start();
        QCOMPARE(bench.status(m_name).kind, RecordStatus::Kind::Fine);
        QCOMPARE(bench.status(u"y.example.org"_qs).kind, RecordStatus::Kind::Waiting);
        QVERIFY(!bench.store->state.records.value({u"b"_qs, u"y.example.org"_qs, RecordType::A}).failure);
        // What is wrong whatever the network counts.
        bench.service(u"b"_qs).failures[u"*"_qs] = failure(Kind::Forbidden);
        bench.clock.advance(2s);
        QCOMPARE(bench.status(u"y.example.org"_qs).kind, RecordStatus::Kind::Stopped);
    }
    void theNetworkThatComesBackIsLookedAtInFull()
    {
        EngineBench bench;
        bench.addAccount(u"a"_qs);
        bench.addRecord(m_name, u"a"_qs, u"A AAAA"_qs);
        bench.random = 0.99;
        bench.resolver.set(u"default/AAAA"_qs, Kind::NoAddress);
        bench.apply();
        bench.updater->start();
        bench.clock.advance(4h); // IPv6 waits long now
        unplug(bench);
        bench.updater->trigger();
        bench.clock.advance(250ms);
        bench.resolver.asked.clear();
        plug(bench, u"9.9.9.2"_qs);
        bench.resolver.set(u"default/AAAA"_qs, {u"2620:fe::2"_qs});
        bench.clock.advance(2s);
        QCOMPARE(bench.resolver.asked, QStringList({u"default/A"_qs, u"default/AAAA"_qs}));
        QCOMPARE(bench.updater->overallState(), OverallState::Fine);
    }
};

QTEST_GUILESS_MAIN(TestUpdaterNetwork)
#include "tst_updaternetwork.moc"
