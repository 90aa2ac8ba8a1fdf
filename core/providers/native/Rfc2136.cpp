// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/native/Rfc2136.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace mooring {

namespace {

constexpr qsizetype maxUpdateSize = 60'000; // octets; leaves room for header, zone and signature below 65,535
constexpr int parallelQueries = 16;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rfc2136)
};

ServiceTraits traits()
{
    ServiceTraits traits;
    traits.model = ServiceTraits::Model::Sets;
    traits.zoneLookup = ServiceTraits::ZoneLookup::Walk;
    traits.needsId = false;
    traits.ttl.minimum = 0;
    return traits;
}

bool isForAll(Failure::Kind kind)
{
    return kind == Failure::Kind::Network || kind == Failure::Kind::Credentials;
}

} // namespace

struct Rfc2136Provider::Job
{
    QList<Item> items;
    qsizetype next = 0;
    std::optional<Failure> broken; ///< The server cannot be asked at all, so the others need not wait for it too.
};

Rfc2136Provider::Rfc2136Provider(std::unique_ptr<dns::DnsSession> session, DomainName zone,
                                 std::optional<Failure> keyFailure)
    : m_session(std::move(session))
    , m_zone(std::move(zone))
    , m_keyFailure(std::move(keyFailure))
{
}

QCoro::Task<QList<Outcome>> Rfc2136Provider::publish(QList<DesiredRecord> desired)
{
    auto job = std::make_shared<Job>();
    for (const DesiredRecord &record : desired) {
        Item item;
        item.desired = record;
        if (m_keyFailure)
            item.outcome = Outcome::failed(*m_keyFailure);
        job->items.append(item);
    }
    std::vector<QCoro::Task<>> lookers;
    lookers.reserve(parallelQueries);
    for (int i = 0; i < parallelQueries; ++i)
        lookers.push_back(lookAtAll(job));
    for (QCoro::Task<> &looker : lookers)
        co_await looker;

    QMap<QString, QList<QList<qsizetype>>> messages; // by zone
    QMap<QString, qsizetype> sizes;
    for (qsizetype i = 0; i < job->items.size(); ++i) {
        const Item &item = job->items[i];
        if (item.outcome)
            continue;
        const qsizetype size = dnsUpdateFor(item.desired, item.plan.changes.first()).size;
        auto &ofZone = messages[item.zone];
        if (ofZone.isEmpty() || sizes[item.zone] + size > maxUpdateSize) {
            ofZone.append(QList<qsizetype>());
            sizes[item.zone] = 0;
        }
        ofZone.last().append(i);
        sizes[item.zone] += size;
    }
    for (const auto &ofZone : std::as_const(messages)) {
        for (const QList<qsizetype> &indexes : ofZone)
            co_await sendTogether(job, indexes);
    }
    QList<Outcome> outcomes;
    for (const Item &item : std::as_const(job->items))
        outcomes.append(*item.outcome);
    co_return outcomes;
}

QCoro::Task<> Rfc2136Provider::lookAtAll(JobPtr job)
{
    while (job->next < job->items.size()) {
        const qsizetype index = job->next++;
        if (job->broken)
            job->items[index].outcome = Outcome::failed(*job->broken);
        co_await lookAt(job, index);
        const std::optional<Outcome> outcome = job->items[index].outcome;
        if (outcome && outcome->failure && isForAll(outcome->failure->kind))
            job->broken = outcome->failure;
    }
}

QCoro::Task<> Rfc2136Provider::lookAt(JobPtr job, qsizetype index)
{
    if (job->items[index].outcome)
        co_return;
    const DesiredRecord desired = job->items[index].desired;
    const Result<QString> zone = co_await zoneOf(desired);
    if (!zone) {
        job->items[index].outcome = Outcome::failed(zone.error());
        co_return;
    }
    const Result<Present> present = co_await ask(desired);
    if (!present) {
        job->items[index].outcome = Outcome::failed(present.error());
        co_return;
    }
    const Result<RecordPlan> plan = co_await decide(desired, *zone, *present);
    Item &item = job->items[index];
    item.zone = *zone;
    item.present = *present;
    if (!plan)
        item.outcome = Outcome::failed(plan.error());
    else if (plan->changes.isEmpty())
        item.outcome = Outcome{plan->outcome, {}};
    else
        item.plan = *plan;
}

