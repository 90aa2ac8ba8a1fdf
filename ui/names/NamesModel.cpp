// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "names/NamesModel.h"

#include "model/Texts.h"

namespace mooring {

void NamesModel::setNames(const QList<NameStatus> &names, const QDateTime &now)
{
    m_now = now;
    QSet<QString> keys;
    for (const NameStatus &name : names)
        keys.insert(name.key);
    for (int row = static_cast<int>(m_names.size()) - 1; row >= 0; --row) {
        if (keys.contains(m_names.at(row).key))
            continue;
        beginRemoveRows({}, row, row);
        m_names.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < names.size(); ++row)
        place(names.at(row), row);
    if (!m_names.isEmpty())
        emit dataChanged(index(0), index(static_cast<int>(m_names.size()) - 1));
}

void NamesModel::place(const NameStatus &name, int row)
{
    const QModelIndex known = indexOf(name.key);
    if (!known.isValid()) {
        beginInsertRows({}, row, row);
        m_names.insert(row, name);
        endInsertRows();
        return;
    }
    // All rows above are in their places, so that it can only be here or below.
    if (known.row() != row) {
        beginMoveRows({}, known.row(), known.row(), {}, row);
        m_names.move(known.row(), row);
        endMoveRows();
    }
    m_names[row] = name;
}

QModelIndex NamesModel::indexOf(const QString &key) const
{
    for (int row = 0; row < m_names.size(); ++row) {
        if (m_names.at(row).key == key)
            return index(row);
    }
    return {};
}

int NamesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

QVariant NamesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NameStatus &name = m_names.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return name.name;
    case Qt::ToolTipRole:
        return name.worst().failure ? name.worst().failure->message : QString();
    case Qt::AccessibleTextRole:
        return Texts::spoken(name, m_now);
    case StatusRole:
        return QVariant::fromValue(name);
    case KeyRole:
        return name.key;
    case DetailRole:
        return Texts::detail(name);
    case ReasonRole:
        return Texts::reason(name);
    case WhenRole:
        return Texts::when(name, m_now);
    case ValuesRole: {
        QStringList lines;
        for (const RecordStatus &record : name.records)
            lines << recordTypeName(record.type) + u' ' + Texts::values(record.values);
        return lines;
    }
    default:
        return {};
    }
}

} // namespace mooring
