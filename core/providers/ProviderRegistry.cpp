// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/ProviderRegistry.h"

#include "providers/CancellableProvider.h"
#include "providers/native/NativeProviders.h"
#include "providers/recipes/RecipeInfo.h"
#include "providers/recipes/RecordRecipe.h"
#include "providers/recipes/RecordRecipeProvider.h"
#include "providers/recipes/UpdateProvider.h"
#include "providers/recipes/UpdateRecipe.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>

namespace mooring {

namespace {

Q_LOGGING_CATEGORY(lcProviders, "mooring.providers")

const QString updateMethod = QStringLiteral("update");
const QString recordsMethod = QStringLiteral("records");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProviderRegistry)
};

// The account's values of a method, with defaults where nothing is set.
QMap<QString, QString> valuesOf(const ProviderInfo &info, const QString &method, const QMap<QString, QString> &given)
{
    QMap<QString, QString> values = given;
    const QList<ProviderField> fields = info.fieldsFor(method);
    for (const ProviderField &field : fields) {
        if (values.value(field.key).isEmpty() && !field.defaultValue.isEmpty())
            values.insert(field.key, field.defaultValue);
    }
    return values;
}

// What is wrong with the value of a field; empty = nothing.
QString fieldProblem(const ProviderField &field, const QString &value)
{
    if (value.isEmpty())
        return field.required ? Text::tr("“%1” is missing: enter it.").arg(field.label) : QString();
    if (!field.choices.isEmpty() && !field.choices.contains(value))
        return Text::tr("“%1” must be one of: %2.").arg(field.label, field.choices.join(QStringLiteral(", ")));
    if (!field.pattern.isEmpty()
        && !QRegularExpression(QRegularExpression::anchoredPattern(field.pattern)).match(value).hasMatch()) {
        return field.example.isEmpty()
            ? Text::tr("“%1” does not have the right form.").arg(field.label)
            : Text::tr("“%1” does not have the right form; an example: %2").arg(field.label, field.example);
    }
    return {};
}

} // namespace

struct ProviderRegistry::Entry
{
    struct Method
    {
        ProviderInfo info;
        ProviderFactory create;
    };

    ProviderInfo info; ///< Of all methods together.
    std::map<QString, Method> methods;

    void merge()
    {
        // "update" comes first by design: it needs the fewest rights at the service.
        QList<ProviderInfo> infos;
        for (const auto &[name, method] : methods)
            name == updateMethod ? infos.prepend(method.info) : infos.append(method.info);
        info = infos.takeFirst();
        for (const ProviderInfo &other : std::as_const(infos))
            mergeMethod(info, other);
    }
};

ProviderRegistry::ProviderRegistry()
{
    const QStringList refused = loadRecipes(QStringLiteral(":/recipes"));
    for (const QString &text : refused)
        qCCritical(lcProviders).noquote() << text;
    const QList<NativeProvider> natives = nativeProviders();
    for (const NativeProvider &native : natives)
        add(native.info, native.info.methods.first(), native.create);
}

ProviderRegistry::~ProviderRegistry() = default;

QStringList ProviderRegistry::loadRecipes(const QString &dir)
{
    QStringList refused;
    const auto load = [&](const QString &method, const QString &folder, const QString &schemaPath, const auto &take) {
        const QFileInfoList files
            = QDir(dir + u'/' + folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files | QDir::Readable, QDir::Name);
        if (files.isEmpty())
            return;
        const RecipeSchema schema(schemaPath);
        for (const QFileInfo &file : files) {
            const auto recipe = readRecipeFile(file.filePath(), schema);
            std::optional<RecipeError> error = recipe ? take(*recipe, method) : recipe.error();
            if (error) {
                error->file = file.filePath();
                refused.append(error->text());
            }
        }
    };
    load(updateMethod, QStringLiteral("update"), QStringLiteral(":/recipes/schema/update.schema.json"),
         [this](const QJsonObject &object, const QString &method) -> std::optional<RecipeError> {
             const auto read = readUpdateRecipe(object);
             if (!read)
                 return read.error();
             const auto recipe = std::make_shared<const UpdateRecipe>(*read);
             add(recipe->info, method, [recipe](const ProviderContext &context) -> std::unique_ptr<Provider> {
                 const auto shape = recipe->shapeFor(context.fields);
                 if (!shape)
                     return nullptr;
                 return std::make_unique<UpdateProvider>(recipe, *shape, context.fields, context.http, context.clock);
             });
             return std::nullopt;
         });
    load(recordsMethod, QStringLiteral("records"), QStringLiteral(":/recipes/schema/record.schema.json"),
         [this](const QJsonObject &object, const QString &method) -> std::optional<RecipeError> {
             const auto read = readRecordRecipe(object);
             if (!read)
                 return read.error();
             const auto recipe = std::make_shared<const RecordRecipe>(*read);
             add(recipe->info, method,
                 [recipe](const ProviderContext &context) { return makeRecordProvider(recipe, context); });
             return std::nullopt;
         });
    return refused;
}

