// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Failure.h"

#include <QHostAddress>

#include <optional>

class QAbstractSocket;

namespace mooring {

/// Lets an unconnected socket that is to talk to @p peer use the interface @p device and nothing else; an empty name lets it
/// go as the routes say. After a failure the socket must not be used: another line would tell another address.
/// Failure kinds: NoAddress (there is no such interface), Network (the system refuses).
[[nodiscard]] std::optional<Failure> bindToDevice(QAbstractSocket &socket, const QString &device, const QHostAddress &peer);

} // namespace mooring
