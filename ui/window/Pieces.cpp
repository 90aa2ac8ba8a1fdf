// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "window/Pieces.h"

#include "theme/Fonts.h"

#include <QStyle>

namespace mooring {

QLabel *dimLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("dim", true);
    label->setFont(secondaryFont(label->font()));
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *titleLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(titleFont(label->font()));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPushButton *primaryButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setProperty("primary", true);
    return button;
}

void setPrimary(QPushButton *button, bool primary)
{
    button->setDefault(primary);
    button->setProperty("primary", primary);
    button->style()->unpolish(button);
    button->style()->polish(button);
}

} // namespace mooring
