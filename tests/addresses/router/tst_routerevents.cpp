// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/router/EventSubscription.h"
#include "addresses/router/PropertyListener.h"
#include "net/HttpClient.h"

#include "engine/MockClock.h"
#include "net/LoopbackHttp.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace mooring;
using namespace mooring::test;
using namespace std::chrono_literals;

using State = PropertyChangeRead::State;

namespace {

const QHostAddress loopback(QHostAddress::LocalHost);

QByteArray body(const QByteArray &address)
{
    return "<?xml version=\"1.0\"?>\n<e:propertyset xmlns:e=\"urn:schemas-upnp-org:event-1-0\">"
           "<e:property><ConnectionStatus>Connected</ConnectionStatus></e:property>"
           "<e:property><ExternalIPAddress>"
        + address + "</ExternalIPAddress></e:property></e:propertyset>\r\n";
}

QByteArray notify(const QByteArray &path, const QByteArray &id, const QByteArray &content)
{
    return "NOTIFY " + path
        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/xml\r\nNT: upnp:event\r\n"
          "NTS: upnp:propchange\r\nSID: "
        + id + "\r\nSEQ: 0\r\nContent-Length: " + QByteArray::number(content.size()) + "\r\n\r\n" + content;
}

/// Sends it as the router would, and gives the answer's first line; empty if the connection was closed without one.
QByteArray tell(quint16 port, const QByteArray &request, const QHostAddress &from = loopback)
{
    QTcpSocket socket;
    if (!socket.bind(from))
        return "no such address";
    socket.connectToHost(loopback, port);
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }))
        return {};
    socket.write(request);
    (void)QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; });
    return socket.readLine().trimmed();
}

} // namespace

/// UPnP eventing with a strict router on loopback.
class TestRouterEvents : public QObject
{
    Q_OBJECT

private:
    Redactor m_redactor;
    MockClock m_clock;
    QNetworkAccessManager m_manager;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<LoopbackHttp> m_router;
    QByteArray m_id = "uuid:one";
    QByteArray m_timeout = "Second-1800";
    int m_status = 200;
    QUrl m_callback;
    std::shared_ptr<EventSubscription> m_subscription;

    LoopbackHttp::Reply answer(const LoopbackHttp::Request &request)
    {
        const bool isNew = request.header("NT") == "upnp:event";
        if (request.target != "/evt")
            return {404};
        if (request.method == "UNSUBSCRIBE")
            return {request.header("SID") == m_id && !isNew && request.header("CALLBACK").isEmpty() ? 200 : 412};
        if (request.method != "SUBSCRIBE" || !request.header("TIMEOUT").startsWith("Second-"))
            return {400};
        const QByteArray callback = request.header("CALLBACK");
        if (isNew == callback.isEmpty() || isNew == !request.header("SID").isEmpty())
            return {400};
        if (!isNew && request.header("SID") != m_id)
            return {412};
        if (isNew) {
            if (!callback.startsWith("<http://") || !callback.endsWith('>'))
                return {412};
            m_callback = QUrl(QString::fromLatin1(callback.mid(1, callback.size() - 2)));
        }
        if (m_status != 200)
            return {m_status};
        return {200, {}, "text/plain", {{"SID", m_id}, {"TIMEOUT", m_timeout}}};
    }
    void subscribe()
    {
        upnp::Service service;
        service.events = m_router->url("/evt");
        service.local = loopback;
        m_subscription = EventSubscription::subscribe(service, *m_http, m_clock);
    }
    QByteArray event(const QByteArray &address, const QByteArray &id = "uuid:one", const QByteArray &path = {})
    {
        const QByteArray real = m_callback.path().toLatin1();
        return tell(quint16(m_callback.port()), notify(path.isEmpty() ? real : path, id, body(address)));
    }

private slots:
    void init()
    {
        m_http = std::make_unique<HttpClient>(m_manager, m_redactor);
        m_router = std::make_unique<LoopbackHttp>([this](const LoopbackHttp::Request &request) { return answer(request); });
        m_id = "uuid:one";
        m_timeout = "Second-1800";
        m_status = 200;
        m_callback.clear();
    }
    void cleanup()
    {
        if (m_subscription)
            m_subscription->end(EventSubscription::End::InBackground);
        m_subscription.reset();
    }

    void reads()
    {
        const auto read = readPropertyChange(notify("/x", "uuid:1", body("8.8.8.8")));
        QCOMPARE(read.state, State::Complete);
        QCOMPARE(read.change.path, QByteArray("/x"));
        QCOMPARE(read.change.subscription, QByteArray("uuid:1"));
        QCOMPARE(read.change.externalAddress, std::optional(QHostAddress(u"8.8.8.8"_qs)));
    }

