// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Result.h"

#include <QByteArray>

namespace mooring::dns {

/// Presentation form ("home.example.org", root = ".") to uncompressed wire form; Failure::Rejected on a bad label.
[[nodiscard]] Result<QByteArray> nameToWire(const QString &name);

} // namespace mooring::dns
