// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/recipes/RecordRecipeCheck.h"

#include "providers/recipes/Template.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <functional>

namespace mooring {

namespace {

using Visitor = std::function<std::optional<RecipeError>(const QString &pointer, const QString &text)>;

std::optional<RecipeError> visit(const QString &pointer, const QJsonValue &value, const Visitor &visitor)
{
    if (value.isString())
        return visitor(pointer, value.toString());
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (int i = 0; i < array.size(); ++i) {
            if (auto error = visit(pointer + u'/' + QString::number(i), array.at(i), visitor))
                return error;
        }
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            QString key = it.key();
            const QString place = pointer + u'/' + key.replace(u"~"_qs, u"~0"_qs).replace(u"/"_qs, u"~1"_qs);
            if (auto error = visitor(place, it.key()))
                return error;
            if (auto error = visit(place, it.value(), visitor))
                return error;
        }
    }
    return std::nullopt;
}

const QStringList &knownNames()
{
    static const QStringList names{
        QStringLiteral("zone"),     QStringLiteral("zone_dot"), QStringLiteral("zone_id"),     QStringLiteral("fqdn"),
        QStringLiteral("fqdn_dot"), QStringLiteral("sub"),      QStringLiteral("type"),        QStringLiteral("value"),
        QStringLiteral("values"),   QStringLiteral("ttl"),      QStringLiteral("old"),         QStringLiteral("old_values"),
        QStringLiteral("old_ttl"),  QStringLiteral("id"),       QStringLiteral("keep_ttl"),    QStringLiteral("page"),
        QStringLiteral("offset"),   QStringLiteral("cursor"),   QStringLiteral("creates"),     QStringLiteral("updates"),
        QStringLiteral("removes"),  QStringLiteral("changes"),  QStringLiteral("login_token"),
    };
    return names;
}

/// The names that this very recipe defines: its fields, the options and attributes it reads, its types' own values.
QStringList ownNames(const QJsonObject &recipe)
{
    QStringList names;
    const auto addKeys = [&names](const QString &prefix, const QJsonObject &object) {
        for (auto it = object.begin(); it != object.end(); ++it)
            names.append(prefix + it.key());
    };
    for (const QJsonValue field : recipe.value(u"fields").toArray())
        names.append(field.toObject().value(u"key").toString());
    for (const QJsonValue option : recipe.value(u"options").toArray()) {
        names.append(u"set_"_qs + option.toObject().value(u"key").toString());
        names.append(u"keep_"_qs + option.toObject().value(u"key").toString());
    }
    addKeys(u"zone_"_qs, recipe.value(u"zones").toObject().value(u"attributes").toObject());
    addKeys(u"keep_"_qs, recipe.value(u"records").toObject().value(u"attributes").toObject());
    for (const QJsonValue type : recipe.value(u"types").toObject())
        addKeys(u"type_"_qs, type.toObject());
    return names;
}

} // namespace

QStringList placeholders(const QJsonValue &value)
{
    QStringList names;
    visit({}, value, [&names](const QString &, const QString &text) -> std::optional<RecipeError> {
        if (const auto parsed = Template::parse(text)) {
            for (const QString &name : parsed->names()) {
                if (!names.contains(name))
                    names.append(name);
            }
        }
        return std::nullopt;
    });
    return names;
}

std::optional<RecipeError> checkRecordRecipe(const QJsonObject &recipe)
{
    const QStringList known = knownNames() + ownNames(recipe);
    const auto check = [&known](const QString &pointer, const QString &text) -> std::optional<RecipeError> {
        const auto parsed = Template::parse(text);
        if (!parsed)
            return RecipeError{{}, 0, pointer, parsed.error().message};
        for (const QString &name : parsed->names()) {
            if (!known.contains(name)) {
                return RecipeError{{},
                                   0,
                                   pointer,
                                   QCoreApplication::translate("RecordRecipe",
                                                               "“{%1}” stands for nothing: no field, option or "
                                                               "attribute of this recipe has that name.")
                                       .arg(name)};
            }
        }
        return std::nullopt;
    };
    for (auto it = recipe.begin(); it != recipe.end(); ++it) {
        // These hold words for people.
        if (it.key() == u"fields" || it.key() == u"options")
            continue;
        if (auto error = visit(u'/' + it.key(), it.value(), check))
            return error;
    }
    return std::nullopt;
}

} // namespace mooring
