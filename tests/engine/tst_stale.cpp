// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "EngineBench.h"

#include <QtTest>

using namespace mooring;
using namespace std::chrono_literals;
using Kind = Failure::Kind;

/// That nothing has been right for hours is said, whatever the reason, and is not said of what rests on purpose.
class TestStale : public QObject
{
    Q_OBJECT

private:
    const QString m_name = u"x.example.org"_qs;

    void prepare(EngineBench &bench) const
    {
        bench.addAccount(u"a"_qs);
        bench.addRecord(m_name, u"a"_qs);
        bench.apply();
        bench.updater->start();
        bench.clock.advance(10min);
        QCOMPARE(bench.updater->overallState(), OverallState::Fine);
    }

private slots:
    void ask14_hoursWithoutAGoodCheckAreSaid_data()
    {
        QTest::addColumn<QString>("trouble");
        QTest::newRow("offline") << u"offline"_qs;
        QTest::newRow("no address") << u"no address"_qs;
        QTest::newRow("the service is away") << u"service"_qs;
        QTest::newRow("stopped") << u"stopped"_qs;
    }
    void ask14_hoursWithoutAGoodCheckAreSaid()
    {
        QFETCH(QString, trouble);
        QTemporaryDir dir;
        EngineBench bench(dir.filePath(u"state.json"_qs));
        prepare(bench);
        const QDateTime good = bench.updater->lastGood();
        QVERIFY(good.isValid() && good > bench.clock.now().addSecs(-301));
        if (trouble == u"offline")
            bench.network.unplug();
        if (trouble == u"offline" || trouble == u"no address")
            bench.resolver.set(u"default/A"_qs, Kind::Network);
        else
            bench.resolver.set(u"default/A"_qs, {u"9.9.9.2"_qs});
        const Kind kind = trouble == u"stopped" ? Kind::Credentials : Kind::Server;
        bench.service(u"a"_qs).failures[u"*"_qs] = failure(kind);
        bench.clock.advance(5h + 50min);
        QVERIFY(bench.updater->overallState() != OverallState::Stale);
        QVERIFY(bench.updater->overallState() != OverallState::Fine);
        QCOMPARE(bench.updater->lastGood(), good);
        QSignalSpy told(bench.updater.get(), &Updater::statusesChanged);
        bench.clock.advance(70min);
        QCOMPARE(bench.updater->overallState(), OverallState::Stale);
        QVERIFY(!told.isEmpty()); // Who shows it hears of it.

        // A restart forgets it not; only the start itself is waited for.
        bench.restart();
        bench.updater->start();
        bench.clock.advance(10min);
        QCOMPARE(bench.updater->overallState(), OverallState::Stale);

        bench.network.plug();
        bench.resolver.set(u"default/A"_qs, {u"9.9.9.2"_qs});
        bench.service(u"a"_qs).failures.clear();
        bench.updater->retry(m_name);
        bench.updater->networkBack();
        bench.clock.advance(1h);
        QCOMPARE(bench.updater->overallState(), OverallState::Fine);
        QVERIFY(bench.updater->lastGood() > good);
    }
    void ask14_whatRestsOnPurposeIsNotStale_data()
    {
        QTest::addColumn<bool>("paused");
        QTest::newRow("paused") << true;
        QTest::newRow("held for a VPN") << false;
    }
    void ask14_whatRestsOnPurposeIsNotStale()
    {
        QFETCH(bool, paused);
        EngineBench bench;
        prepare(bench);
        if (paused)
            bench.updater->pause({});
        else
            bench.network.tunnel(true);
        bench.clock.advance(48h);
        QCOMPARE(bench.updater->overallState(), OverallState::Held);
        if (!paused)
            QVERIFY(bench.updater->lastGood() > bench.clock.now().addSecs(-3600));
    }
    void oneFamilyThatIsWrongIsEnough()
    {
        EngineBench bench;
        bench.addAccount(u"a"_qs);
        bench.addRecord(m_name, u"a"_qs, u"A AAAA"_qs);
        bench.apply();
        bench.updater->start();
        bench.clock.advance(10min);
        bench.network.tunnel(true); // Explains IPv4 only.
        bench.resolver.set(u"default/AAAA"_qs, Kind::NoAddress);
        bench.clock.advance(7h);
        QCOMPARE(bench.updater->overallState(), OverallState::Stale);
    }
    void aSleepIsNoReasonForAlarm()
    {
        EngineBench bench;
        prepare(bench);
        bench.restart(); // The machine was off for a night.
        bench.clock.jump(9h);
        bench.updater->start();
        QCOMPARE(bench.updater->overallState(), OverallState::Fine);
    }
    void theDiskIsNotWokenForIt()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"state.json"_qs);
        EngineBench bench(path);
        prepare(bench);
        const auto content = [path] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = content();
        bench.clock.advance(15min);
        QCOMPARE(content(), before);
        bench.clock.advance(30min);
        QVERIFY(content() != before);
    }
};

QTEST_GUILESS_MAIN(TestStale)
#include "tst_stale.moc"
