// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/Interval.h"

#include <QtTest>

using namespace mooring;
using namespace std::chrono_literals;

class TestInterval : public QObject
{
    Q_OBJECT

private:
    static std::chrono::milliseconds next(const IntervalFacts &facts, double random = 0.5)
    {
        return nextInterval(facts, [random] { return random; });
    }

private slots:
    void theBaseWithJitter()
    {
        QCOMPARE(next({}), 300s);
        QCOMPARE(next({}, 0.0), 270s);
        QVERIFY(next({}, 0.9999) < 330s);
        QCOMPARE(next({10s, 0.0, false, false, 0}), 10s);
    }
    void longerOnlyWhileAllIsLocalAndCalm_data()
    {
        QTest::addColumn<int>("base");
        QTest::addColumn<bool>("events");
        QTest::addColumn<bool>("local");
        QTest::addColumn<int>("calm");
        QTest::addColumn<int>("expected");
        QTest::newRow("stretched") << 300 << true << true << 2 << 900;
        QTest::newRow("no events") << 300 << false << true << 9 << 300;
        QTest::newRow("asks outside") << 300 << true << false << 9 << 300;
        QTest::newRow("not yet calm") << 300 << true << true << 1 << 300;
        QTest::newRow("half an hour at most") << 1200 << true << true << 9 << 1800;
        QTest::newRow("never below the base") << 7200 << true << true << 9 << 7200;
    }
    void longerOnlyWhileAllIsLocalAndCalm()
    {
        QFETCH(int, base);
        QFETCH(bool, events);
        QFETCH(bool, local);
        QFETCH(int, calm);
        QFETCH(int, expected);
        QCOMPARE(next({std::chrono::seconds(base), 0.1, events, local, calm}), std::chrono::seconds(expected));
    }
    void settling()
    {
        QCOMPARE(settleDelay(0), std::optional(2s));
        QCOMPARE(settleDelay(1), std::optional(5s));
        QCOMPARE(settleDelay(2), std::optional(15s));
        QCOMPARE(settleDelay(3), std::optional(45s));
        QVERIFY(!settleDelay(4));
        QVERIFY(!settleDelay(-1));
    }
};

QTEST_APPLESS_MAIN(TestInterval)
#include "tst_interval.moc"
