// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/AccountPass.h"

#include "engine/RetryPolicy.h"
#include "engine/Verifier.h"

#include <QCoreApplication>

namespace mooring {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds verifyInterval = 6h;
constexpr std::chrono::seconds verifyRetry = 15min;

QList<DesiredRecord> desiredOf(const QList<PlannedRecord> &records)
{
    QList<DesiredRecord> result;
    for (const PlannedRecord &record : records)
        result.append(record.desired);
    return result;
}

/// What a look at the records found.
struct Verification
{
    QList<PlannedRecord> drifted;
    std::optional<Failure> failure; ///< The account is not usable any more (credentials, barred).
    bool isWorthSaving = false;
};

/// Notes that a record was seen to be right; the first time after a publication is worth a write to the disk.
bool confirm(Engine &engine, const RecordKey &key, const QDateTime &now)
{
    RecordState &known = engine.parts.store.state.records[key];
    const bool isFirst = !known.verifiedAt.isValid() || known.verifiedAt <= known.publishedAt;
    known.verifiedAt = now;
    return isFirst;
}

void compare(Engine &engine, const PlannedRecord &record, const QList<QHostAddress> &actual, bool isDns,
             Verification &result)
{
    const QDateTime now = engine.parts.clock.now();
    const RecordState known = engine.parts.store.state.records.value(record.key);
    if (holds(record, actual)) {
        result.isWorthSaving |= confirm(engine, record.key, now);
    } else if (!isDns || isDrift(record, known, now)) {
        engine.reporter.drifted(record, actual);
        result.drifted.append(record);
    }
}

QCoro::Task<Verification> verifyByService(std::shared_ptr<Engine> engine, std::shared_ptr<Provider> provider,
                                          QList<PlannedRecord> records, QString account)
{
    Verification result;
    const auto listed = co_await provider->published(desiredOf(records));
    if (*engine->ended || (!listed && listed.error().kind == Failure::Kind::Cancelled))
        co_return result;
    const QDateTime now = engine->parts.clock.now();
    AccountRuntime &runtime = engine->runtime[account];
    if (listed && listed->size() == records.size()) {
        runtime.verifyAt = now.addSecs(verifyInterval.count());
        for (qsizetype i = 0; i < records.size(); ++i)
            compare(*engine, records.at(i), listed->at(i), false, result);
        co_return result;
    }
    runtime.verifyAt = now.addSecs(verifyRetry.count());
    if (listed)
        co_return result;
    const Failure &failure = listed.error();
    if (failure.kind == Failure::Kind::Unsupported)
        runtime.lists = false;
    else if (failure.kind == Failure::Kind::RateLimited && failure.retryAfter)
        runtime.verifyAt = now.addSecs(std::max(verifyRetry, *failure.retryAfter).count());
    else if (failure.kind == Failure::Kind::Credentials || failure.kind == Failure::Kind::Blocked)
        result.failure = failure;
    co_return result;
}

QCoro::Task<Verification> verifyByDns(std::shared_ptr<Engine> engine, QList<PlannedRecord> records)
{
    Verification result;
    if (!engine->parts.dns)
        co_return result;
    // Through a proxy of the service DNS answers with the proxy's addresses, which say nothing of the record.
    records.removeIf(
        [](const PlannedRecord &record) { return record.desired.options.value(QStringLiteral("proxied")).toBool(); });
    const DnsAnswers answers
        = co_await askDns(*engine->parts.dns, engine->parts.clock, engine.get(), records, engine->ended);
    if (*engine->ended)
        co_return result;
    for (const PlannedRecord &record : records) {
        const auto answer = answers.constFind(record.key);
        if (answer != answers.cend())
            compare(*engine, record, *answer, true, result);
    }
    co_return result;
}

bool listingDue(const Engine &engine, const QString &account)
{
    const AccountRuntime runtime = engine.runtime.value(account);
    return runtime.lists && (!runtime.verifyAt.isValid() || runtime.verifyAt <= engine.parts.clock.now());
}

QCoro::Task<Verification> verify(std::shared_ptr<Engine> engine, std::shared_ptr<Provider> provider,
                                 QList<PlannedRecord> records, QString account)
{
    Verification result;
    if (records.isEmpty())
        co_return result;
    if (listingDue(*engine, account))
        result = co_await verifyByService(engine, provider, records, account);
    if (*engine->ended || engine->runtime.value(account).lists || result.failure)
        co_return result;
    result = co_await verifyByDns(engine, records);
    co_return result;
}

/// No provider could be made. That the keychain is locked is no failure where nothing is due: verification can wait.
void openFailed(Engine &engine, PassData &pass, const AccountConfig &account, const QList<PlannedRecord> &due,
                const QList<PlannedRecord> &unchanged, Failure failure)
{
    failure.message = engine.parts.redactor.redact(failure.message);
    const QDateTime now = engine.parts.clock.now();
    const int stops = engine.parts.store.state.accounts.value(account.id).stops + 1;
    const NextStep next = nextStep(failure, stops, now, engine.parts.random);
    QList<Change> changes;
    if (isStop(failure.kind)) {
        for (const PlannedRecord &record : due)
            engine.lastOutcomes.insert(record.key, Outcome::What::Failed);
        changes.append(stopLocally(engine.parts.store.state, account, due.isEmpty() ? unchanged.first() : due.first(),
                                   failure, next.notBefore));
    } else {
        if (next.kind == NextStep::Kind::WaitForKeychain)
            engine.runtime[account.id].keychainWait = now.addSecs(std::chrono::seconds(keychainInterval).count());
        for (const PlannedRecord &record : due)
            recordOutcome(engine, pass, record, Outcome::failed(failure), changes);
    }
    saveAndReport(engine, pass, changes);
}

/// One outcome for each record, whatever the provider returned.
Outcome outcomeAt(const QList<Outcome> &outcomes, qsizetype i)
{
    if (i < outcomes.size())
        return outcomes.at(i);
    return Outcome::failed(
        {Failure::Kind::BadReply,
         QCoreApplication::translate("Pass", "The provider said nothing about this name. Please report this."),
         std::nullopt});
}

void applyOutcomes(Engine &engine, PassData &pass, const AccountConfig &account, const Provider &provider,
                   const QList<PlannedRecord> &due, const QList<Outcome> &outcomes)
{
    QList<Change> changes;
    for (qsizetype i = 0; i < due.size(); ++i)
        recordOutcome(engine, pass, due.at(i), outcomeAt(outcomes, i), changes);
    AccountState &state = engine.parts.store.state.accounts[account.id];
    state.providerCache = provider.cache();
    if (state.stop)
        engine.accounts.close(account.id); // a corrected secret must be read again
    // Also after a cancelled one: nobody heard whether it took effect.
    const bool anyFailed
        = std::any_of(outcomes.begin(), outcomes.end(), [](const Outcome &outcome) { return outcome.failure.has_value(); });
    if (anyFailed || outcomes.size() < due.size())
        engine.runtime[account.id].verifyAt = {};
    saveAndReport(engine, pass, changes);
}

} // namespace

