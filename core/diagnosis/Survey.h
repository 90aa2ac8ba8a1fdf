// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/AddressResolver.h"
#include "addresses/InterfaceRanking.h"
#include "addresses/LocalNetwork.h"
#include "addresses/NatVerdict.h"
#include "addresses/SourceParts.h"

#include <set>

namespace mooring {

/// A source set and a family of it.
using SetAndType = std::pair<QString, RecordType>;

/// What one source of a set says.
struct SourceAnswer
{
    QString set; ///< Key of Config::addressSources.
    RecordType type = RecordType::A;
    SourceView view;
};

/// This machine's own addresses as one source set sees them.
struct CandidateList
{
    QString set;
    RecordType type = RecordType::A;
    QString device; ///< The name or pattern that the set's "interface" source has; empty = any.
    QList<AddressCandidate> candidates;
};

/// The sets and types that enabled records use.
[[nodiscard]] std::set<SetAndType> setsInUse(const Config &config);
/// Every set and type that is configured.
[[nodiscard]] std::set<SetAndType> allSets(const Config &config);

/// Asks every source of those sets, all at once. @p resolver must outlive the task.
[[nodiscard]] QCoro::Task<QList<SourceAnswer>> askSources(AddressResolver *resolver, std::set<SetAndType> sets);

/// Pure: every address as each "interface" source of each set ranks it; a set without one has the ranking without settings.
/// A before AAAA, "default" before others. @p known: State::addresses.
[[nodiscard]] QList<CandidateList> rankForEachSet(const Config &config, const QList<InterfaceAddress> &addresses,
                                                  const QMap<QString, QList<QHostAddress>> &known);

/// What stands before this machine, from those answers; asks the router if no source did. What @p parts refer to must
/// outlive the task.
[[nodiscard]] QCoro::Task<NatVerdict> findNat(SourceParts parts, LocalNetwork network, QList<SourceAnswer> answers);

} // namespace mooring
