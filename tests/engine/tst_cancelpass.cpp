// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "EngineBench.h"
#include "net/LoopbackHttp.h"

#include <QSignalSpy>
#include <QtTest>

using namespace mooring;
using namespace std::chrono_literals;

/// What a person's "Cancel" leaves behind.
class TestCancelPass : public QObject
{
    Q_OBJECT

private:
    const QString m_slow = u"slow.example.org"_qs;
    const QString m_fast = u"fast.example.org"_qs;
    int m_answered = 0;

    /// Two accounts, published once; from now on one of them does not answer.
    void prepare(EngineBench &bench) const
    {
        bench.addAccount(u"slow"_qs, true);
        bench.addAccount(u"fast"_qs, true);
        bench.addRecord(m_slow, u"slow"_qs);
        bench.addRecord(m_fast, u"fast"_qs);
        bench.apply();
        bench.updater->start();
        QCOMPARE(bench.status(m_slow).values, addresses({u"9.9.9.1"_qs}));
        bench.service(u"slow"_qs).gate = std::make_shared<Event>();
        bench.resolver.set(u"default/A"_qs, {u"9.9.9.2"_qs});
    }

private slots:
    void keepsWhatWasAnsweredAndFailsNothing()
    {
        EngineBench bench;
        prepare(bench);
        const QSignalSpy failures(bench.updater.get(), &Updater::failureStarted);
        const QSignalSpy changes(bench.updater.get(), &Updater::addressChanged);
        const QSignalSpy ends(bench.updater.get(), &Updater::passFinished);
        bench.updater->trigger();
        bench.clock.advance(250ms);
        QCOMPARE(bench.status(m_slow).kind, RecordStatus::Kind::Working);
        bench.updater->cancelPass();
        bench.clock.advance(100ms);

        QCOMPARE(ends.size(), 1);
        QCOMPARE(bench.status(m_fast).values, addresses({u"9.9.9.2"_qs}));
        QCOMPARE(bench.status(m_slow).values, addresses({u"9.9.9.1"_qs}));
        QCOMPARE(bench.status(m_slow).kind, RecordStatus::Kind::Fine);
        QVERIFY(!bench.status(m_slow).failure);
        QCOMPARE(failures.size(), 0);
        QCOMPARE(bench.journalled(u"record-failed"_qs), 0);
        QCOMPARE(bench.journalled(u"pass-abandoned"_qs), 0);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().at(3).toStringList(), QStringList{m_fast});
        QCOMPARE(bench.updater->nextPass(), bench.clock.now().addSecs(300));
    }
    void theNextPassPublishesWhatIsMissing()
    {
        EngineBench bench;
        prepare(bench);
        bench.updater->trigger();
        bench.clock.advance(250ms);
        bench.updater->cancelPass();
        bench.clock.advance(100ms);
        const auto late = std::exchange(bench.service(u"slow"_qs).gate, nullptr);
        const int calls = bench.service(u"slow"_qs).publishCalls;
        bench.clock.advance(5min);
        QCOMPARE(bench.service(u"slow"_qs).publishCalls, calls + 1);
        QCOMPARE(bench.status(m_slow).values, addresses({u"9.9.9.2"_qs}));
        late->set(); // an answer to the cancelled pass changes nothing any more
        QCOMPARE(bench.status(m_slow).values, addresses({u"9.9.9.2"_qs}));
        QCOMPARE(bench.journalled(u"record-failed"_qs), 0);
    }
    void aWriteThatNobodyHeardOfIsLookedAt()
    {
        EngineBench bench;
        prepare(bench);
        bench.updater->trigger();
        bench.clock.advance(250ms);
        bench.updater->cancelPass();
        bench.clock.advance(100ms);
        // It took effect after all, and the address went back: from the state alone all would seem right.
        const auto late = std::exchange(bench.service(u"slow"_qs).gate, nullptr);
        late->set();
        QCOMPARE(bench.service(u"slow"_qs).held.value(m_slow + u" A"_qs), addresses({u"9.9.9.2"_qs}));
        bench.resolver.set(u"default/A"_qs, {u"9.9.9.1"_qs});
        bench.clock.advance(5min);
        QCOMPARE(bench.service(u"slow"_qs).held.value(m_slow + u" A"_qs), addresses({u"9.9.9.1"_qs}));
    }
    void aLookAtTheAddressesEndsToo()
    {
        EngineBench bench;
        prepare(bench);
        const auto gate = std::make_shared<Event>();
        bench.resolver.gate = gate;
        const QSignalSpy ends(bench.updater.get(), &Updater::passFinished);
        bench.updater->trigger();
        bench.clock.advance(250ms);
        QCOMPARE(ends.size(), 0);
        bench.updater->cancelPass();
        bench.clock.advance(100ms);
        QCOMPARE(ends.size(), 1);
        QCOMPARE(bench.status(m_fast).values, addresses({u"9.9.9.1"_qs}));
        bench.resolver.gate = nullptr;
        gate->set();
        QCOMPARE(bench.status(m_fast).values, addresses({u"9.9.9.1"_qs}));
        bench.service(u"slow"_qs).gate = nullptr;
        bench.clock.advance(5min);
        QCOMPARE(bench.status(m_fast).values, addresses({u"9.9.9.2"_qs}));
    }
    void whoWaitsForThePassGoesOn()
    {
        EngineBench bench;
        prepare(bench);
        bool isBack = false;
        const auto wait = [](Updater *updater, bool *back) -> QCoro::Task<void> {
            co_await updater->runPass({});
            *back = true;
        };
        const QCoro::Task<void> task = wait(bench.updater.get(), &isBack);
        QVERIFY(!isBack);
        bench.updater->cancelPass();
        bench.clock.advance(100ms);
        QVERIFY(isBack);
    }
    void whatWasAskedForMeanwhileIsForgotten()
    {
        EngineBench bench;
        prepare(bench);
        const auto ask = [](Updater *updater, int *returned) -> QCoro::Task<void> {
            co_await updater->runPass({});
            ++*returned;
        };
        int returned = 0;
        const QCoro::Task<void> first = ask(bench.updater.get(), &returned);
        const QCoro::Task<void> second = ask(bench.updater.get(), &returned);
        bench.updater->trigger();
        bench.clock.advance(250ms); // the trigger's pass waits, too
        bench.updater->trigger(); // and one is still to come
        const QSignalSpy ends(bench.updater.get(), &Updater::passFinished);
        bench.updater->cancelPass();
        bench.clock.advance(10s);
        QCOMPARE(returned, 2);
        QCOMPARE(ends.size(), 1);
        QCOMPARE(bench.service(u"slow"_qs).publishCalls, 2);
        QCOMPARE(bench.status(m_slow).values, addresses({u"9.9.9.1"_qs}));
        // What is asked for afterwards is done.
        std::exchange(bench.service(u"slow"_qs).gate, nullptr)->set();
        bench.updater->trigger();
        bench.clock.advance(250ms);
        QCOMPARE(bench.status(m_slow).values, addresses({u"9.9.9.2"_qs}));
    }
    void aServerThatNeverAnswersIsLeft()
    {
        test::LoopbackHttp server([this](const test::LoopbackHttp::Request &) {
            test::LoopbackHttp::Reply reply;
            if (m_answered++ > 0)
                reply.then = test::LoopbackHttp::Reply::Then::Hang;
            return reply;
        });
        EngineBench bench;
        prepare(bench);
        const QString second = u"second.example.org"_qs;
        const QString third = u"third.example.org"_qs;
        bench.service(u"slow"_qs).gate = nullptr;
        bench.service(u"slow"_qs).url = server.url();
        bench.addRecord(second, u"slow"_qs);
        bench.addRecord(third, u"slow"_qs);
        const QSignalSpy failures(bench.updater.get(), &Updater::failureStarted);
        const QSignalSpy ends(bench.updater.get(), &Updater::passFinished);
        bench.apply();
        bench.clock.advance(250ms);
        QTRY_COMPARE(server.requests().size(), 2);
        bench.updater->cancelPass();
        QTRY_COMPARE(ends.size(), 1); // without any time by the clock
        QTRY_COMPARE(server.openConnections(), 0);
        QCOMPARE(server.requests().size(), 2);
        QCOMPARE(bench.status(m_slow).values, addresses({u"9.9.9.2"_qs})); // was answered
        QVERIFY(bench.status(second).values.isEmpty());
        for (const QString &name : {m_slow, second, third}) {
            QVERIFY(!bench.status(name).failure);
            QVERIFY(bench.status(name).kind != RecordStatus::Kind::Failing);
        }
        QCOMPARE(failures.size(), 0);
        QCOMPARE(bench.journalled(u"record-failed"_qs), 0);
        bench.service(u"slow"_qs).url.clear();
        bench.clock.advance(5min);
        QCOMPARE(bench.status(second).values, addresses({u"9.9.9.2"_qs}));
        QCOMPARE(bench.status(third).values, addresses({u"9.9.9.2"_qs}));
    }
    void withoutAPassThereIsNothingToCancel()
    {
        EngineBench bench;
        prepare(bench);
        const QSignalSpy ends(bench.updater.get(), &Updater::passFinished);
        const QDateTime next = bench.updater->nextPass();
        bench.updater->cancelPass();
        bench.clock.advance(100ms);
        QCOMPARE(ends.size(), 0);
        QCOMPARE(bench.updater->nextPass(), next);
    }
};

QTEST_GUILESS_MAIN(TestCancelPass)
#include "tst_cancelpass.moc"
