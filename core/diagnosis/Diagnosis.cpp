// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "diagnosis/Diagnosis.h"

#include "diagnosis/AccountTest.h"

#include <algorithm>
#include <set>
#include <vector>

using namespace std::chrono_literals;

namespace mooring {

namespace {

constexpr auto dnsTimeout = 5s;

QStringList missingSecrets(const ProviderInfo *info, const AccountConfig &account, const FieldValues &secrets)
{
    QStringList missing;
    if (!info)
        return missing;
    const QList<ProviderField> fields = info->fieldsFor(account.method.isEmpty() ? info->recommended : account.method);
    for (const ProviderField &field : fields) {
        if (field.secret && field.required && secrets.value(field.key).isEmpty())
            missing.append(field.key);
    }
    return missing;
}

/// What was published last, else what would be now.
PublishedValues valuesIn(const State &state)
{
    return [&state](const RecordConfig &record, RecordType type) {
        const QList<QHostAddress> published = state.records.value({record.account, record.name.ascii(), type}).published;
        return published.isEmpty() ? state.addresses.value(record.addresses.value(0) + u'/' + recordTypeName(type))
                                   : published;
    };
}

QCoro::Task<AccountCheck> checkAccount(std::shared_ptr<const DiagnosisParts> parts, AccountConfig account)
{
    AccountCheck check;
    check.account = account.id;
    const Result<FieldValues> secrets = co_await parts->secrets.read(account.id);
    if (!secrets) {
        check.failure = secrets.error();
        co_return check;
    }
    check.missing = missingSecrets(parts->provider(account.provider), account, *secrets);
    if (!check.missing.isEmpty())
        co_return check;
    auto provider = parts->connect(account, *secrets);
    if (!provider) {
        check.failure = provider.error();
        co_return check;
    }
    const QList<DesiredRecord> records = publishedRecords(parts->config, account.id, valuesIn(parts->state));
    if (records.isEmpty()) // To list its zones may need more rights than an account has that only publishes.
        co_return check;
    const std::shared_ptr<Provider> shared = std::move(*provider);
    const Result<void> answer = co_await testService(shared, records);
    check.asked = answer.has_value();
    if (!answer && answer.error().kind != Failure::Kind::Unsupported)
        check.failure = answer.error();
    co_return check;
}

QCoro::Task<NameCheck> checkName(std::shared_ptr<const DiagnosisParts> parts, DomainName name, RecordType type)
{
    NameCheck check{name, type, dns::AuthoritativeAnswer()};
    check.answer = co_await parts->askName(name, type);
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

QCoro::Task<Result<dns::AuthoritativeAnswer>> askNameServers(DomainName name, RecordType type)
{
    const quint16 wanted = type == RecordType::A ? dns::TypeA : dns::TypeAaaa;
    return dns::askAuthoritative(name.ascii(), wanted, dns::systemResolvers(), dnsTimeout);
}

QCoro::Task<Diagnosis> diagnose(DiagnosisParts given)
{
    // Each task keeps its own hold of the parts.
    const auto parts = std::make_shared<const DiagnosisParts>(std::move(given));
    // Tasks start at once: all of them wait for their answers at the same time.
    std::vector<QCoro::Task<AccountCheck>> accounts;
    std::vector<QCoro::Task<NameCheck>> names;
    auto looking = parts->network.look();
    auto asking = askSources(&parts->resolver, setsInUse(parts->config));
    for (const AccountConfig &account : parts->config.accounts)
        accounts.push_back(checkAccount(parts, account));
    for (const RecordConfig &record : parts->config.records) {
        for (const RecordType type : record.types) {
            if (record.enabled)
                names.push_back(checkName(parts, record.name, type));
        }
    }
    Diagnosis result;
    result.network = co_await looking;
    result.sources = co_await asking;
    result.nat = co_await findNat(parts->sources, result.network, result.sources);
    for (auto &task : accounts)
        result.accounts.append(co_await task);
    for (auto &task : names)
        result.names.append(co_await task);
    co_return result;
}

} // namespace mooring
