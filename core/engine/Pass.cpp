// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/Pass.h"

#include "engine/AccountPass.h"
#include "journal/Log.h"
#include "providers/ProviderRegistry.h"

#include <vector>

namespace mooring {

namespace {

/// The key of State::addresses.
QString addressesKey(const DetectionKey &key)
{
    const QString text = key.sources + u'/' + recordTypeName(key.type);
    return key.allowNonGlobal ? text + QStringLiteral("/any") : text;
}

QCoro::Task<void> detectOne(std::shared_ptr<Engine> engine, std::shared_ptr<PassData> pass, DetectionKey key)
{
    DetectionRequest request;
    request.key = key;
    request.known = engine->parts.store.state.addresses.value(addressesKey(key));
    const Result<Detection> found = co_await engine->parts.resolver.detect(request);
    if (*engine->ended)
        co_return;
    if (!found || !found->addresses.isEmpty())
        pass->found.insert(key, found);
}

/// Families and sources are independent: a slow or broken one neither delays nor hides another's answer.
QCoro::Task<void> detectAll(std::shared_ptr<Engine> engine, std::shared_ptr<PassData> pass, PlanOptions options)
{
    const QList<DetectionKey> keys
        = detectionKeys(pass->config, engine->parts.store.state, engine->parts.clock.now(), options);
    std::vector<QCoro::Task<void>> running;
    for (const DetectionKey &key : keys)
        running.push_back(detectOne(engine, pass, key));
    for (QCoro::Task<void> &task : running)
        co_await task;
}

/// Takes what was found into the state; true if that is news.
bool noteAddresses(Engine &engine, const PassData &pass)
{
    bool changed = false;
    for (auto it = pass.found.cbegin(); it != pass.found.cend(); ++it) {
        const DetectionKey &key = it.key();
        if (key.sources == u"default") {
            if (*it)
                engine.detections.insert(key.type, **it);
            else if (!key.allowNonGlobal)
                engine.detections.remove(key.type);
        }
        if (!*it)
            continue;
        QList<QHostAddress> &known = engine.parts.store.state.addresses[addressesKey(key)];
        if (equalAsSets(known, (*it)->addresses))
            continue;
        engine.reporter.addressesChanged(key, known, **it);
        known = (*it)->addresses;
        changed = true;
    }
    return changed;
}

QMap<RecordType, QList<QHostAddress>> foundByType(const FoundAddresses &found)
{
    QMap<RecordType, QList<QHostAddress>> result;
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        if (!*it)
            continue;
        for (const QHostAddress &address : (*it)->addresses) {
            if (!result.value(it.key().type).contains(address))
                result[it.key().type].append(address);
        }
    }
    return result;
}

PlanOptions planOptions(const Engine &engine, const PassData &pass, bool automatic)
{
    PlanOptions options;
    options.force = pass.options.force;
    options.held = engine.paused;
    for (const AccountConfig &account : pass.config.accounts) {
        const ProviderInfo *info = engine.parts.providers.find(account.provider);
        const QString method = info && account.method.isEmpty() ? info->recommended : account.method;
        if (method == u"update")
            options.refreshing.insert(account.id);
        if (info && method == u"update")
            options.minIntervals.insert(account.id, info->minInterval);
        if (info && !info->severalValues)
            options.singleValue.insert(account.id);
        if (automatic)
            options.keychain.insert(account.id, engine.runtime.value(account.id).keychainWait);
    }
    return options;
}

void failWithoutAddress(Engine &engine, PassData &pass)
{
    QList<Change> changes;
    for (const auto &[record, failure] : pass.plan.withoutAddress)
        recordOutcome(engine, pass, record, Outcome::failed(failure), changes);
    saveAndReport(engine, pass, changes);
}

/// One signal a type, however many accounts and names the change went to.
void tellAddressChanges(Updater &updater, const QList<Change> &changes)
{
    for (const RecordType type : recordTypes) {
        QList<QHostAddress> before;
        QList<QHostAddress> now;
        QStringList names;
        const auto merge = [](QList<QHostAddress> &into, const QList<QHostAddress> &addresses) {
            for (const QHostAddress &address : addresses) {
                if (!into.contains(address))
                    into.append(address);
            }
        };
        for (const Change &change : changes) {
            const bool wasWritten = change.what == Outcome::What::Created || change.what == Outcome::What::Updated;
            if (change.key.type != type || !wasWritten || equalAsSets(change.before, change.now))
                continue;
            merge(before, change.before);
            merge(now, change.now);
            if (!names.contains(change.name))
                names.append(change.name);
        }
        if (!names.isEmpty())
            emit updater.addressChanged(type, before, now, names);
    }
}

Failure outageFailure(const Engine &engine, const QString &account)
{
    for (const RecordStatus &status : recordStatuses(engine)) {
        if (status.account == account && status.failure)
            return *status.failure;
    }
    return {};
}

/// Each outage of an account is told once, and its end once. That this machine is offline is nobody's outage.
void tellOutages(Engine &engine)
{
    if (isOffline(engine))
        return;
    const QMap<QString, QStringList> failing = failingNames(engine);
    const QMap<QString, QStringList> told = std::exchange(engine.outages, failing);
    for (auto it = failing.cbegin(); it != failing.cend(); ++it) {
        if (!told.contains(it.key()))
            emit engine.updater->failureStarted(it.key(), outageFailure(engine, it.key()), it.value());
    }
    for (auto it = told.cbegin(); it != told.cend(); ++it) {
        if (!failing.contains(it.key()))
            emit engine.updater->failureEnded(it.key(), it.value());
    }
}

QCoro::Task<PassReport> passOnce(std::shared_ptr<Engine> engine, PassOptions passOptions, bool automatic)
{
    const auto pass = std::make_shared<PassData>();
    pass->config = engine->config;
    pass->options = passOptions;
    engine->lastOutcomes.clear();
    PlanOptions options = planOptions(*engine, *pass, automatic);
    co_await detectAll(engine, pass, options);
    if (*engine->ended)
        co_return PassReport();
    const bool isNews = noteAddresses(*engine, *pass);
    options.held = engine->paused || engine->stopping; // perhaps since the detection began
    pass->plan = plan(pass->config, engine->parts.store.state, pass->found, engine->parts.clock.now(), options);
    if (isNews && pass->plan.withoutAddress.isEmpty())
        engine->save();
    failWithoutAddress(*engine, *pass);

    std::vector<QCoro::Task<void>> running;
    for (const AccountConfig &account : pass->config.accounts)
        running.push_back(serveAccount(engine, pass, account));
    for (QCoro::Task<void> &task : running) {
        co_await task;
        if (*engine->ended)
            co_return PassReport();
    }

    engine->nextPass = engine->computeNextPass();
    for (const Skip &skip : std::as_const(pass->plan.skipped)) {
        if (skip.reason == Skip::Reason::Waiting && skip.until < engine->nextPass)
            engine->nextPass = skip.until;
    }
    tellAddressChanges(*engine->updater, pass->changes);
    tellOutages(*engine);
    const PassReport report = engine->report(foundByType(pass->found));
    emit engine->updater->statusesChanged();
    emit engine->updater->passFinished(report);
    co_return report;
}

} // namespace

QCoro::Task<PassReport> runEnginePass(std::shared_ptr<Engine> engine, PassOptions options, bool automatic)
{
    while (engine->passRuns) {
        const std::shared_ptr<Event> ends = engine->passEnds;
        co_await ends->wait();
    }
    if (*engine->ended)
        co_return PassReport();
    if (engine->stopping)
        co_return engine->report({});
    engine->passRuns = true;
    engine->passEnds = std::make_shared<Event>();
    const PassReport report = co_await passOnce(engine, options, automatic);
    engine->passRuns = false;
    const std::shared_ptr<Event> ends = engine->passEnds;
    ends->set();
    co_return report;
}

} // namespace mooring
