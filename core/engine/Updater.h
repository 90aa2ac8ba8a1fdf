// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/AddressResolver.h"
#include "addresses/LocalNetwork.h"
#include "addresses/NatVerdict.h"
#include "config/Config.h"
#include "engine/Hold.h"
#include "engine/StateStore.h"
#include "model/Clock.h"
#include "model/Records.h"
#include "platform/InterfaceAddresses.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace mooring {

class DnsVerifier;
class HttpClient;
class Journal;
class ProviderRegistry;
class Redactor;
class SecretStore;

/// What a person or program sees of one record and family.
struct RecordStatus
{
    enum class Kind { Fine, Working, Waiting, Failing, Stopped, Held, Disabled };

    DomainName name;
    RecordType type = RecordType::A;
    QString account;
    Kind kind = Kind::Waiting;
    QList<QHostAddress> values; ///< What is published now.
    QDateTime changedAt; ///< UTC; null = never.
    QDateTime nextAttempt; ///< UTC; null = disabled, or paused until the user goes on.
    std::optional<Failure> failure; ///< Of a Waiting one while there is no network: that it waits for the network.
    std::optional<Hold> hold; ///< Why it is Held, where it is not for a pause.
    std::optional<Outcome::What> lastOutcome; ///< Of the last pass; none = the record was not due (skipped).
};

/// How it went with an account; kept over restarts.
struct AccountStatus
{
    QDateTime lastSuccess; ///< When one of its records was last confirmed by the service or seen to be right (UTC); null = never.
    QDateTime lastFailureAt; ///< UTC; null = never.
    std::optional<Failure> lastFailure; ///< May be over long since.
};

/// The whole in one word, for the tray.
enum class OverallState {
    Fine,
    Working,
    Attention,
    Held,
    Offline,
    Stale, ///< No pass has ended well for six hours, whatever the reason.
};

/// How a pass treats waiting records.
struct PassOptions
{
    bool force = false; ///< Ignores back-off and minimum intervals and publishes again, but never a stop.
};

/// What one pass did.
struct PassReport
{
    QMap<RecordType, QList<QHostAddress>> addresses; ///< All that were detected in this pass, by type.
    QList<RecordStatus> records; ///< In configuration order, A before AAAA.
};

/// The loop: every trigger ends here; detects, plans, publishes account by account in parallel, stores, reports.
class Updater : public QObject
{
    Q_OBJECT
public:
    /// Everything it works with; owned by the composition root and outlives the Updater.
    struct Parts
    {
        Clock &clock;
        Random random;
        AddressResolver &resolver;
        NetworkProbe &network;
        const ProviderRegistry &providers;
        HttpClient &http;
        SecretStore &secrets;
        StateStore &store;
        Journal &journal;
        Redactor &redactor;
        DnsVerifier *dns = nullptr; ///< For services that cannot list; null = those are not verified.
        /// This machine's own addresses: those of a VPN, and whether one is still being tried out.
        std::function<Result<QList<InterfaceAddress>>()> interfaces = interfaceAddresses;
    };

    explicit Updater(Parts parts, QObject *parent = nullptr);
    ~Updater() override;

    /// Takes a new configuration; stops whose configuration changed are lifted.
    void setConfig(const Config &config);
    [[nodiscard]] const Config &config() const;

    /// Starts the timers: a pass now, then by schedule and events, until stop().
    void start();
    /// Takes no more work and ends what is under way; the destructor does the same.
    void stop();
    /// One pass now, for `once` and "Update now"; if one runs, waits for it and runs another.
    [[nodiscard]] QCoro::Task<PassReport> runPass(PassOptions options);
    /// Ends the pass that runs now, if any, and forgets those that were asked for. What was answered is kept; nothing of it is
    /// a failure, and the next pass comes by the schedule. A write under way may still take effect: the next pass looks.
    void cancelPass();
    /// Something happened (OS event, resume, user): a pass follows after the debounce of 250 ms.
    void trigger();
    /// Network failures may be retried at once.
    void networkBack();
    /// The keychain can be asked again at once; without this a locked one is asked every 15 minutes at most.
    void keychainUnlocked();

    /// Lifts the stop of a record (name as configured) or an account (id). False if nothing of that name exists.
    bool retry(const QString &nameOrAccount);
    /// Publishing is suspended until resume() or @p until (UTC; null = until resume()).
    void pause(const QDateTime &until);
    void resume();
    [[nodiscard]] bool isPaused() const;
    /// When a pause ends by itself (UTC); null = not paused, or until resume().
    [[nodiscard]] QDateTime pausedUntil() const;

    [[nodiscard]] QList<RecordStatus> statuses() const;
    [[nodiscard]] AccountStatus accountStatus(const QString &account) const;
    [[nodiscard]] OverallState overallState() const;
    /// When a pass last ended with every enabled record right or held (UTC), kept over restarts; null = never.
    [[nodiscard]] QDateTime lastGood() const;
    /// Last detected addresses of the "default" sources, by type.
    [[nodiscard]] QMap<RecordType, Detection> detections() const;
    [[nodiscard]] QDateTime nextPass() const;
    /// Where this machine was attached at the last pass.
    [[nodiscard]] LocalNetwork network() const;
    /// The first hold of the last pass.
    [[nodiscard]] std::optional<Hold> hold() const;
    /// What stands between this machine and the Internet; found out once for each network and remembered.
    [[nodiscard]] NatVerdict natVerdict() const;
    /// When natVerdict() was found out (UTC); null = never.
    [[nodiscard]] QDateTime natFoundAt() const;
    /// Finds natVerdict() out anew; where that cannot be told now (no network, a VPN), what is remembered stays.
    [[nodiscard]] QCoro::Task<void> findNat();
    /// Whether changes are heard of by themselves, so that the schedule is only a safety net. False until told.
    void setEventsActive(bool active);

signals:
    void configChanged();
    void statusesChanged();
    void passFinished(const mooring::PassReport &report);
    /// The published address of at least one record changed; for notifications. Both lists may be of several values.
    void addressChanged(mooring::RecordType type, const QList<QHostAddress> &before, const QList<QHostAddress> &now,
                        const QStringList &names);
    /// First failure of an outage or stop, and the end of it; per account.
    void failureStarted(const QString &account, const mooring::Failure &failure, const QStringList &names);
    void failureEnded(const QString &account, const QStringList &names);
    /// Publishing is held for at least one name from now on, and for none any more. A hold is told once for each network.
    void holdStarted(const mooring::Hold &hold);
    void holdEnded();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mooring
