// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "names/NamesModel.h"
#include "shared/Page.h"
#include "shared/UiParts.h"

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace mooring {

class AddressCard;
class DetailsCard;

/// Addresses, one sentence that says whether all is fine, the names, and the selected one in detail.
class NamesPage : public Page
{
    Q_OBJECT
public:
    explicit NamesPage(const UiParts &parts, QWidget *parent = nullptr);

    void refresh(const Snapshot &snapshot) override;
    void select(const QString &key);
    [[nodiscard]] NamesModel &model() { return m_model; }

private:
    QWidget *makeSummary();
    QWidget *makeList();
    QWidget *makeEmpty();
    void updateDetails();
    void updateNow();
    void mend();
    void copySelected();
    void showContextMenu(const QPoint &position);
    [[nodiscard]] std::optional<NameStatus> selected() const;

    UiParts m_parts;
    NamesModel m_model;
    Snapshot m_snapshot;
    QList<AddressCard *> m_cards;
    QWidget *m_summaryRow = nullptr;
    QLabel *m_summaryIcon = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_next = nullptr;
    QPushButton *m_update = nullptr;
    QStackedWidget *m_pages = nullptr;
    QListView *m_list = nullptr;
    DetailsCard *m_details = nullptr;
};

} // namespace mooring
