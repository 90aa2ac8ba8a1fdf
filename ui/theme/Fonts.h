// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

namespace mooring {

/// The few text styles, all made from the system's font so that the user's size holds.
[[nodiscard]] QFont secondaryFont(const QFont &body);
[[nodiscard]] QFont strongFont(const QFont &body);
/// A page's question.
[[nodiscard]] QFont titleFont(const QFont &body);
/// Addresses in lines and lists.
[[nodiscard]] QFont fixedFont(const QFont &body);
/// The address of a card.
[[nodiscard]] QFont addressFont(const QFont &body);

} // namespace mooring
