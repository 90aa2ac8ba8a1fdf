// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/Check.h"

#include <QAbstractListModel>

namespace mooring {

/// One row a check.
class ChecksModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        CheckRole = Qt::UserRole, ///< Check.
    };

    using QAbstractListModel::QAbstractListModel;

    void setChecks(const QList<Check> &checks);
    /// Takes the place of the check with the same id.
    void setCheck(const Check &check);
    [[nodiscard]] const QList<Check> &checks() const { return m_checks; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Check> m_checks;
};

} // namespace mooring
