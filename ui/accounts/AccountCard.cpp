// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "accounts/AccountCard.h"

#include "accounts/AccountEdits.h"
#include "accounts/AccountFacts.h"
#include "accounts/AccountForm.h"
#include "accounts/LetterIcon.h"
#include "model/Texts.h"
#include "shared/AccountTest.h"
#include "shared/Pieces.h"
#include "theme/Fonts.h"
#include "theme/StateIcon.h"

#include <QHBoxLayout>

namespace mooring {

using namespace std::chrono_literals;

namespace {

QLabel *iconLabel()
{
    auto *label = new QLabel;
    label->setFixedWidth(18);
    label->hide();
    return label;
}

void setLine(QLabel *line, const QString &text)
{
    line->setText(text);
    line->setVisible(!text.isEmpty());
}

} // namespace

AccountCard::AccountCard(const UiParts &parts, const AccountConfig &account, QWidget *parent)
    : QFrame(parent)
    , m_parts(parts)
    , m_account(account)
{
    setProperty("card", true);
    const ProviderInfo *info = parts.setup.provider(account.provider);
    const QString provider = info ? info->name : account.provider;
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(16, 16, 16, 16);
    m_layout->setSpacing(12);

    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    auto *title = new QLabel(account.label.isEmpty() || account.label == provider
                                 ? provider
                                 : QStringLiteral("%1 · %2").arg(provider, account.label));
    title->setFont(strongFont(font()));
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    setAccessibleName(title->text());
    m_names = dimLabel({});
    m_names->setWordWrap(true);
    m_signIn = dimLabel({});
    m_signIn->setWordWrap(true);
    m_past = dimLabel({});
    m_past->setWordWrap(true);
    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(title);
    text->addWidget(m_names);
    text->addWidget(m_signIn);
    text->addWidget(m_past);
    head->addWidget(new LetterIcon(provider), 0, Qt::AlignTop);
    head->addLayout(text, 1);
    m_layout->addLayout(head);

    m_problemRow = new QWidget;
    auto *problem = new QHBoxLayout(m_problemRow);
    problem->setContentsMargins(0, 0, 0, 0);
    problem->setSpacing(8);
    m_problemIcon = iconLabel();
    m_problem = new QLabel;
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_remedy = new QPushButton;
    connect(m_remedy, &QPushButton::clicked, this, [this] { emit signInRequested(m_account.id); });
    problem->addWidget(m_problemIcon, 0, Qt::AlignTop);
    problem->addWidget(m_problem, 1);
    problem->addWidget(m_remedy, 0, Qt::AlignTop);
    m_layout->addWidget(m_problemRow);

    m_buttons = makeButtons();
    m_layout->addWidget(m_buttons);
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, [this] { say(Condition::Working, tr("Asking…")); });
}

QWidget *AccountCard::makeButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_test = new QPushButton(tr("Test"));
    auto *edit = new QPushButton(tr("Edit…"));
    auto *add = new QPushButton(tr("Add names…"));
    auto *remove = new QPushButton(tr("Remove"));
    // Every card has the same buttons: the screen reader is told of which account.
    const QString account = accessibleName();
    m_test->setToolTip(tr("Asks the provider whether it accepts this account; changes nothing."));
    m_test->setAccessibleName(tr("Test %1").arg(account));
    edit->setAccessibleName(tr("Edit %1").arg(account));
    add->setAccessibleName(tr("Add names to %1").arg(account));
    remove->setAccessibleName(tr("Remove %1").arg(account));
    connect(m_test, &QPushButton::clicked, this, &AccountCard::test);
    connect(edit, &QPushButton::clicked, this, &AccountCard::edit);
    connect(add, &QPushButton::clicked, this, [this] { emit addRequested(m_account.id); });
    connect(remove, &QPushButton::clicked, this, [this] { emit removeRequested(m_account.id); });
    m_saidIcon = iconLabel();
    m_said = new QLabel;
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    auto *said = new QHBoxLayout;
    said->setSpacing(8);
    said->addWidget(m_saidIcon, 0, Qt::AlignTop);
    said->addWidget(m_said, 1);
    for (QPushButton *button : {m_test, edit, add, remove})
        layout->addWidget(button);
    layout->addStretch();
    auto *block = new QWidget;
    auto *lines = new QVBoxLayout(block);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(12);
    lines->addLayout(said);
    lines->addWidget(row);
    m_said->hide();
    return block;
}

