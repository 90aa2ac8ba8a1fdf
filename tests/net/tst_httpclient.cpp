// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "net/HttpClient.h"

#include "net/LoopbackHttp.h"
#include "net/RoutingManager.h"

#include <QNetworkProxy>
#include <QtTest>

using namespace mooring;
using namespace mooring::test;
using namespace std::chrono_literals;

namespace {

LoopbackHttp::Reply hello(const LoopbackHttp::Request &)
{
    return {200, "hello"};
}

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void reply();
    void statusIsAReply_data();
    void statusIsAReply();
    void everythingGoesOutUnchanged();
    void queryBytes_data();
    void queryBytes();
    void userInfoBecomesBasic();
    void redirectIsNotFollowed();
    void cookiesAreNotKept();
    void refusesPlainHttp_data();
    void refusesPlainHttp();
    void retryAfter_data();
    void retryAfter();

private:
    Result<HttpReply> send(HttpRequest request) { return QCoro::waitFor(m_client->send(std::move(request))); }

    Redactor m_redactor;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::unique_ptr<HttpClient> m_client;
};

void TestHttpClient::init()
{
    m_client.reset();
    m_manager = std::make_unique<QNetworkAccessManager>();
    m_manager->setProxy(QNetworkProxy::NoProxy);
    m_client = std::make_unique<HttpClient>(*m_manager, m_redactor);
}

void TestHttpClient::reply()
{
    LoopbackHttp server([](const LoopbackHttp::Request &) {
        return LoopbackHttp::Reply{200, R"({"a":1})", "application/json", {{"X-Thing", "one"}, {"X-Other", "two"}}};
    });
    const auto reply = send({.url = server.url("/a")});
    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
    QCOMPARE(reply->body, QByteArray(R"({"a":1})"));
    QCOMPARE(reply->header("x-thing"), QByteArray("one"));
    QCOMPARE(reply->header("X-OTHER"), QByteArray("two"));
    QCOMPARE(reply->header("x-none"), QByteArray());
    QCOMPARE(m_client->requestCount(), 1);
}

void TestHttpClient::statusIsAReply_data()
{
    QTest::addColumn<int>("status");
    for (const int status :
         {201, 202, 204, 207, 304, 400, 401, 403, 404, 405, 409, 410, 418, 422, 429, 500, 501, 502, 503, 504, 599})
        QTest::addRow("%d", status) << status;
}

void TestHttpClient::statusIsAReply()
{
    QFETCH(int, status);
    for (const QByteArray &method : {QByteArray("GET"), QByteArray("POST"), QByteArray("PATCH")}) {
        LoopbackHttp server([status](const LoopbackHttp::Request &) {
            return LoopbackHttp::Reply{status,
                                       status == 204 || status == 304 ? "" : "why",
                                       "text/plain",
                                       {{"WWW-Authenticate", "Basic realm=\"x\""}}};
        });
        const auto reply
            = send({.method = method, .url = server.url("/nic/update?x=1"), .body = method == "GET" ? "" : "body"});
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().message));
        QCOMPARE(reply->status, status);
        if (status != 204 && status != 304)
            QCOMPARE(reply->body, QByteArray("why"));
        QCOMPARE(server.requests().size(), 1);
    }
}

