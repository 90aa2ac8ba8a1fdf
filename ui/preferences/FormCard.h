// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>

namespace mooring {

/// How labels and fields share the width.
inline constexpr int labelShare = 2;
inline constexpr int fieldShare = 3;

/// What is wrong with what was just chosen or typed; takes no room while all is well.
class ProblemLabel : public QLabel
{
    Q_OBJECT
public:
    /// @p field is painted as wrong while there is a problem, and tells it to screen readers; may be null.
    explicit ProblemLabel(QWidget *field = nullptr);
    /// Empty = all is well.
    void setProblem(const QString &text);

private:
    QWidget *m_field;
};

/// A headed block of settings: labels in one column, fields in the other.
class FormCard : public QFrame
{
    Q_OBJECT
public:
    explicit FormCard(const QString &title);

    /// A field with its label, which gets the field as its buddy.
    void addField(const QString &label, QWidget *field);
    /// Over the whole width.
    void addWide(QWidget *widget);
    void addWide(QLayout *layout);
    /// Secondary words over the whole width.
    QLabel *addHint(const QString &text);
    /// For what goes wrong with @p field, below all that is there already.
    ProblemLabel *addProblem(QWidget *field = nullptr);

private:
    QGridLayout *m_grid;
};

/// Secondary words that go on in the next line where they must.
[[nodiscard]] QLabel *hintLabel(const QString &text);
/// A choice of which each item has a value; the wheel scrolls the page rather than changing it by accident.
[[nodiscard]] QComboBox *choiceBox(const QList<QPair<QString, QVariant>> &items);
/// Shows the item of that value; nothing is emitted.
void showChoice(QComboBox *box, const QVariant &value);
/// The wheel over @p field scrolls the page until the field has the focus.
void keepFromWheel(QWidget *field);

} // namespace mooring
