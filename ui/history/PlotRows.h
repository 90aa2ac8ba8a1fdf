// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "journal/History.h"
#include "model/NameStatus.h"

namespace mooring {

/// A stretch of time to be drawn.
struct PlotItem
{
    enum class Kind { Address, Gap, Outage };

    Kind kind = Kind::Address;
    QDateTime from;
    QDateTime to;
    QString label; ///< Written inside, if it fits.
    QString text; ///< All about it, in lines.
    int step = 0; ///< Of colour: the same address has the same one.
    bool unsure = false; ///< An address that may not have been there all the time.
    Condition state = Condition::Fine; ///< Of an outage.
};

/// A band of the plot.
struct PlotRow
{
    QString title;
    QList<PlotItem> items; ///< By time.
};

inline constexpr int plotSteps = 4;

/// Pure: the bands, then one row of outages if there are any.
[[nodiscard]] QList<PlotRow> plotRows(const History &history, const std::function<QString(const QString &)> &accountName);

} // namespace mooring
