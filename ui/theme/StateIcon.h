// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/NameStatus.h"
#include "theme/Theme.h"

#include <QIcon>

class QPainter;

namespace mooring {

/// Draws the shape of a state into @p box: a circle with a check, turning arrows, a triangle with !, an octagon with x, a
/// rounded square with two bars, a hollow circle. @p ink is the sign on the filled shape.
void paintState(QPainter &painter, const QRectF &box, Condition state, const QColor &fill, const QColor &ink);
/// The shape as a picture of @p size x @p size logical pixels.
[[nodiscard]] QPixmap statePixmap(Condition state, int size, qreal devicePixelRatio, const Tokens &tokens);

/// The same in sizes for menus, of 1x to 3x.
[[nodiscard]] QIcon stateIcon(Condition state, const Tokens &tokens);

/// The program's sign: a mooring ring below its plate.
void paintRing(QPainter &painter, const QRectF &box, const QColor &color);
/// The window's and program's icon, several sizes.
[[nodiscard]] QIcon appIcon();
/// The ring with the state as a badge at the lower right; plain for Fine. Pixmaps of 16 to 64 pixels, never themed.
/// @p mask: black and transparent only, for the macOS menu bar, which colours it itself.
[[nodiscard]] QIcon trayIcon(Condition state, bool mask);
/// A notification's picture: the ring with the badge.
[[nodiscard]] QImage notificationImage(Condition state, int size);

} // namespace mooring
