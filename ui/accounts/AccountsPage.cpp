// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "accounts/AccountsPage.h"

#include "accounts/AccountCard.h"
#include "engine/Updater.h"
#include "shared/AccountSetup.h"
#include "shared/Pieces.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace mooring {

namespace {

bool isSame(const QList<AccountConfig> &a, const QList<AccountConfig> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const AccountConfig &one, const AccountConfig &other) {
        return one.id == other.id && one.provider == other.provider && one.label == other.label && one.method == other.method
            && one.settings == other.settings;
    });
}

} // namespace

AccountsPage::AccountsPage(const UiParts &parts, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget;
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeList());
    layout->addWidget(m_stack);
}

QWidget *AccountsPage::makeEmpty()
{
    auto *page = new QWidget;
    auto *around = new QVBoxLayout(page);
    around->setContentsMargins(0, 0, PageScroll::margin, PageScroll::margin);
    auto *card = new QFrame;
    card->setProperty("card", true);
    around->addWidget(card);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(32, 32, 32, 32);
    layout->setSpacing(12);
    auto *title = titleLabel(tr("No accounts yet"));
    title->setAlignment(Qt::AlignCenter);
    auto *text = dimLabel(tr("An account is your sign-in at a DNS provider. Mooring keeps its password or token in the "
                             "keychain and uses it for nothing but the names that you choose."));
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    auto *add = primaryButton(tr("&Add an account…"));
    connect(add, &QPushButton::clicked, this, &Page::addRequested);
    layout->addStretch();
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addSpacing(4);
    layout->addWidget(add, 0, Qt::AlignCenter);
    layout->addStretch();
    return page;
}

QWidget *AccountsPage::makeList()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, PageScroll::margin, 0);
    auto *add = primaryButton(tr("&Add an account…"));
    connect(add, &QPushButton::clicked, this, &Page::addRequested);
    head->addWidget(titleLabel(tr("Accounts")), 1);
    head->addWidget(add);
    layout->addLayout(head);
    auto *cards = new QWidget;
    m_list = new QVBoxLayout(cards);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(16);
    m_list->addStretch();
    auto *area = new PageScroll(cards);
    area->setAccessibleName(tr("Accounts"));
    layout->addWidget(area, 1);
    return page;
}

void AccountsPage::makeCards(const QList<AccountConfig> &accounts)
{
    qDeleteAll(m_cards);
    m_cards.clear();
    m_accounts = accounts;
    for (const AccountConfig &account : accounts) {
        auto *card = new AccountCard(m_parts, account);
        connect(card, &AccountCard::addRequested, this, &Page::addToAccountRequested);
        connect(card, &AccountCard::signInRequested, this, &Page::signInRequested);
        connect(card, &AccountCard::removeRequested, this, &AccountsPage::remove, Qt::QueuedConnection);
        m_list->insertWidget(m_list->count() - 1, card);
        m_cards.append(card);
    }
}

void AccountsPage::refresh(const Snapshot &snapshot)
{
    const QList<AccountConfig> accounts = m_parts.setup.config().accounts;
    const bool editing
        = std::any_of(m_cards.cbegin(), m_cards.cend(), [](const AccountCard *card) { return card->isEditing(); });
    if (!isSame(accounts, m_accounts) && !editing)
        makeCards(accounts);
    for (AccountCard *card : std::as_const(m_cards))
        card->update(snapshot);
    m_stack->setCurrentIndex(accounts.isEmpty() ? 0 : 1);
}

void AccountsPage::remove(const QString &accountId)
{
    runRemove(this, m_parts, accountId);
}

QCoro::Task<> AccountsPage::runRemove(QPointer<AccountsPage> self, UiParts parts, QString accountId)
{
    const AccountConfig *account = parts.updater.config().account(accountId);
    const ProviderInfo *info = account ? parts.setup.provider(account->provider) : nullptr;
    const QString provider = info ? info->name : accountId;
    const Result<RemovedAccount> removed = co_await removeAccount(parts, accountId);
    if (!self)
        co_return;
    if (!removed) {
        emit self->noticed(removed.error().message);
        co_return;
    }
    const int names = static_cast<int>(removed->records.size());
    const QString text = names == 0
        ? tr("The account at %1 is removed from Mooring.").arg(provider)
        : tr("The account at %1 is removed. %n names are no longer kept up to date; their records there stay as they are.",
             nullptr, names)
              .arg(provider);
    emit self->removed(text, [self, parts, kept = *removed] { runRestore(self, parts, kept); });
}

QCoro::Task<> AccountsPage::runRestore(QPointer<AccountsPage> self, UiParts parts, RemovedAccount removed)
{
    const Result<void> restored = co_await restoreAccount(parts, removed);
    if (!restored && self)
        emit self->noticed(restored.error().message);
}

} // namespace mooring
