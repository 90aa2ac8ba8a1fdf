// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoroTask>

namespace mooring {

enum class KeychainState {
    Unlocked,
    Locked, ///< Reading would make the system ask for the keychain's password.
    Empty, ///< The keychain runs, but no keychain file was ever made: it asks for a new password at the first write.
    Absent, ///< Nothing here keeps secrets.
    Unknown, ///< This system cannot tell; the keychain's own answers are to be believed.
};

/// Looks at the system's keychain without making it ask for anything. On Linux the default collection of the Secret Service
/// (https://specifications.freedesktop.org/secret-service/), on other systems Unknown.
[[nodiscard]] QCoro::Task<KeychainState> keychainState();

} // namespace mooring
