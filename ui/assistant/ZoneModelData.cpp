// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
// How the model's tree is built and what its rows say.
#include "assistant/ZoneModel.h"

namespace mooring {

// The internal id of a zone is 0, that of a row in it the zone's place + 1.
QModelIndex ZoneModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex ZoneModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int ZoneModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    const Group &group = m_groups.at(parent.row());
    return static_cast<int>(group.names.size()) + group.notices() + 1;
}

int ZoneModel::columnCount(const QModelIndex & /*each has as many*/) const
{
    return ColumnCount;
}

bool ZoneModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

ZoneModel::Kind ZoneModel::kindOf(const QModelIndex &index) const
{
    if (index.internalId() == 0)
        return Kind::Zone;
    const Group &group = m_groups.at(static_cast<int>(index.internalId()) - 1);
    if (index.row() < group.names.size())
        return Kind::Name;
    return index.row() < group.names.size() + group.notices() ? Kind::Notice : Kind::NewName;
}

QVariant ZoneModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Kind kind = kindOf(index);
    if (role == KindRole)
        return QVariant::fromValue(kind);
    if (kind == Kind::Zone)
        return zoneData(m_groups.at(index.row()), index.column(), role);
    const Group &group = m_groups.at(static_cast<int>(index.internalId()) - 1);
    if (kind == Kind::Name)
        return nameData(group.names.at(index.row()), index.column(), role);
    if (index.column() != NameColumn)
        return {};
    if (kind == Kind::Notice)
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(group.failure) : QVariant();
    if (role == Qt::DisplayRole)
        return tr("+ New name in %1…").arg(group.zone.name.unicode());
    if (role == Qt::ToolTipRole)
        return tr("Type the part before %1, or @ for %1 itself.").arg(group.zone.name.unicode());
    return {};
}

QVariant ZoneModel::zoneData(const Group &group, int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (column == NameColumn)
        return group.zone.name.unicode();
    if (group.slow)
        return tr("looking…");
    return group.listed ? tr("%n name(s)", nullptr, static_cast<int>(group.names.size())) : QString();
}

QVariant ZoneModel::nameData(const Name &name, int column, int role) const
{
    const bool taken = m_taken.contains(name.name);
    if (column == ValueColumn) {
        if (role == Qt::DisplayRole)
            return taken ? tr("published already") : valueText(name);
        return role == Qt::ToolTipRole && !taken ? QVariant(valueText(name)) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return name.name.unicode();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(
            name.name.unicode(), taken ? tr("published already") : valueText(name).replace(u'\n', QStringLiteral(", ")));
    case Qt::CheckStateRole:
        return name.checked || taken ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

QString ZoneModel::valueText(const Name &name) const
{
    QStringList lines;
    for (const RecordType type : recordTypes) {
        const QString before = name.values.value(type).join(QStringLiteral(", "));
        const QHostAddress target = m_addresses.value(type);
        const bool changes = name.checked && m_types.contains(type);
        const QString after = changes && !target.isNull() ? addressText(target) : QString();
        if (before.isEmpty() && !changes)
            continue;
        const QString kind = recordTypeName(type);
        if (after.isEmpty() || after == before)
            lines << (before.isEmpty() ? tr("%1 new").arg(kind) : QStringLiteral("%1 %2").arg(kind, before));
        else if (before.isEmpty())
            lines << QStringLiteral("%1 → %2").arg(kind, after);
        else
            lines << QStringLiteral("%1 %2 → %3").arg(kind, before, after);
    }
    if (lines.isEmpty())
        return name.unknown ? QString() : tr("no address yet");
    if (name.proxied)
        lines.last() += QStringLiteral(" · ") + tr("proxied");
    return lines.join(u'\n');
}

Qt::ItemFlags ZoneModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    switch (kindOf(index)) {
    case Kind::Zone:
        return usual;
    case Kind::Name: {
        const Name &name = m_groups.at(static_cast<int>(index.internalId()) - 1).names.at(index.row());
        if (m_taken.contains(name.name))
            return Qt::ItemNeverHasChildren;
        return usual | Qt::ItemNeverHasChildren | (index.column() == NameColumn ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
    }
    case Kind::Notice:
        return usual | Qt::ItemNeverHasChildren;
    case Kind::NewName:
        break;
    }
    return usual | Qt::ItemNeverHasChildren | (index.column() == NameColumn ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

} // namespace mooring
