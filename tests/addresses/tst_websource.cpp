// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/AddressResolver.h"
#include "addresses/AddressScope.h"
#include "addresses/outside/EchoServices.h"

#include "addresses/EchoServer.h"
#include "net/TestCertificate.h"

#include <QJsonArray>
#include <QTest>

#include <set>

using namespace mooring;
using namespace mooring::test;

namespace {

QByteArray plain(const QByteArray &body)
{
    return EchoServer::reply(200, "text/plain", body);
}

double zero()
{
    return 0;
}

/// Each host by another operator.
const QStringList hosts{u"ip.one.example"_qs,  u"ip.two.example"_qs, u"ip.three.example"_qs, u"ip.four.example"_qs,
                        u"ip.five.example"_qs, u"ip.six.example"_qs, u"ip.seven.example"_qs};
const QList google{QHostAddress(u"8.8.8.8"_qs)};

QCoro::Task<Result<QList<QHostAddress>>> bothFamilies(QString)
{
    const QList<QHostAddress> both{QHostAddress(QHostAddress::LocalHostIPv6), QHostAddress(QHostAddress::LocalHost)};
    co_return Result<QList<QHostAddress>>(both);
}

} // namespace

/// The echo services are one loopback server with TLS; every host name has an IPv4 and an IPv6 address.
class TestWebSource : public QObject
{
    Q_OBJECT

private:
    QSslConfiguration m_tls;
    QSslConfiguration m_trust;
    QMap<QByteArray, QByteArray> m_answers; ///< By host; the others give m_answer.
    QByteArray m_answer;
    std::unique_ptr<EchoServer> m_server;
    std::shared_ptr<Rotation> m_rotation;
    SystemClock m_clock;

    SourceParts parts()
    {
        SourceParts result{m_clock, zero};
        result.resolve = bothFamilies;
        result.ssl = m_trust;
        result.rotation = m_rotation;
        return result;
    }
    QJsonObject settings(const QStringList &names = hosts) const
    {
        QJsonArray services;
        for (const QString &name : names)
            services << u"https://%1:%2/"_qs.arg(name).arg(m_server->port());
        return {{u"services"_qs, services}};
    }
    std::unique_ptr<AddressSource> source(const QJsonObject &object)
    {
        auto made = makeAddressSource({u"web"_qs, object}, parts());
        return made ? std::move(*made) : nullptr;
    }
    std::unique_ptr<AddressSource> source() { return source(settings()); }
    static Result<QList<QHostAddress>> detect(AddressSource &source, RecordType type, const QList<QHostAddress> &known = {})
    {
        return QCoro::waitFor(source.detect(type, known));
    }
    QSet<QByteArray> askedHosts() const
    {
        const auto asked = m_server->askedHosts();
        return {asked.begin(), asked.end()};
    }

    void serve(bool onIpv4, bool onIpv6)
    {
        QList<QHostAddress> addresses;
        if (onIpv4)
            addresses << QHostAddress(QHostAddress::LocalHost);
        if (onIpv6)
            addresses << QHostAddress(QHostAddress::LocalHostIPv6);
        const auto answer = [this](const EchoServer::Request &request) {
            return m_answers.value(request.host, m_answer);
        };
        m_server = std::make_unique<EchoServer>(answer, m_tls, addresses);
    }

private slots:
    void initTestCase()
    {
        m_tls = TestCertificate::forHosts(hosts + QStringList{u"ip6.one.example"_qs, u"localhost"_qs});
        m_trust = QSslConfiguration::defaultConfiguration();
        m_trust.setCaCertificates({m_tls.localCertificate()});
    }
    void init()
    {
        m_answers.clear();
        m_answer = plain("8.8.8.8\n");
        m_rotation = std::make_shared<Rotation>(zero);
        serve(true, true);
    }
    void cleanup() { QVERIFY2(m_server->problems().isEmpty(), qPrintable(m_server->problems().join(u'\n'))); }

