// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "history/HistoryScale.h"

#include <QLocale>
#include <QRegularExpression>

namespace mooring {

namespace {

/// The short date without its year: "28.02.", "2/28".
QString dayText(QDate date)
{
    static const QRegularExpression year(QStringLiteral("^y+[^dM]*|(?<=M)[^dMy.]*y+.*$|(?<=d)[^dMy.]*y+.*$|y+"));
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    format.remove(year);
    return QLocale().toString(date, format);
}

QString label(HistoryRange range, const QDateTime &time)
{
    const QLocale locale;
    switch (range) {
    case HistoryRange::Day:
        return locale.toString(time.time(), QLocale::ShortFormat);
    case HistoryRange::Week:
        return QStringLiteral("%1 %2").arg(locale.dayName(time.date().dayOfWeek(), QLocale::ShortFormat),
                                           dayText(time.date()));
    case HistoryRange::Month:
        return dayText(time.date());
    case HistoryRange::Year:
        break;
    }
    return locale.standaloneMonthName(time.date().month(), QLocale::ShortFormat);
}

QDateTime firstTick(HistoryRange range, const QDateTime &from)
{
    switch (range) {
    case HistoryRange::Day:
        return {from.date(), QTime(from.time().hour() / 3 * 3, 0)};
    case HistoryRange::Week:
    case HistoryRange::Month:
        return from.date().startOfDay();
    case HistoryRange::Year:
        break;
    }
    return QDate(from.date().year(), from.date().month(), 1).startOfDay();
}

QDateTime nextTick(HistoryRange range, const QDateTime &time)
{
    switch (range) {
    case HistoryRange::Day:
        return time.addSecs(3LL * 60 * 60);
    case HistoryRange::Week:
        return time.date().addDays(1).startOfDay();
    case HistoryRange::Month:
        return time.date().addDays(3).startOfDay();
    case HistoryRange::Year:
        break;
    }
    return time.date().addMonths(1).startOfDay();
}

} // namespace

QDateTime movedBy(HistoryRange range, const QDateTime &end, int steps)
{
    const QDateTime local = end.toLocalTime();
    switch (range) {
    case HistoryRange::Day:
        return local.addDays(steps).toUTC();
    case HistoryRange::Week:
        return local.addDays(7LL * steps).toUTC();
    case HistoryRange::Month:
        return local.addMonths(steps).toUTC();
    case HistoryRange::Year:
        break;
    }
    return local.addYears(steps).toUTC();
}

QList<HistoryTick> ticksOf(HistoryRange range, const QDateTime &from, const QDateTime &to)
{
    QList<HistoryTick> ticks;
    for (QDateTime time = firstTick(range, from.toLocalTime()); time < to; time = nextTick(range, time)) {
        if (time >= from)
            ticks.append({time, label(range, time)});
    }
    return ticks;
}

QString rangeTitle(const QDateTime &from, const QDateTime &to)
{
    const auto day = [](const QDateTime &time) {
        return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
    };
    return QStringLiteral("%1 – %2").arg(day(from), day(to));
}

} // namespace mooring
