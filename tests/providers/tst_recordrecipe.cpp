// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "net/LoopbackHttp.h"
#include "net/RoutingManager.h"
#include "providers/ProviderRegistry.h"
#include "providers/recipes/RecordRecipe.h"
#include "providers/recipes/RecordRecipeProvider.h"

#include <QTest>

using namespace mooring;
using namespace mooring::test;

/// Primitives of the record format that no built-in recipe uses yet, and how a wrong recipe is refused.
class RecordRecipeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void schema_data();
    void schema();
    void placeholders_data();
    void placeholders();
    void whatItSaysOfItself();
    void requests_data();
    void requests();
    void loginIsKeptAndRenewedOnce();
    void missingCredentialsAreNamed();

private:
    /// Publishes @p records by @p recipe; @p replies answer one by one; gives "METHOD target body" of each request.
    QStringList run(const QJsonObject &recipe, const QList<DesiredRecord> &records, QList<QByteArray> replies,
                    const QMap<QString, QString> &fields = {{QStringLiteral("token"), QStringLiteral("t0ken")}});
    QList<Outcome> m_outcomes;
    QList<LoopbackHttp::Request> m_requests;
};

namespace {

/// A small valid recipe that each test changes.
QJsonObject recipe(const QByteArray &changes = "{}")
{
    QJsonObject object = QJsonDocument::fromJson(R"({
        "id": "mine", "name": "Mine", "website": "https://dns.example",
        "fields": [{ "key": "token", "label": "Token", "secret": true }, { "key": "login", "label": "Login", "required": false }],
        "baseUrl": "https://api.dns.example/v1",
        "auth": { "kind": "bearer", "token": "{token}" },
        "model": "records", "names": "relative",
        "zones": { "method": "GET", "path": "/zones", "items": "/zones", "name": "/name", "id": "/id" },
        "records": { "method": "GET", "path": "/zones/{zone_id}", "items": "/records", "name": "/name", "type": "/type", "value": "/value", "id": "/id" },
        "create": { "method": "POST", "path": "/zones/{zone_id}/records", "body": { "name": "{sub|@}", "type": "{type}", "value": "{value}" }, "id": "/id" },
        "update": { "method": "PUT", "path": "/records/{id}", "body": { "value": "{value}" } },
        "delete": { "method": "DELETE", "path": "/records/{id}" }
    })")
                             .object();
    const QJsonObject changed = QJsonDocument::fromJson(changes).object();
    Q_ASSERT(changes == "{}" || !changed.isEmpty());
    for (auto it = changed.begin(); it != changed.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

DesiredRecord desired(const QString &name, const QString &value)
{
    DesiredRecord record;
    record.name = *DomainName::parse(name);
    record.values = {QHostAddress(value)};
    record.type = value.contains(u':') ? RecordType::AAAA : RecordType::A;
    return record;
}

} // namespace

QStringList RecordRecipeTest::run(const QJsonObject &object, const QList<DesiredRecord> &records, QList<QByteArray> replies,
                                  const QMap<QString, QString> &fields)
{
    m_outcomes.clear();
    const RecipeSchema schema(u":/recipes/schema/record.schema.json"_qs);
    if (const auto error = schema.check(object))
        return {error->text()};
    const auto read = readRecordRecipe(object);
    if (!read)
        return {read.error().text()};
    LoopbackHttp server([&replies](const LoopbackHttp::Request &) {
        LoopbackHttp::Reply reply;
        if (replies.isEmpty())
            return LoopbackHttp::Reply{500, "nothing more is expected", "text/plain"};
        QByteArray body = replies.takeFirst();
        if (body.startsWith('!')) {
            reply.status = body.mid(1, 3).toInt();
            body = body.mid(4);
        }
        reply.body = body;
        return reply;
    });
    RoutingManager manager(server);
    Redactor redactor;
    HttpClient http(manager, redactor);
    SystemClock clock;
    const ProviderContext context{http, clock, [] { return 0.5; }, u"records"_qs, fields};
    const auto provider = makeRecordProvider(std::make_shared<const RecordRecipe>(*read), context);
    m_outcomes = QCoro::waitFor(provider->publish(records));
    m_requests = server.requests();
    QStringList lines;
    for (const auto &request : server.requests())
        lines.append(
            QString::fromUtf8(request.method + ' ' + request.target + (request.body.isEmpty() ? "" : " " + request.body)));
    return lines;
}

void RecordRecipeTest::schema_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("unknown member") << QByteArray(R"({"loop": true})") << u""_qs;
    QTest::newRow("unknown model") << QByteArray(R"({"model": "tree"})") << u"/model"_qs;
    QTest::newRow("unknown member of a call")
        << QByteArray(R"({"update": {"method": "PUT", "path": "/x", "if": "a"}})") << u"/update"_qs;
    QTest::newRow("wrong method") << QByteArray(R"({"update": {"method": "MERGE", "path": "/x"}})") << u"/update/method"_qs;
    QTest::newRow("plain http path") << QByteArray(R"({"update": {"method": "PUT", "path": "http://x/y"}})")
                                     << u"/update/path"_qs;
    QTest::newRow("failure without effect") << QByteArray(R"({"failures": [{"status": 404}]})") << u"/failures/0"_qs;
    QTest::newRow("unknown failure kind") << QByteArray(R"({"failures": [{"status": 404, "kind": "Oops"}]})")
                                          << u"/failures/0/kind"_qs;
}

void RecordRecipeTest::schema()
{
    QFETCH(const QByteArray, changes);
    QFETCH(const QString, pointer);
    const RecipeSchema schema(u":/recipes/schema/record.schema.json"_qs);
    QVERIFY(!schema.check(recipe()));
    const auto error = schema.check(recipe(changes));
    QVERIFY(error);
    QVERIFY2(pointer.isEmpty() || error->pointer.startsWith(pointer), qPrintable(error->text()));
}

void RecordRecipeTest::placeholders_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("in a body") << QByteArray(
        R"({"update": {"method": "PUT", "path": "/r/{id}", "body": {"a": ["{nothing}"]}}})")
                               << u"/update/body/a/0"_qs;
    QTest::newRow("in a path") << QByteArray(R"({"delete": {"method": "DELETE", "path": "/r/{key}"}})")
                               << u"/delete/path"_qs;
    QTest::newRow("an attribute that is not read")
        << QByteArray(R"({"update": {"method": "PUT", "path": "/", "body": {"l": "{keep_line}"}}})") << u"/update/body/l"_qs;
    QTest::newRow("an unknown function") << QByteArray(R"({"baseUrl": "https://{reverse:login}"})") << u"/baseUrl"_qs;
}

void RecordRecipeTest::placeholders()
{
    QFETCH(const QByteArray, changes);
    QFETCH(const QString, pointer);
    QVERIFY(readRecordRecipe(recipe()));
    const auto read = readRecordRecipe(recipe(changes));
    QVERIFY(!read);
    QCOMPARE(read.error().pointer, pointer);
}

void RecordRecipeTest::whatItSaysOfItself()
{
    const ProviderRegistry registry;
    for (const char *id : {"cloudflare", "alidns", "tencent-cloud", "huaweicloud", "desec", "digitalocean", "godaddy",
                           "porkbun", "hetzner", "powerdns"}) {
        const ProviderInfo *info = registry.find(QString::fromLatin1(id));
        QVERIFY2(info, id);
        QVERIFY2(info->methods.contains(u"records"_qs) && info->listsZones && info->ipv6 && info->severalValues
                     && info->hasTtl,
                 id);
        QVERIFY2(info->tokenPage.scheme() == u"https", id);
    }
    QVERIFY(registry.find(u"cloudflare")->batch);
    QVERIFY(!registry.find(u"digitalocean")->batch);
}

void RecordRecipeTest::requests_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<QList<QByteArray>>("replies");
    QTest::addColumn<QStringList>("expected");
    const QByteArray zones = R"({"zones": [{"name": "example.org", "id": 7}]})";
    const QString zonesCall = u"GET /v1/zones"_qs;

