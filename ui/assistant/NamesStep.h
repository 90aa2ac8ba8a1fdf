// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "assistant/ZoneModel.h"
#include "shared/UiParts.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace mooring {

class AddressPanel;
class LiveAddresses;
class TypedNames;
class ZoneView;

/// Third step: which names. Lists zones and records where the provider can; else names are typed.
class NamesStep : public QWidget
{
    Q_OBJECT
public:
    /// @p addresses and @p clock outlive this.
    NamesStep(const LiveAddresses &addresses, Clock &clock, QWidget *parent = nullptr);

    /// For an account: @p provider is its name, @p taken the names it publishes already. Without @p zones the names are
    /// typed; what was typed before stays.
    void begin(const QString &provider, bool ipv6, const QList<Zone> &zones, const QSet<DomainName> &taken);
    void setRecords(const Zone &zone, const QList<Record> &records, const QString &failure = {});
    /// The service cannot list that zone.
    void setUnlisted(const Zone &zone);
    /// Another account comes: what was typed is none of its business.
    void forget();
    /// Shown above the list; empty hides it.
    void setNotice(const QString &text);

    [[nodiscard]] QList<DomainName> names() const;
    [[nodiscard]] QList<RecordType> types() const;
    /// Whether there is something to publish, and nothing that was typed is wrong.
    [[nodiscard]] bool isReady() const;

signals:
    void choiceChanged();
    /// The records of a zone are wanted: it was opened.
    void recordsWanted(const mooring::Zone &zone);

private:
    QWidget *makeTree();
    void takeTarget();
    void takeChoice();
    void wantRecords(const Zone &zone);

    const LiveAddresses &m_addresses;
    Clock &m_clock;
    ZoneModel m_model;
    QLabel *m_notice = nullptr;
    QStackedWidget *m_ways = nullptr;
    QLineEdit *m_search = nullptr;
    ZoneView *m_tree = nullptr;
    QLabel *m_refused = nullptr;
    TypedNames *m_typed = nullptr;
    AddressPanel *m_panel = nullptr;
};

} // namespace mooring
