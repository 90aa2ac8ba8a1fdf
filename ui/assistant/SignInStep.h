// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "assistant/AccountDraft.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace mooring {

/// Second step: the fields of one provider, made from its description.
class SignInStep : public QWidget
{
    Q_OBJECT
public:
    explicit SignInStep(QWidget *parent = nullptr);

    /// Builds the form; @p draft fills it. @p again: the account exists and only its sign-in is renewed.
    void setProvider(const ProviderInfo &info, const AccountDraft &draft, bool again);
    /// Checks every field and shows what is wrong beside it. Empty if something is.
    [[nodiscard]] std::optional<AccountDraft> draft();
    /// Shown above the form until the next try; empty hides it.
    void setProblem(const QString &text);

private:
    struct Row
    {
        ProviderField field;
        QWidget *block = nullptr;
        QLineEdit *line = nullptr; ///< Either this
        QComboBox *combo = nullptr; ///< or this.
        QLabel *problem = nullptr;

        [[nodiscard]] QString value() const;
    };

    void addMethodChoice();
    void addLabel();
    void addField(const ProviderField &field);
    QWidget *addBlock(const QString &label, QWidget *editor, const QString &help, QLabel **problem);
    void showMethod();
    [[nodiscard]] QString method() const;

    ProviderInfo m_info;
    AccountDraft m_draft;
    QLabel *m_title = nullptr;
    QLabel *m_link = nullptr;
    QWidget *m_problem = nullptr;
    QLabel *m_problemText = nullptr;
    QWidget *m_form = nullptr;
    QVBoxLayout *m_rowsLayout = nullptr;
    QComboBox *m_method = nullptr;
    QLineEdit *m_label = nullptr;
    QList<Row> m_rows;
};

} // namespace mooring
