// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/recipes/UpdateRecipe.h"

#include "providers/recipes/RecipeInfo.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace mooring {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("UpdateRecipe", text);
}

// RFC 7396.
QJsonValue mergePatch(const QJsonValue &target, const QJsonValue &patch)
{
    if (!patch.isObject())
        return patch;
    QJsonObject result = target.toObject();
    const QJsonObject members = patch.toObject();
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (it.value().isNull())
            result.remove(it.key());
        else
            result.insert(it.key(), mergePatch(result.value(it.key()), it.value()));
    }
    return result;
}

// "$key" becomes the account's text; a member whose field is empty is left out.
QJsonValue withFields(const QJsonValue &value, const QMap<QString, QString> &fields)
{
    if (value.isString() && value.toString().startsWith(u'$')) {
        const QString text = fields.value(value.toString().mid(1));
        return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
    }
    if (value.isArray()) {
        QJsonArray result;
        const QJsonArray items = value.toArray();
        for (const QJsonValue item : items) {
            if (const QJsonValue replaced = withFields(item, fields); !replaced.isUndefined())
                result.append(replaced);
        }
        return result;
    }
    if (value.isObject()) {
        QJsonObject result;
        const QJsonObject members = value.toObject();
        for (auto it = members.begin(); it != members.end(); ++it) {
            if (const QJsonValue replaced = withFields(it.value(), fields); !replaced.isUndefined())
                result.insert(it.key(), replaced);
        }
        return result;
    }
    return value;
}

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
            return RecipeError{{}, 0, place + QStringLiteral("/kind"), tr("There is no such failure kind.")};
        failure.kind = *kind;
        if (row.contains(u"retryAfterMinutes"))
            failure.retryAfter = std::chrono::minutes(row.value(u"retryAfterMinutes").toInt());
        failure.oneByOne = row.value(u"oneByOne").toBool(false);
        failure.message = row.value(u"message").toString();
        shape.failures.append(failure);
    }
    return std::nullopt;
}

// Calls visit(pointer, text) for every text of a JSON value.
void eachText(const QJsonValue &value, const QString &pointer,
              const std::function<void(const QString &, const QString &)> &visit)
{
    if (value.isString()) {
        visit(pointer, value.toString());
    } else if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (int i = 0; i < items.size(); ++i)
            eachText(items.at(i), pointer + u'/' + QString::number(i), visit);
    } else if (value.isObject()) {
        const QJsonObject members = value.toObject();
        for (auto it = members.begin(); it != members.end(); ++it)
            eachText(it.value(), pointer + u'/' + it.key(), visit);
    }
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
    eachText(shape.jsonBody, {}, add);
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

tl::expected<UpdateShape, RecipeError> readShape(const QJsonObject &update)
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

QStringList knownNames(const ProviderInfo &info)
{
    QStringList names = updatePlaceholders();
    for (const ProviderField &field : info.fields)
        names += {field.key, QStringLiteral("account_") + field.key};
    for (const ProviderOption &option : info.options)
        names.append(option.key);
    return names;
}

std::optional<RecipeError> checkTexts(const UpdateRecipe &recipe)
{
    std::optional<RecipeError> error;
    const QStringList known = knownNames(recipe.info);
    eachText(recipe.update, QStringLiteral("/update"), [&](const QString &pointer, const QString &text) {
        if (error)
            return;
        if (text.startsWith(u'$') && !pointer.endsWith(u"/regex")
            && !known.contains(QStringLiteral("account_") + text.mid(1)))
            error = RecipeError{{}, 0, pointer, tr("There is no field “%1”.").arg(text.mid(1))};
        const auto parsed = Template::parse(text);
        if (!parsed) {
            error = RecipeError{{}, 0, pointer, parsed.error().message};
            return;
        }
        const QStringList names = parsed->names();
        for (const QString &name : names) {
            if (!known.contains(name))
                error = RecipeError{{}, 0, pointer, tr("There is no placeholder {%1}.").arg(name)};
        }
    });
    const QJsonArray variants = recipe.update.value(u"variants").toArray();
    for (int i = 0; i < variants.size() && !error; ++i) {
        const QString field = variants.at(i).toObject().value(u"field").toString();
        if (!known.contains(QStringLiteral("account_") + field))
            error = RecipeError{
                {}, 0, QStringLiteral("/update/variants/%1/field").arg(i), tr("There is no field “%1”.").arg(field)};
    }
    return error;
}

} // namespace

const QStringList &updatePlaceholders()
{
    static const QStringList names = {
        QStringLiteral("hostname"), QStringLiteral("hosts"),   QStringLiteral("sub"),     QStringLiteral("domain"),
        QStringLiteral("base"),     QStringLiteral("alias"),   QStringLiteral("is_root"), QStringLiteral("ip"),
        QStringLiteral("ips"),      QStringLiteral("ipv4"),    QStringLiteral("ipv6"),    QStringLiteral("type"),
        QStringLiteral("ttl"),      QStringLiteral("program"), QStringLiteral("version"), QStringLiteral("timestamp"),
    };
    return names;
}

Result<UpdateShape> UpdateRecipe::shapeFor(const QMap<QString, QString> &fields) const
{
    QJsonObject part = update;
    const QJsonArray variants = update.value(u"variants").toArray();
    QStringList decided;
    for (const QJsonValue one : variants) {
        const QJsonObject variant = one.toObject();
        const QString field = variant.value(u"field").toString();
        const QString wanted = variant.value(u"value").toString();
        const QString actual = fields.value(field);
        if (decided.contains(field) || actual.isEmpty() || (wanted != u"*" && wanted != actual))
            continue;
        decided.append(field);
        part = mergePatch(part, variant.value(u"patch")).toObject();
    }
    part.remove(QStringLiteral("variants"));
    auto shape = readShape(withFields(part, fields).toObject());
    if (!shape)
        return fail(Failure::Kind::Rejected, shape.error().message);
    return *shape;
}

tl::expected<UpdateRecipe, RecipeError> readUpdateRecipe(const QJsonObject &recipe)
{
    UpdateRecipe result;
    result.info = readRecipeInfo(recipe, QStringLiteral("update"));
    result.update = recipe.value(u"update").toObject();
    if (const auto error = checkTexts(result))
        return tl::unexpected(*error);
    // Every variant is read once, so that a mistake in one is found when the recipe is loaded.
    QJsonObject plain = result.update;
    const QJsonArray variants = plain.take(QStringLiteral("variants")).toArray();
    if (const auto shape = readShape(plain); !shape)
        return tl::unexpected(shape.error());
    for (const QJsonValue variant : variants) {
        const auto shape = readShape(mergePatch(plain, variant.toObject().value(u"patch")).toObject());
        if (!shape)
            return tl::unexpected(shape.error());
    }
    return result;
}

} // namespace mooring
