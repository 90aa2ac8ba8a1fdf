// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/recipes/UpdateProvider.h"

#include <QCoreApplication>

namespace mooring {

namespace {

using Kind = Failure::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(UpdateProvider)
};

QString stateKey(const DomainName &name, RecordType type)
{
    return name.ascii() + u'/' + recordTypeName(type);
}

// What one name is refused for holds for every name of the account.
bool concernsAccount(const Outcome &outcome)
{
    return outcome.failure
        && (outcome.failure->kind == Kind::Credentials || outcome.failure->kind == Kind::Blocked
            || outcome.failure->kind == Kind::RateLimited || outcome.failure->kind == Kind::Cancelled);
}

} // namespace

UpdateProvider::UpdateProvider(std::shared_ptr<const UpdateRecipe> recipe, UpdateShape shape, QMap<QString, QString> fields,
                               HttpClient &http, const Clock &clock)
    : m_recipe(std::move(recipe))
    , m_shape(std::move(shape))
    , m_fields(std::move(fields))
    , m_http(http)
    , m_clock(clock)
{
}

std::optional<Failure> UpdateProvider::refusal(const DesiredRecord &record) const
{
    const QString &service = m_recipe->info.name;
    const auto unsupported = [](const QString &message) {
        return Failure{Kind::Unsupported, message, std::nullopt};
    };
    if (record.values.size() != 1)
        return unsupported(
            Text::tr("%1 takes one address for each name and family, and %2 has several.").arg(service, record.name.text()));
    if (record.sharing == Sharing::Shared)
        return unsupported(Text::tr("%1 replaces the address of a name, so %2 cannot be shared with other machines.")
                               .arg(service, record.name.text()));
    if (record.type == RecordType::AAAA && !m_recipe->info.ipv6)
        return unsupported(Text::tr("%1 takes no IPv6 addresses: remove AAAA from %2.").arg(service, record.name.text()));
    if (record.name.isWildcard() && !m_shape.wildcardNames)
        return unsupported(Text::tr("%1 does not update wildcard names such as %2.").arg(service, record.name.text()));
    return std::nullopt;
}

QList<UpdateTarget> UpdateProvider::targets(const QList<DesiredRecord> &desired, QList<Outcome> &outcomes) const
{
    QList<UpdateTarget> targets;
    for (int i = 0; i < desired.size(); ++i) {
        const DesiredRecord &record = desired.at(i);
        auto failure = refusal(record);
        if (!failure && m_shape.oneName && !targets.isEmpty() && targets.first().name != record.name) {
            failure = Failure{Kind::Rejected,
                              Text::tr("An account of %1 belongs to one name: add an account of its own for %2.")
                                  .arg(m_recipe->info.name, record.name.text()),
                              std::nullopt};
        }
        if (failure) {
            outcomes[i] = Outcome::failed(*failure);
            continue;
        }
        auto it = std::find_if(targets.begin(), targets.end(), [&](const UpdateTarget &target) {
            return target.name == record.name && target.ttl == record.ttl && target.options == record.options
                && !target.addresses.contains(record.type);
        });
        if (it == targets.end())
            it = targets.insert(targets.end(), UpdateTarget{record.name, {}, {}, record.ttl, record.options, record.zone});
        it->addresses.insert(record.type, record.values.first());
        it->desired.insert(record.type, i);
    }
    return targets;
}

// Some services drop (or spoil) the family that a request leaves out.
void UpdateProvider::completeFamilies(QList<UpdateTarget> &targets, QList<Outcome> &outcomes) const
{
    if (!m_shape.keepsBothFamilies)
        return;
    for (UpdateTarget &target : targets) {
        for (const RecordType type : recordTypes) {
            const auto known = parseAddress(type, m_published.value(stateKey(target.name, type)));
            if (!target.addresses.contains(type) && known)
                target.addresses.insert(type, *known);
        }
        if (m_shape.needsIpv4 && !target.addresses.contains(RecordType::A)) {
            const QString message
                = Text::tr("%1 spoils the IPv4 address when only IPv6 is sent: let %2 have A as well as AAAA.")
                      .arg(m_recipe->info.name, target.name.text());
            for (const int index : std::as_const(target.desired))
                outcomes[index] = Outcome::failed({Kind::Unsupported, message, std::nullopt});
            target.desired.clear();
        }
    }
    targets.removeIf([](const UpdateTarget &target) { return target.desired.isEmpty(); });
}

