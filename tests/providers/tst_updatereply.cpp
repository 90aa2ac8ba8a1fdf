// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/recipes/UpdateReply.h"

#include <QJsonDocument>
#include <QTest>

using namespace mooring;

namespace {

using Kind = Failure::Kind;

const QDateTime now = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);

UpdateRecipe recipeOf(const char *reply)
{
    const QByteArray text = R"({"id": "test", "name": "Test", "status": "current", "fields": [],
        "update": {"request": {"url": "https://x.example/?h={hosts}&ip={ipv4}&ip6={ipv6}"}, "reply": )"
        + QByteArray(reply) + "}}";
    const auto recipe = readUpdateRecipe(QJsonDocument::fromJson(text).object());
    return recipe.value_or(UpdateRecipe{});
}

UpdateTarget target(const char *name)
{
    UpdateTarget target;
    target.name = *DomainName::parse(QString::fromLatin1(name));
    target.addresses = {{RecordType::A, QHostAddress(QStringLiteral("192.0.2.1"))}};
    return target;
}

QList<UpdateVerdict> read(const char *rules, const QByteArray &body, int status = 200, int hosts = 1,
                          const HttpHeaders &headers = {})
{
    const UpdateRecipe recipe = recipeOf(rules);
    const auto shape = recipe.shapeFor({});
    UpdateCall call;
    for (int i = 0; i < hosts; ++i)
        call.targets.append(target(i == 0 ? "one.example.org" : "two.example.org"));
    QList<TemplateValues> values;
    for (int i = 0; i < hosts; ++i)
        values.append(updateValues(*shape, recipe.info, {}, call, i, now));
    return readUpdateReply(*shape, recipe.info, call, values, {status, headers, body}, now);
}

constexpr char dyndns2[] = R"({"reader": "dyndns2"})";

} // namespace

