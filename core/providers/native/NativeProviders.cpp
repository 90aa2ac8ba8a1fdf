// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/native/NativeProviders.h"

namespace mooring {

QList<NativeProvider> nativeProviders()
{
    return {};
}

} // namespace mooring
