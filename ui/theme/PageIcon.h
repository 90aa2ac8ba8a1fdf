// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "shared/Page.h"

#include <QIcon>

namespace mooring {

/// The line drawing that stands for a page, in the colours of @p palette: dim, and the accent where it is selected.
[[nodiscard]] QIcon pageIcon(PageId page, const QPalette &palette);

} // namespace mooring
