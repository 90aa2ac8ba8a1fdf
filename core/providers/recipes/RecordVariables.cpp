// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/recipes/JsonPointer.h"
#include "providers/recipes/RecordRequest.h"

namespace mooring {

namespace {

/// Each wanted value by the recipe's template. What the service keeps beside a value (a comment) stays with it, and goes on
/// to the new address that takes its place.
QJsonArray valueItems(const RecordRecipe &recipe, const RecipeVariables &variables, const RecordChange &change)
{
    QJsonArray old = change.before ? change.before->items : QJsonArray();
    QList<QHostAddress> oldValues = change.before ? change.before->values : QList<QHostAddress>();
    QList<QJsonValue> sources;
    for (const QHostAddress &value : change.values) {
        const qsizetype at = oldValues.indexOf(value);
        sources.append(at >= 0 && at < old.size() ? old.at(at) : QJsonValue(QJsonValue::Undefined));
        if (at >= 0 && at < old.size()) {
            old.removeAt(at);
            oldValues.removeAt(at);
        }
    }
    QJsonArray result;
    for (qsizetype i = 0; i < change.values.size(); ++i) {
        QJsonValue source = sources[i];
        if (source.isUndefined() && !old.isEmpty())
            source = old.takeAt(0);
        RecipeVariables own = variables;
        own.insert(QStringLiteral("value"), addressText(change.values[i]));
        QJsonValue item = fillJson(recipe.valueItem, own);
        if (item.isObject() && source.isObject()) {
            QJsonObject object = item.toObject();
            for (const QString &key : recipe.valueKeep) {
                if (!object.contains(key) && source.toObject().contains(key))
                    object.insert(key, source.toObject().value(key));
            }
            item = object;
        }
        result.append(item);
    }
    if (change.before) {
        for (const QJsonValue item : change.before->foreignItems)
            result.append(item);
    }
    return result;
}

void addTtl(RecipeVariables &variables, const QString &key, std::optional<int> seconds, int unit)
{
    if (seconds)
        variables.insert(key, (*seconds + unit - 1) / unit);
}

} // namespace

RecipeVariables accountVariables(const RecordRecipe &recipe, const QMap<QString, QString> &fields)
{
    RecipeVariables variables;
    for (const ProviderField &field : recipe.info.fields) {
        const QString value = fields.value(field.key);
        if (!value.isEmpty() || !field.defaultValue.isEmpty())
            variables.insert(field.key, value.isEmpty() ? field.defaultValue : value);
    }
    return variables;
}

void addZone(RecipeVariables &variables, const ServiceZone &zone)
{
    for (auto it = zone.attributes.begin(); it != zone.attributes.end(); ++it)
        variables.insert(u"zone_"_qs + it.key(), it.value());
    if (!zone.name.isEmpty()) {
        variables.insert(QStringLiteral("zone"), zone.name.ascii());
        variables.insert(QStringLiteral("zone_dot"), QString(zone.name.ascii() + u'.'));
    }
    if (!zone.id.isUndefined())
        variables.insert(QStringLiteral("zone_id"), zone.id);
}

void addName(RecipeVariables &variables, const RecordRecipe &recipe, const ServiceZone &zone, const DomainName &name,
             RecordType type)
{
    variables.insert(QStringLiteral("fqdn"), name.ascii());
    variables.insert(QStringLiteral("fqdn_dot"), QString(name.ascii() + u'.'));
    if (!zone.name.isEmpty())
        variables.insert(QStringLiteral("sub"), name.relativeTo(zone.name));
    variables.insert(QStringLiteral("type"), recordTypeName(type));
    const auto own = recipe.types.value(type);
    for (auto it = own.begin(); it != own.end(); ++it)
        variables.insert(u"type_"_qs + it.key(), it.value());
    if (own.contains(QStringLiteral("code")))
        variables.insert(QStringLiteral("type"), own.value(QStringLiteral("code")));
}

void addChange(RecipeVariables &variables, const RecordRecipe &recipe, const ServiceZone &zone, const RecordChange &change)
{
    addName(variables, recipe, zone, change.name, change.type);
    addTtl(variables, QStringLiteral("ttl"), change.ttl, recipe.ttlUnit);
    addTtl(variables, QStringLiteral("keep_ttl"), change.ttl, recipe.ttlUnit);
    if (change.before) {
        const ServiceRecord &before = *change.before;
        if (!before.id.isUndefined())
            variables.insert(QStringLiteral("id"), before.id);
        variables.insert(QStringLiteral("old"), before.text);
        variables.insert(QStringLiteral("old_values"), before.items);
        addTtl(variables, QStringLiteral("old_ttl"), before.ttl, recipe.ttlUnit);
        if (!change.ttl)
            addTtl(variables, QStringLiteral("keep_ttl"), before.ttl, recipe.ttlUnit);
        for (auto it = before.attributes.begin(); it != before.attributes.end(); ++it) {
            if (!it.value().isNull())
                variables.insert(u"keep_"_qs + it.key(), it.value());
        }
    }
    for (auto it = change.options.begin(); it != change.options.end(); ++it) {
        variables.insert(u"keep_"_qs + it.key(), it.value());
        variables.insert(u"set_"_qs + it.key(), it.value());
    }
    if (!change.values.isEmpty()) {
        variables.insert(QStringLiteral("value"), addressText(change.values.first()));
        variables.insert(QStringLiteral("values"), valueItems(recipe, variables, change));
    }
}

} // namespace mooring
