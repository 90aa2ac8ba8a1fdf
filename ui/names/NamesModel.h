// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/NameStatus.h"

#include <QAbstractListModel>

namespace mooring {

/// One row a name, with its A and AAAA values.
class NamesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        StatusRole = Qt::UserRole, ///< NameStatus.
        KeyRole, ///< NameStatus::key.
        DetailRole, ///< Provider and account, or the problem.
        ReasonRole, ///< The problem alone; empty if there is none.
        WhenRole,
        ValuesRole, ///< QStringList, one "A 11.22.33.44" a record.
    };

    using QAbstractListModel::QAbstractListModel;

    /// Keeps rows that are still there, so that a selection stays.
    void setNames(const QList<NameStatus> &names, const QDateTime &now);
    [[nodiscard]] const QList<NameStatus> &names() const { return m_names; }
    /// Invalid if there is no such key.
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void place(const NameStatus &name, int row);

    QList<NameStatus> m_names;
    QDateTime m_now;
};

} // namespace mooring
