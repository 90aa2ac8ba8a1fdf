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
    layout->setContentsMargins(16, 8, 16, 8);
    m_icon = new QLabel;
    m_text = new QLabel;
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_publish = new QPushButton;
    m_keep = new QPushButton;
    connect(m_publish, &QPushButton::clicked, this, [this] {
        if (m_hold)
            emit publishRequested(Hold(*m_hold));
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        if (m_hold)
            emit holdRequested(Hold(*m_hold));
    });
    m_parts = new QBoxLayout(QBoxLayout::LeftToRight);
    m_parts->setSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_publish);
    buttons->addWidget(m_keep);
    auto *words = new QHBoxLayout;
    words->setSpacing(12);
    words->addWidget(m_icon, 0, Qt::AlignTop);
    words->addWidget(m_text, 1, Qt::AlignTop);
    m_parts->addLayout(words, 1);
    m_parts->setAlignment(words, Qt::AlignVCenter);
    m_parts->addLayout(buttons);
    layout->addLayout(m_parts, 1);
    hide();
}

void HoldBar::setHold(const std::optional<Hold> &hold)
{
    m_hold = hold;
    setVisible(hold.has_value());
    if (!hold)
        return;
    m_icon->setPixmap(statePixmap(Condition::Held, 18, devicePixelRatioF(), tokensFor(palette())));
    m_text->setText(Texts::holdSentence(*hold));
    m_text->setToolTip(hold->message);
    m_text->setAccessibleDescription(hold->message);
    m_publish->setText(Texts::publishAnyway(*hold));
    m_publish->setToolTip(Texts::publishAnywayHint(*hold));
    m_keep->setText(Texts::holdHere(*hold));
    m_keep->setToolTip(Texts::publishAnywayHint(*hold));
    arrange();
}

void HoldBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void HoldBar::arrange()
{
    // Beside the buttons only what fits there in two lines, with some room for where they break.
    const int buttons = m_publish->sizeHint().width() + m_keep->sizeHint().width();
    const int room = width() - buttons - 90;
    const bool fits = m_text->fontMetrics().horizontalAdvance(m_text->text()) < 2 * room * 9 / 10;
    m_parts->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace mooring
