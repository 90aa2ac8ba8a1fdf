// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "theme/PageIcon.h"

#include "theme/Theme.h"

#include <QPainter>
#include <QPainterPath>

namespace mooring {

namespace {

constexpr int side = 20; // the grid on which the drawings are made

/// A label with its hole: a name.
QPainterPath tag()
{
    QPainterPath path;
    path.moveTo(3, 3);
    path.lineTo(10, 3);
    path.lineTo(17, 10);
    path.lineTo(10, 17);
    path.lineTo(3, 10);
    path.closeSubpath();
    path.addEllipse(QPointF(7, 7), 1.2, 1.2);
    return path;
}

/// Head and shoulders.
QPainterPath person()
{
    QPainterPath path;
    path.addEllipse(QPointF(10, 6.5), 3.5, 3.5);
    path.moveTo(3, 17);
    path.cubicTo(3.5, 11, 16.5, 11, 17, 17);
    return path;
}

/// A clock.
QPainterPath clock()
{
    QPainterPath path;
    path.addEllipse(QPointF(10, 10), 7, 7);
    path.moveTo(10, 6);
    path.lineTo(10, 10);
    path.lineTo(13, 12);
    return path;
}

/// A pulse.
QPainterPath pulse()
{
    QPainterPath path;
    path.moveTo(2, 11);
    path.lineTo(6, 11);
    path.lineTo(8.5, 5);
    path.lineTo(11.5, 15);
    path.lineTo(14, 9);
    path.lineTo(15, 11);
    path.lineTo(18, 11);
    return path;
}

/// Two sliders.
QPainterPath sliders()
{
    QPainterPath path;
    for (const auto &[y, knob] : {std::pair(6.5, 13.0), std::pair(13.5, 7.0)}) {
        path.moveTo(3, y);
        path.lineTo(knob - 2, y);
        path.addEllipse(QPointF(knob, y), 2, 2);
        path.moveTo(knob + 2, y);
        path.lineTo(17, y);
    }
    return path;
}

QPainterPath drawing(PageId page)
{
    switch (page) {
    case PageId::Names:
        return tag();
    case PageId::Accounts:
        return person();
    case PageId::History:
        return clock();
    case PageId::Diagnostics:
        return pulse();
    case PageId::Preferences:
        return sliders();
    }
    Q_UNREACHABLE();
}

QPixmap picture(const QPainterPath &path, const QColor &color, int scale)
{
    QPixmap pixmap(side * scale, side * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

} // namespace

QIcon pageIcon(PageId page, const QPalette &palette)
{
    const Tokens tokens = tokensFor(palette);
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        icon.addPixmap(picture(drawing(page), tokens.dim, scale), QIcon::Normal);
        icon.addPixmap(picture(drawing(page), tokens.accent, scale), QIcon::Selected);
    }
    return icon;
}

} // namespace mooring
