// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "notify/Heartbeats.h"

#include "engine/MockClock.h"
#include "net/HttpClient.h"
#include "net/LoopbackHttp.h"

#include <QNetworkProxy>
#include <QSignalSpy>
#include <QtTest>

using namespace mooring;
using namespace mooring::test;
using namespace std::chrono_literals;

class TestHeartbeats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_status = 200;
        m_server = std::make_unique<LoopbackHttp>([this](const LoopbackHttp::Request &request) {
            const bool isPing = request.method == "GET" && request.target == "/ping/0b5a";
            return LoopbackHttp::Reply{isPing ? m_status : 404, "OK", "text/plain"};
        });
        m_manager.setProxy(QNetworkProxy::NoProxy);
        m_http = std::make_unique<HttpClient>(m_manager, m_redactor);
        m_heartbeats = std::make_unique<Heartbeats>(*m_http, m_clock);
        m_confirmed = std::make_unique<QSignalSpy>(m_heartbeats.get(), &Heartbeats::confirmed);
        m_failed = std::make_unique<QSignalSpy>(m_heartbeats.get(), &Heartbeats::failed);
        HeartbeatConfig config;
        config.url = m_server->url("/ping/0b5a").toString();
        config.every = 60min;
        m_heartbeats->setConfig({config});
    }

    void beatsWhenDueAndOnlyThen()
    {
        m_heartbeats->passFinished(true);
        QTRY_COMPARE(m_confirmed->count(), 1);
        m_clock.advance(59min);
        m_heartbeats->passFinished(true);
        m_clock.advance(1min);
        m_heartbeats->passFinished(true);
        QTRY_COMPARE(m_confirmed->count(), 2);
        QCOMPARE(m_server->requests().size(), 2);
        QCOMPARE(m_failed->count(), 0);
    }

    void ask14_isSilentWhileSomethingIsWrong()
    {
        m_heartbeats->passFinished(false);
        m_clock.advance(25h);
        m_heartbeats->passFinished(false);
        m_heartbeats->passFinished(true); // What arrives first is this one: the others sent nothing.
        QTRY_COMPARE(m_confirmed->count(), 1);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void repeatsWhatFailedWithTheNextPassAndTellsItOnce()
    {
        m_status = 500;
        m_heartbeats->passFinished(true);
        QTRY_COMPARE(m_failed->count(), 1);
        QCOMPARE(m_failed->first().first().toString(), u"127.0.0.1"_qs);
        const auto failure = m_failed->first().at(1).value<Failure>();
        QVERIFY2(failure.message.contains(u"500") && !failure.message.contains(u"0b5a"), qPrintable(failure.message));
        m_heartbeats->passFinished(true);
        QTRY_COMPARE(m_server->requests().size(), 2);
        m_status = 200;
        // A pass sends nothing while the beat before it is on its way.
        QTRY_VERIFY((m_heartbeats->passFinished(true), m_server->requests().size() == 3));
        QCOMPARE(m_failed->count(), 1);
        QTRY_COMPARE(m_confirmed->count(), 1);
        m_heartbeats->passFinished(true); // Confirmed: not due.
        m_clock.advance(1h);
        m_heartbeats->passFinished(true);
        QTRY_COMPARE(m_confirmed->count(), 2);
        QCOMPARE(m_server->requests().size(), 4);
    }

    void aClockThatWasSetBackDoesNotSilenceIt()
    {
        m_heartbeats->passFinished(true);
        QTRY_COMPARE(m_confirmed->count(), 1);
        m_clock.jump(-48h);
        m_heartbeats->passFinished(true);
        QTRY_COMPARE(m_server->requests().size(), 2);
    }

private:
    Redactor m_redactor;
    MockClock m_clock;
    QNetworkAccessManager m_manager;
    int m_status = 200;
    std::unique_ptr<LoopbackHttp> m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<Heartbeats> m_heartbeats;
    std::unique_ptr<QSignalSpy> m_confirmed;
    std::unique_ptr<QSignalSpy> m_failed;
};

QTEST_GUILESS_MAIN(TestHeartbeats)
#include "tst_heartbeats.moc"
