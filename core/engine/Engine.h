// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/Accounts.h"
#include "engine/Event.h"
#include "engine/Ledger.h"
#include "engine/Reporter.h"
#include "engine/Updater.h"

#include <set>

namespace mooring {

/// How often a locked keychain is asked without the user.
inline constexpr std::chrono::minutes keychainInterval{15};

/// Without a good pass for so long the whole counts as stale. Longer than an evening's outage at the provider or a service
/// that is moved, which end by themselves; shorter than a working day, so that who looks before leaving sees it.
inline constexpr std::chrono::hours staleAfter{6};

struct PassData;

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
    bool isResident = false; ///< Passes run by schedule, so that work in the background comes to its end.
    bool stopping = false; ///< No more work is taken.
    bool paused = false;
    QDateTime pausedUntil; ///< UTC; null = until resumed.

    bool passRuns = false;
    std::weak_ptr<PassData> pass; ///< That runs now.
    std::shared_ptr<Event> passEnds = std::make_shared<Event>(); ///< Set when the pass that runs now has ended.
    QSet<QString> working; ///< Accounts that are being published to.
    QMap<RecordKey, Outcome::What> lastOutcomes; ///< Of the last pass.
    QMap<RecordType, Detection> detections; ///< Of the default sources.
    QDateTime nextPass; ///< UTC; null = nothing is planned.
    int cancels = 0; ///< How often a person ended what was asked for.
    bool passAgain = false; ///< Something that the pass found out calls for another one at once.

    LocalNetwork network; ///< As of the last pass.
    bool offline = false; ///< The same: it was attached to none.
    QMap<RecordKey, Hold> held; ///< What the last pass did not publish from here.
    QMap<DetectionKey, Hold> otherLine; ///< Answers that were not believed in the last pass that asked.
    std::optional<Hold> hold; ///< The first of them, in configuration order.
    std::set<RecordKey> waiting; ///< What the last pass could not do for want of a network.
    /// Until then (monotonic) the views of router and outside are being compared.
    std::chrono::milliseconds surveyEnds{0};

    bool eventsActive = false;
    bool localAnswers = false; ///< In the last full pass: nobody outside was asked for an address.
    int calmPasses = 0; ///< Scheduled ones in a row without news.
    int settleStep = -1; ///< Of the looks at a network that has just changed; negative = none are to come.
    bool settleNext = false; ///< The next pass is one of them.
    std::set<DetectionKey> lost; ///< Keys whose address was told to be gone.
    bool networkLost = false; ///< That there is no network was told.
    std::set<DetectionKey> unsettled; ///< What was not found in the last pass.
    std::chrono::milliseconds quietUntil{0}; ///< Until then (monotonic) the network may still be coming up.
    QMap<QString, QStringList> outages; ///< Account → names that failed when its outage was told.

    /// Writes the state; a failure is told once, not with every answer.
    void save();
    void setPaused(bool isPaused, const QDateTime &until);
    /// The machine slept or its clock was set, by @p difference of wall clock and monotonic clock: waits that were measured
    /// by the other time end or are measured anew.
    void timeJumped(std::chrono::milliseconds difference);
    /// Remembers that all is well, if it is.
    void noteGood();
    /// Ends a pause whose time has come.
    void endPause();
    /// When something is to be done next: nextInterval, or earlier where a wait ends.
    [[nodiscard]] QDateTime computeNextPass() const;
    [[nodiscard]] PassReport report(const QMap<RecordType, QList<QHostAddress>> &addresses) const;

private:
    bool m_saveFailed = false;
    QDateTime m_savedGood; ///< State::lastGood as it is on disk, or older.
    std::chrono::milliseconds m_pauseEnd{0}; ///< Of a pause with an end, by the monotonic clock.
};

/// In configuration order, A before AAAA.
[[nodiscard]] QList<RecordStatus> recordStatuses(const Engine &engine);
[[nodiscard]] OverallState overallStateOf(const Engine &engine);
[[nodiscard]] AccountStatus accountStatusOf(const Engine &engine, const QString &account);
/// Attached to no network, or no address and nothing but network failures: this machine is offline, not the accounts broken.
[[nodiscard]] bool isOffline(const Engine &engine);
/// Account → names that fail or are stopped.
[[nodiscard]] QMap<QString, QStringList> failingNames(const Engine &engine);

} // namespace mooring
