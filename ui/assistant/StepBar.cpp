// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "assistant/StepBar.h"

#include "theme/Fonts.h"
#include "theme/StateIcon.h"

#include <QPainter>

namespace mooring {

namespace {

constexpr int circle = 22;
constexpr int margin = 24;
constexpr int rule = 48;

} // namespace

StepBar::StepBar(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

QSize StepBar::sizeHint() const
{
    return {200, 51};
}

void StepBar::paintEvent(QPaintEvent * /*whole*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensFor(palette());
    painter.fillRect(rect(), tokens.side);
    painter.fillRect(0, height() - 1, width(), 1, tokens.line);
    int x = margin;
    for (int step = 0; step < m_steps.size(); ++step) {
        const QRect place(x, (height() - circle) / 2, circle, circle);
        const QRect seen = QStyle::visualRect(layoutDirection(), rect(), place);
        if (step < m_current) {
            paintState(painter, seen, Condition::Fine, tokens.ok, tokens.card);
        } else {
            painter.setPen(step == m_current ? QPen(Qt::NoPen) : QPen(tokens.dim, 1.5));
            painter.setBrush(step == m_current ? QBrush(tokens.accent) : QBrush(Qt::NoBrush));
            painter.drawEllipse(QRectF(seen).adjusted(0.75, 0.75, -0.75, -0.75));
            painter.setPen(step == m_current ? tokens.onAccent : tokens.dim);
            painter.setFont(strongFont(font()));
            painter.drawText(seen, Qt::AlignCenter, QString::number(step + 1));
        }
        painter.setFont(step == m_current ? strongFont(font()) : font());
        painter.setPen(step == m_current ? tokens.text : tokens.dim);
        const int width = painter.fontMetrics().horizontalAdvance(m_steps.at(step)) + 2;
        const QRect text(x + circle + 8, 0, width, height());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text), Qt::AlignVCenter, m_steps.at(step));
        x = text.right() + 10;
        if (step + 1 < m_steps.size()) {
            const QRect line(x, height() / 2, rule, 1);
            painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), line), tokens.line);
            x += rule + 10;
        }
    }
}

} // namespace mooring
