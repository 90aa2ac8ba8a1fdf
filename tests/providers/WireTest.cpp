// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/WireTest.h"

#include <QDir>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace mooring::test {

namespace {

using Error = tl::unexpected<QString>;

QString unknownMember(const QJsonObject &object, const QStringList &known)
{
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        if (!known.contains(key))
            return key;
    }
    return {};
}

void readFields(const QJsonObject &object, QMap<QString, QString> &fields)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isNull())
            fields.remove(it.key());
        else
            fields.insert(it.key(), it.value().toString());
    }
}

QList<QHostAddress> addresses(const QJsonValue &value)
{
    QList<QHostAddress> result;
    const QJsonArray items = value.toArray();
    for (const QJsonValue item : items)
        result.append(QHostAddress(item.toString()));
    return result;
}

tl::expected<DesiredRecord, QString> readDesired(const QJsonObject &object)
{
    const QString unknown = unknownMember(object,
                                          {QStringLiteral("name"), QStringLiteral("type"), QStringLiteral("values"),
                                           QStringLiteral("previous"), QStringLiteral("sharing"), QStringLiteral("ttl"),
                                           QStringLiteral("options"), QStringLiteral("zone")});
    if (!unknown.isEmpty())
        return Error(QStringLiteral("a desired record has the unknown member ") + unknown);
    const auto name = DomainName::parse(object.value(u"name").toString());
    const auto type = recordTypeFromName(object.value(u"type").toString());
    if (!name || !type)
        return Error(QStringLiteral("a desired record has no right name or type"));
    DesiredRecord record;
    record.name = *name;
    record.type = *type;
    record.values = addresses(object.value(u"values"));
    record.previous = addresses(object.value(u"previous"));
    for (const QHostAddress &address : record.values + record.previous) {
        if (!fits(*type, address))
            return Error(QStringLiteral("an address of %1 does not fit its type").arg(name->text()));
    }
    record.sharing = object.value(u"sharing").toString() == u"shared" ? Sharing::Shared : Sharing::Own;
    if (object.contains(u"ttl"))
        record.ttl = object.value(u"ttl").toInt();
    record.options = object.value(u"options").toObject();
    if (const auto zone = DomainName::parse(object.value(u"zone").toString()); zone && !zone->isEmpty())
        record.zone = *zone;
    return record;
}

tl::expected<WireStep, QString> readStep(const QJsonObject &object)
{
    const QString unknown
        = unknownMember(object,
                        {QStringLiteral("name"), QStringLiteral("fields"), QStringLiteral("cache"), QStringLiteral("call"),
                         QStringLiteral("desired"), QStringLiteral("zone"), QStringLiteral("exchanges"),
                         QStringLiteral("anyOrder"), QStringLiteral("outcomes"), QStringLiteral("result"),
                         QStringLiteral("failure"), QStringLiteral("advance"), QStringLiteral("restart")});
    if (!unknown.isEmpty())
        return Error(QStringLiteral("unknown member ") + unknown);
    WireStep step;
    step.call = object.value(u"call").toString(step.call);
    const QJsonArray desired = object.value(u"desired").toArray();
    for (const QJsonValue one : desired) {
        const auto record = readDesired(one.toObject());
        if (!record)
            return Error(record.error());
        step.desired.append(*record);
    }
    step.zone = object.value(u"zone").toObject();
    const QJsonArray exchanges = object.value(u"exchanges").toArray();
    for (const QJsonValue one : exchanges) {
        const QJsonObject exchange = one.toObject();
        const QString wrong = unknownMember(exchange, {QStringLiteral("request"), QStringLiteral("reply")})
            + unknownMember(exchange.value(u"request").toObject(),
                            {QStringLiteral("method"), QStringLiteral("url"), QStringLiteral("query"),
                             QStringLiteral("headers"), QStringLiteral("body")})
            + unknownMember(exchange.value(u"reply").toObject(),
                            {QStringLiteral("status"), QStringLiteral("headers"), QStringLiteral("body"),
                             QStringLiteral("then")});
        if (!wrong.isEmpty())
            return Error(QStringLiteral("an exchange has the unknown member ") + wrong);
        step.exchanges.append({exchange.value(u"request").toObject(), exchange.value(u"reply").toObject()});
    }
    step.anyOrder = object.value(u"anyOrder").toBool(false);
    step.outcomes = object.value(u"outcomes").toArray();
    if (step.call == u"publish" && step.outcomes.size() != step.desired.size())
        return Error(QStringLiteral("needs one outcome for each desired record"));
    step.result = object.value(u"result");
    step.failure = object.value(u"failure").toObject();
    if (step.call != u"publish" && step.result.isUndefined() == step.failure.isEmpty())
        return Error(QStringLiteral("needs either a result or a failure"));
    step.advance = std::chrono::seconds(object.value(u"advance").toInt(0));
    step.restart = object.value(u"restart").toBool(false);
    return step;
}

