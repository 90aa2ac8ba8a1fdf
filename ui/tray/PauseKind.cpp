// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "tray/PauseKind.h"

namespace mooring {

QDateTime pauseEnd(PauseKind kind, const QDateTime &now)
{
    constexpr qint64 hour = 60 * 60;
    switch (kind) {
    case PauseKind::OneHour:
        return now.toUTC().addSecs(hour);
    case PauseKind::UntilTomorrow: {
        const QTime morning(6, 0);
        QDateTime end(now.toLocalTime().date(), morning, Qt::LocalTime);
        while (now.secsTo(end) <= 4 * hour)
            end = QDateTime(end.date().addDays(1), morning, Qt::LocalTime);
        return end.toUTC();
    }
    case PauseKind::UntilResumed:
        break;
    }
    return {};
}

} // namespace mooring
