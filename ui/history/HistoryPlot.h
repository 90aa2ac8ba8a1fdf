// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "history/HistoryScale.h"
#include "history/PlotRows.h"
#include "theme/Theme.h"

#include <QWidget>

namespace mooring {

/// The colour of a step; the text colour has AA contrast on each.
[[nodiscard]] QColor plotColour(const Tokens &tokens, int step);

/// Addresses over time: a band for each family with a step of colour for each address, what is not known hatched (over the
/// colour of the last address where it may still have been so), and below them what went wrong. Each stretch tells what it
/// is where the mouse is and where Left, Right, Up, Down, Home and End go.
class HistoryPlot : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPlot(QWidget *parent = nullptr);

    void setRows(const QList<PlotRow> &rows);
    /// What is seen of them (UTC).
    void setTime(HistoryRange range, const QDateTime &from, const QDateTime &to);
    /// What the keyboard is at; empty = nothing.
    [[nodiscard]] QString currentText() const;
    /// Where an item is drawn; empty if it lies outside of what is seen.
    [[nodiscard]] QRectF itemRect(int row, int item) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static constexpr int rowGap = 6;

    struct Place
    {
        int row = -1;
        int item = -1;
        friend bool operator==(const Place &, const Place &) = default;
    };

    [[nodiscard]] const PlotItem &at(Place place) const { return m_rows[place.row].items[place.item]; }
    [[nodiscard]] int rowHeight() const;
    void measure();
    [[nodiscard]] QRectF area() const;
    [[nodiscard]] qreal xOf(const QDateTime &time) const;
    [[nodiscard]] QList<int> seenItems(int row) const;
    [[nodiscard]] std::optional<Place> placeAt(QPointF point) const;
    void go(Place place);
    void goAlong(int step);
    void goAcross(int step);
    void speak();
    void paintAxis(QPainter &painter, const Tokens &tokens) const;
    void paintItem(QPainter &painter, const Tokens &tokens, Place place) const;
    void paintAddress(QPainter &painter, const Tokens &tokens, const PlotItem &item, const QRectF &rect) const;

    QList<PlotRow> m_rows;
    HistoryRange m_range = HistoryRange::Month;
    QDateTime m_from;
    QDateTime m_to;
    Place m_current;
    int m_gutter = 0; ///< Width of the titles.
    int m_axisHeight = 0;
};

} // namespace mooring
