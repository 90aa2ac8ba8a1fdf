// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHostAddress>

#include <optional>

namespace mooring {

/// One NOTIFY of UPnP's eventing (UPnP Device Architecture 1.1, section 4.3). Pure.
struct PropertyChange
{
    QByteArray path; ///< That was given to the router as the place to tell.
    QByteArray subscription; ///< SID.
    std::optional<QHostAddress> externalAddress; ///< Empty if that did not change; null if it is no IPv4 address.
};

/// What has come over a connection so far.
struct PropertyChangeRead
{
    enum class State { Incomplete, Bad, Complete };

    State state = State::Incomplete;
    PropertyChange change; ///< When Complete.
};

constexpr qsizetype largestPropertyChange = 16 * 1024;

/// Bad is also what is longer than largestPropertyChange, or sent in pieces (chunked).
[[nodiscard]] PropertyChangeRead readPropertyChange(const QByteArray &bytes);

} // namespace mooring
