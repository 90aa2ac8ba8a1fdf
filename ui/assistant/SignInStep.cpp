// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "assistant/SignInStep.h"

#include "assistant/FieldEditor.h"
#include "assistant/SignInTest.h"
#include "model/Texts.h"
#include "shared/Pieces.h"
#include "theme/StateIcon.h"

#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace mooring {

namespace {

constexpr int iconSize = 16;

} // namespace

SignInStep::SignInStep(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    m_title = titleLabel({});
    m_problem = new QWidget;
    auto *problem = new QHBoxLayout(m_problem);
    problem->setContentsMargins(0, 0, 0, 0);
    problem->setSpacing(8);
    auto *icon = new QLabel;
    icon->setPixmap(statePixmap(Condition::Attention, iconSize, devicePixelRatioF(), tokensFor(palette())));
    m_problemText = new QLabel;
    m_problemText->setWordWrap(true);
    m_problemText->setTextFormat(Qt::PlainText);
    m_problemText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problemText->setProperty("problem", true);
    problem->addWidget(icon, 0, Qt::AlignTop);
    problem->addWidget(m_problemText, 1);
    m_problem->hide();
    layout->addWidget(m_title);
    layout->addWidget(m_problem);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addWidget(makeForm(), 2);
    columns->addWidget(makeAside(), 1);
    layout->addLayout(columns, 1);
}

void SignInStep::setProvider(const ProviderInfo &info, const AccountDraft &draft, bool again)
{
    m_info = info;
    m_draft = draft;
    m_draft.account.provider = info.id;
    m_again = again;
    m_title->setText(again ? tr("Sign in to %1 again").arg(accountTitle(draft.account, info.name))
                           : tr("Sign in to %1").arg(info.name));
    m_fields.clear();
    m_test = nullptr;
    m_method = nullptr;
    m_more = nullptr;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (info.methods.size() > 1)
        addMethodChoice(draft);
    addFields(draft, false);
    addLabel(draft);
    addFields(draft, true);
    m_test = new SignInTest(info.name);
    connect(m_test, &SignInTest::requested, this, &SignInStep::testRequested);
    m_rows->addWidget(m_test);
    m_rows->addStretch();
    const QUrl page = info.tokenPage.isEmpty() ? info.website : info.tokenPage;
    const FieldEditor *secret = firstSecret();
    QString text = tr("Open the website of %1").arg(info.name);
    if (!info.tokenPage.isEmpty() && secret)
        text = tr("Get “%1” at %2").arg(Texts::providerText(secret->field().label), info.name);
    m_link->setText(QStringLiteral("<a href=\"%1\">%2</a>")
                        .arg(page.toString(QUrl::FullyEncoded).toHtmlEscaped(), text.toHtmlEscaped()));
    m_link->setToolTip(page.toDisplayString());
    m_link->parentWidget()->setVisible(!page.isEmpty());
    setFailure({});
    showMethod();
}

void SignInStep::addFields(const AccountDraft &draft, bool rare)
{
    for (const ProviderField &field : std::as_const(m_info.fields)) {
        if (field.rare != rare)
            continue;
        if (rare && !m_more) {
            m_more = foldButton(tr("More settings"));
            m_more->setObjectName(QStringLiteral("more"));
            m_more->setProperty("flush", true); // Its arrow stands below the captions.
            m_rows->addWidget(m_more, 0, Qt::AlignLeft);
            connect(m_more, &QToolButton::toggled, this, &SignInStep::showMethod);
        }
        const QString stored
            = field.secret ? draft.secrets.value(field.key) : draft.account.settings.value(field.key, field.defaultValue);
        auto *editor = new FieldEditor(field, stored, m_again && stored.isEmpty());
        connect(editor, &FieldEditor::edited, this, &SignInStep::forgetAnswer);
        m_rows->addWidget(editor);
        m_fields.append(editor);
        if (rare && editor->value() != field.defaultValue)
            m_more->setChecked(true);
    }
}

QString SignInStep::method() const
{
    return m_method ? m_method->currentData().toString() : m_info.recommended;
}

FieldEditor *SignInStep::firstSecret() const
{
    for (FieldEditor *editor : m_fields) {
        const ProviderField &field = editor->field();
        if (field.secret && (field.methods.isEmpty() || field.methods.contains(method())))
            return editor;
    }
    return nullptr;
}

void SignInStep::showMethod()
{
    const bool folded = m_more && !m_more->isChecked();
    for (FieldEditor *editor : std::as_const(m_fields)) {
        const ProviderField &field = editor->field();
        const bool needed = field.methods.isEmpty() || field.methods.contains(method());
        editor->setVisible(needed && !(folded && field.rare));
    }
}

void SignInStep::focusInEvent(QFocusEvent *event)
{
    QWidget *first = m_label;
    for (FieldEditor *editor : std::as_const(m_fields)) {
        if (editor->isHidden() || (m_again && !editor->field().secret))
            continue;
        first = editor->focusProxy();
        break;
    }
    first->setFocus(event->reason());
}

std::optional<AccountDraft> SignInStep::draft()
{
    AccountDraft result = m_draft;
    result.account.method = method() == m_info.recommended ? QString() : method();
    result.account.label = m_label->text().trimmed();
    result.secrets.clear();
    FieldEditor *firstWrong = nullptr;
    for (FieldEditor *editor : std::as_const(m_fields)) {
        const ProviderField &field = editor->field();
        result.account.settings.remove(field.key);
        if (!field.methods.isEmpty() && !field.methods.contains(method()))
            continue;
        if (!editor->check() && !firstWrong)
            firstWrong = editor;
        const QString value = editor->value();
        if (!value.isEmpty() && (field.secret || field.required || value != field.defaultValue))
            (field.secret ? result.secrets : result.account.settings).insert(field.key, value);
    }
    if (!firstWrong)
        return result;
    if (m_more && firstWrong->field().rare)
        m_more->setChecked(true);
    firstWrong->setFocus();
    return std::nullopt;
}

void SignInStep::setFailure(const std::optional<Failure> &failure)
{
    forgetAnswer();
    FieldEditor *secret = failure && failure->kind == Failure::Kind::Credentials ? firstSecret() : nullptr;
    for (FieldEditor *editor : std::as_const(m_fields)) {
        if (editor->field().secret)
            editor->setProblem(editor == secret ? failure->message : QString());
    }
    m_problemText->setText(failure ? failure->message : QString());
    m_problem->setVisible(failure && !secret);
    if (secret)
        secret->setFocus();
}

void SignInStep::forgetAnswer()
{
    if (m_test)
        m_test->clear();
}

void SignInStep::setAnswer(const SignInAnswer &answer)
{
    setFailure(answer.kind == SignInAnswer::Kind::Refused ? answer.failure : std::nullopt);
    m_test->setAnswer(answer);
}

void SignInStep::setBusy(bool busy)
{
    if (m_test)
        m_test->setEnabled(!busy);
}

} // namespace mooring
