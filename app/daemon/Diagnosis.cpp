// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Diagnosis.h"

#include "addresses/AddressResolver.h"
#include "addresses/AddressScope.h"
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

/// The source sets and types that enabled records use.
std::set<std::pair<QString, RecordType>> setsInUse(const Config &config)
{
    std::set<std::pair<QString, RecordType>> used;
    for (const RecordConfig &record : config.records) {
        for (const RecordType type : record.types) {
            for (const QString &set : record.addresses) {
                if (record.enabled)
                    used.insert({set, type});
            }
        }
    }
    return used;
}

QCoro::Task<SourceCheck> checkSource(QString set, RecordType type, SourceConfig config, SourceParts parts)
{
    SourceCheck check{set, type, config.kind, QList<QHostAddress>(), {}};
    const auto source = makeAddressSource(config, parts);
    if (!source) {
        check.found = tl::unexpected(source.error());
        co_return check;
    }
    check.found = co_await (*source)->detect(type);
    if (check.found && !check.found->isEmpty()) {
        const QHostAddress first = check.found->first();
        const AddressScope scope = addressScope(first);
        if (scope != AddressScope::Global && config.kind != u"fixed")
            check.explanation = scopeExplanation(scope, first);
    }
    co_return check;
}

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
    std::set<std::pair<QString, RecordType>> used;
    std::set<std::pair<QString, RecordType>> good;
    for (const SourceCheck &check : sources) {
        used.insert({check.sources, check.type});
        if (check.found && check.explanation.isEmpty())
            good.insert({check.sources, check.type});
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
    std::vector<QCoro::Task<SourceCheck>> sources;
    std::vector<QCoro::Task<AccountCheck>> accounts;
    std::vector<QCoro::Task<NameCheck>> names;
    const Config config = services->config();
    for (const auto &[set, type] : setsInUse(config)) {
        const QList<SourceConfig> list = config.addressSources.value(set).value(type);
        for (const SourceConfig &source : list)
            sources.push_back(checkSource(set, type, source, services->sourceParts()));
    }
    for (const AccountConfig &account : config.accounts)
        accounts.push_back(checkAccount(services, account));
    for (const RecordConfig &record : config.records) {
        for (const RecordType type : record.types) {
            if (record.enabled)
                names.push_back(checkName(record.name, type));
        }
    }
    Diagnosis result;
    for (auto &task : sources)
        result.sources.append(co_await task);
    for (auto &task : accounts)
        result.accounts.append(co_await task);
    for (auto &task : names)
        result.names.append(co_await task);
    co_return result;
}

} // namespace mooring
