// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "theme/Style.h"

#include "theme/Theme.h"

#include <QPainter>
#include <QStyleOption>

namespace mooring {

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const Tokens tokens = tokensFor(option->palette);
    const bool enabled = option->state & State_Enabled;
    const bool checked = option->state & State_On;
    const QColor strong = enabled ? tokens.accent : tokens.dim;
    QRectF box(option->rect);
    const double side = qMin(box.width(), box.height()) - 1;
    box = QRectF(box.center() - QPointF(side, side) / 2, QSizeF(side, side));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(checked || (option->state & State_HasFocus) ? strong : tokens.dim, 1));
    painter->setBrush(checked ? strong : tokens.card);
    painter->drawRoundedRect(box, 3, 3);
    if (checked) {
        const auto at = [&box](double x, double y) {
            return box.topLeft() + QPointF(x, y) * box.width();
        };
        painter->setPen(QPen(tokens.onAccent, side * 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.7), at(0.76, 0.32)});
    }
    painter->restore();
}

} // namespace mooring
