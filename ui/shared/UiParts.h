// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/InterfaceAddresses.h"

#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace mooring {

class AccountSetup;
class AddressResolver;
class Autostart;
class Clock;
class DnsVerifier;
class Journal;
class NetworkProbe;
class Redactor;
class Translations;
class Updater;

/// What the user interface works with. The composition root owns it all; it outlives every window.
struct UiParts
{
    Updater &updater;
    AccountSetup &setup; ///< Configuration, accounts and their secrets.
    AddressResolver &resolver;
    NetworkProbe &network;
    Journal &journal;
    Clock &clock;
    const Redactor &redactor;
    Translations &translations;
    DnsVerifier *dns = nullptr; ///< Null in the demo, whose names are in no real zone.
    Autostart *autostart = nullptr; ///< Null where a start at login makes no sense (demo).
    /// How far this machine's clock was ahead of the service that answered last; empty = none did.
    std::function<std::optional<std::chrono::seconds>()> clockAhead = {};
    QString settingsFile = {}; ///< Window geometry and what was told once; empty = nothing is kept (demo).
    /// This machine's own addresses.
    std::function<Result<QList<InterfaceAddress>>()> interfaces = interfaceAddresses;
    /// The next use of the keychain may make the system ask for its password, once: for a person's "try again".
    std::function<void()> allowKeychainPrompt = [] {
    };
};

} // namespace mooring
