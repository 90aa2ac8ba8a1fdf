// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Result.h"

#include <QHostAddress>
#include <QUrl>

#include <atomic>
#include <functional>
#include <memory>

/// A router's connection service by UPnP (Internet Gateway Device 1 and 2). These functions block for seconds; they know no
/// object and may run in any thread.
namespace mooring::upnp {

struct Search
{
    QHostAddress gateway; ///< Only what is there is believed.
    QHostAddress source; ///< This machine's address towards it; may be null.
    QString device; ///< The interface to search on where the address is unknown; empty = the system chooses.
    std::shared_ptr<std::atomic_bool> isCancelled; ///< Looked at between the steps; never null.
};

/// WANIPConnection or WANPPPConnection of a router.
struct Service
{
    QUrl control;
    QUrl events; ///< Empty if the router offers none.
    QByteArray type; ///< "urn:schemas-upnp-org:service:WANIPConnection:1".
    QHostAddress local; ///< This machine's address that the router was reached from.
};

/// A found router and what it said first.
struct Found
{
    Service service;
    QHostAddress address;
};

/// What is done by the library; a test gives its own.
struct Functions
{
    /// Searches by multicast for a little more than a second and asks what was found. Failure kinds: Network (no such router
    /// there), NoAddress (it has no address itself), BadReply, Cancelled, Unsupported (this build has no UPnP).
    std::function<Result<Found>(Search)> find;
    /// GetExternalIPAddress. Failure kinds: Network, NoAddress, BadReply, Unsupported.
    std::function<Result<QHostAddress>(Service)> ask;
};

[[nodiscard]] Functions functions();

/// Whether @p url is plain http at @p gateway itself: what a description names elsewhere is not the router. Pure.
[[nodiscard]] bool isAt(const QUrl &url, const QHostAddress &gateway);

} // namespace mooring::upnp
