// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "names/NameEdits.h"

namespace mooring::edits {

namespace {

bool isOf(const RecordConfig &record, const QString &account, const DomainName &name)
{
    return record.account == account && record.name == name;
}

qsizetype placeBehind(const QList<RecordConfig> &records, const QList<std::pair<QString, DomainName>> &before)
{
    for (auto it = before.rbegin(); it != before.rend(); ++it) {
        for (qsizetype place = records.size(); place > 0; --place) {
            if (isOf(records.at(place - 1), it->first, it->second))
                return place;
        }
    }
    return 0;
}

} // namespace

QList<RecordConfig> find(const Config &config, const QString &account, const DomainName &name)
{
    QList<RecordConfig> found;
    for (const RecordConfig &record : config.records) {
        if (isOf(record, account, name))
            found.append(record);
    }
    return found;
}

void change(Config &config, const QString &account, const DomainName &name,
            const std::function<void(RecordConfig &)> &change)
{
    for (RecordConfig &record : config.records) {
        if (isOf(record, account, name))
            change(record);
    }
}

RemovedName remove(Config &config, const QString &account, const DomainName &name)
{
    RemovedName removed;
    QList<std::pair<QString, DomainName>> before;
    QList<RecordConfig> kept;
    for (const RecordConfig &record : std::as_const(config.records)) {
        if (isOf(record, account, name))
            removed.parts.append({record, before});
        else
            kept.append(record);
        before.append({record.account, record.name});
    }
    config.records = kept;
    return removed;
}

void restore(Config &config, const RemovedName &removed)
{
    for (const RemovedName::Part &part : removed.parts)
        config.records.insert(placeBehind(config.records, part.before), part.record);
}

bool setType(Config &config, const QString &account, const DomainName &name, RecordType type, bool on)
{
    const QList<RecordConfig> now = find(config, account, name);
    const auto holds = [type](const RecordConfig &record) {
        return record.types.contains(type);
    };
    const bool isOn = std::any_of(now.begin(), now.end(), holds);
    if (now.isEmpty() || isOn == on)
        return !now.isEmpty();
    if (on) {
        const auto first = std::find_if(config.records.begin(), config.records.end(),
                                        [&](const RecordConfig &record) { return isOf(record, account, name); });
        first->types.append(type);
        std::sort(first->types.begin(), first->types.end());
        return true;
    }
    const bool isLast = std::all_of(now.begin(), now.end(), [type](const RecordConfig &record) {
        return record.types.isEmpty() || record.types == QList<RecordType>{type};
    });
    if (isLast)
        return false;
    change(config, account, name, [type](RecordConfig &record) { record.types.removeAll(type); });
    config.records.removeIf(
        [&](const RecordConfig &record) { return isOf(record, account, name) && record.types.isEmpty(); });
    return true;
}

} // namespace mooring::edits
