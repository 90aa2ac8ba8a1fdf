// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/KeychainName.h"

namespace mooring {

// macOS has one keychain, and calls it the keychain.
QCoro::Task<QString> keychainName()
{
    co_return QString();
}

} // namespace mooring