AccountCard::~AccountCard()
{
    m_stopTest.request_stop();
}

void AccountCard::update(const Snapshot &snapshot)
{
    QStringList names;
    std::optional<NameStatus> worst;
    QDateTime changed;
    for (const NameStatus &name : snapshot.names) {
        if (name.accountId != m_account.id)
            continue;
        names << name.name;
        changed = std::max(changed, name.changedAt());
        if (name.worst().failure && (!worst || name.state() == Condition::Attention))
            worst = name;
    }
    m_names->setText(AccountFacts::names(names));
    const ProviderInfo *info = m_parts.setup.provider(m_account.provider);
    setLine(m_signIn,
            info ? AccountFacts::signIn(*info, m_account, m_parts.setup.secrets().place(m_account.id)) : QString());
    const AccountStatus status = m_parts.updater.accountStatus(m_account.id);
    setLine(m_past, names.isEmpty() ? QString() : AccountFacts::past(status, changed, snapshot.now));
    m_past->setToolTip(status.lastFailure ? status.lastFailure->message : QString());

    m_problemRow->setVisible(worst.has_value());
    if (!worst)
        return;
    const Failure failure = *worst->worst().failure;
    const Condition state = worst->state();
    m_problemIcon->setPixmap(statePixmap(state, 18, devicePixelRatioF(), tokensFor(palette())));
    m_problemIcon->show();
    m_problem->setText(AccountFacts::problem(*worst, snapshot.now));
    const bool signIn = failure.kind == Failure::Kind::Credentials || failure.kind == Failure::Kind::Forbidden;
    m_remedy->setVisible(signIn);
    m_remedy->setText(Texts::remedy(failure));
}

bool AccountCard::isEditing() const
{
    return m_form != nullptr || m_testing;
}

void AccountCard::test()
{
    ++m_run;
    if (m_testing) {
        m_stopTest.request_stop();
        setTesting(false);
        say();
        return;
    }
    setTesting(true);
    m_stopTest = std::stop_source();
    runTest(this, m_run, m_stopTest.get_token());
}

QCoro::Task<> AccountCard::runTest(QPointer<AccountCard> self, int run, std::stop_token stop)
{
    const Result<void> answer = co_await testAccount(&self->m_parts.setup, self->m_account,
                                                     publishedRecords(self->m_parts.updater, self->m_account.id), stop);
    if (self && self->m_run == run)
        self->endTest(answer);
}

void AccountCard::endTest(const Result<void> &answer)
{
    setTesting(false);
    if (answer)
        say(Condition::Fine, tr("It answers and accepts the sign-in."));
    else if (answer.error().kind == Failure::Kind::Unsupported)
        say(Condition::Offline, tr("This service can only be tried by an update, so it was not asked."));
    else
        say(Condition::Attention, answer.error().message);
}

void AccountCard::setTesting(bool testing)
{
    m_testing = testing;
    m_test->setText(testing ? tr("Cancel") : tr("Test"));
    if (testing)
        m_soon.start();
    else
        m_soon.stop();
}

void AccountCard::say(Condition state, const QString &text)
{
    m_saidIcon->setPixmap(statePixmap(state, 18, devicePixelRatioF(), tokensFor(palette())));
    m_saidIcon->show();
    m_said->setText(text);
    m_said->show();
}

void AccountCard::say()
{
    m_saidIcon->hide();
    m_said->hide();
}

void AccountCard::edit()
{
    const ProviderInfo *info = m_parts.setup.provider(m_account.provider);
    if (!info || m_form)
        return;
    m_form = new AccountForm(m_account, *info);
    m_buttons->hide();
    m_layout->addWidget(m_form);
    m_form->setFocus();
    const auto close = [this] {
        m_form->deleteLater();
        m_form->hide();
        m_form = nullptr;
        m_buttons->show();
        m_test->setFocus();
    };
    connect(m_form, &AccountForm::cancelled, this, close);
    connect(m_form, &AccountForm::signInRequested, this, [this] { emit signInRequested(m_account.id); });
    connect(m_form, &AccountForm::saveRequested, this, [this, close](const AccountConfig &changed) {
        const AccountForm *form = m_form;
        const ConfigResult<void> saved = changeAccount(m_parts, changed);
        if (!saved)
            m_form->setProblem(saved.error().message);
        else if (form == m_form)
            close();
    });
}

} // namespace mooring