QCoro::Task<QList<UpdateVerdict>> UpdateProvider::send(UpdateCall call)
{
    QList<TemplateValues> values;
    for (int i = 0; i < call.targets.size(); ++i)
        values.append(updateValues(m_shape, m_recipe->info, m_fields, call, i, m_clock.now()));
    const auto allFailed = [&call](const Failure &failure) {
        return QList<UpdateVerdict>(call.targets.size(), UpdateVerdict{Outcome::failed(failure), false});
    };
    Result<HttpRequest> request = updateRequest(m_shape, m_recipe->info, call, values.first());
    if (!request)
        co_return allFailed(request.error());
    Result<HttpReply> reply = co_await m_http.send(*request);
    if (!reply)
        co_return allFailed(reply.error());
    QList<UpdateVerdict> verdicts = readUpdateReply(m_shape, m_recipe->info, call, values, *reply, m_clock.now());
    for (UpdateVerdict &verdict : verdicts) {
        if (verdict.outcome.failure)
            verdict.outcome.failure->message = m_http.redactor().redact(verdict.outcome.failure->message);
    }
    co_return verdicts;
}

void UpdateProvider::note(const UpdateCall &call, const QList<UpdateVerdict> &verdicts, QList<Outcome> &outcomes)
{
    for (int i = 0; i < call.targets.size(); ++i) {
        const UpdateTarget &target = call.targets.at(i);
        const Outcome &outcome = verdicts.at(i).outcome;
        for (const int index : target.desired)
            outcomes[index] = outcome;
        if (outcome.failure)
            continue;
        for (auto it = target.addresses.begin(); it != target.addresses.end(); ++it)
            m_published.insert(stateKey(target.name, it.key()), addressText(it.value()));
    }
}

QCoro::Task<QList<Outcome>> UpdateProvider::publish(QList<DesiredRecord> desired)
{
    QList<Outcome> outcomes(desired.size());
    QList<UpdateTarget> wanted = targets(desired, outcomes);
    completeFamilies(wanted, outcomes);
    QList<UpdateCall> calls = updateCalls(m_shape, wanted);
    QList<UpdateCall> singles; // Targets of a refused list: one's failure says nothing of the others.
    std::optional<Outcome> stop;
    while (!calls.isEmpty()) {
        const UpdateCall call = calls.takeFirst();
        if (stop) {
            note(call, QList<UpdateVerdict>(call.targets.size(), UpdateVerdict{*stop, false}), outcomes);
            continue;
        }
        const QList<UpdateVerdict> verdicts = co_await send(call);
        note(call, verdicts, outcomes);
        for (int i = 0; i < verdicts.size(); ++i) {
            if (verdicts.at(i).askOneByOne && call.targets.size() > 1)
                singles.append({{call.targets.at(i)}, call.family});
            else if (concernsAccount(verdicts.at(i).outcome))
                stop = verdicts.at(i).outcome;
        }
    }
    for (const UpdateCall &call : std::as_const(singles)) {
        if (stop)
            break;
        const QList<UpdateVerdict> verdicts = co_await send(call);
        note(call, verdicts, outcomes);
    }
    co_return outcomes;
}

QJsonObject UpdateProvider::cache() const
{
    QJsonObject published;
    for (auto it = m_published.begin(); it != m_published.end(); ++it)
        published.insert(it.key(), it.value());
    return {{QStringLiteral("published"), published}};
}

void UpdateProvider::setCache(const QJsonObject &cache)
{
    m_published.clear();
    const QJsonObject published = cache.value(u"published").toObject();
    for (auto it = published.begin(); it != published.end(); ++it)
        m_published.insert(it.key(), it.value().toString());
}

} // namespace mooring
