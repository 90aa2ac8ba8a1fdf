// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "assistant/SignInTest.h"

#include "theme/StateIcon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace mooring {

SignInTest::SignInTest(const QString &provider, QWidget *parent)
    : QWidget(parent)
    , m_provider(provider)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *button = new QPushButton(tr("&Test"));
    button->setObjectName(QStringLiteral("test"));
    button->setAutoDefault(false);
    button->setToolTip(tr("Only reads; nothing is changed at the provider."));
    m_icon = new QLabel;
    m_icon->hide();
    m_text = new QLabel;
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(button, &QPushButton::clicked, this, &SignInTest::requested);
    layout->addWidget(button, 0, Qt::AlignTop);
    layout->addSpacing(4);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
}

void SignInTest::clear()
{
    m_text->clear();
    m_icon->hide();
}

void SignInTest::setAnswer(const SignInAnswer &answer)
{
    using Kind = SignInAnswer::Kind;
    Condition state = Condition::Fine;
    QString text;
    switch (answer.kind) {
    case Kind::Refused:
        clear();
        return;
    case Kind::Accepted:
        text = answer.zones.isEmpty()
            ? tr("%1 accepts this.").arg(m_provider)
            : tr("%1 accepts this and lists %n domain(s).", nullptr, static_cast<int>(answer.zones.size())).arg(m_provider);
        break;
    case Kind::CannotAsk:
        state = Condition::Offline;
        text = tr("%1 can only be asked by changing a name. Whether this is right shows when the first name is published.")
                   .arg(m_provider);
        break;
    case Kind::Unknown:
        state = Condition::Attention;
        text = answer.failure ? answer.failure->message : QString();
        break;
    }
    m_icon->setPixmap(statePixmap(state, 16, devicePixelRatioF(), tokensFor(palette())));
    m_icon->show();
    m_text->setText(text);
}

} // namespace mooring
