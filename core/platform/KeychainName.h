// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoroTask>
#include <QString>

namespace mooring {

/// What the users of the system's keychain call it, such as "GNOME Keyring" or "KWallet"; empty where that is not known.
/// Never makes it ask for anything.
[[nodiscard]] QCoro::Task<QString> keychainName();

} // namespace mooring
