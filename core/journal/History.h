// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Failure.h"
#include "model/RecordType.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace mooring {

/// One line of the journal. What the line does not say is empty.
struct HistoryEvent
{
    QDateTime time; ///< UTC; put right where the clock was not.
    QString action; ///< JournalEvent::action, also one that this version does not know.
    QString outcome;
    QString message; ///< In the language that was set then.
    QString name; ///< As the user wrote it.
    QString account; ///< Id.
    QString sources; ///< Key of Config::addressSources.
    QString source; ///< Kind of the source that found the address ("router").
    QString reason; ///< Of a hold or of what stands in the way: "Vpn", "CarrierGradeNat".
    std::optional<RecordType> type;
    QStringList before; ///< Addresses.
    QStringList now;
    std::optional<Failure::Kind> failure;

    friend bool operator==(const HistoryEvent &, const HistoryEvent &) = default;
};

/// A stretch of time in which one thing is true of the addresses of one family.
struct HistorySpan
{
    enum class Kind {
        Address, ///< These were the addresses.
        NoAddress, ///< None was found.
        Offline, ///< This machine was attached to no network.
        NotRunning, ///< Mooring did not run, so nobody knows.
    };

    Kind kind = Kind::Address;
    QStringList addresses; ///< Only of Kind::Address.
    QString source; ///< Kind of the source that found them; empty = not known.
    QDateTime from;
    QDateTime to;
    bool fromKnown = true; ///< False: it began before the journal does.
    bool goesOn = false; ///< It is so now; `to` is now.
    /// Mooring died in it (a crash, a power cut) and nobody wrote down when: it goes from the last event of that run until
    /// the next start. What is told is what was true last; a run may be silent for weeks because nothing changes, so to
    /// say "not running" of all of it would most often be as wrong as to say nothing.
    bool died = false;

    friend bool operator==(const HistorySpan &, const HistorySpan &) = default;
};

/// The addresses of one family from one set of sources, without holes from the first known one until now.
struct HistoryBand
{
    QString sources;
    RecordType type = RecordType::A;
    QList<HistorySpan> spans;
};

/// A time in which an account did not do what it should.
struct HistoryOutage
{
    QString account;
    std::optional<Failure::Kind> failure; ///< The last one told.
    QStringList names; ///< All that were concerned.
    QDateTime from;
    QDateTime to;
    bool goesOn = false;
    bool endKnown = true; ///< False: nobody wrote down when it ended; `to` is when it was last heard of.

    friend bool operator==(const HistoryOutage &, const HistoryOutage &) = default;
};

/// What is true at the moment of reading and stands in no event.
struct HistoryPresent
{
    QDateTime now; ///< UTC.
    QSet<QString> failing; ///< Accounts.
    QMap<RecordType, QStringList> addresses; ///< Of the "default" sources.
};

struct History
{
    QDateTime begin; ///< Of the first event that is still there; null = there is none.
    QDateTime now;
    QList<HistoryBand> bands; ///< The "default" sources first, A before AAAA.
    QList<HistoryOutage> outages; ///< By their begin.
};

/// The lines of Journal::newest as events, in their order. The order of the lines is trusted, their times are not: those
/// that do not fit the order of most others, lie after @p now or are missing are replaced by that of a neighbour.
[[nodiscard]] QList<HistoryEvent> historyEvents(const QList<QJsonObject> &lines, const QDateTime &now);

/// Pure. @p events as historyEvents() makes them; actions that mean nothing here are skipped.
[[nodiscard]] History makeHistory(const QList<HistoryEvent> &events, const HistoryPresent &present);

} // namespace mooring
