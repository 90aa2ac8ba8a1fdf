// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/outside/HostAddresses.h"
#include "addresses/outside/Rotation.h"
#include "model/Clock.h"
#include "net/dns/DnsClient.h"
#include "platform/InterfaceAddresses.h"

#include <QSslConfiguration>

#include <functional>
#include <memory>

namespace mooring {

/// What a router says of its outer side.
struct RouterAnswer
{
    QHostAddress address;
    QString detail; ///< For a person: "NAT-PMP at 192.168.1.1".
};

/// What sources ask the world with; a test gives its own. What it refers to must outlive the sources.
struct SourceParts
{
    Clock &clock;
    Random random;
    std::function<Result<QList<InterfaceAddress>>()> interfaces = interfaceAddresses;
    /// The outer IPv4 address of the router on that interface (empty = the default line's). Empty function = no router is
    /// asked.
    std::function<QCoro::Task<Result<RouterAnswer>>(QString device)> router = {};
    ResolveHost resolve = dns::resolveHost;
    QSslConfiguration ssl = {}; ///< Of connections to echo services; null = the system's.
    std::shared_ptr<Rotation> rotation = std::make_shared<Rotation>(random); ///< One for all copies.
};

} // namespace mooring