    QTest::newRow("form, in-body credentials, value by type and TTL in minutes")
        << QByteArray(R"({"auth": {"kind": "body", "body": {"key": "{token}"}}, "ttl": {"create": 330, "unit": 60},
            "types": {"A": {"field": "ipv4", "code": 1}, "AAAA": {"field": "ipv6", "code": 28}},
            "create": {"method": "POST", "path": "/add", "form": {"host": "{sub|@}", "{type_field}": "{value}", "t": "{type}", "ttl": "{ttl}"}}})")
        << QList<QByteArray>{zones, R"({"records": [{"id": 1, "name": "a", "type": 1, "value": "192.0.2.9"}]})", "{}"}
        << QStringList{zonesCall, u"GET /v1/zones/7"_qs,
                       u"POST /v1/add host=a&key=t0ken&t=28&ttl=6&ipv6=2001%3Adb8%3A%3A1"_qs};
    QTest::newRow("JSON in a query, credentials in the query")
        << QByteArray(R"({"auth": {"kind": "query", "query": {"api_key": "{token}"}},
            "records": {"method": "GET", "path": "/r", "query": {"filter": {"zone": "{zone}", "page": "{page}"}}, "items": "/records", "name": "/name",
              "type": "/type", "value": "/value", "paging": {"kind": "page", "size": 2}}})")
        << QList<QByteArray>{zones, R"({"records": [{"name": "x", "type": "TXT"}, {"name": "y", "type": "TXT"}]})",
                             R"({"records": [{"name": "a", "type": "AAAA", "value": "2001:0db8:0:0:0:0:0:1"}]})"}
        << QStringList{u"GET /v1/zones?api_key=t0ken"_qs,
                       u"GET /v1/r?api_key=t0ken&filter=%7B%22page%22%3A1%2C%22zone%22%3A%22example.org%22%7D"_qs,
                       u"GET /v1/r?api_key=t0ken&filter=%7B%22page%22%3A2%2C%22zone%22%3A%22example.org%22%7D"_qs};
    QTest::newRow("cursor in the reply")
        << QByteArray(
               R"({"zones": {"method": "GET", "path": "/zones", "query": {"cursor": "{cursor}"}, "items": "/zones", "name": "/name", "id": "/id",
              "paging": {"kind": "cursor", "next": "/next"}}})")
        << QList<QByteArray>{R"({"zones": [], "next": "abc"})",
                             R"({"zones": [{"name": "example.org.", "id": "z"}], "next": ""})",
                             R"({"records": [{"name": "a", "type": "AAAA", "value": "2001:db8::1"}]})"}
        << QStringList{zonesCall, u"GET /v1/zones?cursor=abc"_qs, u"GET /v1/zones/z"_qs};
    QTest::newRow("walk by name, 404 is the next suffix")
        << QByteArray(
               R"({"zones": {"lookup": "walk", "method": "GET", "path": "/zones/{zone}", "items": "/zone", "name": "/name", "id": "/id"}})")
        << QList<QByteArray>{"!404{}", R"({"zone": {"name": "example.org", "id": 7}})", R"({"records": []})", R"({"id": 9})"}
        << QStringList{u"GET /v1/zones/a.example.org"_qs, u"GET /v1/zones/example.org"_qs, u"GET /v1/zones/7"_qs,
                       uR"(POST /v1/zones/7/records {"name":"a","type":"AAAA","value":"2001:db8::1"})"_qs};
    QTest::newRow("no zone call: the records tell, an object holds them")
        << QByteArray(
               R"({"zones": {"lookup": "records"}, "records": {"method": "GET", "path": "/dns/{zone}", "items": "/*", "name": "/host",
              "type": "/type", "value": "/record", "id": "/id", "success": {"status": 200}},
            "create": {"method": "POST", "path": "/dns/{zone}", "body": {"host": "{fqdn_dot}", "v": "{value}"}, "success": {"absent": "/error"}}})")
        << QList<QByteArray>{"!404{}", "[]", "[]", "{}"}
        << QStringList{u"GET /v1/dns/a.example.org"_qs, u"GET /v1/dns/example.org"_qs, u"GET /v1/dns/example.org"_qs,
                       uR"(POST /v1/dns/example.org {"host":"a.example.org.","v":"2001:db8::1"})"_qs};
    QTest::newRow("one listing a name and type, no zones at all, 404 is an empty set")
        << QByteArray(R"({"zones": {"lookup": "none"}, "model": "sets", "valueItem": {"content": ["{value}"]},
            "records": {"scope": "set", "method": "GET", "path": "/{fqdn}/{type}", "items": "/rrset", "values": "/values", "valueIn": "/content/0"},
            "update": {"method": "PUT", "path": "/{fqdn}/{lower:type}", "body": {"values": "{values}"}}, "create": {"method": "PUT", "path": "/{fqdn}/{lower:type}", "body": {"values": "{values}"}}})")
        << QList<QByteArray>{"!404{}", "{}"}
        << QStringList{u"GET /v1/a.example.org/AAAA"_qs,
                       uR"(PUT /v1/a.example.org/aaaa {"values":[{"content":["2001:db8::1"]}]})"_qs};
    QTest::newRow("values of each type in a list of its own, only some items, attributes carried over whole")
        << QByteArray(R"({"model": "sets", "types": {"A": {"list": "ARecords"}, "AAAA": {"list": "AAAARecords"}},
            "valueItem": {"addr": "{value}"},
            "records": {"method": "GET", "path": "/r/{zone}", "items": ["/data", "/data/list"], "name": "/name", "type": "/type",
              "values": ["/p/ARecords", "/p/AAAARecords"], "valueIn": ["/ip4", "/addr"], "only": {"/kind": "dns"},
              "attributes": {"meta": "/p/meta"}, "ignoreValue": {"/off": true}},
            "update": {"method": "PUT", "path": "/r/{zone}/{type}/{sub|@}", "body": {"p": {"meta": "{keep_meta}", "{type_list}": "{values}"}}}})")
        << QList<
               QByteArray>{zones,
                           R"({"data": {"list": [{"kind": "mail", "name": "a", "type": "AAAA", "p": {"AAAARecords": [{"addr": "2001:db8::7"}]}},
              {"kind": "dns", "name": "a", "type": "AAAA", "p": {"meta": {"owner": "me"}, "AAAARecords": [{"addr": "2001:db8::9"}, {"addr": "2001:db8::8", "off": true}]}}]}})",
                           "{}"}
        << QStringList{
               zonesCall, u"GET /v1/r/example.org"_qs,
               uR"(PUT /v1/r/example.org/AAAA/a {"p":{"AAAARecords":[{"addr":"2001:db8::1"},{"addr":"2001:db8::8","off":true}],"meta":{"owner":"me"}}})"_qs};
    QTest::newRow("no update call: the new record, then the old one by its value")
        << QByteArray(R"({"names": "full", "update": null,
            "delete": {"method": "DELETE", "path": "/zones/{zone_id}/records", "body": [{"name": "{fqdn}", "type": "{type}", "value": "{old}"}]}})")
        << QList<QByteArray>{zones, R"({"records": [{"name": "a.example.org", "type": "AAAA", "value": "2001:DB8::9"}]})",
                             R"({"id": 3})", "{}"}
        << QStringList{zonesCall, u"GET /v1/zones/7"_qs,
                       uR"(POST /v1/zones/7/records {"name":"a","type":"AAAA","value":"2001:db8::1"})"_qs,
                       uR"(DELETE /v1/zones/7/records [{"name":"a.example.org","type":"AAAA","value":"2001:DB8::9"}])"_qs};
}

void RecordRecipeTest::requests()
{
    QFETCH(const QByteArray, changes);
    QFETCH(const QList<QByteArray>, replies);
    QFETCH(const QStringList, expected);
    QJsonObject object = recipe(changes);
    if (object.value(u"update").isNull())
        object.remove(u"update"_qs);
    QCOMPARE(run(object, {desired(u"a.example.org"_qs, u"2001:db8::1"_qs)}, replies), expected);
    QVERIFY2(!m_outcomes.first().failure,
             qPrintable(m_outcomes.first().failure ? m_outcomes.first().failure->message : QString()));
}

void RecordRecipeTest::loginIsKeptAndRenewedOnce()
{
    const QJsonObject object = recipe(R"({"auth": {"kind": "header", "headers": {"X-Session": "{login_token}"}},
        "login": {"method": "POST", "path": "/login", "body": {"secret": "{token}"}, "token": "/data/session", "expires": "/data/seconds"}})");
    const QByteArray zones = R"({"zones": [{"name": "example.org", "id": 7}]})";
    const QStringList lines = run(object, {desired(u"a.example.org"_qs, u"192.0.2.1"_qs)},
                                  {R"({"data": {"session": "s1", "seconds": 600}})", zones, "!401{}",
                                   R"({"data": {"session": "s2"}})", R"({"records": []})", R"({"id": 1})"});
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines[3], uR"(POST /v1/login {"secret":"t0ken"})"_qs);
    QCOMPARE(m_requests[1].header("X-Session"), "s1");
    QCOMPARE(m_requests[4].header("X-Session"), "s2");
    QVERIFY(m_requests[0].header("X-Session").isEmpty());
    QVERIFY(!m_outcomes.first().failure);
    // Credentials that are wrong are not tried twice.
    QCOMPARE(run(object, {desired(u"a.example.org"_qs, u"192.0.2.1"_qs)}, {"!401{}"}).size(), 1);
    QCOMPARE(m_outcomes.first().failure->kind, Failure::Kind::Credentials);
}

void RecordRecipeTest::missingCredentialsAreNamed()
{
    QCOMPARE(run(recipe(), {desired(u"a.example.org"_qs, u"192.0.2.1"_qs)}, {}, {}), QStringList());
    QCOMPARE(m_outcomes.first().failure->kind, Failure::Kind::Credentials);
    QVERIFY(m_outcomes.first().failure->message.contains(u"Token"));
}

QTEST_GUILESS_MAIN(RecordRecipeTest)
#include "tst_recordrecipe.moc"
