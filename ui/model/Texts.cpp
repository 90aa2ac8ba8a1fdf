// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "model/Texts.h"

#include <QLocale>

namespace mooring {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

const QString separator = QStringLiteral(" · ");

int countIn(const QList<NameStatus> &names, Condition state)
{
    return static_cast<int>(
        std::count_if(names.begin(), names.end(), [state](const NameStatus &name) { return name.state() == state; }));
}

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

QString Texts::pausedUntil(const QDateTime &until, const QDateTime &now)
{
    if (!until.isValid())
        return tr("Paused until you resume");
    const QDateTime local = until.toLocalTime();
    QString time = QLocale().toString(local.time(), QLocale::ShortFormat);
    if (local.date() != now.toLocalTime().date())
        time.prepend(QLocale().dayName(local.date().dayOfWeek(), QLocale::ShortFormat) + u' ');
    return tr("Paused until %1").arg(time);
}

QString Texts::providerText(const QString &text)
{
    return QCoreApplication::translate("mooring::providers", text.toUtf8().constData());
}

QString Texts::stateName(Condition state)
{
    switch (state) {
    case Condition::Fine:
        return tr("up to date");
    case Condition::Working:
        return tr("being updated");
    case Condition::Attention:
        return tr("needs you");
    case Condition::Failing:
        return tr("failing, tried again by itself");
    case Condition::Held:
        return tr("held");
    case Condition::Offline:
        break;
    }
    return tr("waiting");
}

QString Texts::problem(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::Credentials:
        return tr("sign-in refused — sign in again");
    case Failure::Kind::Forbidden:
        return tr("this account may not change the name");
    case Failure::Kind::NoSuchZone:
        return tr("the account does not hold this domain");
    case Failure::Kind::NoSuchName:
        return tr("the provider does not know this name");
    case Failure::Kind::Rejected:
        return tr("the provider refuses the update");
    case Failure::Kind::Conflict:
        return tr("there are addresses that Mooring did not set");
    case Failure::Kind::RateLimited:
        return tr("too many requests — waiting");
    case Failure::Kind::Blocked:
        return tr("blocked by the provider — ask them why");
    case Failure::Kind::Network:
        return tr("no connection to the provider");
    case Failure::Kind::Tls:
        return tr("the connection is not secure");
    case Failure::Kind::Server:
        return tr("the provider is in trouble");
    case Failure::Kind::BadReply:
        return tr("the provider's answer makes no sense");
    case Failure::Kind::NoAddress:
        return tr("no public address found");
    case Failure::Kind::KeychainLocked:
        return tr("the keychain is locked — unlock it");
    case Failure::Kind::Unsupported:
        return tr("the provider cannot do this");
    case Failure::Kind::Cancelled:
        break;
    }
    return tr("stopped");
}

QString Texts::remedy(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::Credentials:
    case Failure::Kind::Forbidden:
        return tr("&Sign in again…");
    default:
        return tr("&Try again");
    }
}

QString Texts::holdReason(const Hold &hold)
{
    switch (hold.kind) {
    case Hold::Kind::Vpn:
        return tr("held: a VPN is on");
    case Hold::Kind::Network:
        return tr("held: not published from this network");
    case Hold::Kind::OtherLine:
        break;
    }
    return tr("held: this is not your usual line");
}

QString Texts::holdSentence(const Hold &hold)
{
    switch (hold.kind) {
    case Hold::Kind::Vpn:
        return hold.device.isEmpty() ? tr("You are on a VPN. Names keep your home address until you leave it.")
                                     : tr("You are on a VPN (%1). Names keep your home address until you leave it.")
                                           .arg(hold.device);
    case Hold::Kind::Network:
        return tr("Names are not updated from this network.");
    case Hold::Kind::OtherLine:
        break;
    }
    return tr("This is not your usual line. Names keep their address.");
}

QString Texts::publishAnyway(const Hold &hold)
{
    switch (hold.kind) {
    case Hold::Kind::Vpn:
        return tr("&Publish in spite of the VPN");
    case Hold::Kind::Network:
        return tr("&Publish from this network");
    case Hold::Kind::OtherLine:
        break;
    }
    return tr("&Publish this address");
}

QString Texts::publishAnywayHint(const Hold &hold)
{
    return hold.network.label.isEmpty() ? tr("Remembered for the network that you are in now.")
                                        : tr("Remembered for the network “%1”.").arg(hold.network.label);
}

QString Texts::holdHere(const Hold &hold)
{
    return hold.kind == Hold::Kind::Network ? tr("Never publish from this &network") : tr("&Always hold here");
}

QString Texts::detail(const NameStatus &name)
{
    const RecordStatus &worst = name.worst();
    const Condition state = stateOf(worst);
    if (worst.failure && (state == Condition::Attention || state == Condition::Failing || state == Condition::Offline))
        return name.provider + separator + problem(*worst.failure);
    if (worst.kind == RecordStatus::Kind::Disabled)
        return name.provider + separator + tr("switched off");
    if (worst.hold)
        return name.provider + separator + holdReason(*worst.hold);
    return name.accountLabel.isEmpty() ? name.provider : name.provider + separator + name.accountLabel;
}

QString Texts::when(const NameStatus &name, const QDateTime &now)
{
    const RecordStatus &worst = name.worst();
    switch (stateOf(worst)) {
    case Condition::Fine:
        return ago(name.changedAt(), now);
    case Condition::Working:
        return tr("updating…");
    case Condition::Attention:
        return worst.kind == RecordStatus::Kind::Stopped ? tr("stopped") : tr("waiting");
    case Condition::Failing:
        return worst.nextAttempt.isValid() ? tr("again %1").arg(until(worst.nextAttempt, now)) : tr("failing");
    case Condition::Held:
        return worst.kind == RecordStatus::Kind::Disabled ? tr("off") : tr("held");
    case Condition::Offline:
        break;
    }
    return tr("waiting");
}

QString Texts::values(const QList<QHostAddress> &addresses)
{
    if (addresses.isEmpty())
        return QStringLiteral("–");
    const QString first = addressText(addresses.first());
    return addresses.size() == 1 ? first : QStringLiteral("%1 +%2").arg(first).arg(addresses.size() - 1);
}

QString Texts::spoken(const NameStatus &name, const QDateTime &now)
{
    QStringList parts{name.name, stateName(name.state()), detail(name)};
    for (const RecordStatus &record : name.records)
        parts << recordTypeName(record.type) + u' ' + values(record.values);
    parts << when(name, now);
    return parts.join(QStringLiteral(", "));
}

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
        return count == 1 ? tr("1 of %n name(s) needs you", nullptr, total)
                          : tr("%1 of %n name(s) need you", nullptr, total).arg(count);
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
    if (since.isValid()) {
        const qint64 seconds = since.secsTo(snapshot.now);
        parts << (seconds < minute ? tr("changed just now") : tr("unchanged for %1").arg(duration(seconds)));
    }
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
