// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/recipes/RecordRecipe.h"

#include "providers/recipes/RecipeInfo.h"
#include "providers/recipes/RecordRecipeCheck.h"
#include "providers/recipes/RecordRecipeParts.h"

#include <QJsonArray>

namespace mooring {

namespace {

std::optional<int> number(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QList<RecipeAuth> readAuth(const QJsonValue &value)
{
    QList<RecipeAuth> list;
    const QJsonArray array = value.isArray() ? value.toArray() : value.isObject() ? QJsonArray{value} : QJsonArray();
    for (const QJsonValue item : array) {
        const QJsonObject object = item.toObject();
        const QString kind = object.value(u"kind").toString();
        RecipeAuth auth;
        auth.headers = object.value(u"headers").toObject();
        auth.query = object.value(u"query").toObject();
        auth.body = object.value(u"body").toObject();
        if (kind == u"bearer")
            auth.headers.insert(QStringLiteral("Authorization"), u"Bearer "_qs + object.value(u"token").toString());
        auth.user = object.value(u"user").toString();
        auth.password = object.value(u"password").toString();
        auth.scheme = object.value(u"scheme").toString();
        auth.parameters = texts(object.value(u"parameters"));
        const QStringList names = placeholders(object);
        for (const QString &name : names) {
            if (name != u"login_token")
                auth.fields.append(name);
        }
        for (const QString &name : strings(object.value(u"optional")))
            auth.fields.removeAll(name);
        list.append(auth);
    }
    return list;
}

TtlRules readTtl(const QJsonObject &object)
{
    TtlRules rules;
    rules.minimum = number(object.value(u"minimum"));
    rules.maximum = number(object.value(u"maximum"));
    for (const QString &text : strings(object.value(u"allowed")))
        rules.allowed.append(text.toInt());
    for (const QString &text : strings(object.value(u"special")))
        rules.special.append(text.toInt());
    rules.forCreate = number(object.value(u"create"));
    rules.fixedBy = object.value(u"fixedBy").toString();
    return rules;
}

void readBatches(const QJsonValue &value, RecordRecipe &recipe)
{
    using Kind = RecordChange::Kind;
    const QJsonArray array = value.toArray();
    for (const QJsonValue item : array) {
        const QJsonObject object = item.toObject();
        RecipeBatch batch;
        batch.call = readCall(object);
        batch.limit = object.value(u"limit").toInt(100);
        batch.records = strings(object.value(u"records"));
        const QList<QPair<QStringView, Kind>> kinds{
            {u"create", Kind::Create}, {u"update", Kind::Update}, {u"delete", Kind::Remove}};
        for (const auto &[key, kind] : kinds) {
            if (object.contains(key))
                batch.items.insert(kind, object.value(key));
        }
        recipe.batches.append(batch);
        recipe.traits.batches.append({batch.items.keys(), batch.limit});
    }
}

void readTraits(const QJsonObject &object, RecordRecipe &recipe)
{
    ServiceTraits &traits = recipe.traits;
    traits.model = object.value(u"model").toString() == u"sets" ? ServiceTraits::Model::Sets : ServiceTraits::Model::Records;
    const QString lookup = object.value(u"zones").toObject().value(u"lookup").toString(QStringLiteral("list"));
    if (lookup == u"walk" || lookup == u"records")
        traits.zoneLookup = ServiceTraits::ZoneLookup::Walk;
    else if (lookup == u"user")
        traits.zoneLookup = ServiceTraits::ZoneLookup::User;
    else if (lookup == u"none")
        traits.zoneLookup = ServiceTraits::ZoneLookup::None;
    recipe.zoneByRecords = lookup == u"records";
    recipe.zoneField = object.value(u"zones").toObject().value(u"field").toString();
    traits.canUpdate = object.contains(u"update");
    traits.canRemove = object.contains(u"delete");
    traits.wholeZoneListing = recipe.scope == RecordRecipe::Scope::Zone || recipe.scope == RecordRecipe::Scope::Type;
    // What is sent with an address but is not an id must be fresh, so that nothing changed elsewhere is written back.
    QStringList used;
    for (const QJsonValue &call :
         {object.value(u"create"), object.value(u"update"), object.value(u"delete"), object.value(u"batch")})
        used += placeholders(call);
    traits.needsId = used.contains(u"id"_qs);
    QStringList updates = placeholders(object.value(u"update")) + placeholders(object.value(u"valueItem"));
    const QJsonArray batches = object.value(u"batch").toArray();
    for (const QJsonValue batch : batches)
        updates += placeholders(batch.toObject().value(u"update"));
    if (!traits.canUpdate)
        updates += placeholders(object.value(u"create"));
    for (const QString &name : std::as_const(updates))
        traits.direct = traits.direct && !name.startsWith(u"keep_") && !name.startsWith(u"old_");
    traits.direct = traits.direct && recipe.valueKeep.isEmpty();
    traits.ttl = readTtl(object.value(u"ttl").toObject());
    traits.ttl.changeable = updates.contains(u"ttl"_qs) || updates.contains(u"keep_ttl"_qs);
    for (const QString &name : std::as_const(updates)) {
        if (name.startsWith(u"keep_") || name.startsWith(u"set_"))
            traits.changeableOptions.append(name.sliced(name.indexOf(u'_') + 1));
    }
    traits.selectors = strings(object.value(u"selectors"));
    traits.parallelCalls = object.value(u"parallelCalls").toInt(traits.parallelCalls);
}

} // namespace

tl::expected<RecordRecipe, RecipeError> readRecordRecipe(const QJsonObject &object)
{
    if (const auto error = checkRecordRecipe(object))
        return tl::unexpected(*error);
    RecordRecipe recipe;
    recipe.info = readRecipeInfo(object, QStringLiteral("records"));
    recipe.baseUrl = object.value(u"baseUrl").toString();
    recipe.plainHttp = object.value(u"plainHttp").toBool();
    recipe.auth = readAuth(object.value(u"auth"));
    recipe.success = readSuccess(object.value(u"success").toObject());
    recipe.failures = readFailures(object.value(u"failures"));
    recipe.message = strings(object.value(u"message"));
    if (object.contains(u"login")) {
        const QJsonObject login = object.value(u"login").toObject();
        recipe.login = RecipeLogin{readCall(login), login.value(u"token").toString(), login.value(u"expires").toString(),
                                   login.value(u"lifetime").toInt()};
    }
    const QString names = object.value(u"names").toString();
    recipe.names = names == u"relative" ? RecordRecipe::NameForm::Relative
        : names == u"either"            ? RecordRecipe::NameForm::Either
                                        : RecordRecipe::NameForm::Full;
    const QJsonObject types = object.value(u"types").toObject();
    for (RecordType type : recordTypes)
        recipe.types.insert(type, values(types.value(recordTypeName(type))));
    recipe.valueItem = object.contains(u"valueItem") ? object.value(u"valueItem") : QJsonValue(QStringLiteral("{value}"));
    recipe.valueKeep = strings(object.value(u"valueKeep"));
    recipe.ttlUnit = object.value(u"ttl").toObject().value(u"unit").toInt(1);
    const QJsonObject zones = object.value(u"zones").toObject();
    recipe.zonesCall = readCall(zones);
    recipe.zones = readItems(zones);
    const QJsonObject records = object.value(u"records").toObject();
    recipe.recordsCall = readCall(records);
    recipe.records = readItems(records);
    static const QMap<QString, RecordRecipe::Scope> scopes{{QStringLiteral("type"), RecordRecipe::Scope::Type},
                                                           {QStringLiteral("name"), RecordRecipe::Scope::Name},
                                                           {QStringLiteral("set"), RecordRecipe::Scope::Set}};
    recipe.scope = scopes.value(records.value(u"scope").toString(), RecordRecipe::Scope::Zone);
    recipe.create = readCall(object.value(object.contains(u"create") ? u"create" : u"update").toObject());
    recipe.update = readCall(object.value(u"update").toObject());
    recipe.remove = readCall(object.value(u"delete").toObject());
    readBatches(object.value(u"batch"), recipe);
    readTraits(object, recipe);
    recipe.info.listsZones = recipe.traits.zoneLookup == ServiceTraits::ZoneLookup::List && recipe.traits.wholeZoneListing;
    recipe.info.batch = !recipe.batches.isEmpty();
    recipe.info.severalValues = recipe.traits.model == ServiceTraits::Model::Sets || recipe.traits.canRemove;
    const QStringList used = placeholders(object);
    recipe.info.hasTtl = used.contains(u"ttl"_qs) || used.contains(u"keep_ttl"_qs);
    return recipe;
}

} // namespace mooring