void TestHttpClient::everythingGoesOutUnchanged()
{
    LoopbackHttp server(hello);
    for (const QByteArray &method : {QByteArray("GET"), QByteArray("POST"), QByteArray("PUT"), QByteArray("PATCH"),
                                     QByteArray("DELETE"), QByteArray("PROPFIND")}) {
        server.clearRequests();
        const QByteArray body = method == "GET" ? "" : "{\"n\":\"\xc3\xa4\"}";
        QVERIFY(send(
            {.method = method,
             .url = server.url("/path/a%2Fb"),
             .headers
             = {{"Content-Type", "application/json; charset=utf-8"}, {"Authorization", "Bearer abc"}, {"X-Odd", "a  b"}},
             .body = body}));
        QCOMPARE(server.requests().size(), 1);
        const auto &request = server.requests().constFirst();
        QCOMPARE(request.method, method);
        QCOMPARE(request.target, QByteArray("/path/a%2Fb"));
        QCOMPARE(request.body, body);
        QCOMPARE(request.header("Content-Type"), QByteArray("application/json; charset=utf-8"));
        QCOMPARE(request.header("Authorization"), QByteArray("Bearer abc"));
        QCOMPARE(request.header("X-Odd"), QByteArray("a  b"));
        const QByteArray agent = request.header("User-Agent");
        QVERIFY2(agent.startsWith("Mooring/" MOORING_VERSION " (+https://"), agent.constData());
        QCOMPARE(request.header("Upgrade"), QByteArray());
    }
    server.clearRequests();
    QVERIFY(send({.url = server.url(), .headers = {{"user-agent", "other/1"}}}));
    QCOMPARE(server.requests().constFirst().header("User-Agent"), QByteArray("other/1"));
    // A server may insist on a length where a method usually has a body.
    server.clearRequests();
    QVERIFY(send({.method = "POST", .url = server.url("/?Action=X")}));
    QCOMPARE(server.requests().constFirst().header("Content-Length"), QByteArray("0"));
}

void TestHttpClient::queryBytes_data()
{
    QTest::addColumn<QByteArray>("query");
    for (const char *query :
         {"SubDomain=%2A.example.com", "SubDomain=%40.example.com&b=%2B", "a=*@.+,;:$!'()", "time=2024-01-02T03%3A04%3A05Z",
          "signature=a%2Fb%3D%3D&c=a/b==", "name=%E4%BE%8B&x=%E4", "a=b&a=c&&empty=&flag", "space=%20&plus=+",
          "pct=%25&amp=%26&hash=%23", "q=%7B%22a%22%3A1%7D", "brackets=%5B1%5D", "tilde=~&dash=-_."})
        QTest::newRow(query) << QByteArray(query);
}

void TestHttpClient::queryBytes()
{
    QFETCH(QByteArray, query);
    LoopbackHttp server(hello);
    RoutingManager manager(server);
    HttpClient client(manager, m_redactor);
    const QUrl url = QUrl::fromEncoded("https://api.example/p?" + query, QUrl::StrictMode);
    QVERIFY(url.isValid());
    QVERIFY(QCoro::waitFor(client.send({.url = url})));
    QCOMPARE(server.requests().constFirst().target, "/p?" + query);
    QCOMPARE(server.requests().constFirst().header("Host"), QByteArray("api.example"));
}

void TestHttpClient::userInfoBecomesBasic()
{
    LoopbackHttp server(hello);
    QUrl url = server.url("/nic/update?hostname=a.example");
    url.setUserName(QStringLiteral("us:er").remove(u':'));
    url.setPassword(QStringLiteral("p@ß w/"), QUrl::DecodedMode);
    QVERIFY(send({.url = url}));
    QCOMPARE(server.requests().constFirst().header("Authorization"), "Basic " + QByteArray("user:p@ß w/").toBase64());
    QCOMPARE(server.requests().constFirst().target, QByteArray("/nic/update?hostname=a.example"));
    QVERIFY(send({.url = url, .headers = {{"authorization", "Bearer x"}}}));
    QCOMPARE(server.requests().constLast().header("Authorization"), QByteArray("Bearer x"));
}

void TestHttpClient::redirectIsNotFollowed()
{
    for (const int status : {301, 302, 303, 307, 308}) {
        LoopbackHttp server([status](const LoopbackHttp::Request &) {
            return LoopbackHttp::Reply{status, "moved", "text/plain", {{"Location", "/elsewhere"}}};
        });
        const auto reply = send({.url = server.url("/here")});
        QVERIFY(reply);
        QCOMPARE(reply->status, status);
        QCOMPARE(reply->header("Location"), QByteArray("/elsewhere"));
        QTest::qWait(0);
        QCOMPARE(server.requests().size(), 1);
    }
}

