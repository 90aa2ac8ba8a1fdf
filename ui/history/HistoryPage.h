// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "history/HistoryModel.h"
#include "history/HistoryScale.h"
#include "shared/Page.h"
#include "shared/UiParts.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace mooring {

class HistoryPlot;

/// Which addresses there were, when, and how they were found: a plot, a table, and an export.
class HistoryPage : public Page
{
    Q_OBJECT
public:
    explicit HistoryPage(const UiParts &parts, QWidget *parent = nullptr);

    void refresh(const Snapshot &snapshot) override;
    /// Shows the year of that name alone (NameStatus::key); empty = of all names.
    void select(const QString &key);
    /// Writes what the table shows; says in place what became of it.
    void exportTo(const QString &path);

private:
    QWidget *makeEmpty();
    QWidget *makeContent();
    QWidget *makeTimeBar();
    QWidget *makePlotCard();
    QWidget *makeFilterBar();
    void makeTable();
    void read(const Snapshot &snapshot);
    void setRange(HistoryRange range);
    void move(int steps);
    void showTime();
    void updateTable();
    void askWhere();
    void copy();
    void say(const QString &text, bool isProblem);

    UiParts m_parts;
    Snapshot m_snapshot;
    std::optional<quint64> m_readWrites; ///< Journal::writes at the last reading.
    QDateTime m_readAt; ///< Of the last refresh.
    QList<HistoryEvent> m_events;
    QHash<QString, QString> m_accountNames;
    QDateTime m_journalBegin;
    HistoryRange m_range = HistoryRange::Month;
    QDateTime m_end; ///< Of what is seen; null = now.

    HistoryModel *m_model = nullptr;
    HistoryFilter *m_filter = nullptr;
    QStackedWidget *m_stack = nullptr;
    QButtonGroup *m_ranges = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    QPushButton *m_today = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_since = nullptr;
    HistoryPlot *m_plot = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_topic = nullptr;
    QLabel *m_said = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_nothing = nullptr;
};

} // namespace mooring
