// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "EngineBench.h"

#include <QtTest>

using namespace mooring;
using namespace std::chrono_literals;
using Kind = Failure::Kind;

/// That an address is gone, and that it is back, is written down once.
class TestUpdaterLosses : public QObject
{
    Q_OBJECT

private:
    static void prepare(EngineBench &bench)
    {
        bench.addAccount(u"a"_qs);
        bench.addRecord(u"x.example.org"_qs, u"a"_qs);
        bench.apply();
    }

private slots:
    void anAddressThatIsGoneIsWrittenDownOnce()
    {
        EngineBench bench;
        prepare(bench);
        bench.resolver.set(u"default/A"_qs, {u"9.9.9.1"_qs});
        bench.pass();
        bench.resolver.set(u"default/A"_qs, Kind::NoAddress);
        bench.pass();
        bench.clock.advance(2h);
        bench.pass();
        QCOMPARE(bench.journalled(u"addresses-lost"_qs), 1);
        bench.resolver.set(u"default/A"_qs, {u"9.9.9.1"_qs});
        bench.clock.advance(2h);
        bench.pass();
        bench.pass();
        QCOMPARE(bench.journalled(u"addresses-found"_qs), 1);
        const QJsonObject lost = bench.journal->newest(100).at(bench.journalActions().indexOf(u"addresses-lost"_qs));
        QCOMPARE(lost.value(u"dns.question.type").toString(), u"A"_qs);
        QCOMPARE(lost.value(u"mooring.sources").toString(), u"default"_qs);
        QCOMPARE(lost.value(u"error.type").toString(), u"NoAddress"_qs);

        bench.resolver.set(u"default/A"_qs, Kind::NoAddress);
        bench.pass();
        bench.resolver.set(u"default/A"_qs, {u"9.9.9.2"_qs});
        bench.clock.advance(2h);
        bench.pass();
        QCOMPARE(bench.journalled(u"addresses-lost"_qs), 2);
        QCOMPARE(bench.journalled(u"addresses-found"_qs), 1); // the change says it
        QCOMPARE(bench.journalActions().last(), u"record-updated"_qs);
    }
    void whereNoAddressEverWasNoneIsMissed()
    {
        EngineBench bench;
        prepare(bench);
        bench.pass();
        bench.clock.advance(2h);
        bench.pass();
        QCOMPARE(bench.journalled(u"addresses-lost"_qs), 0);
    }
};

QTEST_GUILESS_MAIN(TestUpdaterLosses)
#include "tst_updaterlosses.moc"
