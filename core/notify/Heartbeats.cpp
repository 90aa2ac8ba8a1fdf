// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "notify/Heartbeats.h"

#include "net/HttpClient.h"

#include <QCoreApplication>
#include <QPointer>

using namespace std::chrono_literals;

namespace mooring {

Heartbeats::Heartbeats(HttpClient &http, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_clock(clock)
{
}

void Heartbeats::setConfig(const QList<HeartbeatConfig> &heartbeats)
{
    QMap<QString, Beat> beats;
    for (const HeartbeatConfig &heartbeat : heartbeats)
        beats.insert(heartbeat.url, m_beats.value(heartbeat.url));
    m_heartbeats = heartbeats;
    m_beats = beats;
}

void Heartbeats::passFinished(bool allWell)
{
    if (!allWell)
        return;
    const QDateTime now = m_clock.now();
    for (const HeartbeatConfig &heartbeat : std::as_const(m_heartbeats)) {
        Beat &beat = m_beats[heartbeat.url];
        const qint64 age = beat.confirmedAt.isValid() ? beat.confirmedAt.secsTo(now) : -1;
        // A time in the future: the clock was set back.
        const bool isDue = age < 0 || age >= std::chrono::seconds(heartbeat.every).count();
        if (!isDue || beat.underWay)
            continue;
        beat.underWay = true;
        send(heartbeat);
    }
}

QCoro::Task<void> Heartbeats::send(HeartbeatConfig heartbeat)
{
    const QPointer<Heartbeats> self(this);
    HttpRequest request;
    request.url = QUrl(heartbeat.url, QUrl::StrictMode);
    request.deadline = 30s;
    request.bodyLimit = 64LL * 1024;
    const Result<HttpReply> reply = co_await m_http.send(request);
    if (!self || !m_beats.contains(heartbeat.url))
        co_return;
    Beat &beat = m_beats[heartbeat.url];
    beat.underWay = false;
    if (reply && reply->status >= 200 && reply->status < 300) {
        beat.confirmedAt = m_clock.now();
        beat.failing = false;
        emit confirmed(request.url.host());
        co_return;
    }
    const Failure failure = reply
        ? Failure{Failure::Kind::Server,
                  QCoreApplication::translate("Heartbeats", "It answered with HTTP status %1.").arg(reply->status),
                  {}}
        : reply.error();
    if (!std::exchange(beat.failing, true))
        emit failed(request.url.host(), failure);
}

} // namespace mooring
