// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>

namespace mooring {

/// How much time is looked at.
enum class HistoryRange { Day, Week, Month, Year };

/// A mark on the axis of time.
struct HistoryTick
{
    QDateTime time; ///< Local.
    QString label; ///< As the user's language writes it.
};

/// @p end moved by @p steps ranges of the user's calendar; negative = back.
[[nodiscard]] QDateTime movedBy(HistoryRange range, const QDateTime &end, int steps);
/// The marks between @p from and @p to, at full hours, days or months of local time.
[[nodiscard]] QList<HistoryTick> ticksOf(HistoryRange range, const QDateTime &from, const QDateTime &to);
/// "01.03.26 – 08.03.26"
[[nodiscard]] QString rangeTitle(const QDateTime &from, const QDateTime &to);

} // namespace mooring