void recordOutcome(Engine &engine, PassData &pass, const PlannedRecord &record, Outcome outcome, QList<Change> &changes)
{
    if (outcome.failure) {
        if (outcome.failure->kind == Failure::Kind::Cancelled)
            return;
        if (pass.offline && isNetworkTrouble(outcome.failure->kind)) {
            engine.waiting.insert(record.key);
            return;
        }
        outcome.failure->message = engine.parts.redactor.redact(outcome.failure->message);
    }
    engine.lastOutcomes.insert(record.key, outcome.what);
    changes.append(
        applyOutcome(engine.parts.store.state, pass.config, record, outcome, engine.parts.clock.now(), engine.parts.random));
}

void saveAndReport(Engine &engine, PassData &pass, const QList<Change> &changes)
{
    if (changes.isEmpty())
        return;
    engine.save();
    for (const Change &change : changes) {
        engine.reporter.changed(change);
        engine.passAgain |= change.accountFreed;
    }
    pass.changes += changes;
}

namespace {

QCoro::Task<void> serve(std::shared_ptr<Engine> engine, std::shared_ptr<PassData> pass, AccountConfig account)
{
    QList<PlannedRecord> due = pass->plan.due.value(account.id);
    const QList<PlannedRecord> unchanged = pass->plan.unchanged.value(account.id);
    const AccountRuntime runtime = engine->runtime.value(account.id);
    const bool canVerify
        = !unchanged.isEmpty() && (listingDue(*engine, account.id) || (!runtime.lists && engine->parts.dns));
    if (due.isEmpty() && !canVerify)
        co_return;

    const QJsonObject cache = engine->parts.store.state.accounts.value(account.id).providerCache;
    const Result<std::shared_ptr<Provider>> opened = co_await engine->accounts.open(account, cache);
    if (isOver(*engine, *pass) || pass->isCancelled)
        co_return;
    if (!opened) {
        openFailed(*engine, *pass, account, due, unchanged, opened.error());
        co_return;
    }
    const std::shared_ptr<Provider> &provider = *opened;

    const Verification verified = co_await verify(engine, provider, unchanged, account.id);
    if (isOver(*engine, *pass))
        co_return;
    if (verified.isWorthSaving)
        engine->save();
    if (engine->stopping || pass->isCancelled)
        co_return;
    if (verified.failure) {
        const QList<PlannedRecord> refused = due.isEmpty() ? unchanged.first(1) : due;
        applyOutcomes(*engine, *pass, account, *provider, refused,
                      QList<Outcome>(refused.size(), Outcome::failed(*verified.failure)));
        co_return;
    }
    due += verified.drifted;
    if (due.isEmpty())
        co_return;

    engine->working.insert(account.id);
    emit engine->updater->statusesChanged();
    const QList<Outcome> outcomes = co_await provider->publish(desiredOf(due));
    if (isOver(*engine, *pass))
        co_return;
    engine->working.remove(account.id);
    applyOutcomes(*engine, *pass, account, *provider, due, outcomes);
    emit engine->updater->statusesChanged();
}

} // namespace

QCoro::Task<void> serveAccount(std::shared_ptr<Engine> engine, std::shared_ptr<PassData> pass, AccountConfig account)
{
    pass->serving.insert(account.id);
    co_await serve(engine, pass, account);
    pass->serving.remove(account.id);
}

} // namespace mooring
