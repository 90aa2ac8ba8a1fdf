// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "config/HeartbeatJson.h"

#include "config/ConfigKeys.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Config)
};

constexpr int longestMinutes = 31 * 24 * 60;

HeartbeatConfig readHeartbeat(const JsonPlace &place)
{
    HeartbeatConfig result;
    std::ignore = place.object(); // Refuses anything else.
    result.url = place.at(keys::url).text();
    const QUrl url(result.url, QUrl::StrictMode);
    // The ping URL is all that a stranger needs to silence the alarm.
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http"))
        place.at(keys::url).refuse(Text::tr("Write the ping address that the monitor gives, like https://hc-ping.com/…"));
    result.every = std::chrono::minutes(
        place.at(keys::everyMinutes).integer(static_cast<int>(HeartbeatConfig().every.count()), 1, longestMinutes));
    result.unknown = place.without({keys::url, keys::everyMinutes});
    return result;
}

} // namespace

QList<HeartbeatConfig> readHeartbeats(const JsonPlace &place)
{
    QList<HeartbeatConfig> result;
    if (!place.isPresent())
        return result;
    for (const JsonPlace &element : place.elements()) {
        const HeartbeatConfig heartbeat = readHeartbeat(element);
        const auto sameUrl = [&heartbeat](const HeartbeatConfig &other) {
            return other.url == heartbeat.url;
        };
        if (std::any_of(result.cbegin(), result.cend(), sameUrl))
            element.at(keys::url).refuse(Text::tr("This monitor is in the list twice; remove one."));
        result.append(heartbeat);
    }
    return result;
}

QJsonArray heartbeatsArray(const QList<HeartbeatConfig> &heartbeats)
{
    QJsonArray result;
    for (const HeartbeatConfig &heartbeat : heartbeats) {
        QJsonObject object = heartbeat.unknown;
        object.insert(keys::url, heartbeat.url);
        if (heartbeat.every != HeartbeatConfig().every)
            object.insert(keys::everyMinutes, qint64(heartbeat.every.count()));
        result.append(object);
    }
    return result;
}

} // namespace mooring
