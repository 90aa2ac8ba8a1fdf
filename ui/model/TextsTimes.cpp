// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "model/Texts.h"

#include <QLocale>

namespace mooring {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

} // namespace

QString Texts::duration(qint64 seconds)
{
    if (seconds < hour)
        return tr("%n minute(s)", nullptr, static_cast<int>(qMax<qint64>(1, (seconds + minute / 2) / minute)));
    if (seconds < day)
        return tr("%n hour(s)", nullptr, static_cast<int>((seconds + hour / 2) / hour));
    return tr("%n day(s)", nullptr, static_cast<int>((seconds + day / 2) / day));
}

QString Texts::ago(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return tr("never");
    const qint64 seconds = then.secsTo(now);
    if (seconds < minute)
        return tr("just now");
    if (seconds < 60 * day)
        return tr("%1 ago").arg(duration(seconds));
    return QLocale().toString(then.toLocalTime().date(), QLocale::ShortFormat);
}

QString Texts::until(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return {};
    const qint64 seconds = now.secsTo(then);
    return seconds <= 0 ? tr("now") : seconds < minute ? tr("in less than a minute") : tr("in %1").arg(duration(seconds));
}

QString Texts::moment(const QDateTime &then, const QDateTime &now)
{
    const QDateTime local = then.toLocalTime();
    const qint64 days = now.toLocalTime().date().daysTo(local.date());
    if (qAbs(days) > 6)
        return QLocale().toString(local, QLocale::ShortFormat);
    const QString time = QLocale().toString(local.time(), QLocale::ShortFormat);
    return days == 0 ? time : QLocale().dayName(local.date().dayOfWeek(), QLocale::ShortFormat) + u' ' + time;
}

QString Texts::pausedUntil(const QDateTime &until, const QDateTime &now)
{
    return until.isValid() ? tr("Paused until %1").arg(moment(until, now)) : tr("Paused until you resume");
}

} // namespace mooring
