// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "journal/History.h"

#include <QJsonArray>

#include <algorithm>

namespace mooring {

namespace {

/// Two clocks of one machine may differ by this without anybody having set one.
constexpr qint64 tolerance = 60;
/// Older than this program: a clock whose battery is empty.
const QDate earliest(2026, 1, 1);

QString first(const QJsonObject &line, std::initializer_list<QLatin1String> fields)
{
    for (const QLatin1String field : fields) {
        QString value = line.value(field).toString();
        if (!value.isEmpty())
            return value;
    }
    return {};
}

QStringList strings(const QJsonValue &value)
{
    QStringList result;
    const QJsonArray items = value.toArray();
    for (const auto &item : items) {
        if (item.isString())
            result.append(item.toString());
    }
    return result;
}

HistoryEvent eventOf(const QJsonObject &line)
{
    HistoryEvent event;
    event.time = QDateTime::fromString(line.value(u"@timestamp").toString(), Qt::ISODateWithMs).toUTC();
    event.action = line.value(u"event.action").toString();
    event.outcome = line.value(u"event.outcome").toString();
    event.message = line.value(u"message").toString();
    event.name = first(line, {QLatin1String("mooring.name"), QLatin1String("dns.question.name")});
    event.account = line.value(u"mooring.account").toString();
    event.sources = line.value(u"mooring.sources").toString();
    event.source = line.value(u"mooring.source").toString();
    event.reason = first(line, {QLatin1String("mooring.hold"), QLatin1String("mooring.nat")});
    event.type = recordTypeFromName(line.value(u"dns.question.type").toString());
    event.before = strings(line.value(u"mooring.previous_ip"));
    event.now = strings(line.value(u"dns.resolved_ip"));
    event.failure = failureKindFromName(line.value(u"error.type").toString());
    return event;
}

/// The places of the longest run of times that never go back: one jump of the clock makes few of them wrong.
QList<qsizetype> timesInOrder(const QList<HistoryEvent> &events, const QDateTime &latest)
{
    QList<qsizetype> ends; // by length - 1: the place where a run of that length ends earliest
    QList<qsizetype> before(events.size(), -1);
    for (qsizetype i = 0; i < events.size(); ++i) {
        const QDateTime &time = events[i].time;
        if (!time.isValid() || time.date() < earliest || time > latest)
            continue;
        const auto place = std::upper_bound(ends.cbegin(), ends.cend(), time,
                                            [&](const QDateTime &value, qsizetype end) { return value < events[end].time; });
        const qsizetype length = place - ends.cbegin();
        if (length > 0)
            before[i] = ends[length - 1];
        if (length == ends.size())
            ends.append(i);
        else
            ends[length] = i;
    }
    QList<qsizetype> run;
    for (qsizetype i = ends.isEmpty() ? -1 : ends.last(); i >= 0; i = before[i])
        run.append(i);
    std::reverse(run.begin(), run.end());
    return run;
}

} // namespace

QList<HistoryEvent> historyEvents(const QList<QJsonObject> &lines, const QDateTime &now)
{
    QList<HistoryEvent> events;
    events.reserve(lines.size());
    for (const QJsonObject &line : lines)
        events.append(eventOf(line));
    const QList<qsizetype> good = timesInOrder(events, now.addSecs(tolerance));
    QDateTime last = good.isEmpty() ? now : events[good.first()].time;
    auto next = good.cbegin();
    for (qsizetype i = 0; i < events.size(); ++i) {
        if (next != good.cend() && *next == i) {
            last = events[i].time;
            ++next;
        }
        events[i].time = last;
    }
    return events;
}

} // namespace mooring
