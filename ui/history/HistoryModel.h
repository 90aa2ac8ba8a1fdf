// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "history/HistoryTexts.h"
#include "theme/Theme.h"

#include <QAbstractTableModel>
#include <QIcon>
#include <QSortFilterProxyModel>

namespace mooring {

/// The events as a table.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, What, Name, Outcome, Account, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< A time, or text.
        BriefRole, ///< Shown where the whole text has no room; empty = a cut one is as good.
    };

    explicit HistoryModel(const Tokens &tokens, QObject *parent = nullptr);

    /// Rows are only added where @p events are those of before and some more.
    void setEvents(const QList<HistoryEvent> &events, const QHash<QString, QString> &accountNames);
    [[nodiscard]] const HistoryEvent &eventAt(int row) const { return m_events[row]; }
    /// The account's name, or its id where it is gone.
    [[nodiscard]] QString accountName(const QString &id) const { return m_accountNames.value(id, id); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const HistoryEvent &event, int column) const;
    [[nodiscard]] QString toolTip(const HistoryEvent &event, int column) const;

    QList<HistoryEvent> m_events;
    QHash<QString, QString> m_accountNames;
    QMap<Condition, QIcon> m_icons;
};

/// The events of a time, of a topic, and with some words in them.
class HistoryFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit HistoryFilter(HistoryModel &model, QObject *parent = nullptr);

    void setTime(const QDateTime &from, const QDateTime &to);
    void setTopic(std::optional<HistoryTopic> topic);
    /// Found in names, addresses and accounts; upper and lower case are the same.
    void setSearch(const QString &text);
    /// What is shown, as it is sorted.
    [[nodiscard]] QList<HistoryEvent> shown() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    HistoryModel &m_model;
    QDateTime m_from;
    QDateTime m_to;
    std::optional<HistoryTopic> m_topic;
    QString m_search;
};

} // namespace mooring
