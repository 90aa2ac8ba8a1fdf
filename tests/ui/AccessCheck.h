// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace mooring {

// Each says in one line a problem what the keyboard or a screen reader misses in a shown window.

/// Controls without an accessible name or a role that says what they are for.
[[nodiscard]] QStringList nameProblems(const QWidget &window);
/// Letters that mean two controls with Alt.
[[nodiscard]] QStringList mnemonicProblems(const QWidget &window);
/// Controls that Tab never comes to. Moves the focus.
[[nodiscard]] QStringList tabProblems(QWidget &window);
/// Controls that look the same with and without the focus. Moves the focus.
[[nodiscard]] QStringList focusProblems(QWidget &window);

} // namespace mooring
