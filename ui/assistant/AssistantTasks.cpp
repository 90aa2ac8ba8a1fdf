// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
// What the assistant asks others and waits for. A task may find the assistant gone when it goes on.
#include "assistant/Assistant.h"

#include "assistant/NamesStep.h"
#include "assistant/ProviderStep.h"
#include "assistant/ResultsStep.h"
#include "assistant/SignInStep.h"
#include "shared/AccountSetup.h"

#include <QLabel>
#include <QPointer>
#include <QStackedWidget>

namespace mooring {

using namespace std::chrono_literals;

int Assistant::startWaiting(const QString &text)
{
    m_busy = true;
    const int waiting = ++m_waiting;
    m_parts.clock.callAfter(300ms, this, [this, waiting, text] {
        if (isStill(waiting))
            m_progress->setText(text);
    });
    updateButtons();
    return waiting;
}

void Assistant::endWaiting()
{
    m_busy = false;
    m_saving = false;
    m_progress->clear();
    updateButtons();
}

void Assistant::giveUp()
{
    endWaiting();
    if (m_asked)
        std::exchange(m_asked, nullptr)->cancel();
}

void Assistant::leaveNames()
{
    // Forgotten first: an answer that comes of it is not one.
    if (const std::shared_ptr<Provider> left = std::exchange(m_provider, nullptr))
        left->cancel();
}

QList<DomainName> Assistant::namesOfAccount() const
{
    QList<DomainName> names;
    const Config config = m_setup.config();
    for (const RecordConfig &record : config.records) {
        if (!m_draft.isNew() && record.account == m_draft.account.id)
            names.append(record.name);
    }
    return names;
}

QCoro::Task<std::optional<FieldValues>> Assistant::completeSecrets(AccountDraft draft)
{
    const QPointer<Assistant> self(this);
    const int waiting = startWaiting(tr("Reading the keychain…"));
    const Result<FieldValues> secrets = co_await withStoredSecrets(&m_setup, draft);
    if (!self || !isStill(waiting))
        co_return std::nullopt;
    endWaiting();
    if (secrets)
        co_return std::optional<FieldValues>(*secrets);
    if (m_pages->currentIndex() == AtSignIn) {
        m_signInPage->setFailure(secrets.error());
    } else {
        m_providerPage->setProblem(secrets.error().message);
        showPage(AtProvider);
    }
    co_return std::nullopt;
}

QCoro::Task<std::optional<SignInAnswer>> Assistant::ask(AccountDraft draft)
{
    const QPointer<Assistant> self(this);
    const ProviderInfo *info = m_setup.provider(draft.account.provider);
    if (!info)
        co_return std::nullopt;
    const bool lists = info->listsZones;
    const QString name = info->name;
    Result<std::unique_ptr<Provider>> made = m_setup.connectTo(draft.account, draft.secrets);
    SignInAnswer answer;
    if (!made) {
        answer.kind = SignInAnswer::Kind::Refused;
        answer.failure = made.error();
        co_return answer;
    }
    const std::shared_ptr<Provider> provider = std::move(*made);
    const int waiting = startWaiting(tr("Asking %1…").arg(name));
    const QList<DomainName> names = namesOfAccount();
    m_asked = provider;
    answer = co_await checkSignIn(provider, lists, names);
    if (!self || !isStill(waiting))
        co_return std::nullopt;
    m_asked = nullptr;
    leaveNames();
    m_provider = provider;
    endWaiting();
    co_return answer;
}

QCoro::Task<> Assistant::test(AccountDraft draft)
{
    const QPointer<Assistant> self(this);
    draft.account.id = m_draft.account.id;
    const std::optional<FieldValues> secrets = co_await completeSecrets(draft);
    if (!self || !secrets)
        co_return;
    draft.secrets = *secrets;
    const std::optional<SignInAnswer> answer = co_await ask(draft);
    if (self && answer)
        m_signInPage->setAnswer(*answer);
}

void Assistant::takeSignIn()
{
    std::optional<AccountDraft> draft = m_signInPage->draft();
    if (!draft)
        return;
    m_signInPage->setFailure({});
    draft->account.id = m_draft.account.id;
    if (m_purpose == Purpose::Renew) {
        renew(*draft);
        return;
    }
    m_signedIn = true;
    openNames(*draft);
}

QCoro::Task<> Assistant::openNames(AccountDraft draft)
{
    const QPointer<Assistant> self(this);
    const std::optional<FieldValues> secrets = co_await completeSecrets(draft);
    if (!self || !secrets)
        co_return;
    draft.secrets = *secrets;
    m_draft = draft;
    const std::optional<SignInAnswer> answer = co_await ask(draft);
    if (!self || !answer)
        co_return;
    if (answer->kind == SignInAnswer::Kind::Refused) {
        if (m_signedIn)
            m_signInPage->setFailure(answer->failure);
        else
            showSignIn(draft.account, answer->failure);
        m_signedIn = true;
        co_return;
    }
    const ProviderInfo *info = m_setup.provider(draft.account.provider);
    if (!info)
        co_return;
    beginNames(*info, answer->zones);
    if (answer->kind == SignInAnswer::Kind::Unknown && answer->failure)
        m_namesPage->setNotice(tr("Your names cannot be listed now: %1 You can type them.").arg(answer->failure->message));
    showPage(AtNames);
}

void Assistant::beginNames(const ProviderInfo &info, const QList<Zone> &zones)
{
    QSet<DomainName> taken;
    const QList<DomainName> names = namesOfAccount();
    for (const DomainName &name : names) {
        if (!m_added.contains(name))
            taken.insert(name);
    }
    m_namesPage->begin(info.name, info.ipv6, zones, taken);
    if (zones.isEmpty() && info.listsZones)
        m_namesPage->setNotice(tr("%1 lists no domain for this account. You can type the names.").arg(info.name));
}

QCoro::Task<> Assistant::loadRecords(std::shared_ptr<Provider> provider, Zone zone)
{
    const QPointer<Assistant> self(this);
    const Result<QList<Record>> records = co_await provider->records(zone);
    if (!self || m_provider != provider)
        co_return;
    if (records)
        m_namesPage->setRecords(zone, *records);
    else if (records.error().kind == Failure::Kind::Unsupported)
        m_namesPage->setUnlisted(zone);
    else
        m_namesPage->setRecords(zone, {}, tr("%1 Press Enter to try again.").arg(records.error().message));
}

QCoro::Task<> Assistant::renew(AccountDraft draft)
{
    const QPointer<Assistant> self(this);
    const std::optional<FieldValues> secrets = co_await completeSecrets(draft);
    if (!self || !secrets)
        co_return;
    draft.secrets = *secrets;
    const std::optional<SignInAnswer> answer = co_await ask(draft);
    if (!self || !answer)
        co_return;
    if (answer->kind == SignInAnswer::Kind::Refused) {
        m_signInPage->setFailure(answer->failure);
        co_return;
    }
    m_draft = draft;
    m_signedIn = true;
    save({draft, true, {}});
}

void Assistant::publish()
{
    SaveRequest request;
    request.draft = m_draft;
    request.writeSecrets = m_signedIn;
    request.change = {m_namesPage->names(), m_namesPage->types(), m_added};
    save(request);
}

QCoro::Task<> Assistant::save(SaveRequest request)
{
    const QPointer<Assistant> self(this);
    const QPointer<Updater> updater(&m_parts.updater);
    startWaiting(tr("Saving…"));
    m_saving = true;
    const Result<QString> account = co_await saveAccount(&m_setup, request);
    // A configuration that was applied is published, whether one still looks or not.
    if (account && updater && !request.draft.isNew())
        updater->retry(*account);
    if (!self)
        co_return;
    endWaiting();
    if (!account) {
        if (m_pages->currentIndex() == AtSignIn)
            m_signInPage->setFailure(account.error());
        else
            m_namesPage->setNotice(account.error().message);
        co_return;
    }
    m_draft.account.id = *account;
    m_added = request.change.names;
    const QList<DomainName> names = m_purpose == Purpose::Renew ? namesOfAccount() : m_added;
    emit saved(*account);
    if (names.isEmpty()) {
        accept();
        co_return;
    }
    const int publication = ++m_publication;
    m_resultsPage->begin(*account, names);
    showPage(AtResults);
    const PassReport report = co_await updater->runPass({});
    Q_UNUSED(report)
    if (self && m_publication == publication && m_pages->currentIndex() == AtResults)
        showResults(ResultsStep::Ending::Whole);
}

void Assistant::showResults(ResultsStep::Ending ending)
{
    m_finished = true;
    m_resultsPage->finish(makeSnapshot(m_parts.updater, m_setup, m_parts.clock.now()), ending);
    setWindowTitle(tr("Results"));
    updateButtons();
    m_next->setFocus();
}

void Assistant::cancelPublishing()
{
    ++m_publication;
    m_parts.updater.cancelPass();
    showResults(ResultsStep::Ending::Cancelled);
}

void Assistant::refreshResults()
{
    if (m_pages->currentIndex() == AtResults)
        m_resultsPage->update(makeSnapshot(m_parts.updater, m_setup, m_parts.clock.now()));
}

} // namespace mooring
