// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/Pass.h"

#include "engine/AccountPass.h"
#include "engine/Detect.h"
#include "engine/NatSurvey.h"
#include "engine/NetworkNotes.h"
#include "engine/NextPass.h"
#include "engine/PassNews.h"
#include "providers/ProviderRegistry.h"

#include <vector>

namespace mooring {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds passLimit = 10min;
/// Requests that are broken off end at once; what else is asked gets no longer than this.
constexpr std::chrono::milliseconds cancelLimit = 100ms;

/// Takes what was found into the state; true if that is news.
bool noteAddresses(Engine &engine, const PassData &pass)
{
    bool changed = pass.isNews;
    NetworkMemory *memory = networkMemory(engine.parts.store.state, pass.network);
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
        if (memory)
            memory->addresses[addressesKey(key)] = (*it)->addresses;
        QList<QHostAddress> &known = engine.parts.store.state.addresses[addressesKey(key)];
        if (equalAsSets(known, (*it)->addresses))
            continue;
        engine.reporter.addressesChanged(key, known, **it);
        engine.lost.erase(key);
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

/// A locked keychain is not asked before this; a time too far ahead (the clock was set back) does not count.
QDateTime keychainWait(const Engine &engine, const QString &account)
{
    const QDateTime wait = engine.runtime.value(account).keychainWait;
    const bool isOurs = wait <= engine.parts.clock.now().addSecs(std::chrono::seconds(keychainInterval).count());
    return isOurs ? wait : QDateTime();
}

PlanOptions planOptions(const Engine &engine, const PassData &pass)
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
        if (info && info->refresh && method == u"update")
            options.refreshDays.insert(account.id, *info->refresh);
        if (info && !info->severalValues)
            options.singleValue.insert(account.id);
        if (pass.cause != PassCause::Person)
            options.keychain.insert(account.id, keychainWait(engine, account.id));
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

QCoro::Task<PassReport> passOnce(std::shared_ptr<Engine> engine, std::shared_ptr<PassData> pass)
{
    engine->lastOutcomes.clear();
    engine->waiting.clear();
    PlanOptions options = planOptions(*engine, *pass);
    options = co_await detectAddresses(engine, pass, options);
    if (isOver(*engine, *pass) || pass->isCancelled)
        co_return PassReport();
    pass->isNews = noteAddresses(*engine, *pass);
    options.held = engine->paused || engine->stopping; // perhaps since the detection began
    State &state = engine->parts.store.state;
    const NetworkMemory *memory = networkMemory(state, pass->network);
    if (memory)
        options.known = memory->addresses;
    pass->plan = plan(pass->config, state, pass->found, engine->parts.clock.now(), options);
    noteHeld(*engine, *pass);
    if (pass->isNews && pass->plan.withoutAddress.isEmpty())
        engine->save();
    failWithoutAddress(*engine, *pass);

    std::vector<QCoro::Task<void>> running;
    for (const AccountConfig &account : pass->config.accounts)
        running.push_back(serveAccount(engine, pass, account));
    for (QCoro::Task<void> &task : running) {
        co_await task;
        if (isOver(*engine, *pass))
            co_return PassReport();
    }
    if (pass->isCancelled)
        co_return PassReport();

    planNextPass(*engine, *pass);
    tellAddressChanges(*engine->updater, pass->changes);
    noteLosses(*engine, *pass);
    tellOutages(*engine);
    tellHolds(*engine, *pass);
    engine->noteGood();
    const PassReport report = engine->report(foundByType(pass->found));
    surveyNatIfNew(engine);
    emit engine->updater->statusesChanged();
    emit engine->updater->passFinished(report);
    co_return report;
}

/// What hangs keeps its provider; the next pass has its own.
void breakOff(Engine &engine, const PassData &pass)
{
    const QSet<QString> accounts = pass.serving;
    for (const QString &account : accounts)
        engine.accounts.cancel(account);
}

/// The schedule goes on without what the pass still waits for.
void goOnWithout(Engine &engine, const std::shared_ptr<PassData> &pass)
{
    pass->isAbandoned = true;
    for (const QString &account : std::as_const(engine.working))
        engine.runtime[account].verifyAt = {}; // nobody heard whether it took effect
    engine.working.clear();
    breakOff(engine, *pass);
    engine.nextPass = engine.computeNextPass();
    tellAddressChanges(*engine.updater, pass->changes);
    pass->report = engine.report(foundByType(pass->found));
    emit engine.updater->statusesChanged();
    emit engine.updater->passFinished(pass->report);
    pass->done.set();
}

/// Something in the pass never answers.
void abandon(Engine &engine, const std::shared_ptr<PassData> &pass)
{
    if (pass->done.isSet() || *engine.ended)
        return;
    if (!pass->isCancelled)
        engine.reporter.passAbandoned();
    goOnWithout(engine, pass);
}

QCoro::Task<void> runInto(std::shared_ptr<Engine> engine, std::shared_ptr<PassData> pass)
{
    const PassReport report = co_await passOnce(engine, pass);
    if (pass->isAbandoned)
        co_return;
    if (pass->isCancelled && !*engine->ended) {
        goOnWithout(*engine, pass);
        co_return;
    }
    pass->report = report;
    pass->done.set();
}

/// If it has not ended by then.
void endLater(Engine &engine, const std::weak_ptr<PassData> &pass, std::chrono::milliseconds limit)
{
    Engine *alive = &engine; // the timer's context
    engine.parts.clock.callAfter(limit, alive, [alive, pass] {
        if (const auto late = pass.lock())
            abandon(*alive, late);
    });
}

} // namespace

QCoro::Task<PassReport> runEnginePass(std::shared_ptr<Engine> engine, PassOptions options, PassCause cause)
{
    const int cancels = engine->cancels;
    while (engine->passRuns) {
        const std::shared_ptr<Event> ends = engine->passEnds;
        co_await ends->wait();
    }
    if (*engine->ended)
        co_return PassReport();
    if (engine->stopping || engine->cancels != cancels) {
        const PassReport nothing = engine->report({});
        co_return PassReport(nothing);
    }
    engine->passRuns = true;
    engine->passEnds = std::make_shared<Event>();
    const auto pass = std::make_shared<PassData>();
    pass->config = engine->config;
    pass->options = options;
    pass->cause = cause;
    engine->pass = pass;
    endLater(*engine, pass, passLimit);
    runInto(engine, pass);
    co_await pass->done.wait();
    engine->passRuns = false;
    const std::shared_ptr<Event> ends = engine->passEnds;
    ends->set();
    if (*engine->ended)
        co_return PassReport();
    co_return PassReport(pass->report);
}

void cancelEnginePass(Engine &engine)
{
    ++engine.cancels;
    engine.passAgain = false;
    engine.calmPasses = 0;
    const std::shared_ptr<PassData> pass = engine.pass.lock();
    if (!pass || pass->done.isSet() || pass->isCancelled)
        return;
    pass->isCancelled = true;
    breakOff(engine, *pass);
    // What was answered before is noted when the provider has ended.
    endLater(engine, pass, cancelLimit);
}

} // namespace mooring
