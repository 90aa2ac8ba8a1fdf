// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "assistant/ResultsStep.h"
#include "assistant/Saving.h"
#include "assistant/SignInCheck.h"
#include "shared/UiParts.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace mooring {

class LiveAddresses;
class NamesStep;
class ProviderStep;
class SignInStep;
class StepBar;

/// Adds names: provider or account, sign-in, names; then publishes them and shows each result. Or renews the sign-in of one
/// account. Every page is made from ProviderInfo; nothing is saved before the last button.
class Assistant : public QDialog
{
    Q_OBJECT
public:
    /// What @p parts refer to must outlive this. @p known is what was detected here last; it is asked for anew at once.
    Assistant(const UiParts &parts, const Snapshot &known, QWidget *parent = nullptr);
    ~Assistant() override;
    /// Goes straight to the names of this account.
    void addToAccount(const QString &accountId);
    /// Shows only the sign-in page of this account.
    void renewSignIn(const QString &accountId);

    /// Gives up what is being asked; with nothing under way, or while it publishes, closes the window.
    void reject() override;

signals:
    /// The user wants to see how it works before having an account.
    void demoRequested();
    /// Saved and in force; the account's id. Its names are being published.
    void saved(const QString &accountId);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    enum Step { AtProvider, AtSignIn, AtNames, AtResults, AtNothing };
    enum class Purpose { Add, AddToAccount, Renew };

    void makePages(const Snapshot &known);
    QWidget *makeFooter();
    void showPage(Step page);
    void updateButtons();
    void goOn();
    void goBack();
    void chooseProvider();
    void takeSignIn();
    void showSignIn(const AccountConfig &account, const std::optional<Failure> &failure);
    void beginNames(const ProviderInfo &info, const QList<Zone> &zones);
    void publish();
    /// What is saved stays saved.
    void cancelPublishing();
    void showResults(ResultsStep::Ending ending);
    void refreshResults();

    void useAccount(const QString &accountId);
    QCoro::Task<> test(AccountDraft draft);
    QCoro::Task<> openNames(AccountDraft draft);
    QCoro::Task<> renew(AccountDraft draft);
    QCoro::Task<> loadRecords(std::shared_ptr<Provider> provider, Zone zone);
    QCoro::Task<> save(SaveRequest request);
    /// The secrets of @p draft, with what is stored for those left empty. Empty where ask() is, or the keychain refused;
    /// then that is shown.
    QCoro::Task<std::optional<FieldValues>> completeSecrets(AccountDraft draft);
    /// Makes the provider of @p draft and asks it whether the sign-in is right. Empty if the user gave it up or this is
    /// gone.
    QCoro::Task<std::optional<SignInAnswer>> ask(AccountDraft draft);

    /// Says what is waited for, once it takes a moment. The number is that of this waiting: isStill() until it is given up.
    int startWaiting(const QString &text);
    [[nodiscard]] bool isStill(int waiting) const { return m_waiting == waiting && m_busy; }
    void endWaiting();
    /// Ends it without an answer; its requests are broken off.
    void giveUp();
    /// Breaks off what is asked for the page of names; it needs a new sign-in.
    void leaveNames();
    [[nodiscard]] QList<DomainName> namesOfAccount() const;

    UiParts m_parts;
    AccountSetup &m_setup;
    Purpose m_purpose = Purpose::Add;
    AccountDraft m_draft;
    bool m_signedIn = false; ///< The secrets were entered here rather than read from the keychain.
    std::shared_ptr<Provider> m_asked; ///< Whose sign-in is being tried; null = none.
    std::shared_ptr<Provider> m_provider; ///< Of the draft; shared with the tasks under way.
    QList<DomainName> m_added; ///< That this assistant saved, so that going back can take them out again.
    bool m_busy = false;
    bool m_saving = false; ///< Too late to give up.
    bool m_finished = false; ///< The results are final.
    int m_waiting = 0;
    int m_publication = 0; ///< Of the last publishing; the end of an earlier one does not count.
    LiveAddresses *m_addresses = nullptr;
    StepBar *m_steps = nullptr;
    QStackedWidget *m_pages = nullptr;
    ProviderStep *m_providerPage = nullptr;
    SignInStep *m_signInPage = nullptr;
    NamesStep *m_namesPage = nullptr;
    ResultsStep *m_resultsPage = nullptr;
    QLabel *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_stop = nullptr; ///< Ends the publishing.
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace mooring
