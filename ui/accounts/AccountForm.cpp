// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "accounts/AccountForm.h"

#include "model/Texts.h"
#include "shared/Pieces.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

namespace mooring {

AccountForm::AccountForm(const AccountConfig &account, const ProviderInfo &info, QWidget *parent)
    : QWidget(parent)
    , m_account(account)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setSpacing(12);
    m_label = new QLineEdit(account.label);
    m_label->setPlaceholderText(info.name);
    form->addRow(tr("&Your name for it:"), m_label);
    connect(m_label, &QLineEdit::returnPressed, this, &AccountForm::save);
    const QString method = account.method.isEmpty() ? info.recommended : account.method;
    for (const ProviderField &field : info.fieldsFor(method)) {
        if (field.secret)
            continue;
        const QString value = account.settings.value(field.key);
        QWidget *editor = nullptr;
        if (field.choices.isEmpty()) {
            auto *text = new QLineEdit(value);
            text->setPlaceholderText(field.defaultValue.isEmpty() ? field.example : field.defaultValue);
            connect(text, &QLineEdit::returnPressed, this, &AccountForm::save);
            m_texts.insert(field.key, text);
            editor = text;
        } else {
            auto *choice = new QComboBox;
            choice->addItems(field.choices);
            choice->setCurrentText(value.isEmpty() ? field.defaultValue : value);
            m_choices.insert(field.key, choice);
            editor = choice;
        }
        const QString label = Texts::providerText(field.label);
        editor->setToolTip(Texts::providerText(field.help));
        editor->setAccessibleName(label);
        form->addRow(tr("%1:").arg(label), editor);
    }
    layout->addLayout(form);
    m_problem = new QLabel;
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto *signIn = new QPushButton(tr("Sign in a&gain…"));
    auto *cancel = new QPushButton(tr("&Cancel"));
    auto *save = primaryButton(tr("Sa&ve"));
    connect(signIn, &QPushButton::clicked, this, &AccountForm::signInRequested);
    connect(cancel, &QPushButton::clicked, this, &AccountForm::cancelled);
    connect(save, &QPushButton::clicked, this, &AccountForm::save);
    buttons->addWidget(signIn);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    layout->addLayout(buttons);
    setFocusProxy(m_label);
}

void AccountForm::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void AccountForm::save()
{
    AccountConfig changed = m_account;
    changed.label = m_label->text().trimmed();
    const auto set = [&changed](const QString &key, const QString &value) {
        // What is empty has the provider's default.
        if (value.isEmpty())
            changed.settings.remove(key);
        else
            changed.settings.insert(key, value);
    };
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it)
        set(it.key(), it.value()->text().trimmed());
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it)
        set(it.key(), it.value()->currentText());
    emit saveRequested(changed);
}

} // namespace mooring
