// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/recipes/RecipeInfo.h"

#include <QJsonArray>

namespace mooring {

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList result;
    const QJsonArray items = value.toArray();
    for (const QJsonValue item : items)
        result.append(item.toString());
    return result;
}

ProviderField readField(const QJsonObject &object)
{
    ProviderField field;
    field.key = object.value(u"key").toString();
    field.label = object.value(u"label").toString();
    field.help = object.value(u"help").toString();
    field.example = object.value(u"example").toString();
    field.defaultValue = object.value(u"default").toString();
    field.choices = strings(object.value(u"choices"));
    field.pattern = object.value(u"pattern").toString();
    field.secret = object.value(u"secret").toBool(false);
    field.required = object.value(u"required").toBool(true);
    // What has a value already needs no other as a rule.
    field.rare = object.value(u"rare").toBool(!field.required && !field.defaultValue.isEmpty());
    return field;
}

ProviderOption::Type optionType(const QString &name)
{
    if (name == u"bool")
        return ProviderOption::Type::Bool;
    if (name == u"number")
        return ProviderOption::Type::Number;
    return name == u"choice" ? ProviderOption::Type::Choice : ProviderOption::Type::Text;
}

ProviderOption readOption(const QJsonObject &object)
{
    return {object.value(u"key").toString(), object.value(u"label").toString(), object.value(u"help").toString(),
            optionType(object.value(u"type").toString()), strings(object.value(u"choices"))};
}

template <typename Item>
Item *byKey(QList<Item> &items, const QString &key)
{
    const auto it = std::find_if(items.begin(), items.end(), [&](const Item &item) { return item.key == key; });
    return it == items.end() ? nullptr : &*it;
}

} // namespace

ProviderInfo readRecipeInfo(const QJsonObject &recipe, const QString &method)
{
    ProviderInfo info;
    info.id = recipe.value(u"id").toString();
    info.name = recipe.value(u"name").toString();
    info.website = QUrl(recipe.value(u"website").toString());
    info.tokenPage = QUrl(recipe.value(u"tokenPage").toString());
    info.aliases = strings(recipe.value(u"aliases"));
    info.status = recipe.value(u"status").toString() == u"current" ? ProviderInfo::Status::Current
                                                                   : ProviderInfo::Status::Unverified;
    info.popular = recipe.value(u"popular").toBool(false);
    info.ipv6 = recipe.value(u"ipv6").toBool(true);
    info.batch = recipe.value(u"batch").toBool(false);
    info.severalValues = recipe.value(u"severalValues").toBool(false);
    info.hasTtl = recipe.value(u"ttl").toBool(false);
    info.minInterval = std::chrono::seconds(recipe.value(u"minIntervalSeconds").toInt(0));
    if (const int days = recipe.value(u"refreshDays").toInt(0); days > 0)
        info.refresh = std::chrono::days(days);
    info.methods = {method};
    info.recommended = method;
    const QJsonArray fields = recipe.value(u"fields").toArray();
    for (const QJsonValue field : fields)
        info.fields.append(readField(field.toObject()));
    const QJsonArray options = recipe.value(u"options").toArray();
    for (const QJsonValue option : options)
        info.options.append(readOption(option.toObject()));
    return info;
}

void mergeMethod(ProviderInfo &info, const ProviderInfo &other)
{
    for (ProviderField &field : info.fields) {
        if (field.methods.isEmpty())
            field.methods = info.methods;
    }
    for (const ProviderField &field : other.fields) {
        if (ProviderField *known = byKey(info.fields, field.key)) {
            known->methods += other.methods;
            known->required = known->required || field.required;
        } else {
            info.fields.append(field);
            info.fields.last().methods = other.methods;
        }
    }
    info.methods += other.methods;
    for (ProviderField &field : info.fields) {
        if (field.methods.size() == info.methods.size())
            field.methods.clear();
    }
    for (const ProviderOption &option : other.options) {
        if (!byKey(info.options, option.key))
            info.options.append(option);
    }
    for (const QString &alias : other.aliases) {
        if (!info.aliases.contains(alias))
            info.aliases.append(alias);
    }
    if (info.status != ProviderInfo::Status::Current && other.status == ProviderInfo::Status::Current) {
        info.recommended = other.recommended;
        info.status = other.status;
    }
    if (info.tokenPage.isEmpty())
        info.tokenPage = other.tokenPage;
    if (!info.refresh)
        info.refresh = other.refresh;
    info.ipv6 = info.ipv6 || other.ipv6;
    info.listsZones = info.listsZones || other.listsZones;
    info.batch = info.batch || other.batch;
    info.severalValues = info.severalValues || other.severalValues;
    info.hasTtl = info.hasTtl || other.hasTtl;
    info.popular = info.popular || other.popular;
}

} // namespace mooring
