// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "assistant/Assistant.h"

#include "assistant/LiveAddresses.h"
#include "assistant/NamesStep.h"
#include "assistant/ProviderStep.h"
#include "assistant/ResultsStep.h"
#include "assistant/SignInStep.h"
#include "assistant/StepBar.h"
#include "shared/AccountSetup.h"
#include "shared/Pieces.h"

#include <QCloseEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mooring {

namespace {

QList<KnownAccount> knownAccounts(const AccountSetup &setup)
{
    QList<KnownAccount> accounts;
    const Config config = setup.config();
    for (const AccountConfig &account : config.accounts) {
        if (const ProviderInfo *info = setup.provider(account.provider))
            accounts.append({account.id, accountTitle(account, info->name)});
    }
    return accounts;
}

} // namespace

Assistant::Assistant(const UiParts &parts, const Snapshot &known, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_setup(parts.setup)
{
    resize(932, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_steps = new StepBar({tr("Provider"), tr("Sign in"), tr("Names")});
    makePages(known);
    layout->addWidget(m_steps);
    layout->addWidget(m_pages, 1);
    auto *rule = new QFrame;
    rule->setProperty("rule", true);
    layout->addWidget(rule);
    layout->addWidget(makeFooter());
    showPage(AtProvider);
}

Assistant::~Assistant()
{
    // A name that is being typed is taken while there is someone to tell.
    hide();
    giveUp();
    leaveNames();
}

void Assistant::makePages(const Snapshot &known)
{
    m_addresses = new LiveAddresses(m_parts, known, this);
    m_pages = new QStackedWidget;
    // The demo has no better demo to offer.
    const bool canTry = m_parts.dns != nullptr;
    m_providerPage = new ProviderStep(m_setup.providers(), knownAccounts(m_setup), canTry);
    m_signInPage = new SignInStep;
    m_namesPage = new NamesStep(*m_addresses, m_parts.clock);
    m_resultsPage = new ResultsStep;
    for (QWidget *page : {static_cast<QWidget *>(m_providerPage), static_cast<QWidget *>(m_signInPage),
                          static_cast<QWidget *>(m_namesPage), static_cast<QWidget *>(m_resultsPage), new QWidget})
        m_pages->addWidget(page);
    connect(m_providerPage, &ProviderStep::choiceChanged, this, &Assistant::updateButtons);
    connect(m_providerPage, &ProviderStep::confirmed, this, &Assistant::goOn);
    connect(m_providerPage, &ProviderStep::demoRequested, this, [this] {
        close();
        emit demoRequested();
    });
    connect(m_signInPage, &SignInStep::testRequested, this, [this] {
        const auto draft = m_busy ? std::nullopt : m_signInPage->draft();
        if (draft)
            test(*draft);
    });
    connect(m_namesPage, &NamesStep::choiceChanged, this, &Assistant::updateButtons);
    connect(m_namesPage, &NamesStep::recordsWanted, this, [this](const Zone &zone) {
        if (m_provider)
            loadRecords(m_provider, zone);
    });
    connect(&m_parts.updater, &Updater::statusesChanged, this, &Assistant::refreshResults);
}

QWidget *Assistant::makeFooter()
{
    auto *footer = new QFrame;
    footer->setProperty("bar", true);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(8);
    m_progress = dimLabel({});
    m_progress->setWordWrap(true);
    m_cancel = new QPushButton;
    m_cancel->setAutoDefault(false);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_stop = new QPushButton(tr("Cancel &publishing"));
    m_stop->setAutoDefault(false);
    m_stop->setObjectName(QStringLiteral("stop"));
    m_back = new QPushButton(tr("&Back"));
    m_back->setAutoDefault(false);
    m_back->setObjectName(QStringLiteral("back"));
    m_next = primaryButton({});
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &Assistant::reject);
    connect(m_stop, &QPushButton::clicked, this, &Assistant::cancelPublishing);
    connect(m_back, &QPushButton::clicked, this, &Assistant::goBack);
    connect(m_next, &QPushButton::clicked, this, &Assistant::goOn);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_stop);
    layout->addWidget(m_cancel);
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    return footer;
}

void Assistant::showPage(Step page)
{
    m_finished = m_finished && page == AtResults;
    m_pages->setCurrentIndex(page);
    const int step = page == AtNothing ? AtNames : page;
    m_steps->setCurrent(step);
    // A screen reader says the title, so that one hears that the page is another one.
    setWindowTitle(page == AtResults                 ? tr("Publishing…")
                       : m_purpose == Purpose::Renew ? tr("Sign in again")
                                                     : tr("Add names (%1 of %2)").arg(step + 1).arg(AtResults));
    updateButtons();
    if (page == AtResults || page == AtNothing)
        m_cancel->setFocus();
    else
        m_pages->currentWidget()->setFocus();
}

