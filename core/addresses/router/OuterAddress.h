// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>

namespace mooring {

/// Whether a router may have @p address on its outer side: IPv4, not of 0.0.0.0/8, loopback, multicast or 240.0.0.0/4.
/// A private address may be.
[[nodiscard]] bool canBeOuterAddress(const QHostAddress &address);

} // namespace mooring