class tst_UpdateReply : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ask37_words_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("outcome"); // or a failure kind
        QTest::addColumn<int>("retryAfter"); // seconds; -1 = none
        const auto row = [](const char *body, const char *outcome, int retryAfter = -1, int status = 200) {
            QTest::addRow("%s (%d)", QByteArray(body).replace('\r', ' ').replace('\n', ' ').left(60).constData(), status)
                << QByteArray(body) << status << QString::fromLatin1(outcome) << retryAfter;
        };
        row("good 192.0.2.1", "updated");
        row("good", "updated");
        row("good 192.0.2.1,2001:db8::1\r\n", "updated");
        row("\xEF\xBB\xBFGOOD 192.0.2.1", "updated");
        row("  good 198.51.100.7", "updated"); // another address is shown, not a failure
        row("nochg 192.0.2.1", "unchanged");
        row("NoChg\n", "unchanged");
        row("good 127.0.0.1", "Blocked"); // ignored: something else was sent
        row("badauth", "Credentials");
        row("badauth", "Credentials", -1, 401);
        row("!donator", "Forbidden");
        row("notfqdn", "Rejected");
        row("nofqdn", "Rejected");
        row("nohost", "NoSuchName");
        row("nohost", "NoSuchName", -1, 400);
        row("!yours", "NoSuchName");
        row("!active", "NoSuchZone");
        row("numhost", "Rejected");
        row("abuse", "Blocked");
        row("abuse", "Blocked", -1, 403);
        row("badagent", "Blocked");
        row("badsys", "Rejected");
        row("dnserr", "Server", 1800);
        row("911", "Server", 1800);
        row("911", "Server", 1800, 503);
        row("w30m", "RateLimited", 1800);
        row("w2h", "RateLimited", 7200);
        row("w90s", "RateLimited", 90);
        row("badip", "Rejected");
        row("badrequest", "Rejected");
        row("servererror", "Server", 600);
        row("unknown", "Rejected");
        row("fatal", "Rejected");
        row("interval", "RateLimited", 600);
        row("", "BadReply");
        row("\r\n", "BadReply");
        row("goodbye", "BadReply");
        row("ok", "BadReply");
        row("<html><body>good</body></html>", "BadReply");
        row("The badauth page", "BadReply");
        row("good 192.0.2.1", "Server", -1, 500);
        row("good 192.0.2.1", "Credentials", -1, 401);
        row("good 192.0.2.1", "BadReply", -1, 302);
        row("good 192.0.2.1", "BadReply", -1, 404);
        row("", "RateLimited", -1, 429);
    }

    void ask37_words()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QString, outcome);
        QFETCH(int, retryAfter);
        const QList<UpdateVerdict> verdicts = read(dyndns2, body, status);
        QCOMPARE(verdicts.size(), 1);
        const Outcome &actual = verdicts.first().outcome;
        QCOMPARE(actual.failure ? failureKindName(actual.failure->kind) : outcomeName(actual.what), outcome);
        if (actual.failure) {
            QCOMPARE(actual.failure->retryAfter ? int(actual.failure->retryAfter->count()) : -1, retryAfter);
            QVERIFY(actual.failure->message.contains(u"Test"));
        }
    }

    void vendorWords_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *name, const char *rules, const char *body, const char *outcome, int status = 200) {
            QTest::newRow(name) << QByteArray(rules) << QByteArray(body) << status << QString::fromLatin1(outcome);
        };
        constexpr char infomaniak[]
            = R"({"reader": "dyndns2", "good": ["successfully_changed"], "unchangedWords": ["no_change"]})";
        row("Infomaniak changed", infomaniak, "successfully_changed 192.0.2.1", "updated");
        row("Infomaniak unchanged", infomaniak, "no_change 192.0.2.1", "unchanged");
        row("Infomaniak old", infomaniak, "nochg 192.0.2.1", "unchanged");
        constexpr char selfHost[] = R"({"reader": "dyndns2", "failures": [
            {"when": {"status": 410}, "kind": "Forbidden"}, {"when": {"status": 503}, "kind": "Server", "retryAfterMinutes": 30}]})";
        row("selfHOST inactive", selfHost, "", "Forbidden", 410);
        row("selfHOST busy", selfHost, "", "Server", 503);
        constexpr char json[] = R"({"reader": "match", "success": {"json": {"path": "/code", "equals": 0}},
            "failures": [{"when": {"json": {"path": "/code", "equals": 2}}, "kind": "Credentials"}]})";
        row("JSON good", json, R"({"code": 0, "message": "ok"})", "updated");
        row("JSON number is no text", json, R"({"code": "0"})", "BadReply");
        row("JSON failure", json, R"({"code": 2})", "Credentials");
        row("JSON truncated", json, R"({"code": 0)", "BadReply");
        constexpr char jsonText[] = R"({"reader": "match", "success": {"json": {"path": "/a/0/m", "contains": "{ipv4}"}}})";
        row("JSON path with an address", jsonText, R"({"a": [{"m": "set to 192.0.2.1"}]})", "updated");
        row("JSON path with another address", jsonText, R"({"a": [{"m": "set to 192.0.2.9"}]})", "BadReply");
        constexpr char xml[] = R"({"reader": "match", "success": {"xml": {"path": "r/ErrCount", "equals": "0"}}})";
        row("XML good", xml, "<?xml version=\"1.0\" encoding=\"utf-16\"?><r><ErrCount>0</ErrCount></r>", "updated");
        row("XML bad", xml, "<r><ErrCount>1</ErrCount></r>", "BadReply");
        row("XML elsewhere", xml, "<r><x><ErrCount>0</ErrCount></x></r>", "BadReply");
        row("XML truncated", xml, "<r><ErrCount>0</ErrCount>", "BadReply");
        constexpr char dnsExit[]
            = R"({"reader": "match", "success": {"regex": "(^|\\n)[01]="}, "unchanged": {"regex": "(^|\\n)1="}})";
        row("second line", dnsExit, "HTTP/1.1 200 OK\n0=Success", "updated");
        row("second line unchanged", dnsExit, "HTTP/1.1 200 OK\n1=Same", "unchanged");
        constexpr char lines[] = R"({"reader": "match", "success": {"lineFirstWord": ["good"], "containsNone": ["but"]}})";
        row("word in any line", lines, "hello\ngood 192.0.2.1", "updated");
        row("word not first", lines, "hello good", "BadReply");
        row("forbidden text", lines, "good but no", "BadReply");
        constexpr char any[]
            = R"({"reader": "match", "success": {"status": [200, 204], "anyOf": [{"status": 204}, {"prefix": ["Done"]}]}})";
        row("any of: status", any, "", "updated", 204);
        row("any of: prefix", any, "done.", "updated");
        row("any of: none", any, "not done", "BadReply");
        constexpr char status[] = R"({"reader": "match", "success": {"status": "2xx"}})";
        row("status alone", status, "", "updated");
        row("status alone, but a page", status, "<!doctype html><html>Sign in</html>", "BadReply");
    }

    void vendorWords()
    {
        QFETCH(QByteArray, rules);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QString, outcome);
        const Outcome actual = read(rules.constData(), body, status).first().outcome;
        QCOMPARE(actual.failure ? failureKindName(actual.failure->kind) : outcomeName(actual.what), outcome);
    }

    void linePerHost()
    {
        QList<UpdateVerdict> verdicts = read(dyndns2, "good 192.0.2.1\r\nnohost\r\n", 200, 2);
        QCOMPARE(verdicts.at(0).outcome.what, Outcome::What::Updated);
        QCOMPARE(verdicts.at(1).outcome.failure->kind, Kind::NoSuchName);
    }

    void oneLineForAll()
    {
        const QList<UpdateVerdict> verdicts = read(dyndns2, "badauth\n", 200, 2);
        QCOMPARE(verdicts.at(0).outcome.failure->kind, Kind::Credentials);
        QCOMPARE(verdicts.at(1).outcome.failure->kind, Kind::Credentials);
    }

    void hostWithoutLine()
    {
        const UpdateRecipe recipe = recipeOf(dyndns2);
        UpdateCall call;
        call.targets = {target("a.example.org"), target("b.example.org"), target("c.example.org")};
        const QList<TemplateValues> values(3);
        const auto verdicts = readUpdateReply(*recipe.shapeFor({}), recipe.info, call, values,
                                              {200, {}, "good 192.0.2.1\ngood 192.0.2.1"}, now);
        QCOMPARE(verdicts.at(1).outcome.what, Outcome::What::Updated);
        QCOMPARE(verdicts.at(2).outcome.failure->kind, Kind::BadReply);
    }

    void tooManyHosts()
    {
        const QList<UpdateVerdict> verdicts = read(dyndns2, "numhost", 200, 2);
        QVERIFY(verdicts.at(0).askOneByOne && verdicts.at(1).askOneByOne);
    }

    void retryAfterHeader()
    {
        QCOMPARE(read(dyndns2, "", 429, 1, {{"Retry-After", "77"}}).first().outcome.failure->retryAfter,
                 std::chrono::seconds(77));
        QCOMPARE(read(dyndns2, "", 503, 1, {{"Retry-After", "5"}}).first().outcome.failure->retryAfter,
                 std::chrono::seconds(5));
    }

    void longReplyIsCut()
    {
        const Outcome outcome = read(dyndns2, QByteArray("x ").repeated(5000)).first().outcome;
        QVERIFY(outcome.failure->message.size() < 400);
    }
};

QTEST_GUILESS_MAIN(tst_UpdateReply)
#include "tst_updatereply.moc"
