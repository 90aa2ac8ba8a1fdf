// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/recipes/RecipeFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace mooring {

namespace {

constexpr qint64 sizeLimit = 256 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RecipeFile)
};

tl::expected<QJsonObject, RecipeError> readObject(const QString &path)
{
    const auto refused = [&path](const QString &message, int line = 0) {
        return tl::unexpected(RecipeError{path, line, {}, message});
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(Text::tr("The file cannot be read: %1").arg(file.errorString()));
    const QByteArray text = file.read(sizeLimit + 1);
    if (text.size() > sizeLimit)
        return refused(Text::tr("The file is larger than 256 KiB."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return refused(Text::tr("This is not JSON: %1.").arg(error.errorString()),
                       1 + int(text.left(error.offset).count('\n')));
    if (!document.isObject())
        return refused(Text::tr("A recipe is a JSON object."), 1);
    return document.object();
}

// Valijson writes a place as {"<root>", "[\"fields\"]", "[0]"} or with the bare words; RFC 6901 wants "/fields/0".
QString jsonPointer(const std::vector<std::string> &context)
{
    QString pointer;
    for (const std::string &step : context) {
        QString name = QString::fromStdString(step);
        if (name == u"<root>")
            continue;
        if (name.startsWith(u'[') && name.endsWith(u']'))
            name = name.mid(1, name.size() - 2);
        if (name.startsWith(u'"') && name.endsWith(u'"') && name.size() > 1)
            name = name.mid(1, name.size() - 2);
        pointer += u'/' + name.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
    }
    return pointer;
}

} // namespace

QString RecipeError::text() const
{
    QString place = file;
    if (line > 0)
        place += u':' + QString::number(line);
    if (!pointer.isEmpty())
        place += (place.isEmpty() ? QString() : QStringLiteral(" ")) + pointer;
    return place.isEmpty() ? message : place + QStringLiteral(": ") + message;
}

struct RecipeSchema::Private
{
    valijson::Schema schema;
    QString problem; ///< Why there is no schema.
};

RecipeSchema::RecipeSchema(const QString &path)
    : d(std::make_unique<Private>())
{
    const auto document = readObject(path);
    if (!document) {
        d->problem = document.error().text();
        return;
    }
    try {
        const QJsonValue value(*document);
        const valijson::adapters::QtJsonAdapter adapter(value);
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        parser.populateSchema(adapter, d->schema);
    } catch (const std::exception &error) {
        d->problem = path + QStringLiteral(": ") + QString::fromUtf8(error.what());
    }
}

RecipeSchema::~RecipeSchema() = default;

std::optional<RecipeError> RecipeSchema::check(const QJsonObject &document) const
{
    if (!d->problem.isEmpty())
        return RecipeError{{}, 0, {}, d->problem};
    try {
        const QJsonValue value(document);
        const valijson::adapters::QtJsonAdapter adapter(value);
        valijson::Validator validator;
        valijson::ValidationResults results;
        if (validator.validate(d->schema, adapter, &results))
            return std::nullopt;
        const valijson::ValidationResults::Error *innermost = nullptr;
        for (const auto &error : results) {
            if (!innermost || error.context.size() > innermost->context.size())
                innermost = &error;
        }
        if (!innermost)
            return RecipeError{{}, 0, {}, Text::tr("This does not follow the schema.")};
        return RecipeError{{}, 0, jsonPointer(innermost->context), QString::fromStdString(innermost->description)};
    } catch (const std::exception &error) {
        return RecipeError{{}, 0, {}, QString::fromUtf8(error.what())};
    }
}

tl::expected<QJsonObject, RecipeError> readRecipeFile(const QString &path, const RecipeSchema &schema)
{
    auto object = readObject(path);
    if (!object)
        return object;
    if (auto error = schema.check(*object)) {
        error->file = path;
        return tl::unexpected(*error);
    }
    return object;
}

} // namespace mooring
