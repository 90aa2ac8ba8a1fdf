// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/EchoServer.h"
#include "daemon/Mooringd.h"
#include "daemon/StrictDyndns2.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace mooring::test;

namespace {

const auto home = u"203.0.113.7"_qs; // Published.
const auto exitOfVpn = u"8.8.4.4"_qs; // What servers outside see later.
const auto atDyndns = u"a.example.org"_qs;
const auto atApi = u"b.example.org"_qs;

/// PowerDNS with one zone (HTTP API of its authoritative server): what is not a request of its documentation is a problem.
class StrictPowerDns : public QObject
{
public:
    [[nodiscard]] quint16 port() const { return m_http.port(); }
    [[nodiscard]] const QList<LoopbackHttp::Request> &requests() const { return m_http.requests(); }

    QString value;
    QStringList problems;

private:
    LoopbackHttp::Reply handle(const LoopbackHttp::Request &request)
    {
        const QByteArray zones = "/api/v1/servers/localhost/zones";
        const QByteArray zone = zones + "/example.org.";
        if (request.header("x-api-key") != "api-key-1")
            return {401, "Unauthorized", "text/plain"};
        QJsonObject object{{u"id"_qs, u"example.org."_qs}, {u"name"_qs, u"example.org."_qs}, {u"kind"_qs, u"Native"_qs}};
        if (request.method == "GET" && request.path() == zones)
            return {200, QJsonDocument(QJsonArray{object}).toJson()};
        if (request.method == "GET" && request.path() == zone) {
            const QJsonObject content{{u"content"_qs, value}, {u"disabled"_qs, false}};
            const QJsonObject set{
                {u"name"_qs, atApi + u'.'}, {u"type"_qs, u"A"_qs}, {u"ttl"_qs, 300}, {u"records"_qs, QJsonArray{content}}};
            object.insert(u"rrsets"_qs, value.isEmpty() ? QJsonArray() : QJsonArray{set});
            return {200, QJsonDocument(object).toJson()};
        }
        const auto sets = QJsonDocument::fromJson(request.body).object().value(u"rrsets").toArray();
        const QJsonObject set = sets.first().toObject();
        if (request.method != "PATCH" || request.path() != zone || sets.size() != 1
            || set.value(u"name").toString() != atApi + u'.' || set.value(u"changetype").toString() != u"REPLACE") {
            problems << QString::fromLatin1(request.method + ' ' + request.target + '\n' + request.body);
            return {422, R"({"error": "no"})"};
        }
        value = set.value(u"records").toArray().first().toObject().value(u"content").toString();
        return {204, {}};
    }

    LoopbackHttp m_http{[this](const LoopbackHttp::Request &request) {
        return handle(request);
    }};
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Commands that look: at two services that really publish, while servers outside see another address than the published.
class TestLooking : public QObject
{
    Q_OBJECT

private:
    QByteArray m_seen;
    std::unique_ptr<EchoServer> m_echo;
    std::unique_ptr<StrictDyndns2> m_dyndns;
    std::unique_ptr<StrictPowerDns> m_api;
    std::unique_ptr<Mooringd> m_mooringd;

    void configure(const QJsonObject &source) const
    {
        const QJsonObject api{{u"id"_qs, u"api"_qs},
                              {u"provider"_qs, u"powerdns"_qs},
                              {u"settings"_qs, QJsonObject{{u"base_url"_qs, u"http://127.0.0.1:%1"_qs.arg(m_api->port())}}}};
        const QJsonObject unused{{u"kind"_qs, u"fixed"_qs}, {u"addresses"_qs, QJsonArray{u"2001:db8::7"_qs}}};
        m_mooringd->writeConfig(
            config({dyndns2Account(u"lab"_qs, m_dyndns->port()), api},
                   {record(atDyndns, u"lab"_qs, {u"A"_qs}), record(atApi, u"api"_qs, {u"A"_qs})},
                   {{u"default"_qs, QJsonObject{{u"A"_qs, QJsonArray{source}}, {u"AAAA"_qs, QJsonArray{unused}}}}}));
    }
    /// Bound to the loopback interface, so that it is no view of the real line and no router of this machine is asked.
    [[nodiscard]] QJsonObject outside() const
    {
        const QJsonArray services{u"http://127.0.0.1:%1/"_qs.arg(m_echo->port()),
                                  u"http://localhost:%1/"_qs.arg(m_echo->port())};
        return {{u"kind"_qs, u"web"_qs}, {u"services"_qs, services}, {u"interface"_qs, u"lo"_qs}};
    }
    [[nodiscard]] qsizetype writes() const
    {
        const QList<LoopbackHttp::Request> &requests = m_api->requests();
        return m_dyndns->requests().size()
            + std::count_if(requests.cbegin(), requests.cend(), [](const auto &request) { return request.method != "GET"; });
    }

private slots:
    void init()
    {
        m_seen = home.toLatin1();
        m_echo = std::make_unique<EchoServer>(
            [this](const EchoServer::Request &) { return EchoServer::reply(200, "text/plain", m_seen); },
            QSslConfiguration());
        m_dyndns = std::make_unique<StrictDyndns2>("user", "pass-word", QSet<QString>{atDyndns});
        m_api = std::make_unique<StrictPowerDns>();
        m_mooringd = std::make_unique<Mooringd>();
        m_mooringd->writeSecrets({{u"lab"_qs, QJsonObject{{u"password"_qs, u"pass-word"_qs}}},
                                  {u"api"_qs, QJsonObject{{u"key"_qs, u"api-key-1"_qs}}}});
        // Published once, so that there is something that could be overwritten.
        configure({{u"kind"_qs, u"fixed"_qs}, {u"addresses"_qs, QJsonArray{home}}});
        const Called once = m_mooringd->call({u"once"_qs});
        QVERIFY2(once.exitCode == 0, once.out + once.err);
        QCOMPARE(m_dyndns->value(atDyndns), home);
        QCOMPARE(m_api->value, home);
        QCOMPARE(writes(), 2);
        m_seen = exitOfVpn.toLatin1();
        configure(outside());
    }
    void cleanup() { QVERIFY2((m_echo->problems() + m_api->problems).isEmpty(), qPrintable(m_api->problems.join(u'\n'))); }

