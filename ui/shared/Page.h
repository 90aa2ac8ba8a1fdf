// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/NameStatus.h"

#include <QWidget>

#include <functional>

namespace mooring {

enum class PageId { Names, Accounts, History, Diagnostics, Preferences };

inline constexpr PageId pageIds[]
    = {PageId::Names, PageId::Accounts, PageId::History, PageId::Diagnostics, PageId::Preferences};

/// One page of the window. Made when it is first shown, and gone with the window; what a page starts must end with it.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows the world as it is now; called when the page comes up, after each pass and once a minute while the window is
    /// shown. Keeps selection, scroll position and what the user is typing.
    virtual void refresh(const Snapshot &snapshot) = 0;
    /// Whether it asks about a hold itself, so that the window need not.
    [[nodiscard]] virtual bool asksAboutHold() const { return false; }

signals:
    /// The assistant for new names, from its first step.
    void addRequested();
    /// The assistant for further names of an account.
    void addToAccountRequested(const QString &accountId);
    /// The assistant at the sign-in of this account.
    void signInRequested(const QString &accountId);
    void demoRequested();
    /// The user's answer to a hold, as MainWindow has it.
    void publishHereRequested(const mooring::Hold &hold);
    void holdHereRequested(const mooring::Hold &hold);
    /// Another page is wanted; @p key selects a name there (NameStatus::key), empty = none.
    void pageRequested(mooring::PageId page, const QString &key);
    /// Something was removed: the window says it in a bar at the bottom, whose button calls @p undo.
    void removed(const QString &text, const std::function<void()> &undo);
    /// Something went wrong that the page has no place for; empty takes it away.
    void noticed(const QString &text);
};

} // namespace mooring
