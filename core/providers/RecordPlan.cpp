// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/RecordPlan.h"

#include <QCoreApplication>

#include <algorithm>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RecordPlan)
};

QStringList texts(const QList<QHostAddress> &addresses)
{
    QStringList list;
    for (const QHostAddress &address : addresses)
        list.append(addressText(address));
    return list;
}

/// Whether the user set a TTL or an option for this record that differs from what is listed.
bool settingsDiffer(const DesiredRecord &desired, const ServiceRecord &record, const ServiceZone &zone,
                    const ServiceTraits &traits)
{
    const TtlRules &rules = traits.ttl;
    for (auto it = desired.options.begin(); it != desired.options.end(); ++it) {
        // Compared as text: some services list a number or a bool as text.
        if (traits.changeableOptions.contains(it.key()) && record.attributes.contains(it.key())
            && record.attributes.value(it.key()).toVariant().toString() != it.value().toVariant().toString())
            return true;
    }
    if (!rules.changeable || !desired.ttl || !record.ttl)
        return false;
    const bool fixed = !rules.fixedBy.isEmpty()
        && (desired.options.contains(rules.fixedBy) ? desired.options : record.attributes).value(rules.fixedBy).toBool();
    return !fixed && *record.ttl != rules.clamp(*desired.ttl, zone);
}

/// Whether the user chose another line, view or the like than the record's.
bool isOther(const DesiredRecord &desired, const ServiceRecord &record, const ServiceTraits &traits)
{
    return std::any_of(traits.selectors.begin(), traits.selectors.end(), [&](const QString &key) {
        return desired.options.contains(key) && record.attributes.contains(key)
            && desired.options.value(key).toVariant().toString() != record.attributes.value(key).toVariant().toString();
    });
}

class Planner
{
public:
    Planner(const DesiredRecord &desired, const QList<ServiceRecord> &present, const ServiceZone &zone,
            const ServiceTraits &traits)
        : m_desired(desired)
        , m_present(present)
        , m_zone(zone)
        , m_traits(traits)
    {
    }

    Result<RecordPlan> records()
    {
        QList<ServiceRecord> kept;
        QList<ServiceRecord> surplus;
        QList<QHostAddress> missing;
        for (const QHostAddress &value : m_desired.values) {
            if (!missing.contains(value))
                missing.append(value);
        }
        for (const ServiceRecord &record : m_present) {
            const bool wanted = !record.values.isEmpty() && missing.removeOne(record.values.first());
            const bool ours = m_desired.sharing == Sharing::Own
                || (!record.values.isEmpty() && m_desired.previous.contains(record.values.first())
                    && !m_desired.values.contains(record.values.first()));
            if (wanted)
                kept.append(record);
            else if (ours)
                surplus.append(record);
        }
        for (const ServiceRecord &record : kept) {
            if (settingsDiffer(m_desired, record, m_zone, m_traits))
                change(record, record.values);
        }
        while (!surplus.isEmpty() && !missing.isEmpty())
            change(surplus.takeFirst(), {missing.takeFirst()});
        for (const QHostAddress &value : missing)
            create({value});
        for (const ServiceRecord &record : surplus) {
            if (!m_traits.canRemove)
                return cannotRemove();
            remove(record);
        }
        return finish();
    }

    Result<RecordPlan> sets()
    {
        QList<QHostAddress> values;
        const ServiceRecord *set = m_present.isEmpty() ? nullptr : &m_present.first();
        if (m_present.size() > 1)
            return severalSets();
        if (set && m_desired.sharing == Sharing::Shared) {
            for (const QHostAddress &value : set->values) {
                if (!m_desired.previous.contains(value) || m_desired.values.contains(value))
                    values.append(value);
            }
        }
        for (const QHostAddress &value : m_desired.values) {
            if (!values.contains(value))
                values.append(value);
        }
        if (!set)
            create(values);
        else if (!sameAddresses(set->values, values) || settingsDiffer(m_desired, *set, m_zone, m_traits))
            change(*set, values);
        return finish();
    }

private:
    RecordChange start(RecordChange::Kind kind, const QList<QHostAddress> &values) const
    {
        RecordChange result;
        result.kind = kind;
        result.name = m_desired.name;
        result.type = m_desired.type;
        result.values = values;
        result.options = m_desired.options;
        if (m_desired.ttl)
            result.ttl = m_traits.ttl.clamp(*m_desired.ttl, m_zone);
        return result;
    }

