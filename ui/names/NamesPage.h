// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "names/NamesOrder.h"
#include "shared/Page.h"
#include "shared/UiParts.h"

class QStackedWidget;

namespace mooring {

class AddressCard;
class DetailsCard;
class FilterBar;
class NameActions;
class NamesBody;
class NamesList;
class SummaryBar;

/// Addresses, one sentence that says whether all is fine, the names, and the selected one in detail.
class NamesPage : public Page
{
    Q_OBJECT
public:
    explicit NamesPage(const UiParts &parts, QWidget *parent = nullptr);

    void refresh(const Snapshot &snapshot) override;
    void select(const QString &key);
    [[nodiscard]] NamesModel &model() { return m_model; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeList();
    void makeShortcuts();
    void connectList();
    void showFilter();
    void startSearch();
    void setSearch(const QString &text);
    void setOrder(NamesOrder::Key key, bool grouped);
    void loadSettings();
    void saveSetting(const QString &key, const QVariant &value) const;
    void updateDetails();
    void openRow();
    void showContextMenu(const QPoint &position);
    [[nodiscard]] std::optional<NameStatus> selected() const;

    UiParts m_parts;
    NamesModel m_model;
    NamesOrder m_order{m_model};
    Snapshot m_snapshot;
    QList<AddressCard *> m_cards;
    QWidget *m_cardRow = nullptr;
    SummaryBar *m_summary = nullptr;
    QStackedWidget *m_pages = nullptr;
    FilterBar *m_filter = nullptr;
    NamesList *m_list = nullptr;
    DetailsCard *m_details = nullptr;
    NamesBody *m_body = nullptr;
    NameActions *m_actions = nullptr;
    bool m_searching = false; ///< The user asked for the search field.
    bool m_shownOnce = false;
};

} // namespace mooring
