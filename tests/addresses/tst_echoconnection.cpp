// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/outside/EchoConnection.h"

#include "addresses/EchoServer.h"
#include "net/TestCertificate.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace mooring;
using namespace mooring::test;
using namespace std::chrono_literals;

namespace {

const QHostAddress v4(QHostAddress::LocalHost);
const QHostAddress v6(QHostAddress::LocalHostIPv6);
const QHostAddress silent(QStringLiteral("127.0.0.99")); // Nobody listens there.

QByteArray good(const EchoServer::Request &)
{
    return EchoServer::reply(200, "text/plain", "8.8.8.8\n");
}

} // namespace

/// The connection itself: where it goes, whom it trusts, when it gives up.
class TestEchoConnection : public QObject
{
    Q_OBJECT

private:
    QSslConfiguration m_tls;
    QSslConfiguration m_trust;

    EchoConnection::Target target(quint16 port, const QList<QHostAddress> &addresses,
                                  const QString &host = u"ip.one.example"_qs) const
    {
        return {QUrl(u"https://%1:%2/"_qs.arg(host).arg(port)), addresses, {}, m_trust};
    }
    static Result<HttpReply> get(EchoConnection &connection)
    {
        QSignalSpy finished(&connection, &EchoConnection::finished);
        if (!finished.wait(10'000) || finished.count() != 1)
            return fail(Failure::Kind::Cancelled, u"finished() did not come"_qs);
        return connection.takeResult();
    }
    static Result<HttpReply> get(const EchoConnection::Target &target, std::chrono::milliseconds deadline = 8s)
    {
        EchoConnection connection(target, deadline);
        return get(connection);
    }

private slots:
    void initTestCase()
    {
        m_tls = TestCertificate::forHosts({u"ip.one.example"_qs});
        m_trust = QSslConfiguration::defaultConfiguration();
        m_trust.setCaCertificates({m_tls.localCertificate()});
    }

    void goesToTheGivenAddress_data()
    {
        QTest::addColumn<QHostAddress>("address");
        QTest::newRow("IPv4") << v4;
        QTest::newRow("IPv6") << v6;
    }
    void goesToTheGivenAddress()
    {
        QFETCH(QHostAddress, address);
        EchoServer server(good, m_tls);
        EchoConnection connection(target(server.port(), {address}), 8s);
        const auto reply = get(connection);
        QVERIFY2(reply.has_value(), qPrintable(reply ? QString() : reply.error().message));
        QCOMPARE(reply->body, QByteArray("8.8.8.8\n"));
        QCOMPARE(reply->header("content-type"), QByteArray("text/plain"));
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().constFirst().overIpv6(), address == v6);
        QCOMPARE(server.requests().constFirst().host, QByteArray("ip.one.example"));
        QVERIFY2(server.problems().isEmpty(), qPrintable(server.problems().join(u'\n')));
    }

    void keepsTheTargetAsItIs()
    {
        EchoServer server(good, {});
        const QUrl url = QUrl::fromEncoded("http://127.0.0.1:" + QByteArray::number(server.port()) + "/a%20b/?x=%2F&y",
                                           QUrl::StrictMode);
        QVERIFY(get({url, {v4}, {}, {}}).has_value());
        QCOMPARE(server.requests().constFirst().target, QByteArray("/a%20b/?x=%2F&y"));
        QVERIFY(get({QUrl(u"http://127.0.0.1:%1"_qs.arg(server.port())), {v4}, {}, {}}).has_value());
        QCOMPARE(server.requests().constLast().target, QByteArray("/"));
        QVERIFY2(server.problems().isEmpty(), qPrintable(server.problems().join(u'\n')));
    }

    void triesTheNextAddress()
    {
        EchoServer server(good, m_tls, {v4});
        QVERIFY(get(target(server.port(), {v6, silent, v4})).has_value());
        QCOMPARE(server.connections(), 1);
        const auto nobody = get(target(server.port(), {v6, silent}));
        QVERIFY(!nobody.has_value());
        QCOMPARE(nobody.error().kind, Failure::Kind::Network);
    }

    void trustsOnlyTheHost()
    {
        EchoServer server(good, m_tls);
        const auto otherName = get(target(server.port(), {v4}, u"ip.two.example"_qs));
        QVERIFY(!otherName.has_value());
        QCOMPARE(otherName.error().kind, Failure::Kind::Tls);
        // Not even when the address is the one that is in the URL.
        const auto byAddress = get(target(server.port(), {v4}, u"127.0.0.1"_qs));
        QVERIFY(!byAddress.has_value());
        QCOMPARE(byAddress.error().kind, Failure::Kind::Tls);
        // The system does not know the authority; another address of the same host does not make it better.
        const auto untrusted = get({QUrl(u"https://ip.one.example:%1/"_qs.arg(server.port())), {v4, v6}, {}, {}});
        QVERIFY(!untrusted.has_value());
        QCOMPARE(untrusted.error().kind, Failure::Kind::Tls);
        QVERIFY(server.requests().isEmpty());
    }

    void refusesAServerWithoutTls()
    {
        EchoServer server(good, {});
        QTcpServer plain;
        connect(&plain, &QTcpServer::newConnection, this,
                [&plain] { plain.nextPendingConnection()->write("220 smtp.example ready\r\n"); });
        QVERIFY(plain.listen(v4));
        const auto reply = get(target(plain.serverPort(), {v4}));
        QVERIFY(!reply.has_value());
        QCOMPARE(reply.error().kind, Failure::Kind::Tls);
    }

    // Row 40 of the requests: the address check must never use a proxy.
    void ask40_usesNoProxy()
    {
        EchoServer server(good, m_tls);
        QTcpServer proxy;
        QVERIFY(proxy.listen(v4));
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_qs, proxy.serverPort()));
        const auto reply = get(target(server.port(), {v4}));
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
        QVERIFY(reply.has_value());
        QVERIFY(!proxy.hasPendingConnections());
    }

    void givesUpInTime_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("no answer") << true;
        QTest::newRow("no handshake") << false;
    }
    void givesUpInTime()
    {
        QFETCH(bool, tls);
        EchoServer mute([](const EchoServer::Request &) { return QByteArray(); }, m_tls);
        QTcpServer deaf;
        QVERIFY(deaf.listen(v4));
        const auto reply = get(target(tls ? mute.port() : deaf.serverPort(), {v4}), 200ms);
        QVERIFY(!reply.has_value());
        QCOMPARE(reply.error().kind, Failure::Kind::Network);
        QVERIFY2(reply.error().message.contains(u"in time"_qs), qPrintable(reply.error().message));
    }

    void isNotHeldByDrops()
    {
        QTcpServer dripping;
        connect(&dripping, &QTcpServer::newConnection, this, [&dripping] {
            QTcpSocket *socket = dripping.nextPendingConnection();
            auto *timer = new QTimer(socket);
            connect(timer, &QTimer::timeout, socket, [socket] { socket->write("X"); });
            socket->write("HTTP/1.1 200 OK\r\nX: ");
            timer->start(20ms);
        });
        QVERIFY(dripping.listen(v4));
        const auto reply = get({QUrl(u"http://127.0.0.1:%1/"_qs.arg(dripping.serverPort())), {v4}, {}, {}}, 300ms);
        QVERIFY(!reply.has_value());
        QCOMPARE(reply.error().kind, Failure::Kind::Network);
    }

    void endsWhenTheServerDoes_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<Failure::Kind>("kind");
        QTest::newRow("nothing") << QByteArray() << Failure::Kind::Network;
        QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << Failure::Kind::BadReply;
        QTest::newRow("half a body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n8.8.8.8")
                                     << Failure::Kind::BadReply;
    }
    void endsWhenTheServerDoes()
    {
        QFETCH(QByteArray, sent);
        QFETCH(Failure::Kind, kind);
        QTcpServer server;
        connect(&server, &QTcpServer::newConnection, this, [&server, sent] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, sent] {
                socket->write(sent);
                socket->disconnectFromHost();
            });
        });
        QVERIFY(server.listen(v4));
        const auto reply = get({QUrl(u"http://127.0.0.1:%1/"_qs.arg(server.serverPort())), {v4}, {}, {}});
        QVERIFY(!reply.has_value());
        QCOMPARE(reply.error().kind, kind);
    }

    void mayBeGivenUp()
    {
        EchoServer server([](const EchoServer::Request &) { return QByteArray(); }, m_tls);
        {
            EchoConnection connection(target(server.port(), {v4}), 8s);
            QTRY_COMPARE(server.requests().size(), 1);
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(get(target(server.port(), {v4}), 1ms).error().kind == Failure::Kind::Network);
    }

    void neverTakesAnotherLine()
    {
        EchoServer server(good, m_tls);
        EchoConnection::Target missing = target(server.port(), {v4, v6});
        missing.device = u"nowhere9"_qs;
        const auto reply = get(missing);
        QVERIFY(!reply.has_value());
        QCOMPARE(reply.error().kind, Failure::Kind::NoAddress);
        QVERIFY2(reply.error().message.contains(u"nowhere9"_qs), qPrintable(reply.error().message));
        QCOMPARE(server.connections(), 0);
    }
};

QTEST_GUILESS_MAIN(TestEchoConnection)
#include "tst_echoconnection.moc"
