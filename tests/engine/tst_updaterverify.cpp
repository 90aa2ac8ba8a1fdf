// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "EngineBench.h"
#include "engine/Verifier.h"

#include <QtTest>

using namespace mooring;
using namespace std::chrono_literals;
using Kind = Failure::Kind;
using What = Outcome::What;

/// Trust, but verify: what was published is compared with what is really there.
class TestUpdaterVerify : public QObject
{
    Q_OBJECT

private:
    const QString m_name = u"x.example.org"_qs;
    const QString m_key = u"x.example.org A"_qs;

    /// One record that was published and, with @p listing, is verified by the service.
    void prepare(EngineBench &bench, bool listing) const
    {
        bench.addAccount(u"a"_qs, listing);
        bench.addRecord(m_name, u"a"_qs);
        bench.apply();
        bench.pass();
    }

private slots:
    void ask16_driftIsPutRightAndSaid()
    {
        EngineBench bench;
        prepare(bench, true);
        FakeService &service = bench.service(u"a"_qs);
        QCOMPARE(service.listCalls, 0); // first contact: the publication itself looks
        bench.pass();
        QCOMPARE(service.listCalls, 1);
        service.held[m_key] = addresses({u"9.9.9.66"_qs});
        bench.pass();
        QCOMPARE(service.listCalls, 1); // not yet again
        bench.clock.advance(6h);
        QSignalSpy changed(bench.updater.get(), &Updater::addressChanged);
        const PassReport report = bench.pass();
        QCOMPARE(service.listCalls, 2);
        QCOMPARE(service.held.value(m_key), addresses({u"9.9.9.1"_qs}));
        QCOMPARE(report.records.first().lastOutcome, std::optional(What::Updated));
        QCOMPARE(bench.journalled(u"record-drifted"_qs), 1);
        QVERIFY(changed.isEmpty()); // our address did not change
    }
    void ask36_everyStartVerifies()
    {
        QTemporaryDir dir;
        EngineBench bench(dir.filePath(u"state.json"_qs));
        prepare(bench, true);
        FakeService &service = bench.service(u"a"_qs);
        service.held.remove(m_key);
        bench.restart();
        bench.pass();
        QCOMPARE(service.listCalls, 1);
        QCOMPARE(service.held.value(m_key), addresses({u"9.9.9.1"_qs}));
        QCOMPARE(service.publishCalls, 2);
    }
    void whatChangesAnywayIsNotVerified()
    {
        QTemporaryDir dir;
        EngineBench bench(dir.filePath(u"state.json"_qs));
        prepare(bench, true);
        bench.restart();
        bench.resolver.set(u"default/A"_qs, {u"9.9.9.2"_qs});
        bench.pass();
        QCOMPARE(bench.service(u"a"_qs).listCalls, 0);
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 2);
    }
    void sharedMissesOnlyOurs()
    {
        EngineBench bench;
        bench.addAccount(u"a"_qs, true);
        bench.addRecord(m_name, u"a"_qs);
        bench.config.records.first().sharing = Sharing::Shared;
        bench.apply();
        bench.pass();
        FakeService &service = bench.service(u"a"_qs);
        service.held[m_key].append(address(u"9.9.9.77"_qs));
        bench.pass();
        QCOMPARE(service.listCalls, 1);
        QCOMPARE(service.publishCalls, 1); // another machine's value is no drift
        service.held[m_key] = addresses({u"9.9.9.77"_qs});
        bench.clock.advance(6h);
        bench.pass();
        QCOMPARE(service.publishCalls, 2);
        QCOMPARE(service.received.last().previous, addresses({u"9.9.9.1"_qs}));
    }
    void afterAFailureTheRestIsVerified()
    {
        EngineBench bench;
        prepare(bench, true);
        bench.pass();
        FakeService &service = bench.service(u"a"_qs);
        QCOMPARE(service.listCalls, 1);
        bench.addRecord(u"y.example.org"_qs, u"a"_qs);
        service.failures[u"y.example.org A"_qs] = failure(Kind::Network);
        bench.apply();
        bench.pass();
        service.held[m_key] = addresses({u"9.9.9.66"_qs});
        bench.pass();
        QCOMPARE(service.listCalls, 2);
        QCOMPARE(service.held.value(m_key), addresses({u"9.9.9.1"_qs}));
    }
    void aListingThatFailsCausesNothing()
    {
        EngineBench bench;
        prepare(bench, true);
        FakeService &service = bench.service(u"a"_qs);
        service.listFailure = failure(Kind::Network);
        bench.pass();
        bench.pass();
        QCOMPARE(service.listCalls, 1); // again after a while, not at once
        QCOMPARE(service.publishCalls, 1);
        QCOMPARE(bench.status(m_name).kind, RecordStatus::Kind::Fine);
        bench.clock.advance(15min);
        bench.pass();
        QCOMPARE(service.listCalls, 2);
    }
    void refusedCredentialsAreSaidWhenVerifying()
    {
        EngineBench bench;
        prepare(bench, true);
        bench.service(u"a"_qs).listFailure = failure(Kind::Credentials, u"Token revoked."_qs);
        const PassReport report = bench.pass();
        QCOMPARE(report.records.first().kind, RecordStatus::Kind::Stopped);
        QVERIFY(report.records.first().failure->message.contains(u"Token revoked."_qs));
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 1);
    }
    void withoutListingDnsIsAskedEveryPass()
    {
        EngineBench bench;
        prepare(bench, false);
        bench.dns.answers[m_key] = addresses({u"9.9.9.1"_qs});
        bench.pass();
        QCOMPARE(bench.dns.queries, 1);
        bench.clock.advance(10min);
        bench.pass();
        QCOMPARE(bench.dns.queries, 2);
        // Confirmed before, so a change now is someone else's.
        bench.dns.answers[m_key] = addresses({u"9.9.9.66"_qs});
        bench.service(u"a"_qs).held[m_key] = addresses({u"9.9.9.66"_qs});
        bench.pass();
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 2);
        QCOMPARE(bench.service(u"a"_qs).held.value(m_key), addresses({u"9.9.9.1"_qs}));
        QCOMPARE(bench.journalled(u"record-drifted"_qs), 1);
        // DNS still has the old answer: that must not cause a resend with every pass.
        for (int i = 0; i < 60; ++i) {
            bench.clock.advance(5min);
            bench.pass();
        }
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 2);
    }
    void aRemovedNameIsDriftToo()
    {
        EngineBench bench;
        prepare(bench, false);
        bench.dns.answers[m_key] = addresses({u"9.9.9.1"_qs});
        bench.clock.advance(10min);
        bench.pass();
        bench.dns.answers[m_key] = {};
        bench.clock.advance(1min);
        bench.pass();
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 2);
    }
    void aStaleAnswerAfterOurPublicationIsNoDrift()
    {
        EngineBench bench;
        bench.addAccount(u"a"_qs);
        bench.addRecord(m_name, u"a"_qs);
        bench.config.records.first().ttl = 3600;
        bench.apply();
        bench.pass();
        bench.dns.answers[m_key] = addresses({u"9.9.9.1"_qs});
        bench.pass();
        bench.resolver.set(u"default/A"_qs, {u"9.9.9.2"_qs});
        bench.pass();
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 2);
        for (int minute = 0; minute < 59; ++minute) {
            bench.clock.advance(1min);
            bench.pass();
        }
        QCOMPARE(bench.dns.queries, 60);
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 2);
    }
    void aZoneThatDnsDoesNotSeeIsResentRarely()
    {
        EngineBench bench;
        prepare(bench, false);
        bench.dns.answers[m_key] = {}; // split horizon: the public servers never have it
        for (int i = 0; i < 24 * 12; ++i) {
            bench.clock.advance(5min);
            bench.pass();
        }
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 1 + 4); // a day
    }
    void proxiedNamesAreNeverVerifiedByDns()
    {
        EngineBench bench;
        bench.addAccount(u"a"_qs);
        bench.addRecord(m_name, u"a"_qs);
        bench.addRecord(u"y.example.org"_qs, u"a"_qs);
        bench.config.records.first().options = {{u"proxied"_qs, true}};
        bench.apply();
        bench.pass();
        bench.dns.answers[m_key] = addresses({u"8.8.4.4"_qs}); // the proxy's
        bench.dns.answers[u"y.example.org A"_qs] = addresses({u"9.9.9.1"_qs});
        for (int i = 0; i < 24; ++i) {
            bench.clock.advance(1h);
            bench.pass();
        }
        QCOMPARE(bench.dns.queries, 24); // of the other name
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 1);
        QCOMPARE(bench.journalled(u"record-drifted"_qs), 0);
    }
    void proxiedNamesAreVerifiedByTheListing()
    {
        EngineBench bench;
        bench.addAccount(u"a"_qs, true);
        bench.addRecord(m_name, u"a"_qs);
        bench.config.records.first().options = {{u"proxied"_qs, true}};
        bench.apply();
        bench.pass();
        bench.service(u"a"_qs).held[m_key] = addresses({u"9.9.9.66"_qs});
        bench.pass();
        QCOMPARE(bench.service(u"a"_qs).held.value(m_key), addresses({u"9.9.9.1"_qs}));
        bench.service(u"a"_qs).listFailure = failure(Kind::Network);
        bench.clock.advance(7h);
        bench.pass(); // a listing that fails does not make DNS believable
        QCOMPARE(bench.dns.queries, 0);
    }
    void aClockSetBackDoesNotMakeDriftOfEachAnswer()
    {
        const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        PlannedRecord record;
        RecordState known;
        known.publishedAt = now.addSecs(-3600);
        known.verifiedAt = now.addSecs(-1800);
        QVERIFY(isDrift(record, known, now));
        known.verifiedAt = now.addDays(10); // seen before the clock was set back
        QVERIFY(!isDrift(record, known, now));
        known.publishedAt = now.addDays(9);
        QVERIFY(isDrift(record, known, now)); // once: then it is published at a known time
    }
    void silenceCausesNothing()
    {
        EngineBench bench;
        prepare(bench, false);
        for (int i = 0; i < 100; ++i) {
            bench.clock.advance(1h);
            bench.pass();
        }
        QCOMPARE(bench.dns.queries, 100);
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 1);
        QCOMPARE(bench.status(m_name).kind, RecordStatus::Kind::Fine);
    }
    void dnsHasFiveSecondsInAll()
    {
        EngineBench bench;
        bench.addAccount(u"a"_qs);
        for (int i = 0; i < 40; ++i)
            bench.addRecord(u"n%1.example.org"_qs.arg(i), u"a"_qs);
        bench.apply();
        bench.pass();
        bench.dns.gate = std::make_shared<Event>(); // nobody answers
        bench.clock.advance(7h);
        const auto pass = bench.updater->runPass({});
        QCOMPARE(bench.dns.queries, 16); // not all at once
        bench.clock.advance(4999ms);
        QVERIFY(!pass.isReady());
        bench.clock.advance(1ms);
        QVERIFY(pass.isReady());
        QCOMPARE(bench.service(u"a"_qs).publishCalls, 1);
        const auto gate = std::exchange(bench.dns.gate, nullptr);
        gate->set(); // late answers change nothing
        QCOMPARE(bench.dns.queries, 16);
    }
};

QTEST_GUILESS_MAIN(TestUpdaterVerify)
#include "tst_updaterverify.moc"