    void create(const QList<QHostAddress> &values, const ServiceRecord *like = nullptr)
    {
        RecordChange result = start(RecordChange::Kind::Create, values);
        if (like) {
            result.before = *like;
            if (!result.ttl)
                result.ttl = like->ttl;
        }
        if (!result.ttl && m_traits.ttl.forCreate)
            result.ttl = m_traits.ttl.clamp(*m_traits.ttl.forCreate, m_zone);
        m_plan.changes.append(result);
        m_created = true;
    }

    void change(const ServiceRecord &record, const QList<QHostAddress> &values)
    {
        m_updated = true;
        if (m_traits.canUpdate) {
            RecordChange result = start(RecordChange::Kind::Update, values);
            result.before = record;
            m_plan.changes.append(result);
            return;
        }
        create(values, &record);
        remove(record);
    }

    void remove(const ServiceRecord &record)
    {
        RecordChange result = start(RecordChange::Kind::Remove, {});
        result.before = record;
        m_plan.changes.append(result);
        m_updated = true;
    }

    Result<RecordPlan> finish()
    {
        if (!m_plan.changes.isEmpty())
            m_plan.outcome = m_created && !m_updated ? Outcome::What::Created : Outcome::What::Updated;
        return m_plan;
    }

    tl::unexpected<Failure> severalSets() const
    {
        return fail(Failure::Kind::Conflict,
                    Text::tr("%1 has several %2 record sets (%3): say in the record's options which one is meant.")
                        .arg(m_desired.name.text(), recordTypeName(m_desired.type), m_traits.selectors.join(u", ")));
    }

    tl::unexpected<Failure> cannotRemove() const
    {
        return fail(
            Failure::Kind::Unsupported,
            Text::tr("%1 has more %2 records than it should have, and this service cannot remove one: remove it on the "
                     "service's own page.")
                .arg(m_desired.name.text(), recordTypeName(m_desired.type)));
    }

    const DesiredRecord &m_desired;
    const QList<ServiceRecord> &m_present;
    const ServiceZone &m_zone;
    const ServiceTraits &m_traits;
    RecordPlan m_plan;
    bool m_created = false;
    bool m_updated = false;
};

} // namespace

int TtlRules::clamp(int ttl, const ServiceZone &zone) const
{
    if (special.contains(ttl))
        return ttl;
    ttl = std::max({ttl, minimum.value_or(ttl), zone.minimumTtl.value_or(ttl)});
    if (maximum)
        ttl = std::min(ttl, *maximum);
    if (allowed.isEmpty())
        return ttl;
    const auto next = std::find_if(allowed.begin(), allowed.end(), [ttl](int choice) { return choice >= ttl; });
    return next == allowed.end() ? allowed.last() : *next;
}

bool sameAddresses(const QList<QHostAddress> &a, const QList<QHostAddress> &b)
{
    return a.size() == b.size() && std::is_permutation(a.begin(), a.end(), b.begin());
}

Result<RecordPlan> planRecord(const DesiredRecord &desired, const QList<ServiceRecord> &present, const ServiceZone &zone,
                              const ServiceTraits &traits)
{
    QList<ServiceRecord> sameType;
    QList<QHostAddress> listed;
    for (const ServiceRecord &record : present) {
        if (record.alias) {
            return fail(
                Failure::Kind::Conflict,
                Text::tr("%1 is an alias (CNAME) at the service, so it cannot have an address of its own: remove the alias "
                         "there, or take another name.")
                    .arg(desired.name.text()));
        }
        if (record.type != desired.type || isOther(desired, record, traits))
            continue;
        sameType.append(record);
        listed.append(record.values);
    }
    const bool foreign = std::any_of(listed.begin(), listed.end(),
                                     [&desired](const QHostAddress &value) { return !desired.values.contains(value); });
    if (desired.sharing == Sharing::Own && desired.previous.isEmpty() && foreign && listed.size() > 1) {
        return fail(
            Failure::Kind::Conflict,
            Text::tr("%1 already has several %2 records (%3), so nothing was changed. If other machines publish under this "
                     "name, set \"sharing\" to \"shared\" for it; else remove the records that are not wanted.")
                .arg(desired.name.text(), recordTypeName(desired.type), texts(listed).join(u", ")));
    }
    Planner planner(desired, sameType, zone, traits);
    return traits.model == ServiceTraits::Model::Sets ? planner.sets() : planner.records();
}

} // namespace mooring