QString textDifference(const QString &what, const QString &expected, const QString &actual)
{
    if (expected.startsWith(u'~')) {
        const QRegularExpression regex(QRegularExpression::anchoredPattern(expected.mid(1)),
                                       QRegularExpression::DotMatchesEverythingOption);
        if (regex.isValid() && regex.match(actual).hasMatch())
            return {};
    } else if (expected == actual) {
        return {};
    }
    return QStringLiteral("%1:\n   expected %2\n   received %3").arg(what, expected, actual);
}

// As JSON, with "~" texts as patterns.
bool sameJson(const QJsonValue &expected, const QJsonValue &actual)
{
    if (expected.isString() && expected.toString().startsWith(u'~'))
        return actual.isString() && textDifference({}, expected.toString(), actual.toString()).isEmpty();
    if (expected.isObject() && actual.isObject()) {
        const QJsonObject a = expected.toObject();
        const QJsonObject b = actual.toObject();
        if (a.keys() != b.keys())
            return false;
        const QStringList keys = a.keys();
        return std::all_of(keys.begin(), keys.end(),
                           [&](const QString &key) { return sameJson(a.value(key), b.value(key)); });
    }
    if (expected.isArray() && actual.isArray()) {
        const QJsonArray a = expected.toArray();
        const QJsonArray b = actual.toArray();
        if (a.size() != b.size())
            return false;
        for (qsizetype i = 0; i < a.size(); ++i) {
            if (!sameJson(a.at(i), b.at(i)))
                return false;
        }
        return true;
    }
    return expected == actual;
}

QString queryDifference(const QJsonObject &expected, const QByteArray &query)
{
    QMap<QString, QStringList> actual;
    const auto items = QUrlQuery(QString::fromLatin1(query)).queryItems(QUrl::FullyDecoded);
    for (const auto &item : items)
        actual[item.first].append(item.second);
    if (expected.keys() != actual.keys())
        return textDifference(QStringLiteral("query"), expected.keys().join(u' '), QStringList(actual.keys()).join(u' '));
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const QString difference = textDifference(QStringLiteral("query ") + it.key(), it.value().toVariant().toString(),
                                                  actual.value(it.key()).join(u' '));
        if (!difference.isEmpty())
            return difference;
    }
    return {};
}

QString headerDifference(const QJsonObject &expected, const HttpHeaders &headers)
{
    static const QStringList transport = {QStringLiteral("user-agent"),      QStringLiteral("host"),
                                          QStringLiteral("connection"),      QStringLiteral("accept-encoding"),
                                          QStringLiteral("accept-language"), QStringLiteral("content-length"),
                                          QStringLiteral("cache-control"),   QStringLiteral("pragma")};
    QMap<QString, QString> wanted;
    for (auto it = expected.begin(); it != expected.end(); ++it)
        wanted.insert(it.key().toLower(), it.value().toString());
    for (const auto &header : headers) {
        const QString name = QString::fromLatin1(header.first).toLower();
        if (transport.contains(name) && !wanted.contains(name))
            continue;
        if (!wanted.contains(name))
            return QStringLiteral("unexpected header %1: %2").arg(name, QString::fromUtf8(header.second));
        const QString difference
            = textDifference(QStringLiteral("header ") + name, wanted.take(name), QString::fromUtf8(header.second));
        if (!difference.isEmpty())
            return difference;
    }
    return wanted.isEmpty() ? QString() : QStringLiteral("missing header ") + wanted.firstKey();
}

} // namespace

void StillClock::callAfter(std::chrono::milliseconds, QObject *context, std::function<void()> then)
{
    QMetaObject::invokeMethod(context, std::move(then), Qt::QueuedConnection);
}

