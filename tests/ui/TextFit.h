// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace mooring {

/// How @p widget cuts its text off ("needs 120x17, but has 80x17 for …"), or empty. Labels, buttons, fields, tabs, header
/// sections and the cells of item views.
[[nodiscard]] QString cutText(const QWidget &widget);

} // namespace mooring
