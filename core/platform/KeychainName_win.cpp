// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/KeychainName.h"

namespace mooring {

QCoro::Task<QString> keychainName()
{
    co_return QStringLiteral("Windows Credential Manager");
}

} // namespace mooring