tl::expected<WireFile, QString> WireFile::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(path + QStringLiteral(" cannot be read"));
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        return Error(QStringLiteral("%1: %2 at byte %3").arg(path, error.errorString()).arg(error.offset));
    const QString unknown = unknownMember(object,
                                          {QStringLiteral("provider"), QStringLiteral("method"), QStringLiteral("fields"),
                                           QStringLiteral("now"), QStringLiteral("badReplies"), QStringLiteral("tests")});
    if (!unknown.isEmpty())
        return Error(QStringLiteral("%1: unknown member %2").arg(path, unknown));
    WireFile result;
    result.path = path;
    result.provider = object.value(u"provider").toString();
    result.method = object.value(u"method").toString();
    readFields(object.value(u"fields").toObject(), result.fields);
    result.now = QDateTime::fromString(object.value(u"now").toString(QStringLiteral("2026-01-02T03:04:05Z")), Qt::ISODate);
    result.badReplies = object.value(u"badReplies").toBool(true);
    const QJsonArray tests = object.value(u"tests").toArray();
    for (const QJsonValue one : tests) {
        const QJsonObject test = one.toObject();
        WireCase wireCase;
        wireCase.name = test.value(u"name").toString();
        wireCase.fields = result.fields;
        readFields(test.value(u"fields").toObject(), wireCase.fields);
        wireCase.cache = test.value(u"cache").toObject();
        QJsonArray steps = test.value(u"steps").toArray();
        if (!test.contains(u"steps"))
            steps = {test};
        for (const QJsonValue each : std::as_const(steps)) {
            const auto step = readStep(each.toObject());
            if (!step)
                return Error(QStringLiteral("%1: “%2”: %3").arg(path, wireCase.name, step.error()));
            wireCase.steps.append(*step);
        }
        result.cases.append(wireCase);
    }
    if (result.provider.isEmpty() || result.cases.isEmpty())
        return Error(path + QStringLiteral(": no provider or no tests"));
    return result;
}

QStringList wireFiles(const QString &dir)
{
    QStringList paths;
    const QFileInfoList files = QDir(dir).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files)
        paths.append(file.filePath());
    return paths;
}

QString wireDifference(const QJsonObject &expected, const LoopbackHttp::Request &request)
{
    const QString method = expected.value(u"method").toString(QStringLiteral("GET"));
    if (const QString difference = textDifference(QStringLiteral("method"), method, QString::fromLatin1(request.method));
        !difference.isEmpty())
        return difference;
    const QString url = expected.value(u"url").toString();
    const QString afterScheme = url.section(QStringLiteral("://"), 1);
    const QString host = afterScheme.section(u'/', 0, 0);
    const QString target = afterScheme.mid(host.size());
    const QString actualHost = QString::fromLatin1(request.header("Host"));
    const bool hasQuery = expected.contains(u"query");
    const QString actualTarget = QString::fromLatin1(hasQuery ? request.path() : request.target);
    const QString actualUrl = url.section(QStringLiteral("://"), 0, 0) + QStringLiteral("://") + actualHost + actualTarget;
    if (host != actualHost || target != actualTarget)
        return textDifference(QStringLiteral("URL"), url, actualUrl);
    if (hasQuery) {
        if (const QString difference = queryDifference(expected.value(u"query").toObject(), request.query());
            !difference.isEmpty())
            return difference;
    }
    if (const QString difference = headerDifference(expected.value(u"headers").toObject(), request.headers);
        !difference.isEmpty())
        return difference;
    const QJsonValue body = expected.value(u"body");
    if (!body.isObject() && !body.isArray())
        return textDifference(QStringLiteral("body"), body.toString(), QString::fromUtf8(request.body));
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    const QJsonValue actual = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    if (document.isNull() || !sameJson(body, actual)) {
        const QJsonDocument wanted = body.isArray() ? QJsonDocument(body.toArray()) : QJsonDocument(body.toObject());
        return QStringLiteral("body:\n   expected %1\n   received %2")
            .arg(QString::fromUtf8(wanted.toJson(QJsonDocument::Compact)), QString::fromUtf8(request.body));
    }
    return {};
}

LoopbackHttp::Reply wireReply(const QJsonObject &reply)
{
    LoopbackHttp::Reply result;
    result.status = reply.value(u"status").toInt(200);
    const QJsonValue body = reply.value(u"body");
    result.contentType = body.isObject() || body.isArray() ? "application/json" : "text/plain; charset=utf-8";
    if (body.isObject())
        result.body = QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    else if (body.isArray())
        result.body = QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact);
    else
        result.body = body.toString().toUtf8();
    const QJsonObject headers = reply.value(u"headers").toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        result.headers.append({it.key().toLatin1(), it.value().toString().toUtf8()});
    const QString then = reply.value(u"then").toString();
    if (then == u"cut")
        result.then = LoopbackHttp::Reply::Then::Cut;
    else if (then == u"reset")
        result.then = LoopbackHttp::Reply::Then::Reset;
    return result;
}

} // namespace mooring::test
