// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Commands.h"
#include "Session.h"
#include "config/importers/Import.h"
#include "model/Redactor.h"
#include "providers/ProviderRegistry.h"
#include "shared/Services.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace mooring {

namespace {

using Severity = ImportNote::Severity;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

/// What the import adds to the configuration, after nothing that is there was touched.
struct Addition
{
    Config config; ///< The configuration with it.
    QList<AccountConfig> accounts;
    QList<RecordConfig> records;
    QMap<QString, FieldValues> secrets; ///< By the new account ids.
    QList<ImportNote> notes;
};

template <typename Taken>
QString freeName(const QString &wish, Taken taken)
{
    QString name = wish;
    for (int i = 2; taken(name); ++i)
        name = QStringLiteral("%1-%2").arg(wish).arg(i);
    return name;
}

bool hasRecord(const Config &config, const RecordConfig &record)
{
    return std::any_of(config.records.cbegin(), config.records.cend(), [&](const RecordConfig &each) {
        return each.name == record.name && std::any_of(each.types.cbegin(), each.types.cend(), [&](RecordType type) {
                   return record.types.contains(type);
               });
    });
}

class Merger
{
public:
    Merger(const Config &before, const Imported &imported, const ProviderRegistry &registry, bool enable)
        : m_imported(imported)
        , m_registry(registry)
        , m_enable(enable)
    {
        m_result.config = before;
        m_result.notes = imported.notes;
    }

    Addition run()
    {
        for (const RecordConfig &record : m_imported.records)
            takeRecord(record);
        // The interval of the other client holds only where the user has not chosen one here.
        if (m_imported.interval && m_result.config.schedule.interval == Schedule().interval)
            m_result.config.schedule.interval = *m_imported.interval;
        return m_result;
    }

private:
    void refuse(const QString &text) { m_result.notes.append({Severity::NotImported, 0, text}); }

    /// The new id of an imported account; empty if it cannot be used.
    QString takeAccount(const QString &id)
    {
        if (m_ids.contains(id))
            return m_ids.value(id);
        const auto imported = std::find_if(m_imported.accounts.cbegin(), m_imported.accounts.cend(),
                                           [&](const AccountConfig &each) { return each.id == id; });
        AccountConfig account = *imported;
        const ProviderInfo *info = m_registry.find(account.provider);
        if (!info) {
            refuse(
                Text::tr("This version has no provider \"%1\" yet; its names were not taken over.").arg(account.provider));
            return m_ids[id] = QString();
        }
        account.provider = info->id;
        account.label = info->name;
        if (!info->methods.contains(account.method))
            account.method.clear();
        account.id = freeName(id, [this](const QString &name) { return m_result.config.account(name) != nullptr; });
        if (const auto error = m_registry.check(account)) {
            refuse(Text::tr("The names of account %1 were not taken over, since it cannot be used as it is. %2")
                       .arg(account.id, error->message));
            return m_ids[id] = QString();
        }
        m_result.config.accounts.append(account);
        m_result.accounts.append(account);
        if (m_imported.secrets.contains(id))
            m_result.secrets.insert(account.id, m_imported.secrets.value(id));
        return m_ids[id] = account.id;
    }

    QString takeSources(const QString &name)
    {
        if (name == u"default" || m_sets.contains(name))
            return m_sets.value(name, name);
        auto &sets = m_result.config.addressSources;
        const QString chosen = freeName(name, [&sets](const QString &each) { return sets.contains(each); });
        sets.insert(chosen, m_imported.sources.value(name));
        return m_sets[name] = chosen;
    }

    void takeRecord(RecordConfig record)
    {
        if (hasRecord(m_result.config, record)) {
            refuse(Text::tr("%1 is in the configuration already and was left as it is.").arg(record.name.text()));
            return;
        }
        record.account = takeAccount(record.account);
        if (record.account.isEmpty())
            return;
        for (QString &set : record.addresses)
            set = takeSources(set);
        record.enabled = m_enable;
        m_result.config.records.append(record);
        m_result.records.append(record);
    }

    const Imported &m_imported;
    const ProviderRegistry &m_registry;
    bool m_enable;
    QMap<QString, QString> m_ids;
    QMap<QString, QString> m_sets;
    Addition m_result;
};

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QStringLiteral("info");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::NotImported:
        return QStringLiteral("notImported");
    }
    Q_UNREACHABLE();
}

