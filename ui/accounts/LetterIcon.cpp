// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "accounts/LetterIcon.h"

#include "theme/Fonts.h"
#include "theme/Theme.h"

#include <QPainter>

namespace mooring {

LetterIcon::LetterIcon(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_letter(name.left(1).toUpper())
{
    setFixedSize(40, 40);
}

void LetterIcon::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Tokens tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.selection);
    painter.drawEllipse(rect());
    painter.setFont(titleFont(font()));
    painter.setPen(tokens.text);
    painter.drawText(rect(), Qt::AlignCenter, m_letter);
}

} // namespace mooring