    void readsOddEvents_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("has"); // 0 nothing, 1 null address.
        const QByteArray good = notify("/x", "uuid:1", body("8.8.8.8"));
        const auto row = [](const char *name, const QByteArray &bytes, State state, int has = -1) {
            QTest::newRow(name) << bytes << int(state) << has;
        };
        const auto with = [&good](const char *old, const char *replacement) {
            return QByteArray(good).replace(old, replacement);
        };
        row("nothing yet", "", State::Incomplete);
        row("head cut", good.first(40), State::Incomplete);
        row("body cut", good.chopped(1), State::Incomplete);
        row("another method", with("NOTIFY", "POST"), State::Bad);
        row("no HTTP", with("HTTP/1.1", "ICY"), State::Bad);
        row("another NT", with("NT: upnp:event", "NT: upnp:rootdevice"), State::Bad);
        row("another NTS", with("upnp:propchange", "ssdp:alive"), State::Bad);
        row("no SID", with("SID: uuid:1", "SID: "), State::Bad);
        row("no length", with("Content-Length", "X-Length"), State::Bad);
        row("negative length", with("Content-Length: ", "Content-Length: -"), State::Bad);
        row("huge length", with("Content-Length: ", "Content-Length: 99999"), State::Bad);
        row("chunked", with("SEQ: 0", "Transfer-Encoding: chunked"), State::Bad);
        row("a header that is none", with("SEQ: 0", "SEQ"), State::Bad);
        row("too long", QByteArray(largestPropertyChange + 1, 'x'), State::Bad);
        row("no XML", notify("/x", "uuid:1", "8.8.8.8"), State::Bad);
        row("XML that ends", notify("/x", "uuid:1", body("8.8.8.8").chopped(20)), State::Bad);
        row("another document", notify("/x", "uuid:1", "<html><ExternalIPAddress>8.8.8.8</ExternalIPAddress></html>"),
            State::Bad);
        row("outside entity",
            notify("/x", "uuid:1",
                   "<!DOCTYPE a [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>\n"
                       + body("&f;").mid(body("").indexOf("<e:"))),
            State::Complete, 1);
        row("other properties", notify("/x", "uuid:1", "<e:propertyset xmlns:e=\"e\"/>"), State::Complete, 0);
        row("empty address", notify("/x", "uuid:1", body("")), State::Complete, 1);
        row("no address", notify("/x", "uuid:1", body("router.local")), State::Complete, 1);
        row("IPv6", notify("/x", "uuid:1", body("2001:db8::1")), State::Complete, 1);
    }
    void readsOddEvents()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, state);
        QFETCH(int, has);
        const auto read = readPropertyChange(bytes);
        QCOMPARE(int(read.state), state);
        if (has >= 0)
            QCOMPARE(read.change.externalAddress, has == 0 ? std::nullopt : std::optional(QHostAddress()));
    }

    void listensToTheRouterOnly()
    {
        PropertyListener listener(loopback);
        QVERIFY(listener.listen(loopback));
        QSignalSpy told(&listener, &PropertyListener::told);
        const QByteArray request = notify("/x", "uuid:1", body("8.8.8.8"));
        QCOMPARE(tell(listener.port(), request, QHostAddress(u"127.0.0.2"_qs)), QByteArray());
        QCOMPARE(told.size(), 0);
        QCOMPARE(tell(listener.port(), "GET / HTTP/1.1\r\n\r\n"), QByteArray("HTTP/1.1 400 Bad Request"));
        QCOMPARE(told.size(), 0);
        QCOMPARE(tell(listener.port(), request), QByteArray("HTTP/1.1 200 OK"));
        QCOMPARE(told.size(), 1);
        QVERIFY(!PropertyListener(loopback).listen(QHostAddress(u"192.0.2.1"_qs)));
    }

    void subscribesAndEnds()
    {
        subscribe();
        QTRY_VERIFY(m_subscription->isActive());
        QCOMPARE(m_callback.host(), u"127.0.0.1"_qs);
        m_subscription->end(EventSubscription::End::InBackground);
        QTRY_COMPARE(m_router->requests().size(), 2);
        QCOMPARE(m_router->requests().constLast().method, QByteArray("UNSUBSCRIBE"));
        QCOMPARE(m_router->requests().constLast().header("SID"), m_id);
        m_clock.advance(24h);
        QCOMPARE(m_router->requests().size(), 2);
    }

    void hints()
    {
        subscribe();
        QTRY_VERIFY(m_subscription->isActive());
        QSignalSpy hinted(m_subscription.get(), &EventSubscription::hinted);
        QCOMPARE(event("8.8.8.8", "uuid:other"), QByteArray("HTTP/1.1 200 OK"));
        QCOMPARE(event("8.8.8.8", m_id, "/guessed"), QByteArray("HTTP/1.1 200 OK"));
        QCOMPARE(hinted.size(), 0);
        QVERIFY(!m_subscription->isHeard());
        QCOMPARE(event("8.8.8.8"), QByteArray("HTTP/1.1 200 OK"));
        QVERIFY(m_subscription->isHeard());
        QCOMPARE(hinted.size(), 1);
        QCOMPARE(hinted[0][0].value<QHostAddress>(), QHostAddress(u"8.8.8.8"_qs));
    }

    void keepsTheFirstEventUntilItKnowsWhoseItIs()
    {
        // The event overtakes the answer that names the subscription.
        m_router->setDelay(300ms);
        subscribe();
        QSignalSpy hinted(m_subscription.get(), &EventSubscription::hinted);
        QTRY_VERIFY(m_callback.isValid());
        QCOMPARE(event("8.8.4.4", "uuid:other"), QByteArray("HTTP/1.1 200 OK"));
        QCOMPARE(event("8.8.8.8"), QByteArray("HTTP/1.1 200 OK"));
        QVERIFY(!m_subscription->isActive());
        QCOMPARE(hinted.size(), 0);
        QTRY_COMPARE(hinted.size(), 1);
        QCOMPARE(hinted[0][0].value<QHostAddress>(), QHostAddress(u"8.8.8.8"_qs));
    }

    void renewsAtHalfTheTime()
    {
        subscribe();
        QTRY_VERIFY(m_subscription->isActive());
        m_clock.advance(899s);
        QTest::qWait(20);
        QCOMPARE(m_router->requests().size(), 1);
        m_clock.advance(1s);
        QTRY_COMPARE(m_router->requests().size(), 2);
        QCOMPARE(m_router->requests()[1].header("SID"), m_id);
        QVERIFY(m_router->requests()[1].header("CALLBACK").isEmpty());
        QTRY_COMPARE(m_clock.pending(), 1);
        QVERIFY(m_subscription->isActive());
    }

    void subscribesAnewWhenTheRouterHasForgotten()
    {
        subscribe();
        QTRY_VERIFY(m_subscription->isActive());
        m_id = "uuid:two"; // It restarted.
        m_clock.advance(900s);
        QTRY_VERIFY(!m_subscription->isActive());
        m_clock.advance(1s);
        QTRY_VERIFY(m_subscription->isActive());
        QCOMPARE(m_router->requests().constLast().header("NT"), QByteArray("upnp:event"));
    }

    void triesAgainLater()
    {
        m_status = 503;
        subscribe();
        QTRY_COMPARE(m_clock.pending(), 1);
        QVERIFY(!m_subscription->isActive());
        m_status = 200;
        m_clock.advance(10min);
        QTRY_VERIFY(m_subscription->isActive());
    }

    void boundsTheTimeOfRenewal_data()
    {
        QTest::addColumn<QByteArray>("timeout");
        QTest::addColumn<int>("seconds");
        QTest::newRow("as granted") << QByteArray("Second-300") << 150;
        QTest::newRow("other letter case") << QByteArray("second-300") << 150;
        QTest::newRow("much too short") << QByteArray("Second-1") << 60;
        QTest::newRow("none") << QByteArray("Second-0") << 60;
        QTest::newRow("infinite") << QByteArray("Second-infinite") << 12 * 3600;
        QTest::newRow("absent") << QByteArray() << 12 * 3600;
        QTest::newRow("very long") << QByteArray("Second-99999999") << 12 * 3600;
    }
    void boundsTheTimeOfRenewal()
    {
        QFETCH(QByteArray, timeout);
        QFETCH(int, seconds);
        m_timeout = timeout;
        subscribe();
        QTRY_COMPARE(m_clock.pending() > 0 && m_subscription->isActive(), true);
        m_clock.advance(std::chrono::seconds(seconds) - 1s);
        QTest::qWait(20);
        QCOMPARE(m_router->requests().size(), 1);
        m_clock.advance(1s);
        QTRY_COMPARE(m_router->requests().size(), 2);
    }

    void takesBackWhatComesTooLate()
    {
        m_router->setDelay(100ms);
        subscribe();
        QTRY_COMPARE(m_router->requests().size(), 1);
        m_subscription->end(EventSubscription::End::InBackground);
        QTRY_COMPARE(m_router->requests().size(), 2);
        QCOMPARE(m_router->requests().constLast().method, QByteArray("UNSUBSCRIBE"));
    }
};

QTEST_GUILESS_MAIN(TestRouterEvents)
#include "tst_routerevents.moc"
