// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "diagnosis/Survey.h"

#include "addresses/InterfaceSource.h"

#include <algorithm>
#include <vector>

namespace mooring {

namespace {

const QString standardSet = QStringLiteral("default");

/// One way in which a set wants this machine's addresses; a set without an "interface" source has one without settings.
QList<InterfaceSettings> interfaceSettings(const QList<SourceConfig> &sources)
{
    QList<InterfaceSettings> result;
    for (const SourceConfig &source : sources) {
        if (source.kind != u"interface")
            continue;
        if (const auto settings = readInterfaceSettings(source)) // A wrong one has no answer, and says so as a source.
            result.append(*settings);
    }
    return result.isEmpty() ? QList{InterfaceSettings()} : result;
}

/// The first address that such a source of the line in use tells.
template <typename Wanted>
QHostAddress firstAnswer(const QList<SourceAnswer> &answers, Wanted isWanted)
{
    for (const SourceAnswer &answer : answers) {
        const SourceView &view = answer.view;
        if (answer.type == RecordType::A && isWanted(view.config) && !isBoundToLine(view.config) && view.found
            && !view.found->isEmpty())
            return view.found->first();
    }
    return {};
}

} // namespace

std::set<SetAndType> setsInUse(const Config &config)
{
    std::set<SetAndType> used;
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

std::set<SetAndType> allSets(const Config &config)
{
    std::set<SetAndType> all;
    for (auto set = config.addressSources.cbegin(); set != config.addressSources.cend(); ++set) {
        for (auto list = set->cbegin(); list != set->cend(); ++list)
            all.insert({set.key(), list.key()});
    }
    return all;
}

QCoro::Task<QList<SourceAnswer>> askSources(AddressResolver *resolver, std::set<SetAndType> sets)
{
    // Tasks start at once: all of them wait for their answers at the same time.
    std::vector<QCoro::Task<QList<SourceView>>> tasks;
    tasks.reserve(sets.size());
    for (const SetAndType &each : sets)
        tasks.push_back(resolver->survey(each.first, each.second));
    QList<SourceAnswer> answers;
    auto task = tasks.begin();
    for (const SetAndType &each : sets) {
        const QList<SourceView> views = co_await *task++;
        for (const SourceView &view : views)
            answers.append(SourceAnswer{each.first, each.second, view});
    }
    co_return answers;
}

QList<CandidateList> rankForEachSet(const Config &config, const QList<InterfaceAddress> &addresses,
                                    const QMap<QString, QList<QHostAddress>> &known)
{
    QStringList sets = config.addressSources.keys();
    if (sets.removeOne(standardSet))
        sets.prepend(standardSet);
    QList<CandidateList> result;
    for (const RecordType type : recordTypes) {
        for (const QString &set : std::as_const(sets)) {
            const SourceSet sources = config.addressSources.value(set);
            if (!sources.contains(type))
                continue;
            const QList<QHostAddress> used = known.value(set + u'/' + recordTypeName(type));
            for (const InterfaceSettings &settings : interfaceSettings(sources.value(type)))
                result.append({set, type, settings.name, rankInterfaceAddresses(type, settings, addresses, used)});
        }
    }
    return result;
}

QCoro::Task<NatVerdict> findNat(SourceParts parts, LocalNetwork network, QList<SourceAnswer> answers)
{
    const QHostAddress outside = firstAnswer(answers, asksOutside);
    QHostAddress router
        = firstAnswer(answers, [](const SourceConfig &config) { return config.kind == QStringLiteral("router"); });
    if (router.isNull() && !outside.isNull() && parts.router) {
        const Result<RouterAnswer> answer = co_await parts.router(QString());
        if (answer)
            router = answer->address;
    }
    const QList<InterfaceAddress> addresses = parts.interfaces().value_or(QList<InterfaceAddress>());
    co_return natVerdict(addressOn(network.device, RecordType::A, addresses), router, outside);
}

} // namespace mooring
