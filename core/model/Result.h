// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Failure.h"

#include <tl/expected.hpp>

namespace mooring {

/// A value, or why there is none. Errors are values; no exception crosses our functions.
template <typename T>
using Result = tl::expected<T, Failure>;

/// For `return fail(Failure::Kind::Network, tr(...));`
[[nodiscard]] inline tl::unexpected<Failure> fail(Failure::Kind kind, QString message)
{
    return tl::unexpected(Failure{kind, std::move(message), std::nullopt});
}

} // namespace mooring
