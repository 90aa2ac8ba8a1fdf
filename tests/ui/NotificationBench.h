// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "Samples.h"
#include "engine/MockClock.h"
#include "model/Redactor.h"
#include "notify/NotificationRules.h"

namespace mooring {

class Recorder final : public Notifier
{
public:
    void show(const Notification &notification) override { (notification.onlyIfShown ? corrected : shown) << notification; }
    void withdraw(Notification::Topic topic) override { withdrawn << topic; }

    QList<Notification> shown;
    QList<Notification> corrected;
    QList<Notification::Topic> withdrawn;
};

/// NotificationRules with a clock that stands still. A test's class derives from it.
class NotificationBench : public QObject
{
protected:
    void start();
    /// Past the quiet time of the start.
    void settle() { m_clock->advance(std::chrono::minutes(1)); }
    void changeOf(RecordType type, const char *before, const char *now,
                  const QStringList &names = {QStringLiteral("home.example.org")});
    [[nodiscard]] static QList<QHostAddress> addresses(const char *text);
    [[nodiscard]] static QList<NotificationAction> actions(const Notification &notification);
    /// A pass after which one record of that account fails like that.
    [[nodiscard]] static PassReport failing(const QString &account, const Failure &failure);
    [[nodiscard]] static Hold vpn();

    const Failure refused{
        Failure::Kind::Credentials, QStringLiteral("Cloudflare refuses the token s3cr3t-token. Sign in again."), {}};
    const Failure down{Failure::Kind::Server, QStringLiteral("The provider is down."), {}};
    const Failure locked{Failure::Kind::KeychainLocked, QStringLiteral("The keychain is locked."), {}};

    std::unique_ptr<MockClock> m_clock;
    Redactor m_redactor;
    Config m_config;
    std::unique_ptr<Recorder> m_recorder;
    std::unique_ptr<NotificationRules> m_rules;
};

} // namespace mooring
