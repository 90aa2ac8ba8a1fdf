// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "assistant/TypedNames.h"

#include "shared/Pieces.h"
#include "theme/Fonts.h"

#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace mooring {

TypedNames::TypedNames(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *caption = new QLabel(tr("&Type them as they are called at the provider:"));
    caption->setWordWrap(true);
    m_edit = new QPlainTextEdit;
    m_edit->setFont(fixedFont(font()));
    m_edit->setPlaceholderText(QStringLiteral("home.example.org"));
    m_edit->setAccessibleName(tr("Names"));
    m_edit->setTabChangesFocus(true);
    m_edit->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    caption->setBuddy(m_edit);
    m_problem = new QLabel;
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    auto *hint = dimLabel(tr("Several names go on a line each, or with spaces or commas between them."));
    hint->setWordWrap(true);
    layout->addWidget(caption);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_problem);
    layout->addWidget(hint);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &TypedNames::read);
    setFocusProxy(m_edit);
}

void TypedNames::begin(const QSet<DomainName> &taken)
{
    m_taken = taken;
    read();
}

void TypedNames::clear()
{
    m_edit->clear();
}

void TypedNames::read()
{
    static const QRegularExpression gaps(QStringLiteral("[\\s,;]+"));
    m_names.clear();
    QString problem;
    const QStringList words = m_edit->toPlainText().split(gaps, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const Result<DomainName> name = DomainName::parse(word);
        if (!name)
            problem = name.error().message;
        else if (m_taken.contains(*name))
            problem = tr("%1 is published already.").arg(name->unicode());
        else if (!m_names.contains(*name))
            m_names.append(*name);
    }
    m_right = problem.isEmpty();
    m_problem->setText(problem);
    m_problem->setVisible(!m_right);
    emit choiceChanged();
}

} // namespace mooring
