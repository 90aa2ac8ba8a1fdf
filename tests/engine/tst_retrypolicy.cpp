// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/RetryPolicy.h"

#include <QtTest>

using namespace mooring;
using namespace std::chrono_literals;
using Kind = Failure::Kind;
using Next = NextStep::Kind;

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_now = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

    NextStep next(Failure failure, int failures, double random = 0.5) const
    {
        return nextStep(failure, failures, m_now, [random] { return random; });
    }
    double wait(const NextStep &step) const { return double(m_now.msecsTo(step.notBefore)) / 1000.0; }

private slots:
    void rows_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("next");
        QTest::addColumn<bool>("endsWithNetworkBack");
        const auto row = [](Kind kind, Next nextKind, bool ends = false) {
            QTest::newRow(qPrintable(failureKindName(kind))) << int(kind) << int(nextKind) << ends;
        };
        row(Kind::Credentials, Next::StopAccount);
        row(Kind::Blocked, Next::StopAccount);
        row(Kind::Forbidden, Next::StopRecord);
        row(Kind::NoSuchZone, Next::StopRecord);
        row(Kind::NoSuchName, Next::StopRecord);
        row(Kind::Rejected, Next::StopRecord);
        row(Kind::Conflict, Next::StopRecord);
        row(Kind::Unsupported, Next::StopRecord);
        row(Kind::RateLimited, Next::Retry);
        row(Kind::Network, Next::Retry, true);
        row(Kind::Tls, Next::Retry, true);
        row(Kind::Server, Next::Retry, true);
        row(Kind::BadReply, Next::Retry, true);
        row(Kind::NoAddress, Next::Retry, true);
        row(Kind::Cancelled, Next::Retry, true);
        row(Kind::KeychainLocked, Next::WaitForKeychain);
    }
    void rows()
    {
        QFETCH(int, kind);
        QFETCH(int, next);
        QFETCH(bool, endsWithNetworkBack);
        const NextStep step = this->next({Kind(kind), {}, {}}, 1);
        QCOMPARE(int(step.kind), next);
        QCOMPARE(step.endsWithNetworkBack, endsWithNetworkBack);
        QCOMPARE(step.notBefore.isValid(), step.kind != Next::WaitForKeychain); // no terminal state
    }
    void backoffDoublesWithFullJitter()
    {
        const Failure failure{Kind::Network, {}, {}};
        QCOMPARE(wait(next(failure, 1, 0.999999)), 15.0);
        QCOMPARE(wait(next(failure, 2, 0.999999)), 30.0);
        QCOMPARE(wait(next(failure, 2, 0.5)), 15.0);
        QCOMPARE(wait(next(failure, 7, 0.5)), 480.0);
        QCOMPARE(wait(next(failure, 8, 0.5)), 900.0); // 1920 s would be more than half an hour
        QCOMPARE(wait(next(failure, 2000000000, 0.5)), 900.0);
        QCOMPARE(wait(next(failure, 5, 0.0)), 1.0); // never a hot loop
    }
    void backoffObeysTheNamedTime()
    {
        const NextStep step = next({Kind::Server, {}, 600s}, 1);
        QCOMPARE(wait(step), 600.0);
        QVERIFY(!step.endsWithNetworkBack);
    }
    void rateLimitDoublesWithoutJitter()
    {
        const Failure failure{Kind::RateLimited, {}, {}};
        QCOMPARE(wait(next(failure, 1, 0.1)), 900.0);
        QCOMPARE(wait(next(failure, 2, 0.9)), 1800.0);
        QCOMPARE(wait(next(failure, 50)), 21600.0);
    }
    void stopsEndInACarefulAttempt_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("stops");
        QTest::addColumn<int>("days");
        for (const Kind kind : {Kind::Credentials, Kind::Forbidden, Kind::NoSuchZone, Kind::NoSuchName, Kind::Rejected,
                                Kind::Conflict, Kind::Unsupported}) {
            const QByteArray name = failureKindName(kind).toLatin1();
            const int days[]{1, 2, 4, 7, 7};
            for (int stops = 1; stops <= 5; ++stops)
                QTest::addRow("%s %d", name.constData(), stops) << int(kind) << stops << days[stops - 1];
        }
        const int days[]{7, 14, 28, 28};
        for (int stops = 1; stops <= 4; ++stops)
            QTest::addRow("Blocked %d", stops) << int(Kind::Blocked) << stops << days[stops - 1];
    }
    void stopsEndInACarefulAttempt()
    {
        QFETCH(int, kind);
        QFETCH(int, stops);
        QFETCH(int, days);
        const NextStep step = next({Kind(kind), {}, {}}, stops);
        QCOMPARE(step.notBefore, m_now.addDays(days));
        QVERIFY(!step.endsWithNetworkBack);
        QVERIFY(isStop(Kind(kind)));
    }
    void ask37_noWaitIsForEver()
    {
        const auto tenYears = std::chrono::hours(24 * 3650);
        for (int kind = 0; kind <= int(Kind::Cancelled); ++kind) {
            const NextStep step = next({Kind(kind), {}, tenYears}, 2000000000, 0.999);
            QVERIFY(!step.notBefore.isValid() || step.notBefore <= m_now.addDays(28));
        }
    }
    void rateLimitObeysTheNamedTime()
    {
        QCOMPARE(wait(next({Kind::RateLimited, {}, 120s}, 9)), 120.0);
        QCOMPARE(wait(next({Kind::RateLimited, {}, 86400s}, 1)), 86400.0);
        QCOMPARE(wait(next({Kind::RateLimited, {}, 0s}, 1)), 1.0);
    }
};

QTEST_APPLESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