    void hasEnoughServices()
    {
        for (const RecordType type : recordTypes) {
            std::set<QString> operators;
            const auto services = echoServices(type);
            for (const QUrl &service : services) {
                QCOMPARE(service.scheme(), u"https"_qs);
                operators.insert(operatorOf(service.host()));
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
        m_answer = EchoServer::reply(status, type, body, status == 302 ? "Location: https://portal.example/\r\n" : "");
        const auto web = source();
        const auto found = detect(*web, ipv6 ? RecordType::AAAA : RecordType::A);
        QVERIFY(!found.has_value());
        QCOMPARE(found.error().kind, Failure::Kind::BadReply);
        if (body.size() > 1024) // Not even read to its end.
            QVERIFY2(!found.error().message.contains(u"not one IPv4"_qs), qPrintable(found.error().message));
        QCOMPARE(m_server->requests().size(), 5); // The others were asked, none twice.
        QCOMPARE(askedHosts().size(), 5);
    }

    // Row 19 of the requests: a cookie in a header looked like an address.
    void ask19_onlyTheBodyCounts()
    {
        m_answer = EchoServer::reply(200, "text/plain", "8.8.8.8",
                                     "Set-Cookie: __cf=1.0.1.1-abc; path=/\r\nX-Real-IP: 1.0.1.1\r\n");
        const auto web = source();
        QCOMPARE(detect(*web, RecordType::A).value(), google);
        m_answer = EchoServer::reply(200, "text/plain", "", "Set-Cookie: __cf=1.0.1.1\r\n");
        QCOMPARE(detect(*web, RecordType::A).error().kind, Failure::Kind::BadReply);
    }

    // Row 20: a page instead of the address, also one that every host gives (a captive portal).
    void ask20_aPageIsAFailure()
    {
        m_answer = EchoServer::reply(200, "text/html; charset=utf-8",
                                     "<html><style>p{margin:1.2.1.1}</style>Log in to the hotel's Wi-Fi: 1.2.1.1</html>");
        const auto web = source();
        const auto found = detect(*web, RecordType::A, google);
        QCOMPARE(found.error().kind, Failure::Kind::BadReply);
        QVERIFY2(found.error().message.contains(u"log-in"_qs), qPrintable(found.error().message));
    }

    // Row 21: one of several pages answered with 10.x.
    void ask21_aPrivateAnswerIsPassedOver()
    {
        m_answers.insert("ip.one.example", plain("10.1.2.3"));
        m_answers.insert("ip.two.example", plain("100.64.1.2"));
        m_answers.insert("ip.three.example", plain("198.18.0.7"));
        const auto web = source();
        QCOMPARE(detect(*web, RecordType::A).value(), google);
        QCOMPARE(m_server->requests().size(), 5);
    }
    void ask21_whatAllSeeIsExplainedByTheResolver()
    {
        m_answer = plain("10.1.2.3");
        const auto web = source();
        QCOMPARE(detect(*web, RecordType::A).value(), QList{QHostAddress(u"10.1.2.3"_qs)});
        QCOMPARE(m_server->requests().size(), 5); // Not believed before everybody was asked.
        const auto resolver = makeAddressResolver(parts());
        resolver->setSources({{u"default"_qs, {{RecordType::A, {{u"web"_qs, settings()}}}}}});
        const DetectionRequest request{{u"default"_qs, RecordType::A, false}, {}, {}, true};
        const auto published = QCoro::waitFor(resolver->detect(request));
        QCOMPARE(published.error().kind, Failure::Kind::NoAddress);
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
        m_answer = EchoServer::reply(200, type, body);
        const auto web = source();
        const auto found = detect(*web, RecordType::A);
        QVERIFY2(found.has_value(), qPrintable(found ? QString() : found.error().message));
        QCOMPARE(*found, QList{QHostAddress(u"8.8.8.8"_qs)});
        QCOMPARE(m_server->requests().size(), 2); // First contact is a change too: two must agree.
        QVERIFY2(web->detail().contains(hosts[0]), qPrintable(web->detail()));
    }

    void oneConfirmsWhatIsKnown()
    {
        const auto web = source();
        const QList known{QHostAddress(u"8.8.8.8"_qs)};
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(detect(*web, RecordType::A, known).value(), known);
            QCOMPARE(m_server->requests().size(), i + 1);
        }
        QCOMPARE(askedHosts().size(), 3); // Another one each time.
    }

    // Row 16: a proxy on the way made a wrong address appear now and then.
    void ask16_twoMakeAChange()
    {
        const auto web = source();
        const auto found = detect(*web, RecordType::A, {QHostAddress(u"8.8.4.4"_qs)});
        QCOMPARE(found.value(), QList{QHostAddress(u"8.8.8.8"_qs)});
        QCOMPARE(m_server->requests().size(), 2);
    }

    void ask16_oneAloneMakesNoChange()
    {
        // The first one errs (a proxy, a fault); the next one still sees what is known.
        const QList known{QHostAddress(u"8.8.8.8"_qs)};
        m_answers.insert("ip.one.example", plain("1.1.1.1"));
        const auto web = source();
        QCOMPARE(detect(*web, RecordType::A, known).value(), known);
        QCOMPARE(m_server->requests().size(), 2);
    }

    void disagreementIsAFailure()
    {
        for (int i = 0; i < 7; ++i)
            m_answers.insert(hosts[i].toLatin1(), plain("8.8.8." + QByteArray::number(i + 1)));
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
        m_answers.insert("ip.one.example", plain("1.1.1.1"));
        m_answers.insert("ip.two.example", EchoServer::reply(503, "text/plain", "busy"));
        const auto web = source();
        QCOMPARE(detect(*web, RecordType::A).value(), QList{QHostAddress(u"8.8.8.8"_qs)});
        QCOMPARE(m_server->requests().size(), 4);
    }

    void oneAnswerAloneIsNotEnough()
    {
        m_answer = EchoServer::reply(503, "text/plain", "busy");
        m_answers.insert("ip.three.example", plain("8.8.8.8"));
        const auto web = source();
        const auto found = detect(*web, RecordType::A);
        QVERIFY(!found.has_value());
        QVERIFY2(found.error().message.contains(u"8.8.8.8"_qs), qPrintable(found.error().message));
    }

    // Row 15: people must learn which hosts a firewall or a VPN has to let through.
    void ask15_namesTheHosts()
    {
        SourceParts offline = parts();
        offline.resolve = [](QString) -> QCoro::Task<Result<QList<QHostAddress>>> {
            co_return fail(Failure::Kind::Network, u"no such host"_qs);
        };
        const auto made = makeAddressSource({u"web"_qs, {}}, offline);
        const auto found = detect(**made, RecordType::A);
        QVERIFY(!found.has_value());
        QCOMPARE(found.error().kind, Failure::Kind::Network);
        for (int i = 0; i < 5; ++i)
            QVERIFY2(found.error().message.contains(echoServices(RecordType::A).at(i).host()),
                     qPrintable(found.error().message));
        const auto overIpv6 = detect(**made, RecordType::AAAA);
        QVERIFY2(overIpv6.error().message.contains(u"v6."_qs), qPrintable(overIpv6.error().message));
    }

    void forcesTheFamily_data()
    {
        QTest::addColumn<bool>("onIpv4");
        QTest::addColumn<bool>("onIpv6");
        QTest::newRow("both") << true << true;
        QTest::newRow("IPv4 only") << true << false;
        QTest::newRow("IPv6 only") << false << true;
    }
    void forcesTheFamily()
    {
        QFETCH(bool, onIpv4);
        QFETCH(bool, onIpv6);
        serve(onIpv4, onIpv6);
        const auto web = source(); // Each host has an address of both families.
        const auto a = detect(*web, RecordType::A);
        QCOMPARE(a.has_value(), onIpv4);
        for (const auto &request : m_server->requests())
            QVERIFY(!request.overIpv6());
        const auto before = m_server->requests().size();
        m_answer = plain("2a02:db8::7\n");
        const auto aaaa = detect(*web, RecordType::AAAA);
        QCOMPARE(aaaa.has_value(), onIpv6);
        for (const auto &request : m_server->requests().mid(before))
            QVERIFY(request.overIpv6());
        QCOMPARE((onIpv4 ? aaaa : a).has_value() || (onIpv6 ? a : aaaa).has_value(), onIpv4 && onIpv6);
    }

    void tellsThatAHostLacksTheFamily()
    {
        SourceParts onlyIpv4 = parts();
        onlyIpv4.resolve = [](QString) -> QCoro::Task<Result<QList<QHostAddress>>> {
            const QList<QHostAddress> addresses{QHostAddress(QHostAddress::LocalHost)};
            co_return Result<QList<QHostAddress>>(addresses);
        };
        const auto made = makeAddressSource({u"web"_qs, settings()}, onlyIpv4);
        QVERIFY(detect(**made, RecordType::A).has_value());
        const auto found = detect(**made, RecordType::AAAA);
        QCOMPARE(found.error().kind, Failure::Kind::Network);
        QVERIFY2(found.error().message.contains(u"no IPv6 address"_qs), qPrintable(found.error().message));
    }

    // Row 18: a tunnel and a real line on one host; a missing line must never be replaced by another.
    void ask18_failsHardWithoutTheInterface()
    {
        QJsonObject object = settings();
        object.insert(u"interface"_qs, u"nowhere9"_qs);
        const auto web = source(object);
        const auto found = detect(*web, RecordType::A, google);
        QCOMPARE(found.error().kind, Failure::Kind::NoAddress);
        QCOMPARE(found.error().message, u"The interface “nowhere9” is not there."_qs);
        QCOMPARE(m_server->connections(), 0);
    }

    void rotationSurvivesEdits()
    {
        QByteArray last;
        for (int i = 0; i < 6; ++i) {
            const auto web = source(settings(i % 2 ? hosts.mid(0, 3) : hosts)); // A new one, as after an edit.
            QVERIFY(detect(*web, RecordType::A, google).has_value());
            const QByteArray asked = m_server->requests().constLast().host;
            QVERIFY(asked != last);
            last = asked;
        }
        QCOMPARE(m_server->requests().size(), 6);
    }

    void agreementCountsOperators()
    {
        m_answers.insert("ip.two.example", EchoServer::reply(503, "text/plain", "busy"));
        const auto web = source(settings({u"ip.one.example"_qs, u"ip6.one.example"_qs, u"ip.two.example"_qs}));
        QVERIFY(web);
        const auto found = detect(*web, RecordType::A);
        QVERIFY(!found.has_value()); // Two hosts of one operator are one voice.
        QCOMPARE(m_server->requests().size(), 3);
        QVERIFY2(found.error().message.contains(u"Only"_qs), qPrintable(found.error().message));
    }

    void asksLocalServicesWithoutTls()
    {
        EchoServer local([](const EchoServer::Request &) { return plain("2a02:db8::7\n"); }, {});
        const QString url = u"http://127.0.0.1:%1/ip?x=1"_qs.arg(local.port());
        const auto web = source({{u"services"_qs, QJsonArray{url}}, {u"agree"_qs, 1}});
        QVERIFY(web);
        // Whoever writes an address chose the family himself: a router's page tells both.
        QCOMPARE(detect(*web, RecordType::AAAA).value(), QList{QHostAddress(u"2a02:db8::7"_qs)});
        QCOMPARE(local.requests().size(), 1);
        QCOMPARE(local.requests().constFirst().target, QByteArray("/ip?x=1"));
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
        QTest::newRow("one operator") << QJsonObject{{u"services"_qs,
                                                      QJsonArray{u"https://a.ip.example/"_qs, u"https://b.ip.example/"_qs}}}
                                      << u"different operators"_qs;
        QTest::newRow("password") << QJsonObject{{u"services"_qs, QJsonArray{u"https://me:secret@ip.example/"_qs}},
                                                 {u"agree"_qs, 1}}
                                  << u"password"_qs;
        QTest::newRow("interface") << QJsonObject{{u"interface"_qs, u""_qs}} << u"interface"_qs;
        QTest::newRow("agree 0") << QJsonObject{{u"agree"_qs, 0}} << u"whole number"_qs;
        QTest::newRow("slip of the pen") << QJsonObject{{u"service"_qs, QJsonArray{}}} << u"no such setting"_qs;
    }
    void refusesWrongSettings()
    {
        QFETCH(QJsonObject, settings);
        QFETCH(QString, says);
        const auto made = makeAddressSource({u"web"_qs, settings}, parts());
        QVERIFY(!made.has_value());
        QCOMPARE(made.error().kind, Failure::Kind::Rejected);
        QVERIFY2(made.error().message.contains(says), qPrintable(made.error().message));
    }
};

QTEST_GUILESS_MAIN(TestWebSource)
#include "tst_websource.moc"
