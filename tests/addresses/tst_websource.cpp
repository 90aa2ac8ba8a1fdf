// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/AddressResolver.h"
#include "addresses/EchoServices.h"
#include "net/HttpClient.h"

#include "net/LoopbackHttp.h"
#include "net/RoutingManager.h"

#include <QJsonArray>
#include <QTest>

#include <set>

using namespace mooring;
using namespace mooring::test;

namespace {

LoopbackHttp::Reply plain(const QByteArray &body)
{
    return {200, body, "text/plain"};
}

double zero()
{
    return 0;
}

} // namespace

/// The echo services are one loopback server; which of them is asked is seen from the Host header.
class TestWebSource : public QObject
{
    Q_OBJECT

private:
    Redactor m_redactor;
    QMap<QByteArray, LoopbackHttp::Reply> m_answers; ///< By host; the others give m_answer.
    LoopbackHttp::Reply m_answer;
    std::unique_ptr<LoopbackHttp> m_server;
    std::unique_ptr<RoutingManager> m_manager;
    std::unique_ptr<HttpClient> m_http;
    SystemClock m_clock;

    std::unique_ptr<AddressSource> source(const QJsonObject &settings = {})
    {
        auto made = makeAddressSource({u"web"_qs, settings}, SourceParts{m_clock, zero, *m_http});
        return made ? std::move(*made) : nullptr;
    }
    static Result<QList<QHostAddress>> detect(AddressSource &source, RecordType type, const QList<QHostAddress> &known = {})
    {
        return QCoro::waitFor(source.detect(type, known));
    }
    QList<QByteArray> askedHosts() const
    {
        QList<QByteArray> result;
        for (const auto &request : m_server->requests())
            result << request.header("Host");
        return result;
    }
    static QByteArray host(RecordType type, int index) { return echoServices(type).at(index).host().toLatin1(); }

private slots:
    void init()
    {
        m_answers.clear();
        m_answer = plain("8.8.8.8\n");
        m_server = std::make_unique<LoopbackHttp>(
            [this](const LoopbackHttp::Request &request) { return m_answers.value(request.header("Host"), m_answer); });
        m_manager = std::make_unique<RoutingManager>(*m_server);
        m_http = std::make_unique<HttpClient>(*m_manager, m_redactor);
    }

    void hasEnoughServices()
    {
        for (const RecordType type : recordTypes) {
            std::set<QString> operators;
            const auto services = echoServices(type);
            for (const QUrl &service : services) {
                QCOMPARE(service.scheme(), u"https"_qs);
                operators.insert(service.host().section(u'.', -2));
            }
            QVERIFY(operators.size() >= 6);
            QCOMPARE(operators.size(), size_t(services.size())); // Two hosts of one operator would agree in their faults.
        }
    }