void TestHttpClient::cookiesAreNotKept()
{
    LoopbackHttp server([](const LoopbackHttp::Request &) {
        return LoopbackHttp::Reply{200, "", "text/plain", {{"Set-Cookie", "id=1"}}};
    });
    QVERIFY(send({.url = server.url()}));
    QVERIFY(send({.url = server.url()}));
    QCOMPARE(server.requests().constLast().header("Cookie"), QByteArray());
}

void TestHttpClient::refusesPlainHttp_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<bool>("allowedByRecipe");
    QTest::addColumn<bool>("sent");
    QTest::newRow("public name") << QByteArray("http://api.example/") << false << false;
    QTest::newRow("public name, no TLS there") << QByteArray("http://api.example/") << true << true;
    QTest::newRow("public IPv4") << QByteArray("http://203.0.113.5/") << false << false;
    QTest::newRow("public IPv6") << QByteArray("http://[2001:db8::1]/") << false << false;
    QTest::newRow("just outside 172.16/12") << QByteArray("http://172.32.0.1/") << false << false;
    QTest::newRow("looks like localhost") << QByteArray("http://localhost.example/") << false << false;
    QTest::newRow("localhost") << QByteArray("http://localhost/") << false << true;
    QTest::newRow("10/8") << QByteArray("http://10.1.2.3:8080/") << false << true;
    QTest::newRow("172.16/12") << QByteArray("http://172.31.255.1/") << false << true;
    QTest::newRow("192.168/16") << QByteArray("http://192.168.1.1/") << false << true;
    QTest::newRow("IPv6 loopback") << QByteArray("http://[::1]/") << false << true;
    QTest::newRow("unique local") << QByteArray("http://[fd00::1]/") << false << true;
    QTest::newRow("mapped private") << QByteArray("http://[::ffff:10.0.0.1]/") << false << true;
    QTest::newRow("ftp") << QByteArray("ftp://api.example/") << true << false;
    QTest::newRow("no host") << QByteArray("https:///x") << true << false;
    QTest::newRow("empty") << QByteArray("") << true << false;
}

void TestHttpClient::refusesPlainHttp()
{
    QFETCH(QByteArray, url);
    QFETCH(bool, allowedByRecipe);
    QFETCH(bool, sent);
    LoopbackHttp server(hello);
    RoutingManager manager(server);
    HttpClient client(manager, m_redactor);
    const auto reply = QCoro::waitFor(client.send({.url = QUrl::fromEncoded(url), .plainHttpAllowed = allowedByRecipe}));
    QCOMPARE(reply.has_value(), sent);
    QCOMPARE(server.requests().size(), sent ? 1 : 0);
    QCOMPARE(client.requestCount(), sent ? 1 : 0);
    if (!sent)
        QCOMPARE(reply.error().kind, Failure::Kind::Unsupported);
}

void TestHttpClient::retryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds"); // -1: none
    QTest::newRow("seconds") << QByteArray("120") << 120;
    QTest::newRow("zero") << QByteArray("0") << 0;
    QTest::newRow("spaces") << QByteArray(" 5 ") << 5;
    QTest::newRow("date") << QByteArray("Tue, 02 Jan 2024 03:06:05 GMT") << 120;
    QTest::newRow("date in the past") << QByteArray("Tue, 02 Jan 2024 03:00:00 GMT") << 0;
    QTest::newRow("negative") << QByteArray("-3") << -1;
    QTest::newRow("fraction") << QByteArray("1.5") << -1;
    QTest::newRow("text") << QByteArray("soon") << -1;
    QTest::newRow("absent") << QByteArray() << -1;
}

void TestHttpClient::retryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(int, seconds);
    HttpReply reply;
    if (!value.isNull())
        reply.headers = {{"retry-after", value}};
    const auto now = QDateTime(QDate(2024, 1, 2), QTime(3, 4, 5), Qt::UTC);
    const auto result = reply.retryAfter(now);
    QCOMPARE(result ? int(result->count()) : -1, seconds);
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
