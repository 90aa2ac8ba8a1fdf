// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "shared/RowGround.h"

#include "theme/Theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace mooring {

namespace {

constexpr double radius = 5; ///< The list's own less its padding.

} // namespace

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, bool ruled)
{
    const Tokens tokens = tokensFor(option.palette);
    const QRectF ground = QRectF(option.rect).adjusted(0, 0, 0, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (ruled)
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    if (option.state & QStyle::State_Selected) {
        painter.setBrush(tokens.selection);
        painter.drawRoundedRect(ground, radius, radius);
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    }
    painter.restore();
}

} // namespace mooring
