// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/Config.h"
#include "model/Clock.h"
#include "model/Result.h"

#include <QCoroTask>
#include <QDateTime>
#include <QObject>

namespace mooring {

class HttpClient;

/// Tells monitors (Healthchecks.io, Uptime Kuma and their like) that this machine is alive and its names are right: a GET of
/// their ping URL, which they miss when it stays away. Nothing is sent while something is wrong.
class Heartbeats : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this.
    Heartbeats(HttpClient &http, Clock &clock, QObject *parent = nullptr);

    /// Those that stay keep the time of their last beat.
    void setConfig(const QList<HeartbeatConfig> &heartbeats);
    /// A pass has ended; @p allWell = no name fails or is stopped. Sends what is due; what fails is sent again with the next
    /// pass.
    void passFinished(bool allWell);

signals:
    void confirmed(const QString &host);
    /// The first failure in a row of one monitor. The URL is a secret of the monitor: only its host is told.
    void failed(const QString &host, const mooring::Failure &failure);

private:
    struct Beat
    {
        QDateTime confirmedAt; ///< UTC; null = never.
        bool underWay = false;
        bool failing = false;
    };
    QCoro::Task<void> send(HeartbeatConfig heartbeat);

    HttpClient &m_http;
    Clock &m_clock;
    QList<HeartbeatConfig> m_heartbeats;
    QMap<QString, Beat> m_beats; ///< By URL.
};

} // namespace mooring
