// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/AddressResolver.h"
#include "config/Config.h"
#include "engine/Hold.h"
#include "engine/StateStore.h"

#include <QSet>

namespace mooring {

/// One name and type as it is to be published.
struct PlannedRecord
{
    RecordKey key;
    DesiredRecord desired;
};

/// Why a record has nothing to do in this pass.
struct Skip
{
    enum class Reason {
        Disabled, ///< By the user.
        Stopped, ///< The record or its account: until `until`, or the user acts.
        Waiting, ///< Until `until`.
        Unchanged, ///< What was published last is still right.
        NoAddress, ///< None was found; never a reason to erase.
        Held, ///< Publishing is suspended, or not wanted from here (`hold`).
    };

    Reason reason = Reason::Unchanged;
    QDateTime until = {}; ///< UTC; for Waiting and Stopped.
    std::optional<Failure> failure = {}; ///< What led to it, where something failed.
    std::optional<Hold> hold = {}; ///< Why nothing is published from here; none = suspended by the user.
};

/// What a plan depends on besides configuration, state and addresses.
struct PlanOptions
{
    bool force = false; ///< As PassOptions::force.
    bool held = false; ///< Nothing may be published now.
    QMap<DetectionKey, Hold> holds; ///< What may not be published from here.
    QMap<QString, QList<QHostAddress>> known; ///< By addressesKey: what was found last in this network.
    QMap<QString, QDateTime> keychain; ///< Account → not asked for its secrets before this (UTC).
    QSet<QString> refreshing; ///< Accounts whose service forgets names that are not confirmed now and then.
    QMap<QString, std::chrono::days> refreshDays; ///< Of those the accounts whose service forgets sooner than others.
    QMap<QString, std::chrono::seconds> minIntervals; ///< Accounts whose service limits how often a name is updated.
    QSet<QString> singleValue; ///< Accounts whose service holds one address for a name and type.
};

/// Found addresses or why there are none.
using FoundAddresses = QMap<DetectionKey, Result<Detection>>;

struct Plan
{
    QMap<QString, QList<PlannedRecord>> due; ///< By account.
    QMap<QString, QList<PlannedRecord>> unchanged; ///< By account: what verification looks at.
    QList<QPair<PlannedRecord, Failure>> withoutAddress; ///< Without values.
    QMap<RecordKey, Skip> skipped; ///< Everything that is not in `due`.
};

[[nodiscard]] RecordKey recordKey(const RecordConfig &record, RecordType type);
/// The source sets that give a name its addresses of that type, in order; of several (two lines) each one does.
[[nodiscard]] QList<DetectionKey> sourceKeys(const RecordConfig &record, RecordType type);
/// The key of State::addresses: by source set and type, so that two lines never share an address.
[[nodiscard]] QString addressesKey(const DetectionKey &key);
/// The failure of a record whose account is not configured.
[[nodiscard]] Failure unknownAccount(const RecordConfig &record);
/// Whether two lists hold the same addresses in whatever order.
[[nodiscard]] bool equalAsSets(const QList<QHostAddress> &a, const QList<QHostAddress> &b);

/// The families and sources that a pass needs: those of records which are neither disabled, stopped, held nor waiting.
[[nodiscard]] QList<DetectionKey> detectionKeys(const Config &config, const State &state, const QDateTime &now,
                                                const PlanOptions &options);
/// What to publish and why the rest has nothing to do. Pure: asks nobody, changes nothing. Of several source sets the
/// addresses are joined in order; one without an answer, or held, gives what was found last in this network, so that a line
/// which is down removes nothing. Of an account whose stop has ended one record is tried, no more.
[[nodiscard]] Plan plan(const Config &config, const State &state, const FoundAddresses &addresses, const QDateTime &now,
                        const PlanOptions &options);
/// Whether a stop until @p notBefore (null = no end is known) still lasts. A time too far ahead does not count.
[[nodiscard]] bool stopLasts(const QDateTime &notBefore, const QDateTime &now);
/// When a failed record may be tried next; null = now. A time too far ahead to be ours (the clock was set back) does not
/// count.
[[nodiscard]] QDateTime waitUntil(const RecordState &record, const QDateTime &now);

} // namespace mooring
