// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/importers/Import.h"

namespace mooring {

/// Whether the text has the options of a ddclient.conf.
[[nodiscard]] bool looksLikeDdclient(const QString &text);

/// ddclient.conf (versions 3.8 to 4.x) in our terms: continuation lines, globals that stay in force for later lines, its
/// rules for passwords, IP strategies and protocols. What has no counterpart is told in a note.
[[nodiscard]] Imported importDdclient(const QString &text);

} // namespace mooring
