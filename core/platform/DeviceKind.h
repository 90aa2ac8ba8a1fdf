// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace mooring {

/// What a network interface is for, by its name and the kind that Linux gives to virtual ones (empty elsewhere).
enum class DeviceKind {
    Line, ///< A real line: Ethernet, Wi-Fi, ppp0, a bridge that a person made, a 6in4 tunnel (it carries the own IPv6).
    Tunnel, ///< A VPN: its addresses and its way out belong to somebody else.
    Virtual, ///< Containers and virtual machines.
};

[[nodiscard]] DeviceKind deviceKind(const QString &device, const QString &linkKind);
/// Whether @p name is matched by @p pattern, which may hold * and ?.
[[nodiscard]] bool matchesDevice(QStringView pattern, const QString &name);

} // namespace mooring
