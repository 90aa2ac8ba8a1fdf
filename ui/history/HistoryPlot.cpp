// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "history/HistoryPlot.h"

#include "theme/Fonts.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace mooring {

namespace {

constexpr int rowHigh = 26;
constexpr int rowLow = 18;
/// What is shorter on the screen is drawn so wide, to be seen and hit.
constexpr qreal leastWidth = 3;
constexpr qreal markWidth = 16;

QAccessibleInterface *accessible(const QString &className, QObject *object)
{
    if (className == QLatin1String("mooring::HistoryPlot"))
        return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Chart);
    return nullptr;
}

} // namespace

HistoryPlot::HistoryPlot(QWidget *parent)
    : QWidget(parent)
{
    static const bool installed = (QAccessible::installFactory(accessible), true);
    Q_UNUSED(installed)
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Addresses over time"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    measure();
}

void HistoryPlot::setRows(const QList<PlotRow> &rows)
{
    m_rows = rows;
    measure();
    const bool isThere
        = m_current.row < m_rows.size() && m_current.row >= 0 && m_current.item < m_rows[m_current.row].items.size();
    if (!isThere)
        m_current = {};
    setMaximumHeight(sizeHint().height());
    updateGeometry();
    update();
    speak();
}

void HistoryPlot::setTime(HistoryRange range, const QDateTime &from, const QDateTime &to)
{
    m_range = range;
    m_from = from;
    m_to = to;
    if (m_current.row >= 0 && itemRect(m_current.row, m_current.item).isEmpty())
        m_current = {};
    update();
    speak();
}

QString HistoryPlot::currentText() const
{
    return m_current.row < 0 ? QString() : at(m_current).text;
}

void HistoryPlot::measure()
{
    const QFontMetrics metrics(secondaryFont(font()));
    m_axisHeight = metrics.height() + 8;
    m_gutter = 0;
    for (const PlotRow &row : std::as_const(m_rows))
        m_gutter = std::max(m_gutter, metrics.horizontalAdvance(row.title));
}

void HistoryPlot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

QSize HistoryPlot::sizeHint() const
{
    const int rows = static_cast<int>(std::max<qsizetype>(1, m_rows.size()));
    return {400, rows * (rowHigh + rowGap) + m_axisHeight};
}

QSize HistoryPlot::minimumSizeHint() const
{
    const int rows = static_cast<int>(std::max<qsizetype>(1, m_rows.size()));
    return {200, rows * (rowLow + rowGap / 2) + m_axisHeight};
}

int HistoryPlot::rowHeight() const
{
    const int rows = static_cast<int>(std::max<qsizetype>(1, m_rows.size()));
    return std::clamp((height() - m_axisHeight) / rows - rowGap, rowLow - rowGap / 2, rowHigh);
}

QRectF HistoryPlot::area() const
{
    return QRectF(rect()).adjusted(m_gutter + 12, 0, -2, -m_axisHeight);
}

qreal HistoryPlot::xOf(const QDateTime &time) const
{
    const QRectF box = area();
    const auto whole = static_cast<qreal>(std::max<qint64>(1, m_from.msecsTo(m_to)));
    return box.left() + box.width() * static_cast<qreal>(m_from.msecsTo(time)) / whole;
}

QRectF HistoryPlot::itemRect(int row, int item) const
{
    const PlotItem &what = m_rows[row].items[item];
    if (!m_from.isValid() || what.to < m_from || what.from > m_to)
        return {};
    const QRectF box = area();
    const qreal least = what.kind == PlotItem::Kind::Outage ? markWidth : leastWidth;
    const qreal left = std::clamp(xOf(what.from), box.left(), box.right() - least);
    const qreal right = std::clamp(xOf(what.to), left + least, box.right());
    return {left, static_cast<qreal>(row * (rowHeight() + rowGap)) + 1, right - left, static_cast<qreal>(rowHeight())};
}

QList<int> HistoryPlot::seenItems(int row) const
{
    QList<int> seen;
    for (int item = 0; item < m_rows[row].items.size(); ++item) {
        if (!itemRect(row, item).isEmpty())
            seen.append(item);
    }
    return seen;
}

std::optional<HistoryPlot::Place> HistoryPlot::placeAt(QPointF point) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        // The last one is drawn over the others.
        const QList<int> seen = seenItems(row);
        for (auto item = seen.crbegin(); item != seen.crend(); ++item) {
            if (itemRect(row, *item).contains(point))
                return Place{row, *item};
        }
    }
    return std::nullopt;
}

bool HistoryPlot::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto place = placeAt(help->pos());
    if (place)
        QToolTip::showText(help->globalPos(), at(*place).text, this, itemRect(place->row, place->item).toAlignedRect());
    else
        QToolTip::hideText();
    return true;
}

void HistoryPlot::go(Place place)
{
    if (place == m_current)
        return;
    m_current = place;
    update();
    speak();
    const QRectF box = itemRect(place.row, place.item);
    if (isVisible())
        QToolTip::showText(mapToGlobal(box.bottomLeft().toPoint()), currentText(), this, box.toAlignedRect());
}

void HistoryPlot::goAlong(int step)
{
    const QList<int> seen = seenItems(m_current.row);
    const qsizetype next = seen.indexOf(m_current.item) + step;
    if (next >= 0 && next < seen.size())
        go({m_current.row, seen[next]});
}

void HistoryPlot::goAcross(int step)
{
    const qreal x = itemRect(m_current.row, m_current.item).center().x();
    for (int row = m_current.row + step; row >= 0 && row < m_rows.size(); row += step) {
        const QList<int> seen = seenItems(row);
        if (seen.isEmpty())
            continue;
        const auto distance = [&](int item) {
            const QRectF box = itemRect(row, item);
            return std::max({0.0, box.left() - x, x - box.right()});
        };
        go({row, *std::min_element(seen.begin(), seen.end(), [&](int a, int b) { return distance(a) < distance(b); })});
        return;
    }
}

void HistoryPlot::keyPressEvent(QKeyEvent *event)
{
    if (m_current.row < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        goAlong(-1);
        return;
    case Qt::Key_Right:
        goAlong(1);
        return;
    case Qt::Key_Up:
        goAcross(-1);
        return;
    case Qt::Key_Down:
        goAcross(1);
        return;
    case Qt::Key_Home:
        go({m_current.row, seenItems(m_current.row).first()});
        return;
    case Qt::Key_End:
        go({m_current.row, seenItems(m_current.row).last()});
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void HistoryPlot::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    for (int row = 0; row < m_rows.size() && m_current.row < 0; ++row) {
        const QList<int> seen = seenItems(row);
        if (!seen.isEmpty())
            m_current = {row, seen.last()};
    }
    update();
    speak();
}

void HistoryPlot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    QToolTip::hideText();
    update();
}

void HistoryPlot::speak()
{
    const QString text = currentText().replace(u'\n', QStringLiteral(", "));
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace mooring