void Assistant::updateButtons()
{
    const int page = m_pages->currentIndex();
    const bool results = page == AtResults;
    const bool canGoBack = results ? m_finished && !m_resultsPage->allFine()
                                   : page == AtNames || (page == AtSignIn && m_purpose != Purpose::Renew);
    m_back->setVisible(canGoBack);
    m_back->setEnabled(!m_busy);
    m_cancel->setText(results ? tr("&Close") : tr("&Cancel"));
    m_cancel->setVisible(!(results && m_finished));
    m_stop->setVisible(results && !m_finished);
    m_next->setVisible(page != AtNothing);
    bool ready = true;
    switch (page) {
    case AtProvider:
        ready = !m_providerPage->provider().isEmpty() || !m_providerPage->account().isEmpty();
        m_next->setText(tr("C&ontinue"));
        break;
    case AtSignIn:
        m_next->setText(m_purpose == Purpose::Renew ? tr("&Save and publish again") : tr("&Sign in"));
        break;
    case AtNames: {
        const int count = static_cast<int>(m_namesPage->names().size());
        ready = m_namesPage->isReady();
        m_next->setText(count == 0 ? tr("&Publish") : tr("&Publish %n name(s)", nullptr, count));
        break;
    }
    default:
        ready = m_finished;
        m_next->setText(tr("&Done"));
    }
    m_next->setEnabled(ready && !m_busy);
    m_signInPage->setBusy(m_busy);
}

void Assistant::goBack()
{
    m_signInPage->setFailure({});
    const int page = m_pages->currentIndex();
    if (page == AtResults && !m_resultsPage->signInFailed() && m_purpose != Purpose::Renew) {
        showPage(AtNames);
    } else if (page == AtResults) {
        const Config config = m_setup.config();
        if (const AccountConfig *account = config.account(m_draft.account.id); account && !m_signedIn)
            showSignIn(*account, {});
        else
            showPage(AtSignIn);
    } else {
        leaveNames();
        showPage(page == AtNames && m_signedIn ? AtSignIn : AtProvider);
    }
}

void Assistant::goOn()
{
    if (m_busy || !m_next->isEnabled())
        return;
    switch (m_pages->currentIndex()) {
    case AtProvider:
        chooseProvider();
        return;
    case AtSignIn:
        takeSignIn();
        return;
    case AtNames:
        publish();
        return;
    default:
        accept();
    }
}

void Assistant::chooseProvider()
{
    m_providerPage->setProblem({});
    if (const QString account = m_providerPage->account(); !account.isEmpty()) {
        useAccount(account);
        return;
    }
    const ProviderInfo *info = m_setup.provider(m_providerPage->provider());
    if (!info)
        return;
    // Going back and on with the same provider keeps what was typed.
    if (m_purpose != Purpose::Add || m_draft.account.provider != info->id) {
        m_purpose = Purpose::Add;
        m_draft = {};
        m_draft.account.provider = info->id;
        m_added.clear();
        m_namesPage->forget();
        m_signInPage->setProvider(*info, m_draft, false);
    }
    showPage(AtSignIn);
}

void Assistant::addToAccount(const QString &accountId)
{
    showPage(AtNothing);
    useAccount(accountId);
}

void Assistant::useAccount(const QString &accountId)
{
    const Config config = m_setup.config();
    const AccountConfig *account = config.account(accountId);
    if (!account)
        return;
    m_purpose = Purpose::AddToAccount;
    m_signedIn = false;
    m_added.clear();
    m_namesPage->forget();
    m_draft = {*account, {}};
    openNames(m_draft);
}

void Assistant::renewSignIn(const QString &accountId)
{
    const Config config = m_setup.config();
    const AccountConfig *account = config.account(accountId);
    if (!account)
        return;
    m_purpose = Purpose::Renew;
    m_steps->hide();
    showSignIn(*account, {});
}

void Assistant::showSignIn(const AccountConfig &account, const std::optional<Failure> &failure)
{
    const ProviderInfo *info = m_setup.provider(account.provider);
    if (!info)
        return;
    m_draft = {account, {}};
    m_signInPage->setProvider(*info, m_draft, true);
    m_signInPage->setFailure(failure);
    showPage(AtSignIn);
}

void Assistant::reject()
{
    if (m_busy && !m_saving && m_pages->currentIndex() != AtNothing) {
        giveUp();
        return;
    }
    leaveNames();
    QDialog::reject();
}

void Assistant::closeEvent(QCloseEvent *event)
{
    giveUp();
    QDialog::closeEvent(event);
}

} // namespace mooring
