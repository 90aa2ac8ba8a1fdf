// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "EngineBench.h"

#include <QtTest>

using namespace mooring;
using namespace std::chrono_literals;
using Kind = Failure::Kind;
using What = Outcome::What;

/// Where not to publish: holds of the Updater, their telling and their end.
class TestUpdaterHold : public QObject
{
    Q_OBJECT

private:
    const QString m_name = u"x.example.org"_qs;
    const QString m_key = u"x.example.org A"_qs;

    void prepare(EngineBench &bench, const QString &types = u"A"_qs) const
    {
        bench.addAccount(u"a"_qs);
        bench.addRecord(m_name, u"a"_qs, types);
        bench.apply();
        bench.pass();
    }
    /// A home whose router and outside view agree, seen by the services that @p source is of.
    void prepareLine(EngineBench &bench) const
    {
        bench.addAccount(u"a"_qs);
        bench.addRecord(m_name, u"a"_qs);
        bench.setSources(u"default"_qs, RecordType::A, {{u"router"_qs, {}}, {u"web"_qs, {}}});
        views(bench, u"9.9.9.1"_qs, u"9.9.9.1"_qs);
        bench.apply();
        bench.updater->start();
        QCOMPARE(bench.resolver.surveyCalls, 1);
    }
    static void views(EngineBench &bench, const QString &router, const QString &outside)
    {
        bench.resolver.setFrom(u"default/A"_qs, outside, u"web"_qs);
        bench.resolver.surveys[u"default/A"_qs] = {{u"router"_qs, addresses({router})}, {u"web"_qs, addresses({outside})}};
    }

private slots:
    void initTestCase() { qRegisterMetaType<mooring::Hold>(); }

