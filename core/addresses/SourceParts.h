// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Clock.h"
#include "net/dns/DnsClient.h"
#include "platform/InterfaceAddresses.h"

#include <functional>

namespace mooring {

class HttpClient;

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
    HttpClient &http; ///< Goes direct, never through a proxy.
    std::function<Result<QList<InterfaceAddress>>()> interfaces = interfaceAddresses;
    /// The outer IPv4 address of the router on that interface (empty = the default line's). Empty function = no router is
    /// asked.
    std::function<QCoro::Task<Result<RouterAnswer>>(QString device)> router = {};
    std::function<QCoro::Task<Result<QList<QHostAddress>>>(QString host)> resolve = dns::resolveHost;
};

} // namespace mooring
