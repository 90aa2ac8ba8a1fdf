// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "assistant/FieldEditor.h"

#include "assistant/AccountDraft.h"
#include "model/Texts.h"
#include "shared/Pieces.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace mooring {

FieldEditor::FieldEditor(const ProviderField &field, const QString &value, bool stored, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_stored(stored && field.secret)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const QString name = Texts::providerText(field.label);
    const QString help = Texts::providerText(field.help);
    // Of several secrets one is enough, as their help says: none of them is just optional.
    QString caption = field.required || field.secret ? name : tr("%1 (optional)").arg(name);
    auto *label = new QLabel(caption.replace(u'&', QStringLiteral("&&")));
    label->setWordWrap(true);
    m_problem = new QLabel;
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->hide();
    layout->addWidget(label);
    layout->addWidget(field.choices.isEmpty() ? makeLine(value) : makeChoice(value));
    layout->addWidget(m_problem);
    if (!field.help.isEmpty()) {
        auto *text = dimLabel(help);
        text->setWordWrap(true);
        layout->addWidget(text);
    }
    QWidget *editor = m_line ? static_cast<QWidget *>(m_line) : m_combo;
    editor->setObjectName(field.key);
    editor->setAccessibleName(name);
    editor->setAccessibleDescription(help);
    label->setBuddy(editor);
    setFocusProxy(editor);
}

QWidget *FieldEditor::makeLine(const QString &value)
{
    m_line = new QLineEdit(value);
    m_length = value.size();
    if (m_stored)
        m_line->setPlaceholderText(tr("Unchanged if left empty"));
    else if (!m_field.example.isEmpty())
        m_line->setPlaceholderText(tr("for example %1").arg(m_field.example));
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::stripPasted);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_length = text.size();
        setProblem({});
        emit edited();
    });
    if (!m_field.secret)
        return m_line;
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    auto *show = new QPushButton(tr("Show"));
    show->setCheckable(true);
    show->setAutoDefault(false);
    show->setAccessibleName(tr("Show %1").arg(Texts::providerText(m_field.label)));
    connect(show, &QPushButton::toggled, this,
            [this](bool on) { m_line->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_line, 1);
    layout->addWidget(show);
    return row;
}

QWidget *FieldEditor::makeChoice(const QString &value)
{
    m_combo = new QComboBox;
    if (!m_field.required && m_field.defaultValue.isEmpty())
        m_combo->addItem(QString());
    m_combo->addItems(m_field.choices);
    m_combo->setCurrentIndex(qMax(0, m_combo->findText(value)));
    connect(m_combo, &QComboBox::currentTextChanged, this, [this] {
        setProblem({});
        emit edited();
    });
    return m_combo;
}

void FieldEditor::stripPasted(const QString &text)
{
    // One key adds one character: a space inside a password can be typed, and what came with a paste goes.
    if (text.size() > m_length + 1 && text != text.trimmed())
        m_line->setText(text.trimmed());
}

QString FieldEditor::value() const
{
    return m_line ? m_line->text().trimmed() : m_combo->currentText();
}

void FieldEditor::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    QWidget *editor = focusProxy();
    if (!editor || editor->property("wrong").toBool() == !text.isEmpty())
        return;
    editor->setProperty("wrong", !text.isEmpty());
    editor->style()->unpolish(editor);
    editor->style()->polish(editor);
}

bool FieldEditor::check()
{
    const QString text = value();
    const QString problem = m_stored && text.isEmpty() ? QString() : fieldProblem(m_field, text);
    setProblem(problem);
    return problem.isEmpty();
}

} // namespace mooring
