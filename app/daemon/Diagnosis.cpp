// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Diagnosis.h"

#include "engine/StateStore.h"
#include "providers/ProviderRegistry.h"
#include "shared/Services.h"

#include <algorithm>
#include <set>
#include <vector>

using namespace std::chrono_literals;

namespace mooring {

namespace {

constexpr auto dnsTimeout = 5s;

QStringList missingSecrets(const ProviderRegistry &registry, const AccountConfig &account, const FieldValues &secrets)
{
    QStringList missing;
    const ProviderInfo *info = registry.find(account.provider);
    if (!info)
        return missing;
    const QList<ProviderField> fields = info->fieldsFor(account.method.isEmpty() ? info->recommended : account.method);
    for (const ProviderField &field : fields) {
        if (field.secret && field.required && secrets.value(field.key).isEmpty())
            missing.append(field.key);
    }
    return missing;
}

/// The account's records as they were published last; what the service can be asked for without a write.
QList<DesiredRecord> publishedRecords(const Services &services, const State &state, const QString &account)
{
    QList<DesiredRecord> records;
    for (const RecordConfig &config : services.config().records) {
        for (const RecordType type : config.types) {
            DesiredRecord record;
            record.name = config.name;
            record.type = type;
            record.zone = config.zone;
            record.sharing = config.sharing;
            record.values = state.records.value({account, config.name.ascii(), type}).published;
            if (record.values.isEmpty())
                record.values = state.addresses.value(config.addresses.value(0) + u'/' + recordTypeName(type));
            if (config.account == account && config.enabled && !record.values.isEmpty())
                records.append(record);
        }
    }
    return records;
}

QCoro::Task<AccountCheck> checkAccount(Services *services, AccountConfig account)
{
    AccountCheck check;
    check.account = account.id;
    const Result<FieldValues> secrets = co_await services->secrets().read(account.id);
    if (!secrets) {
        check.failure = secrets.error();
        co_return check;
    }
    check.missing = missingSecrets(services->providers(), account, *secrets);
    if (!check.missing.isEmpty())
        co_return check;
    const auto provider = services->provider(account, *secrets);
    if (!provider) {
        check.failure = provider.error();
        co_return check;
    }
    const QList<DesiredRecord> records = publishedRecords(*services, services->store().state, account.id);
    if (records.isEmpty())
        co_return check;
    const Result<QList<QList<QHostAddress>>> published = co_await (*provider)->published(records);
    check.asked = published.has_value();
    if (!published && published.error().kind != Failure::Kind::Unsupported)
        check.failure = published.error();
    co_return check;
}

QCoro::Task<NameCheck> checkName(DomainName name, RecordType type)
{
    NameCheck check{name, type, dns::AuthoritativeAnswer()};
    const quint16 wanted = type == RecordType::A ? dns::TypeA : dns::TypeAaaa;
    check.answer = co_await dns::askAuthoritative(name.ascii(), wanted, dns::systemResolvers(), dnsTimeout);
    co_return check;
}

} // namespace

bool Diagnosis::isHealthy() const
{
    std::set<SetAndType> used;
    std::set<SetAndType> good;
    for (const SourceAnswer &answer : sources) {
        used.insert({answer.set, answer.type});
        // What the user fixed is published whatever it is.
        if (answer.view.found && (answer.view.explanation.isEmpty() || answer.view.config.kind == u"fixed"))
            good.insert({answer.set, answer.type});
    }
    return used == good && std::all_of(accounts.cbegin(), accounts.cend(), [](const AccountCheck &check) {
               return check.missing.isEmpty() && !check.failure;
           });
}

std::optional<Failure> Diagnosis::keychainFailure() const
{
    for (const AccountCheck &check : accounts) {
        if (check.failure && check.failure->kind == Failure::Kind::KeychainLocked)
            return check.failure;
    }
    return std::nullopt;
}

QCoro::Task<Diagnosis> diagnose(Services *services)
{
    // Tasks start at once: all of them wait for their answers at the same time.
    std::vector<QCoro::Task<AccountCheck>> accounts;
    std::vector<QCoro::Task<NameCheck>> names;
    const Config config = services->config();
    auto looking = services->networkProbe().look();
    auto asking = askSources(services, setsInUse(config));
    for (const AccountConfig &account : config.accounts)
        accounts.push_back(checkAccount(services, account));
    for (const RecordConfig &record : config.records) {
        for (const RecordType type : record.types) {
            if (record.enabled)
                names.push_back(checkName(record.name, type));
        }
    }
    Diagnosis result;
    result.network = co_await looking;
    result.sources = co_await asking;
    result.nat = co_await findNat(services, result.network, result.sources);
    for (auto &task : accounts)
        result.accounts.append(co_await task);
    for (auto &task : names)
        result.names.append(co_await task);
    co_return result;
}

} // namespace mooring
