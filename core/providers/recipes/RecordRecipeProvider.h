// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/Provider.h"

#include <memory>

namespace mooring {

struct ProviderContext;
struct RecordRecipe;

/// A provider that follows @p recipe with the account's fields and HTTP client of @p context, which must outlive it.
[[nodiscard]] std::unique_ptr<Provider> makeRecordProvider(std::shared_ptr<const RecordRecipe> recipe,
                                                           const ProviderContext &context);

} // namespace mooring
