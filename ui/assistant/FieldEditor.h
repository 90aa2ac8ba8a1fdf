// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/ProviderInfo.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace mooring {

/// One field of a form: its label, the editor, what is wrong with it, and a sentence of help. Fields of a provider can be
/// choices or secrets; a secret can be shown.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    /// @p stored: the secret is in the keychain already and stays if nothing is entered.
    explicit FieldEditor(const ProviderField &field, const QString &value, bool stored = false, QWidget *parent = nullptr);

    [[nodiscard]] const ProviderField &field() const { return m_field; }
    /// Without white space around it.
    [[nodiscard]] QString value() const;
    /// Shown right below the editor; empty hides it.
    void setProblem(const QString &text);
    /// Shows what is wrong with the value, or takes that away. True if nothing is.
    bool check();

signals:
    void edited();

private:
    QWidget *makeLine(const QString &value);
    QWidget *makeChoice(const QString &value);
    void stripPasted(const QString &text);

    ProviderField m_field;
    bool m_stored;
    QLineEdit *m_line = nullptr; ///< Either this
    QComboBox *m_combo = nullptr; ///< or this.
    QLabel *m_problem = nullptr;
    qsizetype m_length = 0; ///< Of the text before the last change.
};

} // namespace mooring
