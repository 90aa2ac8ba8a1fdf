// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/PrivateSystemBus.h"
#include "platform/SleepEvents.h"

#include <QSignalSpy>
#include <QTest>

using namespace mooring;
using namespace mooring::test;

namespace {

const QString service = QStringLiteral("org.freedesktop.login1");

} // namespace

class TestSleepEvents : public QObject
{
    Q_OBJECT

private slots:
    void staysSilentWithoutLogind()
    {
        QVERIFY2(m_bus.start(), qPrintable(m_bus.error()));
        m_bus.offer(service);
        SleepEvents events;
        QSignalSpy resumed(&events, &SleepEvents::resumed);
        QTest::qWait(0);
        QVERIFY(resumed.isEmpty());
        QVERIFY(!m_bus.wasStarted());
    }

    void tellsSleepAndResume()
    {
        SleepEvents early; // logind may come later than this program.
        QSignalSpy earlyResumed(&early, &SleepEvents::resumed);
        QVERIFY2(m_bus.startMock(u"logind"_qs, service), qPrintable(m_bus.error()));
        SleepEvents events;
        QSignalSpy asleep(&events, &SleepEvents::aboutToSleep);
        QSignalSpy resumed(&events, &SleepEvents::resumed);
        prepareForSleep(true);
        QTRY_COMPARE(asleep.count(), 1);
        QCOMPARE(resumed.count(), 0);
        prepareForSleep(false);
        QTRY_COMPARE(resumed.count(), 1);
        QCOMPARE(asleep.count(), 1);
        QTRY_COMPARE(earlyResumed.count(), 1);
    }

    void hearsLogindAfterItsRestart()
    {
        SleepEvents events;
        QSignalSpy resumed(&events, &SleepEvents::resumed);
        m_bus.stopMock();
        QVERIFY2(m_bus.startMock(u"logind"_qs, service), qPrintable(m_bus.error()));
        prepareForSleep(false);
        QTRY_COMPARE(resumed.count(), 1);
    }

private:
    void prepareForSleep(bool start)
    {
        m_bus.call(service, u"/org/freedesktop/login1"_qs, u"org.freedesktop.DBus.Mock"_qs, u"EmitSignal"_qs,
                   {u"org.freedesktop.login1.Manager"_qs, u"PrepareForSleep"_qs, u"b"_qs, QVariantList{start}});
    }

    PrivateSystemBus m_bus;
};

QTEST_GUILESS_MAIN(TestSleepEvents)
#include "tst_sleepevents.moc"
