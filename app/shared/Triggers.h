// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/AddressWatcher.h"
#include "notify/Heartbeats.h"
#include "platform/KeychainEvents.h"
#include "shared/ConfigWatcher.h"

#include <memory>

namespace mooring {

class Gateways;
class Redactor;
class Updater;

/// What a resident program hears and tells: everything outside that wakes the Updater, and the monitors that hear of its
/// passes. Works from its construction to its end.
class Triggers : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Updater &updater;
        HttpClient &http; ///< By the proxy setting.
        Clock &clock;
        Redactor &redactor;
        Gateways *gateways = nullptr; ///< Null = no router is heard.
        QString configFile; ///< Empty = there is none.
        bool usesKeychain = false;
    };

    /// What @p parts refer to must outlive this.
    explicit Triggers(const Parts &parts, QObject *parent = nullptr);

    /// config.json was just written by this program.
    void settle();

signals:
    /// config.json was edited from outside.
    void configEdited();

private:
    void takeConfig();

    Parts m_parts;
    AddressWatcher m_addresses;
    Heartbeats m_heartbeats;
    std::unique_ptr<KeychainEvents> m_keychain;
    std::unique_ptr<ConfigWatcher> m_config;
};

} // namespace mooring
