// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "assistant/AccountDraft.h"
#include "assistant/SignInCheck.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace mooring {

class FieldEditor;
class SignInTest;

/// Second step: the fields of one provider, made from its description.
class SignInStep : public QWidget
{
    Q_OBJECT
public:
    explicit SignInStep(QWidget *parent = nullptr);

    /// Builds the form; @p draft fills it. @p again: the account exists and only its sign-in is renewed, so that secrets may
    /// stay as they are stored.
    void setProvider(const ProviderInfo &info, const AccountDraft &draft, bool again);
    /// Checks every field and shows what is wrong beside it. Empty if something is.
    [[nodiscard]] std::optional<AccountDraft> draft();
    /// What went wrong: refused credentials below the field that holds them, all else above the form. None hides both.
    void setFailure(const std::optional<Failure> &failure);
    /// Tells what a test of the sign-in brought, beside its button.
    void setAnswer(const SignInAnswer &answer);
    /// While the service is asked nothing can be tested.
    void setBusy(bool busy);

signals:
    void testRequested();

protected:
    /// Goes on to the first field. A focus proxy would do so for Tab, too, which then never comes past the fields.
    void focusInEvent(QFocusEvent *event) override;

private:
    QWidget *makeForm();
    QWidget *makeAside();
    void addMethodChoice(const AccountDraft &draft);
    void addFields(const AccountDraft &draft, bool rare);
    void addLabel(const AccountDraft &draft);
    void showMethod();
    void forgetAnswer();
    [[nodiscard]] QString method() const;
    [[nodiscard]] FieldEditor *firstSecret() const;

    ProviderInfo m_info;
    AccountDraft m_draft;
    bool m_again = false;
    QLabel *m_title = nullptr;
    QLabel *m_link = nullptr;
    QWidget *m_problem = nullptr;
    QLabel *m_problemText = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QComboBox *m_method = nullptr; ///< Null where there is only one.
    QToolButton *m_more = nullptr; ///< Null where nothing is folded away.
    QLineEdit *m_label = nullptr;
    SignInTest *m_test = nullptr;
    QList<FieldEditor *> m_fields;
};

} // namespace mooring
