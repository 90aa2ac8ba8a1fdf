// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/Updater.h"

#include "engine/NatSurvey.h"
#include "engine/NetworkNotes.h"
#include "engine/Pass.h"
#include "engine/Scheduler.h"
#include "net/HttpClient.h"

namespace mooring {

class Updater::Private
{
public:
    Private(Updater *owner, const Parts &parts)
        : engine(std::make_shared<Engine>(owner, parts))
        , scheduler(engine)
    {
    }

    [[nodiscard]] State &state() { return engine->parts.store.state; }

    std::shared_ptr<Engine> engine;
    Scheduler scheduler;
    bool knowsOutages = false; ///< Those that lasted when the program ended before are not told again.
};

Updater::Updater(Parts parts, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, parts))
{
}

Updater::~Updater()
{
    stop();
    *d->engine->ended = true;
    d->engine->accounts.end();
    d->engine->updater = nullptr;
}

void Updater::setConfig(const Config &config)
{
    d->engine->config = config;
    liftChangedStops(d->state(), config);
    dateOldStops(d->state(), d->engine->parts.clock.now(), d->engine->parts.random);
    d->engine->parts.resolver.setSources(config.addressSources);
    for (const QString &account : d->engine->runtime.keys()) {
        if (!config.account(account)) {
            d->engine->runtime.remove(account);
            d->engine->accounts.close(account);
        }
    }
    if (!std::exchange(d->knowsOutages, true))
        d->engine->outages = failingNames(*d->engine);
    emit configChanged();
    emit statusesChanged();
    trigger();
}

const Config &Updater::config() const
{
    return d->engine->config;
}

void Updater::start()
{
    if (d->scheduler.isStarted())
        return;
    d->engine->stopping = false;
    d->engine->reporter.started(d->engine->config.records.size());
    d->scheduler.start();
}

void Updater::stop()
{
    const bool wasStarted = d->scheduler.isStarted();
    d->engine->stopping = true;
    d->scheduler.stop();
    d->engine->parts.http.cancelAll();
    if (wasStarted)
        d->engine->reporter.stopped();
}

QCoro::Task<PassReport> Updater::runPass(PassOptions options)
{
    return runEnginePass(d->engine, options, PassCause::Person);
}

void Updater::cancelPass()
{
    d->scheduler.forget();
    cancelEnginePass(*d->engine);
}

void Updater::trigger()
{
    d->scheduler.trigger();
}

void Updater::networkBack()
{
    endNetworkWaits(d->state());
    trigger();
}

void Updater::keychainUnlocked()
{
    for (AccountRuntime &runtime : d->engine->runtime)
        runtime.keychainWait = {};
    trigger();
}

bool Updater::retry(const QString &nameOrAccount)
{
    const Config &current = d->engine->config;
    if (!liftStops(d->state(), current, nameOrAccount))
        return false;
    // A corrected secret must be read again; which account's it is, the name tells.
    const auto name = DomainName::parse(nameOrAccount);
    for (const RecordConfig &record : current.records) {
        if (record.account == nameOrAccount || (name && record.name == *name)) {
            d->engine->accounts.close(record.account);
            d->engine->runtime[record.account].keychainWait = {};
        }
    }
    d->engine->save();
    emit statusesChanged();
    trigger();
    return true;
}

void Updater::pause(const QDateTime &until)
{
    d->engine->setPaused(true, until);
    d->engine->nextPass = d->engine->computeNextPass();
    d->scheduler.arm();
    emit statusesChanged();
}

void Updater::resume()
{
    if (!d->engine->paused)
        return;
    d->engine->setPaused(false, {});
    d->engine->nextPass = d->engine->computeNextPass();
    d->scheduler.arm();
    emit statusesChanged();
    trigger();
}

bool Updater::isPaused() const
{
    return d->engine->paused;
}

QDateTime Updater::pausedUntil() const
{
    return d->engine->paused ? d->engine->pausedUntil : QDateTime();
}

QList<RecordStatus> Updater::statuses() const
{
    return recordStatuses(*d->engine);
}

AccountStatus Updater::accountStatus(const QString &account) const
{
    return accountStatusOf(*d->engine, account);
}

OverallState Updater::overallState() const
{
    return overallStateOf(*d->engine);
}

QDateTime Updater::lastGood() const
{
    return d->engine->parts.store.state.lastGood;
}

QMap<RecordType, Detection> Updater::detections() const
{
    return d->engine->detections;
}

QDateTime Updater::nextPass() const
{
    return d->engine->nextPass;
}

LocalNetwork Updater::network() const
{
    return d->engine->network;
}

std::optional<Hold> Updater::hold() const
{
    return d->engine->hold;
}

NatVerdict Updater::natVerdict() const
{
    return natVerdictOf(networkMemory(std::as_const(d->engine->parts.store.state), d->engine->network));
}

QDateTime Updater::natFoundAt() const
{
    const NetworkMemory *memory = networkMemory(std::as_const(d->engine->parts.store.state), d->engine->network);
    return memory ? memory->natAt : QDateTime();
}

QCoro::Task<void> Updater::findNat()
{
    return surveyNatNow(d->engine);
}

void Updater::setEventsActive(bool active)
{
    d->engine->eventsActive = active;
}

} // namespace mooring
