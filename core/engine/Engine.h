// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/Accounts.h"
#include "engine/Event.h"
#include "engine/Ledger.h"
#include "engine/Reporter.h"
#include "engine/Updater.h"

namespace mooring {

/// What is known of an account in this process only.
struct AccountRuntime
{
    QDateTime verifyAt; ///< The service's listing is compared again from then on (UTC); null = at the next opportunity.
    bool lists = true; ///< Whether the service can list; assumed until it says no.
    QDateTime keychainWait; ///< A locked keychain is not asked again before this (UTC) unless the user acts.
};

/// What the parts of the Updater share. Coroutines hold it, so it may outlive the Updater; from then on `ended` is true and
/// nothing of `parts` may be touched.
class Engine : public QObject
{
public:
    Engine(Updater *owner, const Updater::Parts &given);

    Updater *updater; ///< For its signals; null once it is gone.
    Updater::Parts parts;
    std::shared_ptr<bool> ended = std::make_shared<bool>(false);
    Accounts accounts;
    Reporter reporter;

    Config config;
    QMap<QString, AccountRuntime> runtime; ///< By account.
    bool stopping = false; ///< No more work is taken.
    bool paused = false;
    QDateTime pausedUntil; ///< UTC; null = until resumed.

    bool passRuns = false;
    std::shared_ptr<Event> passEnds = std::make_shared<Event>(); ///< Set when the pass that runs now has ended.
    QSet<QString> working; ///< Accounts that are being published to.
    QMap<RecordKey, Outcome::What> lastOutcomes; ///< Of the last pass.
    QMap<RecordType, Detection> detections; ///< Of the default sources.
    QDateTime nextPass; ///< UTC; null = nothing is planned.
    QMap<QString, QStringList> outages; ///< Account → names that failed when its outage was told.

    /// Writes the state; a failure is told once, not with every answer.
    void save();
    void setPaused(bool isPaused, const QDateTime &until);
    /// When something is to be done next: the interval with jitter, or earlier where a wait ends.
    [[nodiscard]] QDateTime computeNextPass() const;
    [[nodiscard]] PassReport report(const QMap<RecordType, QList<QHostAddress>> &addresses) const;

private:
    bool m_saveFailed = false;
};

/// In configuration order, A before AAAA.
[[nodiscard]] QList<RecordStatus> recordStatuses(const Engine &engine);
[[nodiscard]] OverallState overallStateOf(const Engine &engine);
/// No address and nothing but network failures: this machine is offline, not the accounts broken.
[[nodiscard]] bool isOffline(const Engine &engine);
/// Account → names that fail or are stopped.
[[nodiscard]] QMap<QString, QStringList> failingNames(const Engine &engine);

} // namespace mooring