void ProviderRegistry::add(ProviderInfo info, const QString &method, ProviderFactory factory)
{
    std::unique_ptr<Entry> &entry = m_entries[info.id];
    if (!entry)
        entry = std::make_unique<Entry>();
    info.methods = {method};
    info.recommended = method;
    entry->methods[method] = {std::move(info), std::move(factory)};
    entry->merge();
}

QList<ProviderInfo> ProviderRegistry::providers() const
{
    QList<ProviderInfo> infos;
    for (const auto &[id, entry] : m_entries)
        infos.append(entry->info);
    std::sort(infos.begin(), infos.end(),
              [](const ProviderInfo &a, const ProviderInfo &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
    return infos;
}

const ProviderInfo *ProviderRegistry::find(QStringView id) const
{
    if (const auto it = m_entries.find(id.toString()); it != m_entries.end())
        return &it->second->info;
    for (const auto &[key, entry] : m_entries) {
        if (entry->info.aliases.contains(id, Qt::CaseInsensitive))
            return &entry->info;
    }
    return nullptr;
}

std::optional<ProviderRegistry::FieldError> ProviderRegistry::check(const AccountConfig &account) const
{
    const ProviderInfo *info = find(account.provider);
    if (!info)
        return FieldError{QStringLiteral("/provider"), Text::tr("There is no provider “%1”.").arg(account.provider)};
    const QString method = account.method.isEmpty() ? info->recommended : account.method;
    if (!info->methods.contains(method)) {
        return FieldError{QStringLiteral("/method"),
                          Text::tr("%1 has no method “%2”; it has: %3.")
                              .arg(info->name, method, info->methods.join(QStringLiteral(", ")))};
    }
    const QMap<QString, QString> values = valuesOf(*info, method, account.settings);
    const QList<ProviderField> fields = info->fieldsFor(method);
    for (const ProviderField &field : fields) {
        const QString pointer = QStringLiteral("/settings/") + field.key;
        if (field.secret) {
            if (account.settings.contains(field.key))
                return FieldError{pointer,
                                  Text::tr("“%1” is a secret and does not belong into the configuration: "
                                           "store it with “mooringd secret set %2 %3”.")
                                      .arg(field.label, account.id, field.key)};
            continue;
        }
        if (const QString problem = fieldProblem(field, values.value(field.key)); !problem.isEmpty())
            return FieldError{pointer, problem};
    }
    return std::nullopt;
}

Result<std::unique_ptr<Provider>> ProviderRegistry::create(const AccountConfig &account,
                                                           const QMap<QString, QString> &secrets, HttpClient &http,
                                                           const Clock &clock, Random random) const
{
    if (const auto error = check(account)) {
        const bool unknown = error->pointer == u"/provider" || error->pointer == u"/method";
        return fail(unknown ? Failure::Kind::Unsupported : Failure::Kind::Rejected, error->message);
    }
    const ProviderInfo *info = find(account.provider);
    const QString method = account.method.isEmpty() ? info->recommended : account.method;
    QMap<QString, QString> values = account.settings;
    values.insert(secrets);
    values = valuesOf(*info, method, values);
    const QList<ProviderField> fields = info->fieldsFor(method);
    for (const ProviderField &field : fields) {
        if (!field.secret)
            continue;
        if (const QString problem = fieldProblem(field, values.value(field.key)); !problem.isEmpty())
            return fail(Failure::Kind::Credentials, problem);
    }
    const ProviderFactory &factory = m_entries.at(info->id)->methods.at(method).create;
    std::unique_ptr<HttpClient> own = http.part();
    std::unique_ptr<Provider> provider = factory(ProviderContext{*own, clock, std::move(random), method, values});
    if (!provider)
        return fail(Failure::Kind::Rejected,
                    Text::tr("The settings of %1 do not fit together: check them.").arg(info->name));
    return std::make_unique<CancellableProvider>(std::move(own), std::move(provider));
}

} // namespace mooring