QCoro::Task<Result<RecordPlan>> Rfc2136Provider::decide(DesiredRecord desired, QString zone, Present present)
{
    const Result<RecordPlan> plan = planRecord(desired, present, ServiceZone(), traits());
    if (plan || plan.error().kind != Failure::Kind::Conflict)
        co_return plan;
    // What stands in the way may only be made from a wildcard: a message with nothing but a prerequisite tells.
    const quint16 type = present.first().alias ? quint16(dns::TypeCname) : dnsType(desired.type);
    DnsUpdate probe;
    probe.prerequisites = {recordSetExists(desired.name.ascii(), type)};
    const QList<DnsUpdate> probes{probe};
    const std::optional<Refusal> refused = co_await send(zone, probes);
    co_return refused && refused->stale ? planRecord(desired, {}, ServiceZone(), traits()) : plan;
}

QCoro::Task<> Rfc2136Provider::sendTogether(JobPtr job, QList<qsizetype> indexes)
{
    if (indexes.size() > 1) {
        QList<DnsUpdate> updates;
        for (const qsizetype index : indexes)
            updates.append(dnsUpdateFor(job->items[index].desired, job->items[index].plan.changes.first()));
        const std::optional<Refusal> refused = co_await send(job->items[indexes.first()].zone, updates);
        if (!refused || refused->everyone) {
            for (const qsizetype index : indexes) {
                Item &item = job->items[index];
                item.outcome = refused ? Outcome::failed(refused->failure) : Outcome{item.plan.outcome, {}};
            }
            co_return;
        }
    }
    // One name's trouble (its set changed, its policy) must not stop the others.
    for (const qsizetype index : indexes)
        co_await sendAlone(job, index);
}

QCoro::Task<> Rfc2136Provider::sendAlone(JobPtr job, qsizetype index)
{
    for (bool again = false;; again = true) {
        const Item item = job->items[index];
        const QList<DnsUpdate> updates{dnsUpdateFor(item.desired, item.plan.changes.first())};
        const std::optional<Refusal> refused = co_await send(item.zone, updates);
        if (!refused || !refused->stale || again) {
            job->items[index].outcome = refused ? Outcome::failed(refused->failure) : Outcome{item.plan.outcome, {}};
            if (refused && refused->failure.kind == Failure::Kind::NoSuchZone)
                m_zones.remove(item.desired.name.ascii());
            co_return;
        }
        co_await lookAgain(job, index);
        if (job->items[index].outcome)
            co_return;
    }
}

QCoro::Task<> Rfc2136Provider::lookAgain(JobPtr job, qsizetype index)
{
    const Item before = job->items[index];
    co_await lookAt(job, index);
    Item &item = job->items[index];
    if (item.outcome) {
        // Ours by now: a lost reply, or a repeated datagram that came second.
        if (item.outcome->what == Outcome::What::Unchanged)
            item.outcome->what = before.plan.outcome;
        co_return;
    }
    const bool sameAsBefore = !item.present.isEmpty() && !before.present.isEmpty()
        && sameAddresses(item.present.first().values, before.present.first().values);
    if (!sameAsBefore)
        co_return;
    // Queries show it and updates deny it: made from a wildcard, so the name itself holds nothing.
    const Result<RecordPlan> plan = planRecord(item.desired, {}, ServiceZone(), traits());
    if (plan)
        item.plan = *plan;
}

QCoro::Task<Result<QList<QList<QHostAddress>>>> Rfc2136Provider::published(QList<DesiredRecord> desired)
{
    if (m_keyFailure)
        co_return tl::unexpected(*m_keyFailure);
    QList<QList<QHostAddress>> values;
    for (const DesiredRecord &record : desired) {
        const Result<Present> present = co_await ask(record);
        if (!present)
            co_return tl::unexpected(present.error());
        values.append(present->isEmpty() ? QList<QHostAddress>() : present->first().values);
    }
    co_return values;
}

QCoro::Task<Result<QList<Zone>>> Rfc2136Provider::zones()
{
    if (!m_zone.isEmpty())
        co_return QList{Zone{m_zone, {}}};
    co_return fail(Failure::Kind::Unsupported,
                   Text::tr("A name server does not list its zones: enter the zone in the account, or type the names."));
}

} // namespace mooring
