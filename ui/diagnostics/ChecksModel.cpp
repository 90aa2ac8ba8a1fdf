// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "diagnostics/ChecksModel.h"

#include "model/Texts.h"

namespace mooring {

void ChecksModel::setChecks(const QList<Check> &checks)
{
    beginResetModel();
    m_checks = checks;
    endResetModel();
}

void ChecksModel::setCheck(const Check &check)
{
    for (qsizetype row = 0; row < m_checks.size(); ++row) {
        if (m_checks[row].id != check.id)
            continue;
        m_checks[row] = check;
        const QModelIndex changed = index(static_cast<int>(row));
        emit dataChanged(changed, changed);
        return;
    }
}

int ChecksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_checks.size());
}

QVariant ChecksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Check &check = m_checks[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return check.title;
    case Qt::ToolTipRole:
        return check.answer.text;
    case Qt::AccessibleTextRole:
        return tr("%1: %2. %3").arg(check.title, Texts::stateName(check.answer.state), check.answer.text);
    case CheckRole:
        return QVariant::fromValue(check);
    default:
        return {};
    }
}

} // namespace mooring
