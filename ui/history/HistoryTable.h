// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace mooring {

/// The table of events, never wider than its place: the time is always whole, the other columns share what is left, and
/// that of the account goes where there is no room for it. What is cut is whole in the tooltip and for the screen reader.
class HistoryTable : public QTableView
{
    Q_OBJECT
public:
    explicit HistoryTable(QWidget *parent = nullptr);

    void doItemsLayout() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void measure();
    void share();

    QList<int> m_wanted; ///< Widths of the columns that cut nothing.
};

} // namespace mooring
