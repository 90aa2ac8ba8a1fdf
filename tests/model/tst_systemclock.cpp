// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "model/Clock.h"

#include <QtTest>

using namespace mooring;
using namespace std::chrono_literals;

class TestSystemClock : public QObject
{
    Q_OBJECT

private slots:
    void callsOnce()
    {
        SystemClock clock;
        QObject context;
        int calls = 0;
        clock.callAfter(0ms, &context, [&calls] { ++calls; });
        QCOMPARE(calls, 0);
        QTRY_COMPARE(calls, 1);
        QCoreApplication::sendPostedEvents(&context, QEvent::DeferredDelete);
        QTRY_COMPARE(context.children().size(), 0);
        QCOMPARE(calls, 1);
    }
    void mayEndItsContext()
    {
        SystemClock clock;
        auto *context = new QObject;
        bool isCalled = false;
        clock.callAfter(0ms, context, [context, &isCalled] {
            delete context;
            isCalled = true;
        });
        QTRY_VERIFY(isCalled);
    }
    void keepsNothingForADeadContext()
    {
        SystemClock clock;
        auto context = std::make_unique<QObject>();
        auto held = std::make_shared<int>(1);
        clock.callAfter(1h, context.get(), [held] { Q_UNUSED(held) });
        QCOMPARE(held.use_count(), 2);
        context.reset();
        QCOMPARE(held.use_count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSystemClock)
#include "tst_systemclock.moc"
