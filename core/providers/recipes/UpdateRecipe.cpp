// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/recipes/UpdateRecipe.h"

#include "providers/recipes/RecipeInfo.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(UpdateRecipe)
};

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
    visitTexts(recipe.update, QStringLiteral("/update"), [&](const QString &pointer, const QString &text) {
        if (error)
            return;
        if (text.startsWith(u'$') && !pointer.endsWith(u"/regex")
            && !known.contains(QStringLiteral("account_") + text.mid(1)))
            error = RecipeError{{}, 0, pointer, Text::tr("There is no field “%1”.").arg(text.mid(1))};
        const auto parsed = Template::parse(text);
        if (!parsed) {
            error = RecipeError{{}, 0, pointer, parsed.error().message};
            return;
        }
        const QStringList names = parsed->names();
        for (const QString &name : names) {
            if (!known.contains(name))
                error = RecipeError{{}, 0, pointer, Text::tr("There is no placeholder {%1}.").arg(name)};
        }
    });
    const QJsonArray variants = recipe.update.value(u"variants").toArray();
    for (int i = 0; i < variants.size() && !error; ++i) {
        const QString field = variants.at(i).toObject().value(u"field").toString();
        if (!known.contains(QStringLiteral("account_") + field))
            error = RecipeError{
                {}, 0, QStringLiteral("/update/variants/%1/field").arg(i), Text::tr("There is no field “%1”.").arg(field)};
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
    auto shape = readUpdateShape(withFields(part, fields).toObject());
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
    if (const auto shape = readUpdateShape(plain); !shape)
        return tl::unexpected(shape.error());
    for (const QJsonValue variant : variants) {
        const auto shape = readUpdateShape(mergePatch(plain, variant.toObject().value(u"patch")).toObject());
        if (!shape)
            return tl::unexpected(shape.error());
    }
    return result;
}

} // namespace mooring
