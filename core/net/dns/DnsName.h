// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Result.h"

#include <QByteArray>
#include <QByteArrayList>

namespace mooring::dns {

/// Presentation form ("home.example.org", root = ".") to uncompressed wire form; Failure::Rejected on a bad label.
[[nodiscard]] Result<QByteArray> nameToWire(const QString &name);

/// Labels as on the wire to presentation form, letters in lower case, special characters escaped (RFC 1035 section 5.1).
[[nodiscard]] QString nameFromLabels(const QByteArrayList &labels);

} // namespace mooring::dns
