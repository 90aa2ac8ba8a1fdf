// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "net/HttpClient.h"

#include "net/LoopbackHttp.h"
#include "net/RoutingManager.h"
#include "net/TestCertificate.h"

#include <QNetworkProxy>
#include <QtTest>

using namespace mooring;
using namespace mooring::test;
using namespace std::chrono_literals;
using Then = LoopbackHttp::Reply::Then;

namespace {

const QString kSecret = QStringLiteral("s3cr3t-t0ken-value");

LoopbackHttp::Reply hello(const LoopbackHttp::Request &)
{
    return {200, "hello"};
}

} // namespace

class TestHttpFailures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void brokenReplies_data();
    void brokenReplies();
    void drippingBodyHitsTheDeadline();
    void longBody_data();
    void longBody();
    void unknownHost();
    void failuresHoldNoSecret();
    void connectionIsReused();
    void connectionIsNotKeptForLong();
    void parallelRequestsShareConnections();
    void cancelAll();
    void aPartEndsAlone();
    void destructionCancels();
    void selfSignedCertificate();

private:
    Result<HttpReply> send(HttpRequest request) { return QCoro::waitFor(m_client->send(std::move(request))); }

    Redactor m_redactor;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::unique_ptr<HttpClient> m_client;
};

void TestHttpFailures::init()
{
    m_redactor.add(kSecret);
    m_client.reset();
    m_manager = std::make_unique<QNetworkAccessManager>();
    m_manager->setProxy(QNetworkProxy::NoProxy);
    m_client = std::make_unique<HttpClient>(*m_manager, m_redactor);
}

void TestHttpFailures::brokenReplies_data()
{
    QTest::addColumn<LoopbackHttp::Reply::Then>("then");
    QTest::newRow("reset") << Then::Reset;
    QTest::newRow("cut short") << Then::Cut;
    QTest::newRow("hanging") << Then::Hang;
}

void TestHttpFailures::brokenReplies()
{
    QFETCH(LoopbackHttp::Reply::Then, then);
    LoopbackHttp server([then](const LoopbackHttp::Request &) {
        LoopbackHttp::Reply reply{200, "0123456789"};
        reply.then = then;
        return reply;
    });
    const auto reply = send({.url = server.url(), .deadline = 500ms});
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Failure::Kind::Network);
    QVERIFY2(reply.error().message.contains(QStringLiteral("127.0.0.1")), qPrintable(reply.error().message));
}

