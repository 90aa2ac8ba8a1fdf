// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/ProviderRegistry.h"

namespace mooring {

/// A provider that is a class: what no recipe can express.
struct NativeProvider
{
    ProviderInfo info; ///< With exactly one method.
    ProviderFactory create;
};

/// Every native provider of this build; the one place where they are listed.
[[nodiscard]] QList<NativeProvider> nativeProviders();

} // namespace mooring
