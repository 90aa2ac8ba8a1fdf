// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "names/NamesModel.h"

#include "model/Texts.h"

namespace mooring {

void NamesModel::setNames(const QList<NameStatus> &names, const QDateTime &now)
{
    m_now = now;
    const auto sameKey = [](const NameStatus &a, const NameStatus &b) {
        return a.key == b.key;
    };
    const auto sameStart = std::mismatch(m_names.begin(), m_names.end(), names.begin(), names.end(), sameKey);
    const int kept = static_cast<int>(sameStart.first - m_names.begin());
    if (kept < m_names.size()) {
        beginRemoveRows({}, kept, static_cast<int>(m_names.size()) - 1);
        m_names.resize(kept);
        endRemoveRows();
    }
    for (int row = 0; row < kept; ++row)
        m_names[row] = names.at(row);
    if (kept > 0)
        emit dataChanged(index(0), index(kept - 1));
    if (kept < names.size()) {
        beginInsertRows({}, kept, static_cast<int>(names.size()) - 1);
        m_names = names;
        endInsertRows();
    }
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
