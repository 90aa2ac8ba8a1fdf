// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "window/HoldBar.h"

#include "model/Texts.h"
#include "theme/StateIcon.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace mooring {

HoldBar::HoldBar(QWidget *parent)
    : QFrame(parent)
{
    setProperty("card", true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(12);
    m_icon = new QLabel;
    m_text = new QLabel;
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_publish = new QPushButton;
    connect(m_publish, &QPushButton::clicked, this, [this] {
        if (m_hold)
            emit publishRequested(Hold(*m_hold));
    });
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_publish, 0, Qt::AlignTop);
    hide();
}

void HoldBar::setHold(const std::optional<Hold> &hold)
{
    m_hold = hold;
    setVisible(hold.has_value());
    if (!hold)
        return;
    m_icon->setPixmap(statePixmap(Condition::Held, 18, devicePixelRatioF(), tokensFor(palette())));
    m_text->setText(hold->message);
    m_text->setAccessibleName(hold->message);
    m_publish->setText(Texts::publishAnyway(*hold));
    m_publish->setToolTip(Texts::publishAnywayHint(*hold));
}

} // namespace mooring
