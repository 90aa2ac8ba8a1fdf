// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "EngineBench.h"

#include <QtTest>

using namespace mooring;
using namespace std::chrono_literals;
using Kind = Failure::Kind;

/// What the Updater remembers of each network and knows of its lines: sources that work there, the NAT, names by line.
class TestUpdaterLines : public QObject
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

private slots:
    void whatWorksIsRememberedByNetwork()
    {
        QTemporaryDir dir;
        EngineBench bench(dir.filePath(u"state.json"_qs));
        prepare(bench);
        bench.resolver.setFrom(u"default/A"_qs, u"9.9.9.1"_qs, u"web"_qs, u"web#1"_qs);
        bench.updater->start();
        QCOMPARE(bench.resolver.requests.last().startWith, QString()); // a new network
        bench.clock.advance(300s);
        QCOMPARE(bench.resolver.requests.last().startWith, u"web#1"_qs);
        bench.restart();
        bench.updater->start();
        QCOMPARE(bench.resolver.requests.last().startWith, u"web#1"_qs);
        bench.pass(); // a person asked
        QCOMPARE(bench.resolver.requests.last().startWith, QString());
        bench.network.plug(u"aa:bb:cc:dd:ee:02"_qs);
        bench.clock.advance(300s);
        QCOMPARE(bench.resolver.requests.last().startWith, QString());
        bench.network.plug();
        bench.clock.advance(300s);
        QCOMPARE(bench.resolver.requests.last().startWith, u"web#1"_qs);
        // The next full look comes after a day.
        bench.clock.advance(23h);
        QCOMPARE(bench.resolver.requests.last().startWith, u"web#1"_qs);
        qsizetype full = 0;
        bench.resolver.requests.clear();
        bench.clock.advance(24h);
        for (const DetectionRequest &request : std::as_const(bench.resolver.requests))
            full += request.startWith.isEmpty() ? 1 : 0;
        QCOMPARE(full, 1);
        // Edited sources are looked at in the user's order.
        bench.setSources(u"default"_qs, RecordType::A, {{u"router"_qs, {}}, {u"web"_qs, {}}});
        bench.apply();
        bench.clock.advance(250ms);
        QCOMPARE(bench.resolver.requests.last().startWith, QString());
        bench.clock.advance(300s);
        QCOMPARE(bench.resolver.requests.last().startWith, u"web#1"_qs);
    }
    void anotherSourceThanTheRememberedOneTakesItsPlace()
    {
        EngineBench bench;
        prepare(bench);
        bench.resolver.setFrom(u"default/A"_qs, u"9.9.9.1"_qs, u"router"_qs, u"router#0"_qs);
        bench.updater->start();
        bench.resolver.setFrom(u"default/A"_qs, u"9.9.9.1"_qs, u"web"_qs, u"web#1"_qs);
        bench.clock.advance(300s);
        QCOMPARE(bench.resolver.requests.last().startWith, u"router#0"_qs);
        bench.clock.advance(300s);
        QCOMPARE(bench.resolver.requests.last().startWith, u"web#1"_qs);
    }
    void atMost32NetworksAreRemembered()
    {
        EngineBench bench;
        prepare(bench);
        for (int i = 0; i < 40; ++i) {
            bench.network.plug(u"network %1"_qs.arg(i));
            bench.pass();
            bench.clock.advance(1h);
        }
        QCOMPARE(bench.store->state.networks.size(), 32);
        QVERIFY(!bench.store->state.networks.contains(u"network 7"_qs));
        QVERIFY(bench.store->state.networks.contains(u"network 8"_qs));
    }
    void knownAddressesAreThoseOfTheNetwork()
    {
        EngineBench bench;
        prepare(bench);
        bench.pass();
        bench.network.plug(u"office"_qs);
        bench.resolver.set(u"default/A"_qs, {u"8.8.4.4"_qs});
        bench.pass();
        QCOMPARE(bench.resolver.requests.last().known, addresses({u"9.9.9.1"_qs})); // anything else must be agreed on
        bench.network.plug();
        bench.resolver.set(u"default/A"_qs, {u"9.9.9.1"_qs});
        bench.pass();
        QCOMPARE(bench.resolver.requests.last().known, addresses({u"9.9.9.1"_qs}));
    }
    void aNetworkThatChangesDuringTheLookIsLookedAtAgain()
    {
        EngineBench bench;
        prepare(bench);
        bench.resolver.setFrom(u"default/A"_qs, u"9.9.9.1"_qs, u"web"_qs);
        bench.pass();
        // The VPN comes up between the look and the answer, which is its exit.
        bench.network.looked = [&bench] {
            bench.network.tunnel(true);
        };
        bench.resolver.setFrom(u"default/A"_qs, u"8.8.4.4"_qs, u"web"_qs);
        bench.pass();
        QCOMPARE(bench.service(u"a"_qs).held.value(m_key), addresses({u"9.9.9.1"_qs}));
        QCOMPARE(bench.status(m_name).kind, RecordStatus::Kind::Held);
        QCOMPARE(bench.store->state.addresses.value(u"default/A"_qs), addresses({u"9.9.9.1"_qs}));
    }
    void theNatIsFoundOutOnceForEachNetwork()
    {
        QTemporaryDir dir;
        EngineBench bench(dir.filePath(u"state.json"_qs));
        bench.addAccount(u"a"_qs);
        bench.addRecord(m_name, u"a"_qs);
        bench.setSources(u"default"_qs, RecordType::A, {{u"router"_qs, {}}, {u"web"_qs, {}}});
        bench.resolver.setFrom(u"default/A"_qs, u"9.9.9.1"_qs, u"web"_qs);
        bench.resolver.surveys[u"default/A"_qs]
            = {{u"router"_qs, addresses({u"192.168.0.2"_qs})}, {u"web"_qs, addresses({u"9.9.9.1"_qs})}};
        bench.apply();
        bench.updater->start();
        QCOMPARE(bench.resolver.surveyCalls, 1);
        QCOMPARE(bench.updater->natVerdict().kind, NatVerdict::Kind::DoubleNat);
        QCOMPARE(bench.updater->natVerdict().router, address(u"192.168.0.2"_qs));
        QCOMPARE(bench.journalled(u"nat-found"_qs), 1);
        bench.clock.advance(24h);
        QCOMPARE(bench.resolver.surveyCalls, 1);
        bench.restart();
        bench.updater->start();
        QCOMPARE(bench.resolver.surveyCalls, 1);
        QCOMPARE(bench.updater->natVerdict().kind, NatVerdict::Kind::DoubleNat);

        bench.resolver.setFrom(u"default/A"_qs, u"9.9.9.2"_qs, u"web"_qs); // it may be another line now
        bench.resolver.surveys[u"default/A"_qs]
            = {{u"router"_qs, addresses({u"100.64.0.9"_qs})}, {u"web"_qs, addresses({u"9.9.9.2"_qs})}};
        bench.clock.advance(300s);
        QCOMPARE(bench.resolver.surveyCalls, 2);
        QCOMPARE(bench.updater->natVerdict().kind, NatVerdict::Kind::CarrierGradeNat);
        QCOMPARE(bench.journalled(u"nat-found"_qs), 2);
        bench.network.plug(u"office"_qs);
        bench.clock.advance(300s);
        QCOMPARE(bench.resolver.surveyCalls, 3);
    }
    void aPersonFindsTheNatOutAnew()
    {
        EngineBench bench;
        bench.addAccount(u"a"_qs);
        bench.addRecord(m_name, u"a"_qs);
        bench.resolver.surveys[u"default/A"_qs]
            = {{u"router"_qs, addresses({u"192.168.0.2"_qs})}, {u"web"_qs, addresses({u"9.9.9.1"_qs})}};
        bench.apply();
        QCoro::waitFor(bench.updater->findNat());
        QVERIFY(!bench.updater->natFoundAt().isValid()); // no pass has seen this network
        bench.pass();
        QCoro::waitFor(bench.updater->findNat());
        QCOMPARE(bench.updater->natVerdict().kind, NatVerdict::Kind::DoubleNat);
        const QDateTime first = bench.clock.now();
        QCOMPARE(bench.updater->natFoundAt(), first);

        bench.clock.jump(10min);
        bench.resolver.surveys[u"default/A"_qs][0].second = addresses({u"9.9.9.1"_qs});
        bench.network.tunnel(true);
        QCoro::waitFor(bench.updater->findNat()); // the VPN's exit says nothing of the line
        QCOMPARE(bench.updater->natFoundAt(), first);
        bench.network.tunnel(false);
        QCoro::waitFor(bench.updater->findNat());
        QCOMPARE(bench.updater->natVerdict().kind, NatVerdict::Kind::SingleNat);
        QCOMPARE(bench.updater->natFoundAt(), bench.clock.now());
    }
    void withoutBothViewsNothingIsCompared_data()
    {
        QTest::addColumn<QString>("kinds");
        QTest::addColumn<bool>("vpn");
        QTest::addColumn<int>("surveys");
        QTest::newRow("both") << u"router web"_qs << false << 1;
        QTest::newRow("router only") << u"router"_qs << false << 0;
        QTest::newRow("outside only") << u"web stun"_qs << false << 0;
        QTest::newRow("through a VPN") << u"router web"_qs << true << 0;
    }
    void withoutBothViewsNothingIsCompared()
    {
        QFETCH(QString, kinds);
        QFETCH(bool, vpn);
        QFETCH(int, surveys);
        EngineBench bench;
        bench.addAccount(u"a"_qs);
        bench.addRecord(m_name, u"a"_qs);
        QList<SourceConfig> sources;
        for (const QString &kind : kinds.split(u' '))
            sources.append({kind, {}});
        bench.setSources(u"default"_qs, RecordType::A, sources);
        bench.network.tunnel(vpn);
        bench.apply();
        bench.pass(); // a single pass leaves nothing behind
        QCOMPARE(bench.resolver.surveyCalls, 0);
        bench.updater->start();
        QCOMPARE(bench.resolver.surveyCalls, surveys);
        QCOMPARE(bench.updater->natVerdict().kind, NatVerdict::Kind::Unknown);
    }
    void ask28_severalLinesInOneName()
    {
        EngineBench bench;
        bench.addAccount(u"a"_qs);
        bench.addRecord(m_name, u"a"_qs);
        bench.config.records.first().addresses = {u"default"_qs, u"line2"_qs};
        bench.resolver.set(u"line2/A"_qs, {u"9.9.9.77"_qs});
        bench.apply();
        bench.pass();
        QCOMPARE(bench.service(u"a"_qs).held.value(m_key), addresses({u"9.9.9.1"_qs, u"9.9.9.77"_qs}));
        bench.resolver.set(u"line2/A"_qs, Kind::NoAddress); // that line is down
        bench.resolver.set(u"default/A"_qs, {u"9.9.9.2"_qs});
        bench.pass();
        QCOMPARE(bench.service(u"a"_qs).held.value(m_key), addresses({u"9.9.9.2"_qs, u"9.9.9.77"_qs}));
        QCOMPARE(bench.status(m_name).kind, RecordStatus::Kind::Fine);
        bench.resolver.set(u"default/A"_qs, Kind::NoAddress);
        bench.pass();
        QCOMPARE(bench.status(m_name).failure->kind, Kind::NoAddress);
        QCOMPARE(bench.service(u"a"_qs).held.value(m_key), addresses({u"9.9.9.2"_qs, u"9.9.9.77"_qs}));
    }
    void ask29_eachNameItsOwnLine()
    {
        EngineBench bench;
        bench.addAccount(u"a"_qs);
        bench.addRecord(m_name, u"a"_qs);
        bench.addRecord(u"y.example.org"_qs, u"a"_qs);
        bench.config.records[1].addresses = {u"line2"_qs};
        bench.resolver.set(u"line2/A"_qs, {u"9.9.9.77"_qs});
        bench.apply();
        bench.pass();
        QCOMPARE(bench.status(m_name).values, addresses({u"9.9.9.1"_qs}));
        QCOMPARE(bench.status(u"y.example.org"_qs).values, addresses({u"9.9.9.77"_qs}));
        bench.resolver.set(u"default/A"_qs, Kind::NoAddress);
        bench.resolver.set(u"line2/A"_qs, {u"9.9.9.78"_qs});
        bench.pass();
        QCOMPARE(bench.resolver.requests.last().known, addresses({u"9.9.9.77"_qs}));
        QCOMPARE(bench.status(m_name).values, addresses({u"9.9.9.1"_qs}));
        QCOMPARE(bench.status(u"y.example.org"_qs).values, addresses({u"9.9.9.78"_qs}));
    }
    void theIntervalIsLongerWhileNobodyOutsideIsAsked()
    {
        EngineBench bench;
        prepare(bench);
        bench.resolver.setFrom(u"default/A"_qs, u"9.9.9.1"_qs, u"router"_qs);
        bench.updater->setEventsActive(true);
        bench.updater->start();
        bench.clock.advance(600s);
        QCOMPARE(bench.updater->nextPass(), bench.clock.now().addSecs(900));
        bench.updater->trigger();
        bench.clock.advance(250ms);
        QCOMPARE(bench.updater->nextPass(), bench.clock.now().addSecs(300)); // something happened
        bench.resolver.setFrom(u"default/A"_qs, u"9.9.9.1"_qs, u"web"_qs);
        bench.clock.advance(1500s);
        QCOMPARE(bench.updater->nextPass(), bench.clock.now().addSecs(300));
    }
};

QTEST_GUILESS_MAIN(TestUpdaterLines)
#include "tst_updaterlines.moc"
