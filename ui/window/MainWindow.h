// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/NamesModel.h"

#include <QMainWindow>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace mooring {

class AddressCard;
class DetailsCard;
class HoldBar;

/// The window: addresses, one sentence that says whether all is fine, the names, and the selected one in detail.
/// Shows what it is given and says what the user wants; decides nothing.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);

    void update(const Snapshot &snapshot);
    void select(const QString &key);
    /// A bar at the top that stays until it is closed; for what the user must know once. Empty hides it.
    void setNotice(const QString &text);
    [[nodiscard]] NamesModel &model() { return m_model; }

signals:
    void updateRequested();
    void addRequested();
    void quitRequested();
    /// The user wants to see how it works before having an account.
    void demoRequested();
    /// The user wants to mend this name: sign in again or try again, as its failure says.
    void remedyRequested(const mooring::NameStatus &name);
    /// The user wants names to be published in this network although this is seen.
    void publishHereRequested(const mooring::Hold &hold);
    /// The window was closed by the user (it is hidden now).
    void closed();
    /// Shown or hidden; relative times need no refresh while hidden.
    void shownChanged(bool shown);

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeNotice();
    QWidget *makeSummary();
    QWidget *makeList();
    QWidget *makeEmpty();
    void makeShortcuts();
    void updateDetails();
    void copySelected();
    void showContextMenu(const QPoint &position);
    [[nodiscard]] std::optional<NameStatus> selected() const;

    NamesModel m_model;
    Snapshot m_snapshot;
    QWidget *m_notice = nullptr;
    QLabel *m_noticeText = nullptr;
    HoldBar *m_hold = nullptr;
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
