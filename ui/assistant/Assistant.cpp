// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "assistant/Assistant.h"

#include "assistant/NamesStep.h"
#include "assistant/ProviderStep.h"
#include "assistant/SignInStep.h"
#include "assistant/StepBar.h"
#include "engine/Updater.h"
#include "shared/AccountSetup.h"
#include "shared/Pieces.h"

#include <QPointer>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mooring {

namespace {

QList<QPair<AccountConfig, QString>> accountsWithProvider(const AccountSetup &setup)
{
    QList<QPair<AccountConfig, QString>> accounts;
    const Config config = setup.config();
    for (const AccountConfig &account : config.accounts) {
        if (const ProviderInfo *info = setup.provider(account.provider))
            accounts.append({account, info->name});
    }
    return accounts;
}

} // namespace

Assistant::Assistant(const UiParts &parts, const Snapshot &addresses, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_setup(parts.setup)
    , m_addresses(addresses)
{
    setWindowTitle(tr("Add names"));
    resize(860, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_steps = new StepBar({tr("Provider"), tr("Sign in"), tr("Names")});
    m_pages = new QStackedWidget;
    m_providerPage = new ProviderStep(parts.setup.providers(), accountsWithProvider(parts.setup));
    m_signInPage = new SignInStep;
    m_namesPage = new NamesStep;
    m_pages->addWidget(m_providerPage);
    m_pages->addWidget(m_signInPage);
    m_pages->addWidget(m_namesPage);
    layout->addWidget(m_steps);
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeFooter());

    connect(m_providerPage, &ProviderStep::choiceChanged, this, &Assistant::updateButtons);
    connect(m_providerPage, &ProviderStep::confirmed, this, &Assistant::goOn);
    connect(m_namesPage, &NamesStep::choiceChanged, this, &Assistant::updateButtons);
    connect(m_namesPage, &NamesStep::recordsWanted, this, [this](const Zone &zone) {
        if (m_provider)
            loadRecords(m_provider, zone);
    });
    showPage(AtProvider);
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
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_back = new QPushButton(tr("&Back"));
    m_back->setAutoDefault(false);
    m_next = primaryButton({});
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &Assistant::goBack);
    connect(m_next, &QPushButton::clicked, this, &Assistant::goOn);
    layout->addWidget(m_progress, 1);
    layout->addWidget(cancel);
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    return footer;
}

void Assistant::renewSignIn(const QString &accountId)
{
    const Config config = m_setup.config();
    const AccountConfig *account = config.account(accountId);
    const ProviderInfo *info = account ? m_setup.provider(account->provider) : nullptr;
    if (!info)
        return;
    m_renewing = true;
    m_draft = {*account, {}};
    setWindowTitle(tr("Sign in again"));
    m_steps->hide();
    m_signInPage->setProvider(*info, m_draft, true);
    showPage(AtSignIn);
}

void Assistant::showPage(Step page)
{
    m_pages->setCurrentIndex(page);
    m_steps->setCurrent(page);
    m_pages->currentWidget()->setFocus();
    updateButtons();
}

void Assistant::updateButtons()
{
    const int page = m_pages->currentIndex();
    m_back->setVisible(page != AtProvider && !m_renewing);
    m_back->setEnabled(!m_busy);
    bool ready = true;
    if (page == AtProvider) {
        ready = !m_providerPage->provider().isEmpty() || !m_providerPage->account().isEmpty();
        m_next->setText(tr("&Continue"));
    } else if (page == AtSignIn) {
        m_next->setText(m_renewing ? tr("&Save and try again") : tr("&Sign in"));
    } else {
        const int count = m_namesPage->count();
        ready = count > 0 && !m_namesPage->types().isEmpty();
        m_next->setText(count == 0 ? tr("&Publish") : tr("&Publish %n name(s)", nullptr, count));
    }
    m_next->setEnabled(ready && !m_busy);
}

void Assistant::goBack()
{
    setProblem({});
    showPage(m_pages->currentIndex() == AtNames && !m_existing ? AtSignIn : AtProvider);
}

void Assistant::goOn()
{
    if (m_busy || !m_next->isEnabled())
        return;
    setProblem({});
    switch (m_pages->currentIndex()) {
    case AtProvider:
        chooseProvider();
        return;
    case AtSignIn: {
        const auto draft = m_signInPage->draft();
        if (!draft)
            return;
        m_draft = *draft;
        m_existing = false;
        if (m_renewing)
            save(m_draft, {}, {});
        else
            checkSignIn(m_draft);
        return;
    }
    default: {
        const Result<QList<DomainName>> names = m_namesPage->names();
        if (names && !names->isEmpty())
            save(m_draft, *names, m_namesPage->types());
        return;
    }
    }
}

