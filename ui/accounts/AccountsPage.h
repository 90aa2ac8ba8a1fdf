// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/AccountEdits.h"
#include "shared/Page.h"
#include "shared/UiParts.h"

#include <QPointer>

class QStackedWidget;
class QVBoxLayout;

namespace mooring {

class AccountCard;

/// A card for each account at a provider: its names, how it signs in, how it is; test, edit, remove.
class AccountsPage : public Page
{
    Q_OBJECT
public:
    explicit AccountsPage(const UiParts &parts, QWidget *parent = nullptr);

    void refresh(const Snapshot &snapshot) override;

private:
    QWidget *makeEmpty();
    QWidget *makeList();
    void makeCards(const QList<AccountConfig> &accounts);
    void remove(const QString &accountId);
    static QCoro::Task<> runRemove(QPointer<AccountsPage> self, UiParts parts, QString accountId);
    static QCoro::Task<> runRestore(QPointer<AccountsPage> self, UiParts parts, RemovedAccount removed);

    UiParts m_parts;
    QStackedWidget *m_stack = nullptr;
    QVBoxLayout *m_list = nullptr;
    QList<AccountConfig> m_accounts; ///< That the cards were made for.
    QList<AccountCard *> m_cards;
};

} // namespace mooring
