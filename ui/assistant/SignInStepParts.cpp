// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "assistant/SignInStep.h"

#include "assistant/FieldEditor.h"
#include "shared/Pieces.h"
#include "theme/Fonts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mooring {

// What the step is made of; what it does is in SignInStep.cpp.

QWidget *SignInStep::makeForm()
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *form = new QWidget;
    m_rows = new QVBoxLayout(form);
    m_rows->setContentsMargins(0, 4, 8, 4);
    m_rows->setSpacing(16);
    scroll->setWidget(form);
    return scroll;
}

QWidget *SignInStep::makeAside()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(12);
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 12, 16, 12);
    inside->setSpacing(6);
    auto *heading = new QLabel(tr("Where to find it"));
    heading->setFont(strongFont(heading->font()));
    heading->setWordWrap(true);
    m_link = new LinkLabel;
    inside->addWidget(heading);
    inside->addWidget(m_link);
    auto *promise
        = dimLabel(tr("Passwords and keys go to the keychain, never into a file of settings. Nothing is saved before "
                      "the last step."));
    promise->setWordWrap(true);
    layout->addWidget(card);
    layout->addWidget(promise);
    layout->addStretch();
    return side;
}

void SignInStep::addMethodChoice(const AccountDraft &draft)
{
    auto *block = new QWidget;
    auto *layout = new QVBoxLayout(block);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *caption = new QLabel(tr("What you &have"));
    m_method = new QComboBox;
    m_method->setAccessibleName(tr("What you have"));
    for (const QString &method : std::as_const(m_info.methods)) {
        m_method->addItem(method == u"update" ? tr("A password or key for dynamic DNS: you type the names")
                                              : tr("An API key: your names can be listed"),
                          method);
    }
    const QString current = draft.account.method.isEmpty() ? m_info.recommended : draft.account.method;
    m_method->setCurrentIndex(qMax(0, m_method->findData(current)));
    caption->setBuddy(m_method);
    layout->addWidget(caption);
    layout->addWidget(m_method);
    m_rows->addWidget(block);
    connect(m_method, &QComboBox::currentIndexChanged, this, &SignInStep::showMethod);
}

void SignInStep::addLabel(const AccountDraft &draft)
{
    ProviderField field;
    field.key = QStringLiteral("label");
    field.label = tr("Your name for this account");
    field.example = tr("Home");
    field.required = false;
    auto *editor = new FieldEditor(field, draft.account.label == m_info.name ? QString() : draft.account.label);
    m_label = editor->findChild<QLineEdit *>();
    m_label->setMaxLength(60);
    m_rows->addWidget(editor);
}

} // namespace mooring
