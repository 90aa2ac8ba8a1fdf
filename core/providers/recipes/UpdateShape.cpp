// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/recipes/UpdateShape.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace mooring {

namespace {

QList<QPair<QString, QString>> headerLines(const QString &text)
{
    QList<QPair<QString, QString>> headers;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0)
            headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    return headers;
}

QStringList strings(const QJsonValue &value)
{
    QStringList result;
    const QJsonArray items = value.toArray();
    for (const QJsonValue item : items)
        result.append(item.toString());
    return result;
}

UpdateShape::Auth readAuth(const QJsonObject &object)
{
    UpdateShape::Auth auth;
    const QString kind = object.value(u"kind").toString();
    auth.kind = kind == u"basic" ? UpdateShape::Auth::Kind::Basic
        : kind == u"bearer"      ? UpdateShape::Auth::Kind::Bearer
                                 : UpdateShape::Auth::Kind::Header;
    auth.user = object.value(u"user").toString();
    auth.header = object.value(u"name").toString();
    auth.value = object.value(kind == u"basic" ? u"password" : kind == u"bearer" ? u"token" : u"value").toString();
    return auth;
}

void readRequest(UpdateShape &shape, const QJsonObject &request)
{
    shape.method = request.value(u"method").toString(QStringLiteral("GET"));
    shape.url = request.value(u"url").toString();
    shape.urlIpv6 = request.value(u"urlIpv6").toString();
    const QJsonObject headers = request.value(u"headers").toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        shape.headers.append({it.key(), it.value().toString()});
    shape.headers += headerLines(request.value(u"headerLines").toString());
    const QJsonArray auth = request.value(u"auth").toArray();
    for (const QJsonValue one : auth)
        shape.auth.append(readAuth(one.toObject()));
    if (request.contains(u"form")) {
        shape.bodyKind = UpdateShape::BodyKind::Form;
        shape.body = request.value(u"form").toString();
    } else if (request.contains(u"text")) {
        shape.bodyKind = UpdateShape::BodyKind::Text;
        shape.body = request.value(u"text").toString();
    } else if (request.contains(u"json")) {
        shape.bodyKind = UpdateShape::BodyKind::Json;
        shape.jsonBody = request.value(u"json");
    }
    shape.contentType = request.value(u"contentType").toString();
    shape.plainHttp = request.value(u"plainHttp").toBool(false);
}

std::optional<RecipeError> readReply(UpdateShape &shape, const QJsonObject &reply)
{
    shape.dyndns2 = reply.value(u"reader").toString() == u"dyndns2";
    shape.goodWords = strings(reply.value(u"good"));
    shape.unchangedWords = strings(reply.value(u"unchangedWords"));
    shape.html = reply.value(u"html").toBool(false);
    const QString pointer = QStringLiteral("/update/reply");
    const auto success = readReplyMatch(reply.value(u"success").toObject(), pointer + QStringLiteral("/success"));
    if (!success)
        return success.error();
    shape.success = *success;
    if (shape.success.statuses.isEmpty())
        shape.success.statuses = {{200, 299}};
    if (reply.contains(u"unchanged")) {
        const auto unchanged = readReplyMatch(reply.value(u"unchanged").toObject(), pointer + QStringLiteral("/unchanged"));
        if (!unchanged)
            return unchanged.error();
        shape.unchanged = *unchanged;
        if (shape.unchanged->statuses.isEmpty())
            shape.unchanged->statuses = {{200, 299}};
    }
    const QJsonArray failures = reply.value(u"failures").toArray();
    for (int i = 0; i < failures.size(); ++i) {
        const QJsonObject row = failures.at(i).toObject();
        const QString place = pointer + QStringLiteral("/failures/%1").arg(i);
        const auto when = readReplyMatch(row.value(u"when").toObject(), place + QStringLiteral("/when"));
        if (!when)
            return when.error();
        ReplyFailure failure;
        failure.when = *when;
        const auto kind = failureKindFromName(row.value(u"kind").toString());
        if (!kind)
            return RecipeError{{},
                               0,
                               place + QStringLiteral("/kind"),
                               QCoreApplication::translate("UpdateShape", "There is no such failure kind.")};
        failure.kind = *kind;
        if (row.contains(u"retryAfterMinutes"))
            failure.retryAfter = std::chrono::minutes(row.value(u"retryAfterMinutes").toInt());
        failure.oneByOne = row.value(u"oneByOne").toBool(false);
        failure.message = row.value(u"message").toString();
        shape.failures.append(failure);
    }
    return std::nullopt;
}

// Which placeholders the request uses decides how it is repeated for names and families.
void readUse(UpdateShape &shape)
{
    QStringList names;
    const auto add = [&names](const QString &, const QString &text) {
        if (const auto parsed = Template::parse(text))
            names += parsed->names();
    };
    add({}, shape.url);
    add({}, shape.urlIpv6);
    add({}, shape.body);
    visitTexts(shape.jsonBody, {}, add);
    for (const auto &header : shape.headers)
        add({}, header.second);
    // Credentials that are sent in the URL or body already are not sent a second time.
    shape.auth.removeIf([&names](const UpdateShape::Auth &auth) {
        const auto value = Template::parse(auth.value);
        const QStringList used = value ? value->names() : QStringList();
        return std::any_of(used.begin(), used.end(), [&names](const QString &name) { return names.contains(name); });
    });
    for (const UpdateShape::Auth &auth : shape.auth) {
        add({}, auth.user);
        add({}, auth.value);
    }
    const auto uses = [&names](std::initializer_list<QStringView> wanted) {
        return std::any_of(wanted.begin(), wanted.end(), [&](QStringView name) { return names.contains(name); });
    };
    shape.oneFamily = !shape.urlIpv6.isEmpty() || uses({u"ip", u"type"});
    shape.namesHost = uses({u"hostname", u"sub", u"domain", u"base", u"alias", u"is_root"});
    shape.listsHosts = uses({u"hosts"}) && !shape.namesHost;
}

} // namespace

void visitTexts(const QJsonValue &value, const QString &pointer,
                const std::function<void(const QString &, const QString &)> &visit)
{
    if (value.isString()) {
        visit(pointer, value.toString());
    } else if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (int i = 0; i < items.size(); ++i)
            visitTexts(items.at(i), pointer + u'/' + QString::number(i), visit);
    } else if (value.isObject()) {
        const QJsonObject members = value.toObject();
        for (auto it = members.begin(); it != members.end(); ++it)
            visitTexts(it.value(), pointer + u'/' + it.key(), visit);
    }
}

tl::expected<UpdateShape, RecipeError> readUpdateShape(const QJsonObject &update)
{
    UpdateShape shape;
    readRequest(shape, update.value(u"request").toObject());
    const QJsonObject hosts = update.value(u"hosts").toObject();
    shape.hostsPerRequest = hosts.value(u"perRequest").toInt(20);
    shape.stripSuffix = hosts.value(u"strip").toString();
    shape.wildcardNames = hosts.value(u"wildcard").toBool(false);
    shape.oneName = hosts.value(u"oneName").toBool(false);
    shape.keepsBothFamilies = update.value(u"keepBothFamilies").toBool(false);
    shape.needsIpv4 = update.value(u"needsIpv4").toBool(false);
    if (const auto error = readReply(shape, update.value(u"reply").toObject()))
        return tl::unexpected(*error);
    readUse(shape);
    return shape;
}

} // namespace mooring
