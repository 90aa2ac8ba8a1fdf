// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "model/Texts.h"

#include <QLocale>

namespace mooring {

namespace {

const QString separator = QStringLiteral(" · ");

int countIn(const QList<NameStatus> &names, Condition state)
{
    return static_cast<int>(
        std::count_if(names.begin(), names.end(), [state](const NameStatus &name) { return name.state() == state; }));
}

} // namespace

Condition Texts::summaryState(const Snapshot &snapshot)
{
    if (snapshot.paused)
        return Condition::Held;
    if (snapshot.names.isEmpty())
        return Condition::Offline;
    if (snapshot.overall == OverallState::Stale)
        return Condition::Attention;
    for (const Condition state : {Condition::Attention, Condition::Failing, Condition::Working, Condition::Offline}) {
        if (countIn(snapshot.names, state) > 0)
            return state;
    }
    return countIn(snapshot.names, Condition::Fine) > 0 ? Condition::Fine : Condition::Held;
}

QString Texts::summary(const Snapshot &snapshot)
{
    const int total = static_cast<int>(snapshot.names.size());
    const auto some = [total](int count, const QString &all, const QString &part) {
        return (count == total ? all : part).arg(count).arg(total);
    };
    const Condition state = summaryState(snapshot);
    if (state == Condition::Attention && snapshot.overall == OverallState::Stale)
        return tr("No successful check for %1").arg(duration(snapshot.lastGood.secsTo(snapshot.now)));
    switch (state) {
    case Condition::Fine:
        return total == 1 ? tr("Your name is up to date") : tr("All %n names are up to date", nullptr, total);
    case Condition::Working:
        return tr("Updating…");
    case Condition::Attention: {
        const int count = countIn(snapshot.names, Condition::Attention);
        return count == total ? tr("%n name(s) need you", nullptr, count)
                              : tr("%n of %1 names need you", nullptr, count).arg(total);
    }
    case Condition::Failing:
        return some(countIn(snapshot.names, Condition::Failing),
                    tr("No name can be updated now; Mooring tries again by itself"),
                    tr("%1 of %2 names cannot be updated now; Mooring tries again by itself"));
    case Condition::Held:
        if (snapshot.paused)
            return tr("Updates are paused");
        return total == 1 ? tr("Your name is held")
                          : tr("%n name(s) are held", nullptr, countIn(snapshot.names, Condition::Held));
    case Condition::Offline:
        break;
    }
    return total == 0 ? tr("No names yet") : tr("Waiting for the network");
}

QString Texts::nextCheck(const Snapshot &snapshot)
{
    if (snapshot.paused || !snapshot.nextPass.isValid() || snapshot.names.isEmpty())
        return {};
    return tr("next check %1").arg(until(snapshot.nextPass, snapshot.now));
}

QString Texts::sourceName(const Detection &detection)
{
    if (detection.source == u"router")
        return tr("from the router");
    if (detection.source == u"interface")
        return detection.detail.isEmpty() ? tr("from this computer") : tr("from %1").arg(detection.detail);
    if (detection.source == u"web" || detection.source == u"stun" || detection.source == u"dns")
        return tr("seen from outside");
    if (detection.source == u"command")
        return tr("from a command");
    if (detection.source == u"fixed")
        return tr("fixed address");
    return detection.detail;
}

QString Texts::origin(const Snapshot &snapshot, RecordType type)
{
    const Detection detection = snapshot.detections.value(type);
    if (detection.addresses.isEmpty())
        return snapshot.now.isValid() ? tr("no public address found") : QString();
    QStringList parts;
    if (const QString source = sourceName(detection); !source.isEmpty())
        parts << source;
    const QDateTime since = snapshot.addressSince.value(type);
    if (since.isValid())
        parts << unchangedFor(since.secsTo(snapshot.now));
    return parts.join(separator);
}

QString Texts::family(RecordType type)
{
    return type == RecordType::A ? QStringLiteral("IPv4") : QStringLiteral("IPv6");
}

QString Texts::tooltip(const Snapshot &snapshot)
{
    QStringList lines{tr("Mooring: %1").arg(summary(snapshot))};
    for (auto it = snapshot.detections.begin(); it != snapshot.detections.end(); ++it) {
        if (!it->addresses.isEmpty())
            lines << family(it.key()) + u' ' + values(it->addresses);
    }
    QDateTime changed;
    for (const QDateTime &time : snapshot.addressSince) {
        if (time.isValid() && (!changed.isValid() || time > changed))
            changed = time;
    }
    // A time of day, not how long ago: it stays true until the next pass.
    if (snapshot.paused)
        lines << pausedUntil(snapshot.pausedUntil, snapshot.now);
    if (changed.isValid())
        lines << tr("Last change: %1").arg(QLocale().toString(changed.toLocalTime(), QLocale::ShortFormat));
    if (!snapshot.paused && snapshot.nextPass.isValid() && !snapshot.names.isEmpty())
        lines << tr("Next check: %1").arg(QLocale().toString(snapshot.nextPass.toLocalTime().time(), QLocale::ShortFormat));
    for (const NameStatus &name : snapshot.names) {
        const Condition state = name.state();
        if ((state == Condition::Attention || state == Condition::Failing) && lines.size() < 9)
            lines << name.name + QStringLiteral(": ")
                    + (name.worst().failure ? problem(*name.worst().failure) : stateName(state));
    }
    return lines.join(u'\n');
}

} // namespace mooring