QStringList typeNames(const RecordConfig &record)
{
    QStringList names;
    for (const RecordType type : record.types)
        names.append(recordTypeName(type));
    return names;
}

QJsonObject additionJson(const Addition &addition, bool stored)
{
    QJsonArray accounts;
    for (const AccountConfig &account : addition.accounts) {
        accounts.append(
            QJsonObject{{QStringLiteral("id"), account.id},
                        {QStringLiteral("provider"), account.provider},
                        {QStringLiteral("secrets"), QJsonArray::fromStringList(addition.secrets.value(account.id).keys())}});
    }
    QJsonArray records;
    for (const RecordConfig &record : addition.records) {
        records.append(QJsonObject{{QStringLiteral("name"), record.name.text()},
                                   {QStringLiteral("types"), QJsonArray::fromStringList(typeNames(record))},
                                   {QStringLiteral("account"), record.account},
                                   {QStringLiteral("addresses"), QJsonArray::fromStringList(record.addresses)},
                                   {QStringLiteral("enabled"), record.enabled}});
    }
    QJsonArray notes;
    for (const ImportNote &note : addition.notes) {
        notes.append(QJsonObject{{QStringLiteral("severity"), severityName(note.severity)},
                                 {QStringLiteral("line"), note.line},
                                 {QStringLiteral("message"), note.text}});
    }
    return {{QStringLiteral("stored"), stored},
            {QStringLiteral("accounts"), accounts},
            {QStringLiteral("records"), records},
            {QStringLiteral("notes"), notes}};
}

void show(Output &output, const Addition &addition)
{
    Table table({Text::tr("NAME"), Text::tr("TYPES"), Text::tr("ACCOUNT"), Text::tr("PROVIDER"), Text::tr("ADDRESSES")});
    for (const RecordConfig &record : addition.records) {
        table.addRow({record.name.text(), typeNames(record).join(QStringLiteral(", ")), record.account,
                      addition.config.account(record.account)->provider, record.addresses.join(QStringLiteral(", "))});
    }
    if (addition.records.isEmpty())
        output.line(Text::tr("Nothing was found that can be taken over."));
    else
        output.table(table);
    for (const ImportNote &note : addition.notes) {
        const QString place = note.line > 0 ? Text::tr("Line %1: ").arg(note.line) : QString();
        const QString kind = note.severity == Severity::NotImported ? Text::tr("Not imported. ")
            : note.severity == Severity::Warning                    ? Text::tr("Changed. ")
                                                                    : QString();
        output.line(place + kind + note.text);
    }
}

QCoro::Task<Result<void>> storeSecrets(SecretStore *store, QMap<QString, FieldValues> secrets)
{
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it) {
        Result<void> written = co_await store->write(it.key(), it.value());
        if (!written)
            co_return written;
    }
    co_return Result<void>();
}

} // namespace

QCoro::Task<int> runImport(Session &session)
{
    const QString path = session.invocation.arguments.first();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        co_return session.output.error(WrongUsage, QStringLiteral("Usage"),
                                       Text::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    }
    const auto imported = importConfig(file.readAll());
    if (!imported)
        co_return session.failed(imported.error());
    Services &services = session.services();
    for (const FieldValues &fields : imported->secrets) {
        for (const QString &value : fields)
            services.redactor().add(value);
    }
    if (const auto code = session.load())
        co_return *code;

    const Addition addition = Merger(services.config(), *imported, services.providers(), session.invocation.enable).run();
    show(session.output, addition);
    const bool stores = !session.invocation.dryRun && !addition.records.isEmpty();
    if (stores) {
        // The secrets first: a name without its secret would only fail.
        const Result<void> written = co_await storeSecrets(&services.secrets(), addition.secrets);
        if (!written)
            co_return session.failed(written.error());
        const auto applied = services.apply(addition.config);
        if (!applied)
            co_return session.configError(applied.error());
        session.output.line();
        if (!session.invocation.enable) {
            session.output.line(
                Text::tr(
                    "The names are paused, since two programs that publish one name fight. Stop the other program, then set "
                    "\"enabled\" to true in %1.")
                    .arg(services.paths().configFile()));
        }
        session.output.line(
            Text::tr("%1 still holds the secrets in plain text; delete it when you no longer need it.").arg(path));
    }
    session.output.document(additionJson(addition, stores));
    co_return AllWell;
}

} // namespace mooring
