// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/RecordType.h"

#include <QAbstractSocket>
#include <QString>

namespace mooring {

/// Makes a socket use @p device and nothing else, before it is connected: SO_BINDTODEVICE (Linux 5.7 and later without
/// privilege), IP_BOUND_IF (macOS), IP_UNICAST_IF (Windows). False where the system refuses; the caller must then give up,
/// never fall back to another line.
[[nodiscard]] bool bindToDevice(qintptr socket, const QString &device, RecordType type);

/// Binds an unconnected Qt socket to any address of the family and to @p device. False as above, or there is no such device.
[[nodiscard]] bool bindToDevice(QAbstractSocket &socket, const QString &device, RecordType type);

} // namespace mooring
