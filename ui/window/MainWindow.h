// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "shared/Page.h"
#include "shared/UiParts.h"

#include <QMainWindow>
#include <QMap>

class QStackedWidget;

namespace mooring {

class HoldBar;
class NoticeBar;
class Sidebar;
class UndoBar;

/// The window: pages chosen in a bar at the side, and what concerns all of them above and below. Made when it is needed and
/// deleted when it is closed.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// What @p parts refer to must outlive this.
    explicit MainWindow(const UiParts &parts, QWidget *parent = nullptr);

    void update(const Snapshot &snapshot);
    void showPage(PageId page);
    [[nodiscard]] PageId page() const { return m_page; }
    /// Shows a name on the page of names.
    void select(const QString &key);
    /// A bar at the top that stays until it is closed; for what the user must know once. Empty hides it.
    void setNotice(const QString &text);

signals:
    void addRequested();
    void addToAccountRequested(const QString &accountId);
    void signInRequested(const QString &accountId);
    /// The user wants to see how it works before having an account.
    void demoRequested();
    /// The user wants names to be published in this network although this is seen.
    void publishHereRequested(const mooring::Hold &hold);
    /// The user wants names to stay as they are in this network while this is seen, and not to be asked again.
    void holdHereRequested(const mooring::Hold &hold);
    void noticeDismissed();
    void quitRequested();
    /// The window was closed by the user.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Page *makePage(PageId page);
    void connectPage(Page *page);
    void askAboutHold();
    void makeShortcuts();

    UiParts m_parts;
    Snapshot m_snapshot;
    PageId m_page = PageId::Names;
    QMap<PageId, Page *> m_pages; ///< Those that were shown.
    Sidebar *m_sidebar = nullptr;
    NoticeBar *m_notice = nullptr;
    HoldBar *m_hold = nullptr;
    QStackedWidget *m_stack = nullptr;
    UndoBar *m_undo = nullptr;
};

} // namespace mooring
