// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "preferences/FormCard.h"

#include "shared/Pieces.h"
#include "theme/Fonts.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QStyle>

namespace mooring {

namespace {

class WheelGuard : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
            return false;
        event->ignore(); // So that the page gets it.
        return true;
    }
};

} // namespace

ProblemLabel::ProblemLabel(QWidget *field)
    : m_field(field)
{
    setProperty("problem", true);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void ProblemLabel::setProblem(const QString &text)
{
    if (text == this->text())
        return;
    setText(text);
    setVisible(!text.isEmpty());
    if (!m_field)
        return;
    m_field->setAccessibleDescription(text);
    m_field->setProperty("wrong", !text.isEmpty());
    m_field->style()->unpolish(m_field);
    m_field->style()->polish(m_field);
}

FormCard::FormCard(const QString &title)
{
    setProperty("card", true);
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(16, 16, 16, 16);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(12);
    // The same in every card, so that all fields begin below each other.
    m_grid->setColumnStretch(0, labelShare);
    m_grid->setColumnStretch(1, fieldShare);
    auto *heading = new QLabel(title);
    heading->setFont(strongFont(heading->font()));
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    addWide(heading);
}

void FormCard::addField(const QString &label, QWidget *field)
{
    auto *words = new QLabel(label);
    words->setBuddy(field);
    words->setWordWrap(true);
    const int row = m_grid->rowCount();
    m_grid->addWidget(words, row, 0);
    m_grid->addWidget(field, row, 1);
}

void FormCard::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
}

void FormCard::addWide(QLayout *layout)
{
    m_grid->addLayout(layout, m_grid->rowCount(), 0, 1, 2);
}

QLabel *FormCard::addHint(const QString &text)
{
    QLabel *label = hintLabel(text);
    addWide(label);
    return label;
}

ProblemLabel *FormCard::addProblem(QWidget *field)
{
    auto *label = new ProblemLabel(field);
    if (field)
        m_grid->addWidget(label, m_grid->rowCount(), 1);
    else
        addWide(label);
    return label;
}

QLabel *hintLabel(const QString &text)
{
    QLabel *label = dimLabel(text);
    label->setWordWrap(true);
    return label;
}

QComboBox *choiceBox(const QList<QPair<QString, QVariant>> &items)
{
    auto *box = new QComboBox;
    for (const auto &[text, value] : items)
        box->addItem(text, value);
    // A long item must not make the page wider than the window.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    keepFromWheel(box);
    return box;
}

void showChoice(QComboBox *box, const QVariant &value)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(box->findData(value));
}

void keepFromWheel(QWidget *field)
{
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(new WheelGuard(field));
}

} // namespace mooring
