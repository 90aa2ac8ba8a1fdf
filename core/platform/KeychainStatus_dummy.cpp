// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/KeychainStatus.h"

namespace mooring {

QCoro::Task<KeychainState> keychainState()
{
    co_return KeychainState::Unknown;
}

} // namespace mooring
