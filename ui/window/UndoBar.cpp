// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "window/UndoBar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace mooring {

using namespace std::chrono_literals;

UndoBar::UndoBar(QWidget *parent)
    : QFrame(parent)
{
    setProperty("card", true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    m_text = new QLabel;
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_button = new QPushButton(tr("Un&do"));
    auto *close = new QPushButton(tr("Got &it"));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(close);
    m_end.setSingleShot(true);
    m_end.setInterval(20s);
    connect(&m_end, &QTimer::timeout, this, &QWidget::hide);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto undo = std::exchange(m_undo, {}))
            undo();
    });
    hide();
}

void UndoBar::offer(const QString &text, std::function<void()> undo)
{
    m_undo = std::move(undo);
    m_text->setText(text);
    show();
    m_end.start();
}

} // namespace mooring