void TestHttpFailures::drippingBodyHitsTheDeadline()
{
    LoopbackHttp server([](const LoopbackHttp::Request &) {
        LoopbackHttp::Reply reply{200, QByteArray(1000, 'x')};
        reply.then = Then::Drip; // would take 20 s, never idle
        return reply;
    });
    const auto reply = send({.url = server.url(), .deadline = 300ms});
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Failure::Kind::Network);
    QVERIFY2(reply.error().message.contains(QStringLiteral("in time")), qPrintable(reply.error().message));
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestHttpFailures::longBody_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("fits");
    QTest::newRow("at the limit") << qint64(100'000) << true;
    QTest::newRow("one more") << qint64(100'001) << false;
    QTest::newRow("much more") << qint64(30'000'000) << false;
}

void TestHttpFailures::longBody()
{
    QFETCH(qint64, size);
    QFETCH(bool, fits);
    LoopbackHttp server([size](const LoopbackHttp::Request &) { return LoopbackHttp::Reply{200, QByteArray(size, 'x')}; });
    const auto reply = send({.url = server.url(), .bodyLimit = 100'000});
    QCOMPARE(reply.has_value(), fits);
    if (fits)
        QCOMPARE(reply->body.size(), size);
    else
        QCOMPARE(reply.error().kind, Failure::Kind::BadReply);
}

void TestHttpFailures::unknownHost()
{
    RoutingManager manager;
    HttpClient client(manager, m_redactor);
    const auto reply = QCoro::waitFor(client.send({.url = QUrl(QStringLiteral("https://nowhere.example/x"))}));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Failure::Kind::Network);
    QVERIFY(reply.error().message.contains(QStringLiteral("nowhere.example")));
    QCOMPARE(manager.refusedHosts(), QStringList(QStringLiteral("nowhere.example")));
}

void TestHttpFailures::failuresHoldNoSecret()
{
    const QByteArray target = "/update/" + kSecret.toLatin1() + "?token=" + kSecret.toLatin1() + "&password=other-Secret1";
    LoopbackHttp server([](const LoopbackHttp::Request &request) {
        LoopbackHttp::Reply reply{200, QByteArray(5000, 'x')};
        if (request.header("X-Case") == "cut")
            reply.then = Then::Cut;
        if (request.header("X-Case") == "hang")
            reply.then = Then::Hang;
        return reply;
    });
    QList<Failure> failures;
    for (const QByteArray &what : {QByteArray("cut"), QByteArray("hang"), QByteArray("long")}) {
        const auto reply
            = send({.url = server.url(target), .headers = {{"X-Case", what}}, .deadline = 200ms, .bodyLimit = 4000});
        QVERIFY(!reply);
        failures.append(reply.error());
    }
    RoutingManager manager;
    HttpClient client(manager, m_redactor);
    // Some services want the token as part of the host name.
    for (const QByteArray &url :
         {"https://api.example" + target, "http://api.example" + target, "https://" + kSecret.toLatin1() + ".example/x",
          "https://user:" + kSecret.toLatin1() + "@api.example/x"}) {
        const auto reply = QCoro::waitFor(client.send({.url = QUrl::fromEncoded(url)}));
        QVERIFY(!reply);
        failures.append(reply.error());
    }
    for (Failure &failure : failures) {
        QVERIFY(!failure.message.isEmpty());
        for (const char *bad : {"s3cr3t", "other-Secret1", "token=", "password", "/update"})
            QVERIFY2(!failure.message.remove(QStringLiteral("read the password")).contains(QLatin1String(bad)),
                     qPrintable(failure.message));
    }
}

void TestHttpFailures::connectionIsReused()
{
    LoopbackHttp server(hello);
    for (int i = 0; i < 5; ++i)
        QVERIFY(send(
            {.method = i % 2 ? "POST" : "GET", .url = server.url("/" + QByteArray::number(i)), .body = i % 2 ? "b" : ""}));
    QCOMPARE(server.requests().size(), 5);
    QCOMPARE(server.connectionCount(), 1);
}

void TestHttpFailures::connectionIsNotKeptForLong()
{
    LoopbackHttp server(hello);
    QVERIFY(send({.url = server.url()}));
    QCOMPARE(server.openConnections(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, 15'000);
}

void TestHttpFailures::parallelRequestsShareConnections()
{
    LoopbackHttp server(hello);
    server.setDelay(20ms);
    std::vector<QCoro::Task<Result<HttpReply>>> tasks;
    for (int i = 0; i < 20; ++i)
        tasks.push_back(m_client->send({.url = server.url("/" + QByteArray::number(i))}));
    for (auto &task : tasks)
        QVERIFY(QCoro::waitFor(task));
    QCOMPARE(server.requests().size(), 20);
    QVERIFY2(server.connectionCount() <= 6, qPrintable(QString::number(server.connectionCount())));
}

void TestHttpFailures::cancelAll()
{
    LoopbackHttp server([](const LoopbackHttp::Request &) {
        LoopbackHttp::Reply reply;
        reply.then = Then::Hang;
        return reply;
    });
    std::vector<QCoro::Task<Result<HttpReply>>> tasks;
    for (int i = 0; i < 3; ++i)
        tasks.push_back(m_client->send({.url = server.url()}));
    QTRY_COMPARE(server.requests().size(), 3);
    m_client->cancelAll();
    for (auto &task : tasks) {
        const auto reply = QCoro::waitFor(task);
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Failure::Kind::Cancelled);
    }
    // Afterwards it works as before.
    server.setHandler(hello);
    QVERIFY(send({.url = server.url()}));
}

void TestHttpFailures::aPartEndsAlone()
{
    LoopbackHttp server([](const LoopbackHttp::Request &) {
        LoopbackHttp::Reply reply;
        reply.then = Then::Hang;
        return reply;
    });
    const std::unique_ptr<HttpClient> part = m_client->part();
    const std::unique_ptr<HttpClient> other = m_client->part();
    auto task = part->send({.url = server.url()});
    auto kept = m_client->send({.url = server.url()});
    auto ofOther = other->send({.url = server.url()});
    QTRY_COMPARE(server.requests().size(), 3);
    QCOMPARE(server.openConnections(), 3);
    part->close();
    QCOMPARE(QCoro::waitFor(task).error().kind, Failure::Kind::Cancelled);
    QTRY_COMPARE(server.openConnections(), 2); // the server sees it, too
    QCOMPARE(QCoro::waitFor(part->send({.url = server.url()})).error().kind, Failure::Kind::Cancelled);
    QCOMPARE(m_client->requestCount(), 3);
    QCOMPARE(server.requests().size(), 3);
    QVERIFY(!kept.isReady());
    m_client->cancelAll();
    QCOMPARE(QCoro::waitFor(kept).error().kind, Failure::Kind::Cancelled);
    QCOMPARE(QCoro::waitFor(ofOther).error().kind, Failure::Kind::Cancelled);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestHttpFailures::destructionCancels()
{
    LoopbackHttp server([](const LoopbackHttp::Request &) {
        LoopbackHttp::Reply reply;
        reply.then = Then::Hang;
        return reply;
    });
    auto task = m_client->send({.url = server.url()});
    QTRY_COMPARE(server.requests().size(), 1);
    m_client.reset();
    QCOMPARE(QCoro::waitFor(task).error().kind, Failure::Kind::Cancelled);
}

void TestHttpFailures::selfSignedCertificate()
{
    LoopbackHttp server(hello, TestCertificate::selfSigned());
    const auto reply = send({.url = server.url("/?token=abcdef")});
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Failure::Kind::Tls);
    QVERIFY2(reply.error().message.contains(QStringLiteral("127.0.0.1")), qPrintable(reply.error().message));
    QVERIFY(!reply.error().message.contains(QStringLiteral("token")));
    QVERIFY(server.requests().isEmpty());

    // The server itself is fine: who trusts its certificate gets the reply.
    auto trusting = QSslConfiguration::defaultConfiguration();
    trusting.addCaCertificate(TestCertificate::selfSigned().localCertificate());
    const auto before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration::setDefaultConfiguration(trusting);
    init();
    const auto good = send({.url = server.url("/")});
    QSslConfiguration::setDefaultConfiguration(before);
    QVERIFY2(good, good ? "" : qPrintable(good.error().message));
    QCOMPARE(good->body, QByteArray("hello"));

    // A server that does not speak TLS at all.
    LoopbackHttp plain([](const LoopbackHttp::Request &) { return LoopbackHttp::Reply{}; });
    QUrl url = plain.url();
    url.setScheme(QStringLiteral("https"));
    const auto none = send({.url = url, .deadline = 2s});
    QVERIFY(!none);
}

QTEST_GUILESS_MAIN(TestHttpFailures)
#include "tst_httpfailures.moc"
