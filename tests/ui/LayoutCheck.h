// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace mooring {

/// What is wrong with how a shown window is laid out, one line each: texts that do not fit their place, parts that overlap
/// or lie outside their parent, parts smaller than they must be.
[[nodiscard]] QStringList layoutProblems(const QWidget &window);

/// The visible widgets below @p window, itself first.
[[nodiscard]] QList<const QWidget *> visibleWidgets(const QWidget &window);
/// "QPushButton “&Close” in mooring::UndoBar": how a report names a widget.
[[nodiscard]] QString describe(const QWidget &widget);

} // namespace mooring
