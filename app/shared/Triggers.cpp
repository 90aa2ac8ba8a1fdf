// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Triggers.h"

#include "addresses/router/Gateways.h"
#include "engine/Updater.h"
#include "journal/Log.h"
#include "model/Redactor.h"

#include <algorithm>

namespace mooring {

namespace {

bool isAllWell(const PassReport &report)
{
    return std::none_of(report.records.cbegin(), report.records.cend(),
                        [](const RecordStatus &status) { return status.failure.has_value(); });
}

} // namespace

Triggers::Triggers(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_heartbeats(parts.http, parts.clock)
{
    Updater *updater = &m_parts.updater;
    updater->setEventsActive(m_addresses.isActive());
    connect(&m_addresses, &AddressWatcher::changed, this, [this] {
        if (m_parts.gateways)
            m_parts.gateways->networkChanged();
        m_parts.updater.networkBack();
        m_parts.updater.trigger();
    });
    if (m_parts.gateways) {
        connect(m_parts.gateways, &Gateways::changed, this, [this] { m_parts.updater.trigger(); });
        m_parts.gateways->listen();
    }

    connect(updater, &Updater::configChanged, this, &Triggers::takeConfig);
    takeConfig();
    connect(updater, &Updater::passFinished, this,
            [this](const PassReport &report) { m_heartbeats.passFinished(isAllWell(report)); });
    connect(&m_heartbeats, &Heartbeats::confirmed, this,
            [](const QString &host) { qCDebug(lcEngine) << "The monitor was told that all is well:" << host; });
    connect(&m_heartbeats, &Heartbeats::failed, this, [](const QString &host, const Failure &failure) {
        qCWarning(lcEngine).noquote() << tr("The monitor at %1 was not reached: %2").arg(host, failure.message);
    });

    if (parts.usesKeychain) {
        m_keychain = std::make_unique<KeychainEvents>();
        connect(m_keychain.get(), &KeychainEvents::unlocked, updater, &Updater::keychainUnlocked);
    }
    if (!parts.configFile.isEmpty()) {
        m_config = std::make_unique<ConfigWatcher>(parts.configFile);
        connect(m_config.get(), &ConfigWatcher::changed, this, &Triggers::configEdited);
    }
}

void Triggers::settle()
{
    if (m_config)
        m_config->settle();
}

void Triggers::takeConfig()
{
    const QList<HeartbeatConfig> heartbeats = m_parts.updater.config().heartbeats;
    for (const HeartbeatConfig &heartbeat : heartbeats)
        m_parts.redactor.add(QUrl(heartbeat.url).path());
    m_heartbeats.setConfig(heartbeats);
}

} // namespace mooring
