// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "names/WelcomeCard.h"

#include "shared/Pieces.h"
#include "theme/StateIcon.h"

#include <QVBoxLayout>

namespace mooring {

WelcomeCard::WelcomeCard(QWidget *parent)
    : QFrame(parent)
{
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(12);
    auto *picture = new QLabel;
    picture->setPixmap(appIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignCenter);
    auto *title = titleLabel(tr("Keep a name pointed at this computer"));
    title->setAlignment(Qt::AlignCenter);
    auto *text = new QLabel(tr("Choose your provider, sign in, and tick the names. "
                               "Mooring changes their address whenever yours changes, and touches nothing else."));
    text->setProperty("dim", true);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    text->setMaximumWidth(480);
    auto *textRow = new QHBoxLayout;
    textRow->addStretch(1);
    textRow->addWidget(text, 8);
    textRow->addStretch(1);
    auto *add = primaryButton(tr("Add your first &name…"));
    connect(add, &QPushButton::clicked, this, &WelcomeCard::addRequested);
    auto *demo = new QPushButton(tr("&Try without an account"));
    connect(demo, &QPushButton::clicked, this, &WelcomeCard::demoRequested);
    layout->addStretch();
    layout->addWidget(picture);
    layout->addWidget(title);
    layout->addLayout(textRow);
    layout->addSpacing(4);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(add);
    buttons->addWidget(demo);
    auto *buttonRow = new QHBoxLayout;
    buttonRow->addStretch();
    buttonRow->addLayout(buttons);
    buttonRow->addStretch();
    layout->addLayout(buttonRow);
    layout->addStretch();
}

} // namespace mooring
