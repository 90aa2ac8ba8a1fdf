// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "journal/History.h"
#include "model/NameStatus.h"

#include <QCoreApplication>

namespace mooring {

/// What people look for in a list of events.
enum class HistoryTopic { Addresses, Names, Problems, Program };

/// The words of the page of history: pure functions.
class HistoryTexts
{
    Q_DECLARE_TR_FUNCTIONS(mooring::HistoryTexts)
public:
    [[nodiscard]] static HistoryTopic topic(const HistoryEvent &event);
    /// "Address changed"; the action itself where it is not known.
    [[nodiscard]] static QString what(const HistoryEvent &event);
    /// "11.22.33.44 → 11.22.33.45".
    [[nodiscard]] static QString addresses(const HistoryEvent &event);
    /// "→ 11.22.33.45"; where nothing was replaced as addresses().
    [[nodiscard]] static QString newAddress(const HistoryEvent &event);
    /// Why, or how it was found: "no public address found", "from the router"; empty where addresses() says it all.
    [[nodiscard]] static QString result(const HistoryEvent &event);
    /// Fine for what needs no sign.
    [[nodiscard]] static Condition condition(const HistoryEvent &event);

    /// "IPv4", or with the set of sources where it is not the usual one.
    [[nodiscard]] static QString bandTitle(const HistoryBand &band);
    /// Several lines: what, from when to when, how it was found.
    [[nodiscard]] static QString describe(const HistoryBand &band, const HistorySpan &span);
    [[nodiscard]] static QString describe(const HistoryOutage &outage, const QString &account);
    [[nodiscard]] static Condition condition(const HistoryOutage &outage);
    /// In the user's language and time zone.
    [[nodiscard]] static QString time(const QDateTime &time);
};

} // namespace mooring
