// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/recipes/JsonPointer.h"
#include "providers/recipes/RecordReply.h"
#include "providers/recipes/RecordRequest.h"

#include <QCoreApplication>

namespace mooring {

namespace {

bool isIgnored(const QMap<QString, QJsonValue> &rules, const QJsonValue &item)
{
    for (auto it = rules.begin(); it != rules.end(); ++it) {
        const QJsonValue value = jsonAt(item, it.key());
        if (!value.isUndefined() && jsonText(value) == jsonText(it.value()))
            return true;
    }
    return false;
}

bool isSeen(const RecipeItems &reader, const QJsonValue &item)
{
    for (auto it = reader.only.begin(); it != reader.only.end(); ++it) {
        if (jsonText(jsonAt(item, it.key())) != jsonText(it.value()))
            return false;
    }
    return !isIgnored(reader.ignore, item);
}

std::optional<DomainName> readName(RecordRecipe::NameForm form, const QString &text, const ServiceZone &zone)
{
    using NameForm = RecordRecipe::NameForm;
    QString name = text;
    if (name.endsWith(u'.'))
        name.chop(1);
    const bool isApex = name.isEmpty() || name == u"@";
    if (form != NameForm::Full && isApex)
        return zone.name;
    const auto full = DomainName::parse(name);
    if (form == NameForm::Full || (form == NameForm::Either && full && !zone.name.isEmpty() && full->isWithin(zone.name)))
        return full ? std::optional(*full) : std::nullopt;
    const auto joined = DomainName::parse(QString(name + u'.' + zone.name.ascii()));
    return joined ? std::optional(*joined) : std::nullopt;
}

/// The type that the service's word stands for; alias for what stands in the way of addresses.
struct TypeWord
{
    std::optional<RecordType> type;
    bool alias = false;
};

TypeWord readType(const RecordRecipe &recipe, const QString &word)
{
    for (RecordType type : recordTypes) {
        const QJsonValue code = recipe.types.value(type).value(QStringLiteral("code"));
        const QString expected = code.isUndefined() || code.isNull() ? recordTypeName(type) : jsonText(code);
        if (word.compare(expected, Qt::CaseInsensitive) == 0)
            return {type, false};
    }
    static const QStringList aliases{QStringLiteral("CNAME"), QStringLiteral("ALIAS"), QStringLiteral("ANAME")};
    return {std::nullopt, aliases.contains(word, Qt::CaseInsensitive)};
}

void readValues(const RecordRecipe &recipe, const QJsonValue &item, ServiceRecord &record)
{
    const RecipeItems &reader = recipe.records;
    const auto add = [&](const QJsonValue &raw, const QJsonValue &value) {
        const auto address = parseAddress(record.type, jsonText(value));
        if (!address || isIgnored(reader.ignoreValue, raw)) {
            record.foreignItems.append(raw);
            return;
        }
        record.values.append(*address);
        record.items.append(raw);
    };
    if (reader.values.isEmpty()) {
        const QJsonValue value = jsonFirst(item, reader.value);
        record.text = jsonText(value);
        // A service may list a set as one text or as several.
        const QJsonArray several = value.isArray() ? value.toArray() : QJsonArray{value};
        const bool isSet = recipe.traits.model == ServiceTraits::Model::Sets;
        for (const QJsonValue one : several)
            add(isSet && !value.isArray() ? item : one, one);
        return;
    }
    const QJsonArray values = jsonFirst(item, reader.values).toArray();
    for (const QJsonValue value : values)
        add(value, reader.valueIn.isEmpty() ? value : jsonFirst(value, reader.valueIn));
}

} // namespace

ServiceResult<QList<QJsonValue>> listedItems(const RecordRecipe &recipe, const RecipeItems &reader, const QJsonValue &json,
                                             const ServiceZone &zone)
{
    RecipeVariables variables;
    addZone(variables, zone);
    QJsonValue list(QJsonValue::Undefined);
    for (const QString &pattern : reader.items) {
        const QString pointer = fillText(pattern, variables, false).value_or(pattern);
        if (pointer.contains(u'*'))
            return jsonAll(json, pointer);
        // The whole of two pointers is an object where the inner one is the list.
        const QJsonValue found = jsonAt(json, pointer);
        if (found.isArray() || (list.isUndefined() && found.isObject()))
            list = found;
    }
    QList<QJsonValue> items;
    if (list.isArray()) {
        const QJsonArray array = list.toArray();
        for (const QJsonValue item : array)
            items.append(item);
    } else if (list.isObject()) {
        items.append(list);
    } else if (!reader.optional) {
        return tl::unexpected(ServiceError{recipeFailure(
            recipe, Failure::Kind::BadReply, QCoreApplication::translate("RecordReply", "there is no list in it"))});
    }
    return items;
}

QList<ServiceZone> readZones(const RecipeItems &reader, const QList<QJsonValue> &items)
{
    QList<ServiceZone> zones;
    for (const QJsonValue &item : items) {
        if (!isSeen(reader, item))
            continue;
        const auto name = DomainName::parse(jsonText(jsonFirst(item, reader.name)));
        if (!name)
            continue;
        ServiceZone zone;
        zone.name = *name;
        zone.id = reader.id.isEmpty() ? QJsonValue(QJsonValue::Undefined) : jsonAt(item, reader.id);
        bool isNumber = false;
        if (const int ttl = jsonText(jsonAt(item, reader.ttl)).toInt(&isNumber); !reader.ttl.isEmpty() && isNumber)
            zone.minimumTtl = ttl;
        for (auto it = reader.attributes.begin(); it != reader.attributes.end(); ++it)
            zone.attributes.insert(it.key(), jsonAt(item, it.value()));
        zones.append(zone);
    }
    return zones;
}

QList<ServiceRecord> readRecords(const RecordRecipe &recipe, const QList<QJsonValue> &items, const ServiceZone &zone,
                                 std::optional<RecordType> type, const std::optional<DomainName> &asked)
{
    const RecipeItems &reader = recipe.records;
    QList<ServiceRecord> records;
    QHash<QPair<QString, int>, qsizetype> sets;
    for (const QJsonValue &item : items) {
        if (!isSeen(reader, item))
            continue;
        const TypeWord word
            = reader.type.isEmpty() ? TypeWord{type, false} : readType(recipe, jsonText(jsonAt(item, reader.type)));
        const auto name
            = reader.name.isEmpty() ? asked : readName(recipe.names, jsonText(jsonFirst(item, reader.name)), zone);
        if ((!word.type && !word.alias) || !name)
            continue;
        ServiceRecord record;
        record.name = *name;
        record.alias = word.alias;
        record.type = word.type.value_or(RecordType::A);
        record.id = reader.id.isEmpty() ? QJsonValue(QJsonValue::Undefined) : jsonAt(item, reader.id);
        bool isNumber = false;
        if (const int ttl = jsonText(jsonAt(item, reader.ttl)).toInt(&isNumber); !reader.ttl.isEmpty() && isNumber)
            record.ttl = ttl * recipe.ttlUnit;
        for (auto it = reader.attributes.begin(); it != reader.attributes.end(); ++it) {
            const QJsonValue value = jsonAt(item, it.value());
            record.attributes.insert(it.key(), value.isUndefined() ? QJsonValue(QJsonValue::Null) : value);
        }
        if (!record.alias)
            readValues(recipe, item, record);
        const auto key = qMakePair(record.name.ascii(), int(record.type));
        if (recipe.traits.model != ServiceTraits::Model::Sets || record.alias || !reader.id.isEmpty()
            || !sets.contains(key)) {
            if (!record.alias)
                sets.insert(key, records.size());
            records.append(record);
            continue;
        }
        // Sets that are listed value by value belong together.
        ServiceRecord *same = &records[sets.value(key)];
        same->values.append(record.values);
        for (const QJsonValue raw : std::as_const(record.items))
            same->items.append(raw);
        for (const QJsonValue raw : std::as_const(record.foreignItems))
            same->foreignItems.append(raw);
    }
    return records;
}

} // namespace mooring
