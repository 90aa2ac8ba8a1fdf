// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "model/Texts.h"

#include <QLocale>

namespace mooring {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

enum class Unit { Minutes, Hours, Days };

/// @p seconds in the largest unit that is not zero, rounded; at least one minute.
std::pair<Unit, int> rounded(qint64 seconds)
{
    if (seconds < hour)
        return {Unit::Minutes, static_cast<int>(qMax<qint64>(1, (seconds + minute / 2) / minute))};
    if (seconds < day)
        return {Unit::Hours, static_cast<int>((seconds + hour / 2) / hour)};
    return {Unit::Days, static_cast<int>((seconds + day / 2) / day)};
}

} // namespace

// Whole sentences for each use: many languages bend "days" after "in", "for" and "ago".

QString Texts::duration(qint64 seconds)
{
    const auto [unit, count] = rounded(seconds);
    if (unit == Unit::Minutes)
        return tr("%n minute(s)", nullptr, count);
    return unit == Unit::Hours ? tr("%n hour(s)", nullptr, count) : tr("%n day(s)", nullptr, count);
}

QString Texts::unchangedFor(qint64 seconds)
{
    if (seconds < minute)
        return tr("changed just now");
    const auto [unit, count] = rounded(seconds);
    if (unit == Unit::Minutes)
        return tr("unchanged for %n minute(s)", nullptr, count);
    return unit == Unit::Hours ? tr("unchanged for %n hour(s)", nullptr, count)
                               : tr("unchanged for %n day(s)", nullptr, count);
}

QString Texts::ago(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return tr("never");
    const qint64 seconds = then.secsTo(now);
    if (seconds < minute)
        return tr("just now");
    const auto [unit, count] = rounded(seconds);
    if (unit == Unit::Minutes)
        return tr("%n minute(s) ago", nullptr, count);
    if (unit == Unit::Hours)
        return tr("%n hour(s) ago", nullptr, count);
    if (count < 60)
        return tr("%n day(s) ago", nullptr, count);
    return QLocale().toString(then.toLocalTime().date(), QLocale::ShortFormat);
}

QString Texts::until(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return {};
    const qint64 seconds = now.secsTo(then);
    if (seconds < minute)
        return seconds <= 0 ? tr("now") : tr("in less than a minute");
    const auto [unit, count] = rounded(seconds);
    if (unit == Unit::Minutes)
        return tr("in %n minute(s)", nullptr, count);
    return unit == Unit::Hours ? tr("in %n hour(s)", nullptr, count) : tr("in %n day(s)", nullptr, count);
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
