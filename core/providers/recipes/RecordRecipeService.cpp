// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/recipes/RecordRecipeService.h"

#include "providers/ProviderRegistry.h"
#include "providers/recipes/JsonPointer.h"

#include <QCoreApplication>

namespace mooring {

/// One listing call: the whole zone, or a name, or a type of it.
struct RecordRecipeService::Turn
{
    std::optional<DomainName> name;
    std::optional<RecordType> type;
};

RecordRecipeService::RecordRecipeService(std::shared_ptr<const RecordRecipe> recipe, const ProviderContext &context)
    : m_recipe(std::move(recipe))
    , m_http(context.http)
    , m_clock(context.clock)
    , m_random(context.random)
    , m_account(accountVariables(*m_recipe, context.fields))
    , m_auth(chooseAuth())
{
}

RecordRecipeService::~RecordRecipeService() = default;

const RecipeAuth *RecordRecipeService::chooseAuth() const
{
    for (const RecipeAuth &auth : m_recipe->auth) {
        const bool filledIn = std::all_of(auth.fields.begin(), auth.fields.end(),
                                          [this](const QString &field) { return m_account.contains(field); });
        if (filledIn)
            return &auth;
    }
    return nullptr;
}

std::optional<DomainName> RecordRecipeService::configuredZone() const
{
    const auto name = DomainName::parse(m_account.value(m_recipe->zoneField).toString());
    return name ? std::optional(*name) : std::nullopt;
}

QCoro::Task<ServiceResult<QList<ServiceZone>>> RecordRecipeService::zones()
{
    const auto items = co_await listItems(m_recipe->zonesCall, m_recipe->zones, ServiceZone{}, m_account);
    if (!items)
        co_return tl::unexpected(items.error());
    co_return readZones(m_recipe->zones, *items);
}

QCoro::Task<ServiceResult<std::optional<ServiceZone>>> RecordRecipeService::findZone(DomainName name)
{
    const ServiceZone guess{name, QJsonValue(QJsonValue::Undefined), std::nullopt, {}};
    RecipeVariables variables = m_account;
    addZone(variables, guess);
    const RecipeCall call = m_recipe->zoneByRecords ? m_recipe->recordsCall : m_recipe->zonesCall;
    // A first page is enough to know whether the zone is there.
    variables.insert(QStringLiteral("page"), call.paging.first);
    variables.insert(QStringLiteral("offset"), 0);
    const auto reply = co_await exchange(call, variables);
    if (!reply) {
        const Failure::Kind kind = reply.error().failure.kind;
        if (kind == Failure::Kind::NoSuchZone || kind == Failure::Kind::NoSuchName)
            co_return std::optional<ServiceZone>();
        co_return tl::unexpected(reply.error());
    }
    if (m_recipe->zoneByRecords || m_recipe->zones.name.isEmpty())
        co_return std::optional<ServiceZone>(guess);
    const auto items = listedItems(*m_recipe, m_recipe->zones, reply->json, guess);
    if (!items)
        co_return tl::unexpected(items.error());
    const QList<ServiceZone> found = readZones(m_recipe->zones, *items);
    for (const ServiceZone &zone : found) {
        if (zone.name == name)
            co_return std::optional<ServiceZone>(zone);
    }
    co_return std::optional<ServiceZone>();
}

QCoro::Task<ServiceResult<QList<ServiceRecord>>> RecordRecipeService::list(ServiceZone zone,
                                                                           QList<QPair<DomainName, RecordType>> wanted)
{
    using Scope = RecordRecipe::Scope;
    QList<Turn> turns;
    if (m_recipe->scope == Scope::Zone)
        turns.append(Turn{});
    for (RecordType type : recordTypes) {
        const bool isWanted = wanted.isEmpty()
            || std::any_of(wanted.begin(), wanted.end(), [type](const auto &one) { return one.second == type; });
        if (m_recipe->scope == Scope::Type && isWanted)
            turns.append(Turn{std::nullopt, type});
    }
    QSet<QString> seen;
    for (const auto &[name, type] : std::as_const(wanted)) {
        if (m_recipe->scope == Scope::Set)
            turns.append(Turn{name, type});
        else if (m_recipe->scope == Scope::Name && !seen.contains(name.ascii()))
            turns.append(Turn{name, std::nullopt});
        seen.insert(name.ascii());
    }
    QList<ServiceRecord> records;
    for (const Turn &turn : std::as_const(turns)) {
        RecipeVariables variables = m_account;
        addZone(variables, zone);
        if (turn.name || turn.type)
            addName(variables, *m_recipe, zone, turn.name.value_or(zone.name), turn.type.value_or(RecordType::A));
        if (!turn.type)
            variables.remove(QStringLiteral("type"));
        const auto items = co_await listItems(m_recipe->recordsCall, m_recipe->records, zone, variables);
        if (items) {
            QList<ServiceRecord> read = readRecords(*m_recipe, *items, zone, turn.type, turn.name);
            records.append(read);
            continue;
        }
        const Failure::Kind kind = items.error().failure.kind;
        // A name of its own that is not there yet is an empty listing, not an error.
        if (turn.name && kind == Failure::Kind::NoSuchName)
            continue;
        ServiceError error = items.error();
        if (kind == Failure::Kind::NoSuchName)
            error.failure.kind = Failure::Kind::NoSuchZone;
        co_return tl::unexpected(error);
    }
    co_return records;
}

QCoro::Task<ServiceResult<QJsonValue>> RecordRecipeService::send(ServiceZone zone, RecordChange change)
{
    RecipeVariables variables = m_account;
    addZone(variables, zone);
    addChange(variables, *m_recipe, zone, change);
    const RecipeCall call = change.kind == RecordChange::Kind::Create ? m_recipe->create
        : change.kind == RecordChange::Kind::Update                   ? m_recipe->update
                                                                      : m_recipe->remove;
    const auto reply = co_await exchange(call, variables);
    if (!reply)
        co_return tl::unexpected(reply.error());
    co_return call.id ? jsonAt(reply->json, *call.id) : QJsonValue(QJsonValue::Undefined);
}

QCoro::Task<ServiceResult<QList<ServiceRecord>>> RecordRecipeService::sendBatch(ServiceZone zone, int batch,
                                                                                QList<RecordChange> changes)
{
    using Kind = RecordChange::Kind;
    const RecipeBatch recipe = m_recipe->batches.at(batch);
    QMap<QString, QJsonArray> lists;
    for (const RecordChange &change : std::as_const(changes)) {
        RecipeVariables own = m_account;
        addZone(own, zone);
        addChange(own, *m_recipe, zone, change);
        const QJsonValue item = fillJson(recipe.items.value(change.kind), own);
        lists[change.kind == Kind::Create       ? u"creates"_qs
                  : change.kind == Kind::Update ? u"updates"_qs
                                                : u"removes"_qs]
            .append(item);
        lists[u"changes"_qs].append(item);
    }
    RecipeVariables variables = m_account;
    addZone(variables, zone);
    for (auto it = lists.cbegin(); it != lists.cend(); ++it)
        variables.insert(it.key(), it.value());
    const auto reply = co_await exchange(recipe.call, variables);
    if (!reply)
        co_return tl::unexpected(reply.error());
    QList<ServiceRecord> records;
    for (const QString &pointer : recipe.records) {
        QList<QJsonValue> items;
        const QJsonArray array = jsonAt(reply->json, pointer).toArray();
        for (const QJsonValue item : array)
            items.append(item);
        records.append(readRecords(*m_recipe, items, zone, std::nullopt, std::nullopt));
    }
    co_return records;
}

} // namespace mooring
