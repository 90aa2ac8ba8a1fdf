// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace mooring {

/// The texts that @p widget itself shows or says: its text, title, placeholder, entries, tool tip and accessible name.
[[nodiscard]] QStringList ownTexts(const QWidget &widget);
/// Those of every visible widget of @p window.
[[nodiscard]] QStringList visibleTexts(const QWidget &window);

} // namespace mooring
