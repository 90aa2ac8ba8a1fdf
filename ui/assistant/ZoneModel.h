// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Records.h"

#include <QAbstractItemModel>
#include <QSet>

namespace mooring {

/// The zones of an account and the names in them, each with a check box and with what would become of it. A zone's names
/// come when it is opened. The last row of a zone takes a new name: setData() with Qt::EditRole.
class ZoneModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, ValueColumn, ColumnCount };
    enum class Kind { Zone, Name, Notice, NewName };
    Q_ENUM(Kind)
    enum Role { KindRole = Qt::UserRole };

    using QAbstractItemModel::QAbstractItemModel;

    /// Starts anew; @p taken are the names that the account publishes already.
    void setZones(const QList<Zone> &zones, const QSet<DomainName> &taken);
    /// What each type would get; a type that is not in @p types is left alone, a null address is not known yet.
    void setTarget(const QList<RecordType> &types, const QMap<RecordType, QHostAddress> &addresses);
    /// The records of a zone came; @p failure: why they did not.
    void setRecords(const Zone &zone, const QList<Record> &records, const QString &failure = {});
    /// The service cannot tell the zone's names: the zone's own can be ticked, others are typed.
    void setUnlisted(const Zone &zone);
    /// Says so at the zone if its records are still under way.
    void showWaiting(const Zone &zone);
    [[nodiscard]] QList<DomainName> chosen() const;
    /// Of all names in opened zones.
    [[nodiscard]] int nameCount() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Asks for the zone's records with recordsWanted(), once.
    void open(const QModelIndex &zone);
    /// Asks again for what could not be listed.
    void retry(const QModelIndex &notice);

signals:
    void choiceChanged();
    void recordsWanted(const mooring::Zone &zone);
    /// What was typed is no name; plain language.
    void nameRefused(const QString &problem);

private:
    struct Name
    {
        DomainName name;
        QMap<RecordType, QStringList> values; ///< That the service holds now.
        bool proxied = false;
        bool checked = false;
        bool unknown = false; ///< The service does not tell what it holds.
    };
    struct Group
    {
        Zone zone;
        bool asked = false;
        bool listed = false;
        bool unlisted = false; ///< It never will be.
        bool slow = false;
        QString failure;
        QList<Name> names;

        [[nodiscard]] int notices() const { return failure.isEmpty() ? 0 : 1; }
    };

    [[nodiscard]] Kind kindOf(const QModelIndex &index) const;
    [[nodiscard]] QVariant zoneData(const Group &group, int column, int role) const;
    [[nodiscard]] QVariant nameData(const Name &name, int column, int role) const;
    [[nodiscard]] QString valueText(const Name &name) const;
    bool addTyped(int zone, const QString &text);
    [[nodiscard]] Result<DomainName> nameIn(const Group &group, const QString &text) const;
    void insertName(int zone, const Name &name);
    void tellAll();

    QList<Group> m_groups;
    QSet<DomainName> m_taken;
    QList<RecordType> m_types;
    QMap<RecordType, QHostAddress> m_addresses;
};

} // namespace mooring
