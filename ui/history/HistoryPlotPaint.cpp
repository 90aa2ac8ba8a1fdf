// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "history/HistoryPlot.h"
#include "theme/Fonts.h"
#include "theme/StateIcon.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mooring {

namespace {

/// So much of a cut address still says something.
constexpr int labelRoom = 100;

QColor mixed(const QColor &base, const QColor &other, qreal share)
{
    const auto part = [share](qreal a, qreal b) {
        return static_cast<float>(a + (b - a) * share);
    };
    return QColor::fromRgbF(part(base.redF(), other.redF()), part(base.greenF(), other.greenF()),
                            part(base.blueF(), other.blueF()));
}

/// The sign of what is not known; legible without its colour.
void paintHatch(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.setPen(QPen(color, 1));
    constexpr int distance = 6;
    const int lines = static_cast<int>(std::ceil((rect.width() + rect.height()) / distance));
    for (int line = 0; line < lines; ++line) {
        const qreal x = rect.left() - rect.height() + line * distance;
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    }
}

void paintGap(QPainter &painter, const Tokens &tokens, const QRectF &rect)
{
    painter.save();
    painter.setClipRect(rect);
    painter.fillRect(rect, tokens.side);
    paintHatch(painter, rect, tokens.dim);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

} // namespace

QColor plotColour(const Tokens &tokens, int step)
{
    constexpr qreal shares[plotSteps] = {0.14, 0.26, 0.38, 0.5};
    return mixed(tokens.card, tokens.accent, shares[step]);
}

void HistoryPlot::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (!m_from.isValid())
        return;
    const Tokens tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(secondaryFont(font()));
    paintAxis(painter, tokens);
    for (int row = 0; row < m_rows.size(); ++row) {
        const QRectF box(0, row * (rowHeight() + rowGap) + 1, area().left() - 12, rowHeight());
        painter.setPen(tokens.dim);
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft, m_rows[row].title);
        const QList<int> seen = seenItems(row);
        for (const int item : seen)
            paintItem(painter, tokens, {row, item});
    }
    if (!hasFocus() || m_current.row < 0)
        return;
    painter.setPen(QPen(tokens.text, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(itemRect(m_current.row, m_current.item).adjusted(1, 1, -1, -1), 3, 3);
}

void HistoryPlot::paintAxis(QPainter &painter, const Tokens &tokens) const
{
    const QRectF box = area();
    const QFontMetrics metrics(painter.font());
    const qreal end = static_cast<qreal>(std::max<qsizetype>(1, m_rows.size())) * (rowHeight() + rowGap);
    qreal written = box.left() - 8;
    const QList<HistoryTick> ticks = ticksOf(m_range, m_from, m_to);
    for (const HistoryTick &tick : ticks) {
        const qreal x = std::round(xOf(tick.time)) + 0.5;
        painter.setPen(QPen(tokens.line, 1));
        painter.drawLine(QPointF(x, 0), QPointF(x, end));
        const qreal width = metrics.horizontalAdvance(tick.label);
        const QRectF label(x - width / 2, end, width, m_axisHeight);
        if (label.left() < written + 8 || label.right() > rect().right())
            continue;
        written = label.right();
        painter.setPen(tokens.dim);
        painter.drawText(label, Qt::AlignCenter, tick.label);
    }
}

void HistoryPlot::paintItem(QPainter &painter, const Tokens &tokens, Place place) const
{
    const PlotItem &item = at(place);
    const QRectF rect = itemRect(place.row, place.item);
    if (item.kind == PlotItem::Kind::Gap) {
        paintGap(painter, tokens, rect);
        return;
    }
    if (item.kind == PlotItem::Kind::Outage) {
        const QColor color = tokens.of(item.state);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(rect.left() + 1, rect.center().y() - 2, rect.width() - 2, 4), 2, 2);
        const QRectF mark(rect.left(), rect.center().y() - 8, 16, 16);
        // A rim apart from what lies below.
        painter.setBrush(tokens.card);
        painter.drawEllipse(mark.adjusted(-2, -2, 2, 2));
        paintState(painter, mark, item.state, color, tokens.card);
        return;
    }
    paintAddress(painter, tokens, item, rect);
}

void HistoryPlot::paintAddress(QPainter &painter, const Tokens &tokens, const PlotItem &item, const QRectF &rect) const
{
    const QColor rim = mixed(tokens.card, tokens.accent, 0.75);
    const QColor color = plotColour(tokens, item.step);
    painter.setPen(QPen(rim, 1));
    painter.setBrush(color);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.save();
    if (item.unsure) {
        painter.setClipRect(rect.adjusted(1, 1, -1, -1));
        paintHatch(painter, rect, rim);
    }
    const QFont labelFont = secondaryFont(fixedFont(font()));
    const QFontMetrics metrics(labelFont);
    const QRectF inside = rect.adjusted(6, 0, -6, 0);
    const int width = metrics.horizontalAdvance(item.label);
    if (width <= inside.width() || inside.width() >= labelRoom) {
        if (item.unsure)
            painter.fillRect(
                QRectF(rect.left() + 1, rect.top() + 1, std::min<qreal>(width + 10, rect.width() - 2), rect.height() - 2),
                color);
        painter.setFont(labelFont);
        painter.setPen(tokens.text);
        painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(item.label, Qt::ElideMiddle, static_cast<int>(std::ceil(inside.width()))));
    }
    painter.restore();
}

} // namespace mooring
