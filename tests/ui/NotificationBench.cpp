// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "NotificationBench.h"

namespace mooring {

void NotificationBench::start()
{
    m_rules.reset();
    m_clock = std::make_unique<MockClock>();
    m_config = {};
    m_recorder = std::make_unique<Recorder>();
    m_rules = std::make_unique<NotificationRules>(*m_recorder, *m_clock, m_redactor);
    m_rules->setConfig(m_config);
}

void NotificationBench::changeOf(RecordType type, const char *before, const char *now, const QStringList &names)
{
    m_rules->addressChanged(type, addresses(before), addresses(now), names);
}

QList<QHostAddress> NotificationBench::addresses(const char *text)
{
    return {QHostAddress(QString::fromLatin1(text))};
}

QList<NotificationAction> NotificationBench::actions(const Notification &notification)
{
    QList<NotificationAction> found;
    for (const Notification::Button &button : notification.buttons)
        found << button.action;
    return found;
}

PassReport NotificationBench::failing(const QString &account, const Failure &failure)
{
    RecordStatus record = samples::record(QStringLiteral("home.example.org"), RecordType::A, RecordStatus::Kind::Failing,
                                          QStringLiteral("11.22.33.44"), account);
    record.failure = failure;
    return {{}, {record}};
}

Hold NotificationBench::vpn()
{
    return {Hold::Kind::Vpn, QStringLiteral("A VPN is on."), QStringLiteral("wg0"), {}};
}

} // namespace mooring
