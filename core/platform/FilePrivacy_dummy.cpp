// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/FilePrivacy.h"

namespace mooring {

bool isPrivateFile(const QString &)
{
    return true;
}

} // namespace mooring
