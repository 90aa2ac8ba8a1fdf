// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace mooring {

/// Whether nobody but the file's owner can read or change it. A systemd credential (a file in $CREDENTIALS_DIRECTORY)
/// counts: its mode shows the mask of an access list that names this user alone. Where the system has no modes: true.
[[nodiscard]] bool isPrivateFile(const QString &path);

} // namespace mooring