void Assistant::chooseProvider()
{
    if (const QString account = m_providerPage->account(); !account.isEmpty()) {
        useAccount(account);
        return;
    }
    const ProviderInfo *info = m_setup.provider(m_providerPage->provider());
    if (!info)
        return;
    // Going back and on with the same provider keeps what was typed.
    if (m_draft.account.provider != info->id || !m_draft.isNew()) {
        m_draft = {};
        m_draft.account.provider = info->id;
        m_signInPage->setProvider(*info, m_draft, false);
    }
    showPage(AtSignIn);
}

void Assistant::addToAccount(const QString &accountId)
{
    useAccount(accountId);
}

QCoro::Task<> Assistant::useAccount(QString accountId)
{
    const QPointer<Assistant> self(this);
    const Config config = m_setup.config();
    const AccountConfig *account = config.account(accountId);
    if (!account)
        co_return;
    m_existing = true;
    setBusy(tr("Reading the keychain…"));
    const Result<FieldValues> secrets = co_await m_setup.secrets().read(accountId);
    if (!self)
        co_return;
    setBusy({});
    if (!secrets) {
        setProblem(secrets.error().message);
        co_return;
    }
    m_draft = {*account, *secrets};
    checkSignIn(m_draft);
}

void Assistant::beginNames(const ProviderInfo &info)
{
    QSet<DomainName> taken;
    const Config config = m_setup.config();
    for (const RecordConfig &record : config.records) {
        if (!m_draft.isNew() && record.account == m_draft.account.id)
            taken.insert(record.name);
    }
    m_namesPage->begin(info.name, m_addresses, info.ipv6, taken);
}

QCoro::Task<> Assistant::checkSignIn(AccountDraft draft)
{
    const QPointer<Assistant> self(this);
    const ProviderInfo *info = m_setup.provider(draft.account.provider);
    if (!info)
        co_return;
    Result<std::unique_ptr<Provider>> made = m_setup.connectTo(draft.account, draft.secrets);
    if (!made) {
        setProblem(made.error().message);
        co_return;
    }
    const std::shared_ptr<Provider> provider = std::move(*made);
    const QString name = info->name;
    setBusy(tr("Asking %1 for your names…").arg(name));
    const Result<QList<Zone>> zones = co_await provider->zones();
    if (!self)
        co_return;
    setBusy({});
    m_provider = provider;
    const bool canList = zones || zones.error().kind != Failure::Kind::Unsupported;
    const bool refused = !zones
        && (zones.error().kind == Failure::Kind::Credentials || zones.error().kind == Failure::Kind::Forbidden
            || zones.error().kind == Failure::Kind::Rejected);
    if (refused && !m_existing) {
        setProblem(zones.error().message);
        co_return;
    }
    info = m_setup.provider(draft.account.provider);
    if (!info)
        co_return;
    beginNames(*info);
    showPage(AtNames);
    if (zones)
        m_namesPage->setZones(*zones);
    else if (canList)
        m_namesPage->setNotice(tr("Your names cannot be listed now: %1 You can type them.").arg(zones.error().message));
    updateButtons();
}

QCoro::Task<> Assistant::loadRecords(std::shared_ptr<Provider> provider, Zone zone)
{
    const QPointer<Assistant> self(this);
    const Result<QList<Record>> records = co_await provider->records(zone);
    if (!self || m_provider != provider)
        co_return;
    if (records)
        m_namesPage->setRecords(zone, *records);
    else
        m_namesPage->setNotice(
            tr("The names in %1 cannot be listed now: %2").arg(zone.name.unicode(), records.error().message));
}

QCoro::Task<> Assistant::save(AccountDraft draft, QList<DomainName> names, QList<RecordType> types)
{
    const QPointer<Assistant> self(this);
    const bool isNew = draft.isNew();
    if (isNew)
        draft.account.id = freeAccountId(m_setup.config(), draft.account.provider);
    // Secrets first: a configured account without them would only fail.
    if (!m_existing && !draft.secrets.isEmpty()) {
        setBusy(tr("Saving in the keychain…"));
        const Result<void> written = co_await m_setup.secrets().write(draft.account.id, draft.secrets);
        if (!self)
            co_return;
        setBusy({});
        if (!written) {
            setProblem(written.error().message);
            co_return;
        }
    }
    const ConfigResult<void> applied = m_setup.apply(withAccount(m_setup.config(), draft.account, names, types));
    if (!applied) {
        setProblem(applied.error().message);
        if (isNew && !draft.secrets.isEmpty()) {
            // An item that nothing refers to would stay in the keychain for ever; whether this works changes nothing here.
            const Result<void> removed = co_await m_setup.secrets().remove(draft.account.id);
            Q_UNUSED(removed)
        }
        co_return;
    }
    m_parts.updater.retry(draft.account.id);
    m_parts.updater.trigger();
    emit saved(draft.account.id);
    accept();
}

void Assistant::setBusy(const QString &text)
{
    m_busy = !text.isEmpty();
    m_progress->setText(text);
    updateButtons();
}

void Assistant::setProblem(const QString &text)
{
    m_signInPage->setProblem(text);
    m_namesPage->setNotice(text);
    if (m_pages->currentIndex() == AtProvider)
        m_progress->setText(text);
}

} // namespace mooring
