// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/NameStatus.h"

#include <QSet>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace mooring {

/// Third step: which names. Lists zones and records where the provider can; a name can always be typed.
class NamesStep : public QWidget
{
    Q_OBJECT
public:
    explicit NamesStep(QWidget *parent = nullptr);

    /// Starts anew for an account: @p provider is its name, @p taken the names it publishes already.
    void begin(const QString &provider, const Snapshot &addresses, bool ipv6, const QSet<DomainName> &taken);
    void setZones(const QList<Zone> &zones);
    void setRecords(const Zone &zone, const QList<Record> &records);
    /// Shown above the list; empty hides it.
    void setNotice(const QString &text);

    /// The chosen names; what stands in the line and was not added yet counts too. A failure is also shown.
    [[nodiscard]] Result<QList<DomainName>> names();
    [[nodiscard]] QList<RecordType> types() const;
    /// How many are ticked or typed, for the button.
    [[nodiscard]] int count() const;

signals:
    void choiceChanged();
    /// The records of a zone are wanted: it was opened.
    void recordsWanted(const mooring::Zone &zone);

private:
    QWidget *makeNames();
    QWidget *makeAddresses();
    void addTyped();
    QTreeWidgetItem *addName(const DomainName &name, const QString &value, bool ticked);
    [[nodiscard]] QTreeWidgetItem *zoneItemFor(const DomainName &name) const;
    [[nodiscard]] QTreeWidgetItem *nameItem(const DomainName &name) const;
    [[nodiscard]] QString change(RecordType type, const QStringList &values) const;

    Snapshot m_addresses;
    QSet<DomainName> m_taken;
    QList<Zone> m_zones;
    QSet<DomainName> m_asked; ///< Zones whose records were asked for.
    QLabel *m_notice = nullptr;
    QTreeWidget *m_tree = nullptr;
    QLineEdit *m_line = nullptr;
    QLabel *m_lineProblem = nullptr;
    QLabel *m_promise = nullptr;
    QMap<RecordType, QLabel *> m_found;
    QMap<RecordType, QCheckBox *> m_types;
};

} // namespace mooring
