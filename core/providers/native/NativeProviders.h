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

/// A form field of a native provider: plain text and required unless changed. @p label and @p help are English, marked with
/// QT_TRANSLATE_NOOP("mooring::providers", …): descriptions are translated where they are shown.
[[nodiscard]] ProviderField nativeField(const QString &key, const char *label, const char *help, const QString &example);

/// Every native provider of this build; the one place where they are listed.
[[nodiscard]] QList<NativeProvider> nativeProviders();

} // namespace mooring