    void refusesOddAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("ipv6");
        const auto row = [](const char *name, int status, const char *type, const QByteArray &body, bool ipv6 = false) {
            QTest::newRow(name) << status << QByteArray(type) << body << ipv6;
        };
        row("empty", 200, "text/plain", "");
        row("only a line end", 200, "text/plain", "\n");
        row("two line ends", 200, "text/plain", "8.8.8.8\n\n");
        row("space before", 200, "text/plain", " 8.8.8.8");
        row("space after", 200, "text/plain", "8.8.8.8 ");
        row("byte order mark", 200, "text/plain",
            "\xef\xbb\xbf"
            "8.8.8.8");
        row("zero byte", 200, "text/plain", QByteArray("8.8.8.8\0", 8));
        row("two addresses", 200, "text/plain", "8.8.8.8, 10.0.0.1");
        row("two lines", 200, "text/plain", "8.8.8.8\n8.8.4.4\n");
        row("with a port", 200, "text/plain", "8.8.8.8:443");
        row("octal", 200, "text/plain", "010.8.8.8");
        row("short", 200, "text/plain", "8.8");
        row("text around", 200, "text/plain", "Current IP Address: 8.8.8.8");
        row("cookie", 200, "text/plain", "Set-Cookie: id=1.0.1.1-abc; 8.8.8.8");
        row("page as text", 200, "text/plain", "<html>8.8.8.8</html>");
        row("other family", 200, "text/plain", "2a02:db8::7");
        row("ipv4 for AAAA", 200, "text/plain", "8.8.8.8", true);
        row("mapped", 200, "text/plain", "::ffff:8.8.8.8", true);
        row("scope", 200, "text/plain", "2a02:db8::7%eth0", true);
        row("page", 200, "text/html", "8.8.8.8");
        row("challenge", 200, "text/html", "<style>.cf{margin:1.2.1.1}</style>Checking your browser");
        row("json", 200, "application/json", R"({"ip": "8.8.8.8"})");
        row("bare address as json", 200, "application/json", "8.8.8.8");
        row("type that only begins so", 200, "text/plainer", "8.8.8.8");
        row("not found", 404, "text/plain", "8.8.8.8");
        row("too many", 429, "text/plain", "8.8.8.8");
        row("server in trouble", 503, "text/plain", "8.8.8.8");
        row("created", 201, "text/plain", "8.8.8.8");
        row("redirect", 302, "text/plain", "8.8.8.8");
        row("huge", 200, "text/plain", "8.8.8.8\n" + QByteArray(5000, ' '));
    }
    void refusesOddAnswers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(bool, ipv6);
        m_answer = {status, body, type};
        if (status == 302)
            m_answer.headers = {{"Location", "https://portal.example/"}};
        const auto web = source();
        const auto found = detect(*web, ipv6 ? RecordType::AAAA : RecordType::A);
        QVERIFY(!found.has_value());
        QCOMPARE(found.error().kind, Failure::Kind::BadReply);
        if (body.size() > 1024) // Not even read to its end.
            QVERIFY2(!found.error().message.contains(u"not one IPv4"_qs), qPrintable(found.error().message));
        QCOMPARE(m_server->requests().size(), 5); // The others were asked, none twice.
        const auto hosts = askedHosts();
        QCOMPARE(QSet<QByteArray>(hosts.begin(), hosts.end()).size(), 5);
    }

    void acceptsPlainAnswers_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("bare") << QByteArray("text/plain") << QByteArray("8.8.8.8");
        QTest::newRow("line end") << QByteArray("text/plain") << QByteArray("8.8.8.8\n");
        QTest::newRow("windows line end") << QByteArray("text/plain") << QByteArray("8.8.8.8\r\n");
        QTest::newRow("charset") << QByteArray("Text/Plain; charset=utf-8") << QByteArray("8.8.8.8");
    }
    void acceptsPlainAnswers()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        m_answer = {200, body, type};
        const auto web = source();
        const auto found = detect(*web, RecordType::A);
        QVERIFY2(found.has_value(), qPrintable(found ? QString() : found.error().message));
        QCOMPARE(*found, QList{QHostAddress(u"8.8.8.8"_qs)});
        QCOMPARE(m_server->requests().size(), 2); // First contact is a change too: two must agree.
        QVERIFY2(web->detail().contains(echoServices(RecordType::A).at(0).host()), qPrintable(web->detail()));
    }

    void oneConfirmsWhatIsKnown()
    {
        const auto web = source();
        const QList known{QHostAddress(u"8.8.8.8"_qs)};
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(detect(*web, RecordType::A, known).value(), known);
            QCOMPARE(m_server->requests().size(), i + 1);
        }
        const auto hosts = askedHosts();
        QCOMPARE(QSet<QByteArray>(hosts.begin(), hosts.end()).size(), 3); // Another one each time.
    }

    void twoMakeAChange()
    {
        const auto web = source();
        const auto found = detect(*web, RecordType::A, {QHostAddress(u"8.8.4.4"_qs)});
        QCOMPARE(found.value(), QList{QHostAddress(u"8.8.8.8"_qs)});
        QCOMPARE(m_server->requests().size(), 2);
    }

    void oneAloneMakesNoChange()
    {
        // The first one errs (a proxy, a fault); the next one still sees what is known.
        const QList known{QHostAddress(u"8.8.8.8"_qs)};
        m_answers.insert(host(RecordType::A, 0), plain("1.1.1.1"));
        const auto web = source();
        QCOMPARE(detect(*web, RecordType::A, known).value(), known);
        QCOMPARE(m_server->requests().size(), 2);
    }

    void disagreementIsAFailure()
    {
        for (int i = 0; i < 7; ++i)
            m_answers.insert(host(RecordType::A, i), plain("8.8.8." + QByteArray::number(i + 1)));
        const auto web = source();
        for (const QList<QHostAddress> &known : {QList<QHostAddress>(), QList{QHostAddress(u"9.9.9.9"_qs)}}) {
            const auto found = detect(*web, RecordType::A, known);
            QVERIFY(!found.has_value());
            QCOMPARE(found.error().kind, Failure::Kind::BadReply);
            QVERIFY2(found.error().message.contains(u"do not agree"_qs), qPrintable(found.error().message));
        }
    }

    void theOthersOutvoteOne()
    {
        m_answers.insert(host(RecordType::A, 0), plain("1.1.1.1"));
        m_answers.insert(host(RecordType::A, 1), {503, "busy", "text/plain"});
        const auto web = source();
        QCOMPARE(detect(*web, RecordType::A).value(), QList{QHostAddress(u"8.8.8.8"_qs)});
        QCOMPARE(m_server->requests().size(), 4);
    }

    void oneAnswerAloneIsNotEnough()
    {
        m_answer = {503, "busy", "text/plain"};
        m_answers.insert(host(RecordType::A, 2), plain("8.8.8.8"));
        const auto web = source();
        const auto found = detect(*web, RecordType::A);
        QVERIFY(!found.has_value());
        QVERIFY2(found.error().message.contains(u"8.8.8.8"_qs), qPrintable(found.error().message));
    }

    void tellsAnOutageFromABadAnswer()
    {
        RoutingManager nowhere; // Every host is "not found".
        HttpClient http(nowhere, m_redactor);
        const auto made = makeAddressSource({u"web"_qs, {}}, SourceParts{m_clock, zero, http});
        const auto found = QCoro::waitFor((*made)->detect(RecordType::A, {}));
        QVERIFY(!found.has_value());
        QCOMPARE(found.error().kind, Failure::Kind::Network);
        for (int i = 0; i < 5; ++i) // A person must learn which hosts a firewall has to let through.
            QVERIFY2(found.error().message.contains(echoServices(RecordType::A).at(i).host()),
                     qPrintable(found.error().message));
    }

    void familiesHaveTheirOwnServices()
    {
        m_answer = plain("2a02:db8::7\n");
        const auto web = source();
        QCOMPARE(detect(*web, RecordType::AAAA).value(), QList{QHostAddress(u"2a02:db8::7"_qs)});
        QCOMPARE(askedHosts().constFirst(), host(RecordType::AAAA, 0));
    }

    void asksTheUsersServices()
    {
        const QString url = m_server->url("/ip?x=1").toString();
        const auto web = source({{u"services"_qs, QJsonArray{url}}, {u"agree"_qs, 1}});
        QVERIFY(web);
        QCOMPARE(detect(*web, RecordType::A).value(), QList{QHostAddress(u"8.8.8.8"_qs)});
        QCOMPARE(m_server->requests().size(), 1);
        QCOMPARE(m_server->requests().constFirst().target, QByteArray("/ip?x=1"));
    }

    void refusesWrongSettings_data()
    {
        QTest::addColumn<QJsonObject>("settings");
        QTest::addColumn<QString>("says");
        QTest::newRow("no url") << QJsonObject{{u"services"_qs, QJsonArray{u"ip.example"_qs}}, {u"agree"_qs, 1}}
                                << u"ip.example"_qs;
        QTest::newRow("plain http") << QJsonObject{{u"services"_qs, QJsonArray{u"http://ip.example/"_qs}}, {u"agree"_qs, 1}}
                                    << u"https"_qs;
        QTest::newRow("none") << QJsonObject{{u"services"_qs, QJsonArray{}}} << u"at least one"_qs;
        QTest::newRow("no list") << QJsonObject{{u"services"_qs, u"https://ip.example/"_qs}} << u"list"_qs;
        QTest::newRow("one of two") << QJsonObject{{u"services"_qs, QJsonArray{u"https://ip.example/"_qs}}}
                                    << u"must agree"_qs;
        QTest::newRow("agree 0") << QJsonObject{{u"agree"_qs, 0}} << u"whole number"_qs;
        QTest::newRow("slip of the pen") << QJsonObject{{u"service"_qs, QJsonArray{}}} << u"no such setting"_qs;
    }
    void refusesWrongSettings()
    {
        QFETCH(QJsonObject, settings);
        QFETCH(QString, says);
        const auto made = makeAddressSource({u"web"_qs, settings}, SourceParts{m_clock, zero, *m_http});
        QVERIFY(!made.has_value());
        QCOMPARE(made.error().kind, Failure::Kind::Rejected);
        QVERIFY2(made.error().message.contains(says), qPrintable(made.error().message));
    }
};

QTEST_GUILESS_MAIN(TestWebSource)
#include "tst_websource.moc"
