// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/recipes/RecordRecipeParts.h"

#include <QJsonArray>

namespace mooring {

namespace {

/// 404, "5xx", or a list of such.
QList<QPair<int, int>> statuses(const QJsonValue &value)
{
    QList<QPair<int, int>> ranges;
    const QJsonArray list = value.isArray() ? value.toArray() : value.isUndefined() ? QJsonArray() : QJsonArray{value};
    for (const QJsonValue item : list) {
        if (item.isString()) {
            const int first = item.toString().left(1).toInt() * 100;
            ranges.append({first, first + 99});
        } else {
            ranges.append({item.toInt(), item.toInt()});
        }
    }
    return ranges;
}

RecipePaging readPaging(const QJsonObject &object)
{
    using Kind = RecipePaging::Kind;
    static const QMap<QString, Kind> kinds{
        {QStringLiteral("page"), Kind::Page},
        {QStringLiteral("offset"), Kind::Offset},
        {QStringLiteral("cursor"), Kind::Cursor},
        {QStringLiteral("next-url"), Kind::NextUrl},
        {QStringLiteral("link-header"), Kind::LinkHeader},
    };
    RecipePaging paging;
    paging.kind = kinds.value(object.value(u"kind").toString(), Kind::None);
    paging.first = object.value(u"first").toInt(1);
    paging.size = object.value(u"size").toInt();
    paging.total = object.value(u"total").toString();
    paging.pages = object.value(u"pages").toString();
    paging.next = object.value(u"next").toString();
    paging.last = object.value(u"last").toString();
    return paging;
}

} // namespace

QStringList strings(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue item : array)
        list.append(item.isDouble() ? QString::number(item.toInt()) : item.toVariant().toString());
    return list;
}

RecipeSuccess readSuccess(const QJsonObject &object)
{
    const QJsonValue is = object.value(u"is");
    return {statuses(object.value(u"status")), object.value(u"path").toString(),
            is.isArray()           ? is.toArray()
                : is.isUndefined() ? QJsonArray()
                                   : QJsonArray{is},
            object.value(u"absent").toString()};
}

QList<RecipeFailure> readFailures(const QJsonValue &value)
{
    QList<RecipeFailure> list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue item : array) {
        const QJsonObject object = item.toObject();
        RecipeFailure rule;
        rule.statuses = statuses(object.value(u"status"));
        rule.path = object.value(u"path").toString();
        rule.text = object.value(u"text").toString();
        rule.is = strings(object.value(u"is"));
        rule.kind = failureKindFromName(object.value(u"kind").toString());
        const QString action = object.value(u"action").toString();
        if (action == u"refresh-id")
            rule.action = ServiceError::Action::RefreshId;
        else if (action == u"treat-as-unchanged")
            rule.action = ServiceError::Action::Unchanged;
        rule.retryAfter = object.value(u"retryAfter").toString();
        list.append(rule);
    }
    return list;
}

RecipeCall readCall(const QJsonObject &object)
{
    RecipeCall call;
    call.method = object.value(u"method").toString(QStringLiteral("GET")).toLatin1();
    call.path = object.value(u"path").toString();
    call.query = object.value(u"query").toObject();
    call.headers = object.value(u"headers").toObject();
    call.body = object.value(u"body");
    call.form = object.value(u"form").toObject();
    if (object.contains(u"success"))
        call.success = readSuccess(object.value(u"success").toObject());
    call.failures = readFailures(object.value(u"failures"));
    call.paging = readPaging(object.value(u"paging").toObject());
    if (object.contains(u"id"))
        call.id = object.value(u"id").toString();
    return call;
}

QMap<QString, QJsonValue> values(const QJsonValue &value)
{
    QMap<QString, QJsonValue> map;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), it.value());
    return map;
}

QMap<QString, QString> texts(const QJsonValue &value)
{
    QMap<QString, QString> map;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), it.value().toString());
    return map;
}

RecipeItems readItems(const QJsonObject &object)
{
    RecipeItems items;
    items.items = strings(object.value(u"items"));
    items.optional = object.value(u"optional").toBool();
    items.name = strings(object.value(u"name"));
    items.id = object.value(u"id").toString();
    items.type = object.value(u"type").toString();
    items.value = strings(object.value(u"value"));
    items.values = strings(object.value(u"values"));
    items.valueIn = strings(object.value(u"valueIn"));
    items.ttl = object.value(object.contains(u"minimumTtl") ? u"minimumTtl" : u"ttl").toString();
    items.attributes = texts(object.value(u"attributes"));
    items.ignore = values(object.value(u"ignore"));
    items.only = values(object.value(u"only"));
    items.ignoreValue = values(object.value(u"ignoreValue"));
    return items;
}

} // namespace mooring