    void ask22_lookingSendsNoUpdate_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<bool>("asksOutside");
        QTest::addColumn<bool>("asksService");
        QTest::newRow("check") << QStringList{u"check"_qs} << true << true;
        QTest::newRow("check --json") << QStringList{u"check"_qs, u"--json"_qs} << true << true;
        QTest::newRow("addresses") << QStringList{u"addresses"_qs} << true << false;
        QTest::newRow("addresses --json") << QStringList{u"addresses"_qs, u"--json"_qs} << true << false;
        QTest::newRow("network") << QStringList{u"network"_qs} << false << false;
        QTest::newRow("status") << QStringList{u"status"_qs} << false << false;
        QTest::newRow("accounts") << QStringList{u"accounts"_qs} << false << false;
        QTest::newRow("records") << QStringList{u"records"_qs} << false << false;
    }
    void ask22_lookingSendsNoUpdate()
    {
        QFETCH(QStringList, command);
        QFETCH(bool, asksOutside);
        QFETCH(bool, asksService);
        const qsizetype askedService = m_api->requests().size();
        const QByteArray state = contentOf(m_mooringd->stateFile());
        QVERIFY(!state.isEmpty());
        const Called called = m_mooringd->call(command);
        QVERIFY2(called.exitCode == 0, called.out + called.err);
        QCOMPARE(writes(), 2);
        QCOMPARE(m_dyndns->value(atDyndns), home);
        QCOMPARE(m_api->value, home);
        QCOMPARE(contentOf(m_mooringd->stateFile()), state);
        // It really looked, and found what would be wrong.
        QCOMPARE(!m_echo->requests().isEmpty(), asksOutside);
        QCOMPARE(called.out.contains(exitOfVpn.toLatin1()), asksOutside);
        QCOMPARE(m_api->requests().size() > askedService, asksService);
    }

    void ask14_statusSaysThatNothingWasRightForHours()
    {
        QJsonObject state = QJsonDocument::fromJson(contentOf(m_mooringd->stateFile())).object();
        QVERIFY(QDateTime::fromString(state.value(u"lastGood").toString(), Qt::ISODateWithMs).isValid());
        QVERIFY(!m_mooringd->call({u"status"_qs}).out.contains("No check has found"));
        const QDateTime longAgo = QDateTime::currentDateTimeUtc().addSecs(-7 * 3600);
        state.insert(u"lastGood"_qs, longAgo.toString(Qt::ISODateWithMs));
        QFile file(m_mooringd->stateFile());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QJsonDocument(state).toJson());
        file.close();
        const Called text = m_mooringd->call({u"status"_qs});
        QVERIFY2(text.out.contains("No check has found everything right since"), text.out.constData());
        const QJsonObject json = m_mooringd->call({u"status"_qs, u"--json"_qs}).json();
        QCOMPARE(QDateTime::fromString(json.value(u"lastGood").toString(), Qt::ISODate).toSecsSinceEpoch(),
                 longAgo.toSecsSinceEpoch());
    }

    void ask15_namesTheServersToExempt_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("check") << u"check"_qs;
        QTest::newRow("addresses") << u"addresses"_qs;
    }
    void ask15_namesTheServersToExempt()
    {
        QFETCH(QString, command);
        const Called text = m_mooringd->call({command});
        QVERIFY2(text.out.contains("\n  web A: 127.0.0.1, localhost\n"), text.out.constData());
        const QJsonObject document = m_mooringd->call({command, u"--json"_qs}).json();
        const auto sources = document.value(command == u"check" ? u"addresses"_qs : u"sources"_qs).toArray();
        QCOMPARE(sources.first().toObject().value(u"asks").toArray(), (QJsonArray{u"127.0.0.1"_qs, u"localhost"_qs}));
        for (const EchoServer::Request &request : m_echo->requests())
            QVERIFY(QList<QByteArray>({"127.0.0.1", "localhost"}).contains(request.host));
    }
};

QTEST_GUILESS_MAIN(TestLooking)
#include "tst_looking.moc"
