// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "theme/Fonts.h"

#include <QFontDatabase>

namespace mooring {

namespace {

/// @p factor of the size, whichever way the size was given.
QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

QFont fixedLike(const QFont &body)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (body.pointSizeF() > 0)
        font.setPointSizeF(body.pointSizeF());
    else
        font.setPixelSize(body.pixelSize());
    return font;
}

} // namespace

QFont secondaryFont(const QFont &body)
{
    return scaled(body, 12.0 / 13);
}

QFont strongFont(const QFont &body)
{
    QFont font = body;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont titleFont(const QFont &body)
{
    return scaled(strongFont(body), 15.0 / 13);
}

QFont fixedFont(const QFont &body)
{
    return scaled(fixedLike(body), 12.0 / 13);
}

QFont addressFont(const QFont &body)
{
    return scaled(strongFont(fixedLike(body)), 18.0 / 13);
}

} // namespace mooring
