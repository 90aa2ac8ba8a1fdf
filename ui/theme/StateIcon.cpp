// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "theme/StateIcon.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace mooring {

namespace {

// Seen on light and on dark panels alike: at least 3:1 on white and on #20242b.
const QColor ringColor(0x2f7bf0);

/// The panel's colour is not known, so each badge has 3:1 on white and on #20242b, and under a white sign.
QColor badgeColor(Condition state)
{
    switch (state) {
    case Condition::Fine:
        return {0x1f, 0x9d, 0x5b};
    case Condition::Working:
        return ringColor;
    case Condition::Attention:
        return {0xd9, 0x6c, 0x00};
    case Condition::Failing:
        return {0xe5, 0x48, 0x4d};
    case Condition::Held:
    case Condition::Offline:
        break;
    }
    return {0x7b, 0x85, 0x94};
}

QPolygonF octagon(const QRectF &box)
{
    QPolygonF polygon;
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = (corner + 0.5) * M_PI / 4;
        polygon << box.center() + QPointF(std::cos(angle), std::sin(angle)) * box.width() / 2;
    }
    return polygon;
}

QPainterPath triangle(const QRectF &box)
{
    QPainterPath path;
    path.moveTo(box.center().x(), box.top() + box.height() * 0.06);
    path.lineTo(box.right() - box.width() * 0.01, box.bottom() - box.height() * 0.1);
    path.lineTo(box.left() + box.width() * 0.01, box.bottom() - box.height() * 0.1);
    path.closeSubpath();
    return path;
}

/// Two half turns, each with a head.
void paintArrows(QPainter &painter, const QRectF &box, const QColor &color)
{
    // In a badge of few pixels the heads alone tell it from a ring.
    const bool isSmall = box.width() < 14;
    const double width = box.width() * (isSmall ? 0.17 : 0.13);
    const double turn = isSmall ? 80 : 120;
    const QRectF circle = box.adjusted(width, width, -width, -width);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(circle, 25 * 16, qRound(turn * 16));
    painter.drawArc(circle, 205 * 16, qRound(turn * 16));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (const double start : {25.0, 205.0}) {
        const double angle = start * M_PI / 180;
        const QPointF out(std::cos(angle), -std::sin(angle));
        const QPointF ahead(std::sin(angle), std::cos(angle));
        const QPointF end = circle.center() + out * circle.width() / 2;
        const double reach = box.width() * (isSmall ? 0.3 : 0.2);
        painter.drawPolygon(QPolygonF{end + out * reach, end - out * reach, end + ahead * reach * 1.5});
    }
}

void paintSign(QPainter &painter, const QRectF &box, Condition state, const QColor &ink)
{
    const auto at = [&box](double x, double y) {
        return box.topLeft() + QPointF(x * box.width(), y * box.height());
    };
    QPen pen(ink, box.width() * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    switch (state) {
    case Condition::Fine:
        painter.drawPolyline(QPolygonF{at(0.28, 0.52), at(0.44, 0.68), at(0.72, 0.36)});
        break;
    case Condition::Attention:
        painter.drawLine(at(0.5, 0.38), at(0.5, 0.58));
        painter.drawPoint(at(0.5, 0.76));
        break;
    case Condition::Failing:
        painter.drawLine(at(0.35, 0.35), at(0.65, 0.65));
        painter.drawLine(at(0.65, 0.35), at(0.35, 0.65));
        break;
    case Condition::Held:
        painter.drawLine(at(0.38, 0.34), at(0.38, 0.66));
        painter.drawLine(at(0.62, 0.34), at(0.62, 0.66));
        break;
    case Condition::Working:
    case Condition::Offline:
        break;
    }
}

/// The ring with the state's badge; the badge stands in a gap so that it is seen at 16 pixels too.
void paintBadged(QPainter &painter, const QRectF &box, Condition state, const QColor &ring, const QColor &badge,
                 const QColor &ink)
{
    paintRing(painter, box, ring);
    if (state == Condition::Fine)
        return;
    const double size = box.width() * 0.58;
    const QRectF place(box.right() - size, box.bottom() - size, size, size);
    const double gap = box.width() * 0.06;
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawEllipse(place.adjusted(-gap, -gap, gap, gap));
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    paintState(painter, place, state, badge, ink);
}

QImage canvas(int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

} // namespace

void paintState(QPainter &painter, const QRectF &box, Condition state, const QColor &fill, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    switch (state) {
    case Condition::Fine:
        painter.drawEllipse(box);
        break;
    case Condition::Working:
        paintArrows(painter, box, fill);
        break;
    case Condition::Attention:
        painter.setPen(QPen(fill, box.width() * 0.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(triangle(box.adjusted(box.width() * 0.05, 0, -box.width() * 0.05, 0)));
        break;
    case Condition::Failing:
        painter.drawPolygon(octagon(box));
        break;
    case Condition::Held:
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), box.width() * 0.22, box.width() * 0.22);
        break;
    case Condition::Offline: {
        const double width = box.width() * 0.14;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(fill, width));
        painter.drawEllipse(box.adjusted(width, width, -width, -width));
        break;
    }
    }
    // A mask has one colour: there the sign is cut out.
    if (ink.alpha() == 0)
        painter.setCompositionMode(QPainter::CompositionMode_Clear);
    paintSign(painter, box, state, ink.alpha() == 0 ? QColor(Qt::black) : ink);
    painter.restore();
}

QPixmap statePixmap(Condition state, int size, qreal devicePixelRatio, const Tokens &tokens)
{
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintState(painter, QRectF(0, 0, size, size), state, tokens.of(state), tokens.card);
    return pixmap;
}

QIcon stateIcon(Condition state, const Tokens &tokens)
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48})
        icon.addPixmap(statePixmap(state, size, 1, tokens));
    return icon;
}

void paintRing(QPainter &painter, const QRectF &box, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double unit = box.width() / 16;
    painter.setPen(QPen(color, unit * 2.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(box.center().x(), box.top() + unit * 9.7), unit * 4.9, unit * 4.9);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(box.left() + unit * 3.4, box.top() + unit * 0.4, unit * 9.2, unit * 2.4), unit, unit);
    painter.drawRect(QRectF(box.left() + unit * 6.4, box.top() + unit * 1.6, unit * 3.2, unit * 4));
    painter.restore();
}

QIcon appIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QImage image = canvas(size);
        QPainter painter(&image);
        paintRing(painter, image.rect(), ringColor);
        painter.end();
        icon.addPixmap(QPixmap::fromImage(image));
    }
    return icon;
}

QImage notificationImage(Condition state, int size)
{
    QImage image = canvas(size);
    QPainter painter(&image);
    const Tokens tokens = lightTokens();
    paintBadged(painter, image.rect(), state, ringColor, tokens.of(state), tokens.card);
    return image;
}

QIcon trayIcon(Condition state, bool mask)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 44, 48, 64}) {
        QImage image = canvas(size);
        QPainter painter(&image);
        if (mask)
            paintBadged(painter, image.rect(), state, Qt::black, Qt::black, Qt::transparent);
        else
            paintBadged(painter, image.rect(), state, ringColor, badgeColor(state), Qt::white);
        painter.end();
        icon.addPixmap(QPixmap::fromImage(image));
    }
    icon.setIsMask(mask);
    return icon;
}

} // namespace mooring
