// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace mooring {

/// What is behind a row of a list whose rows are drawn by a delegate: the ground of the selected one, the ring of keyboard
/// focus and, with @p ruled, a line to the next row.
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, bool ruled);

} // namespace mooring
