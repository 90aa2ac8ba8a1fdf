// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "diagnostics/CheckDetails.h"

#include "model/Texts.h"
#include "shared/Mnemonic.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace mooring {

namespace {

constexpr int spacing = 8;

/// The page's parts share its context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(mooring::DiagnosticsPage)
};

} // namespace

CheckDetails::CheckDetails(QWidget *parent)
    : QWidget(parent)
{
    m_text = new QPlainTextEdit;
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(Text::tr("The selected check"));
    m_publish = new QPushButton;
    m_keep = new QPushButton;
    m_remedy = new QPushButton;
    m_again = new QPushButton(Text::tr("&Try again"));
    // Six whole lines with the margins; in a low window no more than the two buttons need.
    m_text->setMinimumHeight(2 * m_again->sizeHint().height() + spacing);
    m_text->setMaximumHeight(QFontMetrics(font()).lineSpacing() * 6 + 16);
    auto *actions = new QVBoxLayout;
    actions->setSpacing(spacing);
    for (QPushButton *button : {m_publish, m_keep, m_remedy, m_again}) {
        button->hide();
        actions->addWidget(button);
    }
    actions->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_text, 1);
    layout->addLayout(actions);
    connect(m_publish, &QPushButton::clicked, this, [this] { emit publishHereRequested(Hold(*m_check->answer.hold)); });
    connect(m_keep, &QPushButton::clicked, this, [this] { emit holdHereRequested(Hold(*m_check->answer.hold)); });
    connect(m_remedy, &QPushButton::clicked, this, &CheckDetails::followRemedy);
    connect(m_again, &QPushButton::clicked, this, [this] { emit againRequested(QString(m_check->id)); });
}

void CheckDetails::setCheck(const std::optional<Check> &check)
{
    m_check = check;
    setVisible(check.has_value());
    if (!check)
        return;
    const Answer &answer = check->answer;
    const QString text = answer.detail.isEmpty() ? answer.text : answer.text + u'\n' + answer.detail;
    // What is selected in it and where it is scrolled to stay while other checks end.
    if (text != m_text->toPlainText())
        m_text->setPlainText(text);
    showHold();
    showRemedy();
    m_again->setVisible(check->hasFailed());
}

void CheckDetails::showHold()
{
    const std::optional<Hold> &hold = m_check->answer.hold;
    m_publish->setVisible(hold.has_value());
    m_keep->setVisible(hold && !m_check->answer.holdAnswered);
    if (!hold)
        return;
    // Their letters are those of other clicks on this page.
    m_publish->setText(withoutMnemonic(Texts::publishAnyway(*hold)));
    m_publish->setToolTip(Texts::publishAnywayHint(*hold));
    m_keep->setText(withoutMnemonic(Texts::holdHere(*hold)));
    m_keep->setToolTip(Texts::publishAnywayHint(*hold));
}

void CheckDetails::showRemedy()
{
    // Two clicks at most: where the question is open, its answers are what is wanted.
    m_remedy->setVisible(m_check->answer.remedy != Answer::Remedy::None && m_keep->isHidden());
    switch (m_check->answer.remedy) {
    case Answer::Remedy::SignIn:
        m_remedy->setText(Text::tr("&Sign in again…"));
        break;
    case Answer::Remedy::Network:
    case Answer::Remedy::Addresses:
        m_remedy->setText(Text::tr("&Open preferences"));
        break;
    case Answer::Remedy::None:
        break;
    }
}

void CheckDetails::followRemedy()
{
    if (m_check->answer.remedy == Answer::Remedy::SignIn)
        emit signInRequested(QString(m_check->account));
    else
        emit preferencesRequested();
}

void CheckDetails::mend()
{
    if (!m_check)
        return;
    if (m_check->answer.remedy != Answer::Remedy::None)
        followRemedy();
    else if (m_check->hasFailed())
        emit againRequested(QString(m_check->id));
}

} // namespace mooring
