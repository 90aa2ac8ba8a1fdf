// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "config/ApplicationJson.h"

#include "config/ConfigKeys.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Config)
};

constexpr int longestReminder = 30 * 24; // Hours.

QList<RecordType> readFamilies(const JsonPlace &place)
{
    if (!place.isPresent())
        return NotificationConfig().families;
    // None at all is a wish, too: outages are told all the same.
    QList<RecordType> result;
    for (const JsonPlace &element : place.elements()) {
        const QString name = element.text();
        const auto type = recordTypeFromName(name);
        if (!type)
            element.refuse(Text::tr("“%1” is not a record type that can be kept; possible are: A, AAAA.").arg(name));
        else if (result.contains(*type))
            element.refuse(Text::tr("%1 is in this list twice; remove one.").arg(name));
        else
            result << *type;
    }
    return result;
}

bool areSame(const QList<RecordType> &a, const QList<RecordType> &b)
{
    return a.size() == b.size() && std::all_of(a.begin(), a.end(), [&b](RecordType type) { return b.contains(type); });
}

} // namespace

QStringList notificationKeys()
{
    return {keys::changes, keys::failures, keys::recoveries, keys::attention, keys::families, keys::remindAfterHours};
}

NotificationConfig readNotifications(const JsonPlace &place)
{
    const NotificationConfig standard;
    NotificationConfig result;
    result.changes = place.at(keys::changes).boolean(standard.changes);
    result.failures = place.at(keys::failures).boolean(standard.failures);
    result.recoveries = place.at(keys::recoveries).boolean(standard.recoveries);
    result.attention = place.at(keys::attention).boolean(standard.attention);
    result.families = readFamilies(place.at(keys::families));
    const JsonPlace hours = place.at(keys::remindAfterHours);
    result.remindAfter
        = std::chrono::hours(hours.integer(static_cast<int>(standard.remindAfter.count()), 0, longestReminder));
    return result;
}

void writeNotifications(QJsonObject &section, const NotificationConfig &notifications)
{
    const NotificationConfig standard;
    const std::tuple<QString, bool, bool> events[] = {
        {keys::changes, notifications.changes, standard.changes},
        {keys::failures, notifications.failures, standard.failures},
        {keys::recoveries, notifications.recoveries, standard.recoveries},
        {keys::attention, notifications.attention, standard.attention},
    };
    for (const auto &[key, value, usual] : events) {
        if (value != usual)
            section.insert(key, value);
    }
    if (!areSame(notifications.families, standard.families)) {
        QJsonArray families;
        for (const RecordType type : notifications.families)
            families.append(recordTypeName(type));
        section.insert(keys::families, families);
    }
    if (notifications.remindAfter != standard.remindAfter)
        section.insert(keys::remindAfterHours, static_cast<qint64>(notifications.remindAfter.count()));
}

QStringList applicationKeys()
{
    return {keys::language, keys::logLevel};
}

ApplicationConfig readApplication(const JsonPlace &place)
{
    ApplicationConfig result;
    const JsonPlace language = place.at(keys::language);
    result.language = language.text(QString());
    // The form of BCP 47 (language, script, region); "_" as QLocale writes it. Whether there are texts for it is not asked:
    // another version may have them.
    static const QRegularExpression form(
        QStringLiteral(R"(\A(|[A-Za-z]{2,3}([-_][A-Za-z]{4})?([-_]([A-Za-z]{2}|[0-9]{3}))?)\z)"));
    if (!form.match(result.language).hasMatch())
        language.refuse(Text::tr("“%1” is no language; write it like de, pt_BR or zh_CN.").arg(result.language));
    result.logLevel = place.at(keys::logLevel)
                          .choice({QString(), QStringLiteral("error"), QStringLiteral("warning"), QStringLiteral("info"),
                                   QStringLiteral("debug")});
    return result;
}

void writeApplication(QJsonObject &section, const ApplicationConfig &application)
{
    if (!application.language.isEmpty())
        section.insert(keys::language, application.language);
    if (!application.logLevel.isEmpty())
        section.insert(keys::logLevel, application.logLevel);
}

} // namespace mooring
