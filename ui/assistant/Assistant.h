// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "assistant/AccountDraft.h"
#include "model/NameStatus.h"
#include "shared/UiParts.h"

#include <QCoroTask>
#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace mooring {

class AccountSetup;
class NamesStep;
class Provider;
class ProviderStep;
class SignInStep;
class StepBar;

/// Adds names: provider or account, sign-in, names. Or renews the sign-in of one account. Every page is made from
/// ProviderInfo; nothing is saved before the last button.
class Assistant : public QDialog
{
    Q_OBJECT
public:
    /// What @p parts refer to must outlive this. @p addresses is what was detected here, to show beside the names.
    Assistant(const UiParts &parts, const Snapshot &addresses, QWidget *parent = nullptr);
    /// Goes straight to the names of this account.
    void addToAccount(const QString &accountId);
    /// Shows only the sign-in page of this account.
    void renewSignIn(const QString &accountId);

signals:
    /// The user wants to see how it works before having an account.
    void demoRequested();
    /// Saved and in force; the account's id.
    void saved(const QString &accountId);

private:
    enum Step { AtProvider, AtSignIn, AtNames };

    QWidget *makeFooter();
    void showPage(Step page);
    void goOn();
    void goBack();
    void updateButtons();
    void chooseProvider();
    QCoro::Task<> useAccount(QString accountId);
    QCoro::Task<> checkSignIn(AccountDraft draft);
    QCoro::Task<> loadRecords(std::shared_ptr<Provider> provider, Zone zone);
    QCoro::Task<> save(AccountDraft draft, QList<DomainName> names, QList<RecordType> types);
    void beginNames(const ProviderInfo &info);
    void setBusy(const QString &text);
    void setProblem(const QString &text);

    UiParts m_parts;
    AccountSetup &m_setup;
    Snapshot m_addresses;
    AccountDraft m_draft;
    std::shared_ptr<Provider> m_provider; ///< Of the account that is signed in; shared with the tasks under way.
    bool m_renewing = false;
    bool m_existing = false; ///< Names for an account that is there already: no sign-in step.
    bool m_busy = false;
    StepBar *m_steps = nullptr;
    QStackedWidget *m_pages = nullptr;
    ProviderStep *m_providerPage = nullptr;
    SignInStep *m_signInPage = nullptr;
    NamesStep *m_namesPage = nullptr;
    QLabel *m_progress = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace mooring
