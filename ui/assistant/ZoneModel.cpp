// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "assistant/ZoneModel.h"

#include <QRegularExpression>

namespace mooring {

void ZoneModel::setZones(const QList<Zone> &zones, const QSet<DomainName> &taken)
{
    beginResetModel();
    m_groups.clear();
    m_taken = taken;
    for (const Zone &zone : zones) {
        Group group;
        group.zone = zone;
        m_groups.append(group);
    }
    endResetModel();
    emit choiceChanged();
}

void ZoneModel::setTarget(const QList<RecordType> &types, const QMap<RecordType, QHostAddress> &addresses)
{
    m_types = types;
    m_addresses = addresses;
    tellAll();
}

void ZoneModel::tellAll()
{
    for (int zone = 0; zone < m_groups.size(); ++zone) {
        const int names = static_cast<int>(m_groups.at(zone).names.size());
        const QModelIndex parent = index(zone, 0);
        if (names > 0)
            emit dataChanged(index(0, ValueColumn, parent), index(names - 1, ValueColumn, parent));
    }
}

void ZoneModel::setRecords(const Zone &zone, const QList<Record> &records, const QString &failure)
{
    for (int place = 0; place < m_groups.size(); ++place) {
        Group &group = m_groups[place];
        if (group.zone.name != zone.name)
            continue;
        group.slow = false;
        group.listed = failure.isEmpty();
        const QModelIndex parent = index(place, 0);
        const int names = static_cast<int>(group.names.size());
        if (!failure.isEmpty() && group.failure.isEmpty()) {
            beginInsertRows(parent, names, names);
            group.failure = failure;
            endInsertRows();
        }
        QMap<DomainName, Name> found;
        // The domain itself can always be chosen, with or without an address now.
        if (failure.isEmpty())
            found[zone.name].name = zone.name;
        for (const Record &record : records) {
            Name &name = found[record.name];
            name.name = record.name;
            name.values[record.type] << addressText(record.value);
            name.proxied = name.proxied || record.attributes.value(u"proxied").toBool();
        }
        for (const Name &name : std::as_const(found))
            insertName(place, name);
        emit dataChanged(index(place, 0), index(place, ValueColumn));
    }
}

void ZoneModel::setUnlisted(const Zone &zone)
{
    for (int place = 0; place < m_groups.size(); ++place) {
        Group &group = m_groups[place];
        if (group.zone.name != zone.name)
            continue;
        group.slow = false;
        group.unlisted = true;
        Name name;
        name.name = zone.name;
        name.unknown = true;
        insertName(place, name);
        emit dataChanged(index(place, 0), index(place, ValueColumn));
    }
}

void ZoneModel::insertName(int zone, const Name &name)
{
    Group &group = m_groups[zone];
    const QModelIndex parent = index(zone, 0);
    const auto known = std::find_if(group.names.begin(), group.names.end(),
                                    [&name](const Name &other) { return other.name == name.name; });
    if (known != group.names.end()) {
        const int row = static_cast<int>(known - group.names.begin());
        known->checked = known->checked || name.checked;
        if (!name.values.isEmpty()) {
            known->values = name.values;
            known->proxied = name.proxied;
        }
        emit dataChanged(index(row, 0, parent), index(row, ValueColumn, parent));
        return;
    }
    const int row = static_cast<int>(group.names.size());
    beginInsertRows(parent, row, row);
    group.names.append(name);
    endInsertRows();
}

void ZoneModel::showWaiting(const Zone &zone)
{
    for (int place = 0; place < m_groups.size(); ++place) {
        Group &group = m_groups[place];
        if (group.zone.name != zone.name || group.listed || group.unlisted || !group.failure.isEmpty())
            continue;
        group.slow = true;
        emit dataChanged(index(place, ValueColumn), index(place, ValueColumn));
    }
}

void ZoneModel::open(const QModelIndex &zone)
{
    if (!zone.isValid() || kindOf(zone) != Kind::Zone || m_groups.at(zone.row()).asked)
        return;
    m_groups[zone.row()].asked = true;
    emit recordsWanted(m_groups.at(zone.row()).zone);
}

void ZoneModel::retry(const QModelIndex &notice)
{
    if (kindOf(notice) != Kind::Notice)
        return;
    const int zone = notice.parent().row();
    beginRemoveRows(notice.parent(), notice.row(), notice.row());
    m_groups[zone].failure.clear();
    endRemoveRows();
    emit recordsWanted(m_groups.at(zone).zone);
}

bool ZoneModel::addTyped(int zone, const QString &text)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s,;]+"));
    const QStringList words = text.split(gaps, Qt::SkipEmptyParts);
    QList<Name> typed;
    for (const QString &word : words) {
        const Result<DomainName> name = nameIn(m_groups.at(zone), word);
        if (!name) {
            emit nameRefused(name.error().message);
            return false;
        }
        if (m_taken.contains(*name)) {
            emit nameRefused(tr("%1 is published already.").arg(name->unicode()));
            return false;
        }
        Name added;
        added.name = *name;
        added.checked = true;
        typed.append(added);
    }
    for (const Name &name : std::as_const(typed))
        insertName(zone, name);
    emit nameRefused({});
    emit choiceChanged();
    return !typed.isEmpty();
}

Result<DomainName> ZoneModel::nameIn(const Group &group, const QString &text) const
{
    if (text == u"@")
        return group.zone.name;
    Result<DomainName> whole = DomainName::parse(text);
    if (whole && whole->isWithin(group.zone.name))
        return whole;
    return DomainName::parse(QString(text + u'.' + group.zone.name.text()));
}

bool ZoneModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != NameColumn)
        return false;
    const Kind kind = kindOf(index);
    if (kind == Kind::NewName && role == Qt::EditRole)
        return addTyped(static_cast<int>(index.internalId()) - 1, value.toString());
    if (kind != Kind::Name || role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsEnabled))
        return false;
    Name &name = m_groups[static_cast<int>(index.internalId()) - 1].names[index.row()];
    name.checked = value.toInt() == Qt::Checked;
    emit dataChanged(index, index.siblingAtColumn(ValueColumn));
    emit choiceChanged();
    return true;
}

QList<DomainName> ZoneModel::chosen() const
{
    QList<DomainName> names;
    for (const Group &group : m_groups) {
        for (const Name &name : group.names) {
            if (name.checked && !m_taken.contains(name.name))
                names.append(name.name);
        }
    }
    return names;
}

int ZoneModel::nameCount() const
{
    int count = 0;
    for (const Group &group : m_groups)
        count += static_cast<int>(group.names.size());
    return count;
}

} // namespace mooring