    void ask15_aVpnIsHeldAndSaid()
    {
        EngineBench bench;
        prepare(bench, u"A AAAA"_qs);
        QSignalSpy started(bench.updater.get(), &Updater::holdStarted);
        QSignalSpy ended(bench.updater.get(), &Updater::holdEnded);
        QSignalSpy failures(bench.updater.get(), &Updater::failureStarted);
        bench.network.tunnel(true);
        bench.resolver.set(u"default/A"_qs, {u"8.8.4.4"_qs});
        bench.resolver.set(u"default/AAAA"_qs, {u"2620:fe::2"_qs});
        bench.resolver.asked.clear();
        bench.pass();
        QCOMPARE(bench.resolver.asked, {u"default/AAAA"_qs}); // not even asked
        QCOMPARE(bench.service(u"a"_qs).held.value(m_key), addresses({u"9.9.9.1"_qs}));
        RecordStatus status = bench.status(m_name);
        QCOMPARE(status.kind, RecordStatus::Kind::Held);
        QCOMPARE(status.hold->kind, Hold::Kind::Vpn);
        QCOMPARE(status.nextAttempt, bench.updater->nextPass());
        QCOMPARE(status.values, addresses({u"9.9.9.1"_qs}));
        QVERIFY(!status.failure && !status.lastOutcome);
        QCOMPARE(bench.status(m_name, RecordType::AAAA).kind, RecordStatus::Kind::Fine);
        QCOMPARE(bench.status(m_name, RecordType::AAAA).values, addresses({u"2620:fe::2"_qs}));
        QCOMPARE(bench.updater->overallState(), OverallState::Held);
        QCOMPARE(bench.updater->hold()->kind, Hold::Kind::Vpn);
        QCOMPARE(started.size(), 1);
        QCOMPARE(started.first().first().value<Hold>().network.label, u"Home"_qs);
        QCOMPARE(bench.journalled(u"publishing-held"_qs), 1);

        PassOptions force;
        force.force = true;
        bench.pass(force); // not by force either
        QCOMPARE(bench.service(u"a"_qs).held.value(m_key), addresses({u"9.9.9.1"_qs}));
        QCOMPARE(started.size(), 1);
        bench.network.tunnel(false);
        bench.resolver.set(u"default/A"_qs, {u"9.9.9.2"_qs});
        bench.pass();
        QCOMPARE(bench.service(u"a"_qs).held.value(m_key), addresses({u"9.9.9.2"_qs}));
        QCOMPARE(ended.size(), 1);
        QVERIFY(!bench.updater->hold());
        QVERIFY(failures.isEmpty());
        QCOMPARE(bench.journalled(u"publishing-resumed"_qs), 1);
    }
    void aHoldIsToldOnceForEachNetwork()
    {
        QTemporaryDir dir;
        EngineBench bench(dir.filePath(u"state.json"_qs));
        prepare(bench);
        bench.network.tunnel(true);
        bench.pass();
        bench.restart();
        QSignalSpy started(bench.updater.get(), &Updater::holdStarted);
        bench.pass();
        QCOMPARE(bench.status(m_name).kind, RecordStatus::Kind::Held);
        QVERIFY(started.isEmpty());
        bench.network.plug(u"office"_qs);
        bench.network.tunnel(true);
        bench.pass();
        QCOMPARE(started.size(), 1);
    }
    void theUsersAnswerEndsTheHold()
    {
        EngineBench bench;
        prepare(bench);
        bench.network.tunnel(true);
        bench.pass();
        NetworkProfile profile;
        profile.gateway = bench.network.now.gatewayMac;
        profile.publishThroughVpn = true;
        bench.config.networks.profiles = {profile};
        bench.resolver.set(u"default/A"_qs, {u"8.8.4.4"_qs});
        bench.apply();
        bench.pass();
        QCOMPARE(bench.service(u"a"_qs).held.value(m_key), addresses({u"8.8.4.4"_qs}));
        QCOMPARE(bench.updater->overallState(), OverallState::Fine);
    }
    void ask17_onlyFromHome()
    {
        EngineBench bench;
        prepare(bench);
        NetworkProfile home;
        home.gateway = bench.network.now.gatewayMac;
        bench.config.networks.profiles = {home};
        bench.config.networks.publishElsewhere = false;
        bench.apply();
        bench.pass();
        QCOMPARE(bench.status(m_name).kind, RecordStatus::Kind::Fine);
        bench.network.plug(u"aa:bb:cc:dd:ee:09"_qs);
        bench.resolver.set(u"default/A"_qs, {u"8.8.4.4"_qs});
        bench.pass();
        QCOMPARE(bench.status(m_name).hold->kind, Hold::Kind::Network);
        QCOMPARE(bench.service(u"a"_qs).held.value(m_key), addresses({u"9.9.9.1"_qs}));
        QSignalSpy ended(bench.updater.get(), &Updater::holdEnded);
        bench.network.unplug(); // between two networks
        bench.resolver.set(u"default/A"_qs, Kind::Network);
        bench.pass();
        QCOMPARE(bench.updater->overallState(), OverallState::Offline);
        QVERIFY(ended.isEmpty());
        bench.network.plug();
        bench.resolver.set(u"default/A"_qs, {u"9.9.9.1"_qs});
        bench.pass();
        QCOMPARE(ended.size(), 1);
        QCOMPARE(bench.status(m_name).kind, RecordStatus::Kind::Fine);
    }
    void ask18_aLineOfItsOwnGoesOnBesideAVpn()
    {
        EngineBench bench;
        bench.addAccount(u"a"_qs);
        bench.addRecord(m_name, u"a"_qs);
        bench.addRecord(u"y.example.org"_qs, u"a"_qs);
        bench.config.records[1].addresses = {u"dsl"_qs};
        bench.setSources(u"dsl"_qs, RecordType::A, {{u"web"_qs, {{u"interface"_qs, u"ppp0"_qs}}}});
        bench.resolver.set(u"dsl/A"_qs, {u"9.9.9.77"_qs});
        bench.apply();
        bench.network.tunnel(true);
        bench.pass();
        QCOMPARE(bench.status(m_name).kind, RecordStatus::Kind::Held);
        QCOMPARE(bench.status(u"y.example.org"_qs).values, addresses({u"9.9.9.77"_qs}));
    }
    void ask16_aProxyOnTheWayIsHeld()
    {
        EngineBench bench;
        prepareLine(bench);
        views(bench, u"9.9.9.1"_qs, u"8.8.4.4"_qs); // the router has kept its address
        bench.pass();
        QCOMPARE(bench.service(u"a"_qs).held.value(m_key), addresses({u"9.9.9.1"_qs}));
        QCOMPARE(bench.status(m_name).hold->kind, Hold::Kind::OtherLine);
        QCOMPARE(bench.updater->overallState(), OverallState::Held);
        bench.clock.advance(2h);
        bench.pass(); // and it is not believed later either
        QCOMPARE(bench.status(m_name).hold->kind, Hold::Kind::OtherLine);
        QCOMPARE(bench.store->state.networks.first().outside, address(u"9.9.9.1"_qs));
        views(bench, u"9.9.9.2"_qs, u"9.9.9.2"_qs);
        bench.pass();
        QCOMPARE(bench.service(u"a"_qs).held.value(m_key), addresses({u"9.9.9.2"_qs}));
        QCOMPARE(bench.updater->overallState(), OverallState::Fine);
    }
    void aLineThatReallyChangedIsPublishedAtOnce()
    {
        EngineBench bench;
        prepareLine(bench);
        views(bench, u"9.9.9.2"_qs, u"9.9.9.2"_qs);
        bench.pass();
        QCOMPARE(bench.service(u"a"_qs).held.value(m_key), addresses({u"9.9.9.2"_qs}));
        const int surveys = bench.resolver.surveyCalls;
        bench.pass();
        QCOMPARE(bench.resolver.surveyCalls, surveys); // and is what is known from now on
    }
    void aComparisonThroughAProxyTeachesNothing()
    {
        EngineBench bench;
        prepareLine(bench);
        // The router itself answers, with another address, while the outside is seen through a proxy.
        bench.clock.advance(2h);
        views(bench, u"9.9.9.2"_qs, u"8.8.4.4"_qs);
        bench.resolver.setFrom(u"default/A"_qs, u"9.9.9.2"_qs, u"router"_qs);
        bench.pass();
        QCOMPARE(bench.service(u"a"_qs).held.value(m_key), addresses({u"9.9.9.2"_qs}));
        QCOMPARE(bench.resolver.surveyCalls, 2);
        views(bench, u"9.9.9.2"_qs, u"8.8.4.4"_qs); // now only the web answers
        bench.pass();
        QCOMPARE(bench.status(m_name).hold->kind, Hold::Kind::OtherLine);
        QCOMPARE(bench.service(u"a"_qs).held.value(m_key), addresses({u"9.9.9.2"_qs}));
    }
    void ask15_theExitOfAVpnIsHeld()
    {
        EngineBench bench;
        prepare(bench);
        InterfaceAddress tunnel;
        tunnel.device = u"tun0"_qs;
        tunnel.deviceKind = u"tun"_qs;
        tunnel.address = address(u"8.8.4.4"_qs);
        bench.interfaces = {tunnel};
        bench.resolver.setFrom(u"default/A"_qs, u"8.8.4.4"_qs, u"stun"_qs);
        bench.pass();
        QCOMPARE(bench.status(m_name).hold->kind, Hold::Kind::OtherLine);
        QCOMPARE(bench.status(m_name).hold->device, u"tun0"_qs);
        QCOMPARE(bench.service(u"a"_qs).held.value(m_key), addresses({u"9.9.9.1"_qs}));
    }
    void aPauseComesBeforeHolds()
    {
        EngineBench bench;
        prepare(bench);
        bench.network.tunnel(true);
        bench.pass();
        const QDateTime until = bench.clock.now().addSecs(3600);
        bench.updater->pause(until);
        QCOMPARE(bench.status(m_name).nextAttempt, until);
        QVERIFY(!bench.status(m_name).hold);
    }
};

QTEST_GUILESS_MAIN(TestUpdaterHold)
#include "tst_updaterhold.moc"
