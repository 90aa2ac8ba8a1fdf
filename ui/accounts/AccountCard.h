// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/Config.h"
#include "model/NameStatus.h"
#include "shared/UiParts.h"

#include <QCoroTask>
#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <stop_token>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace mooring {

class AccountForm;

/// One account: its provider, its names, how it signs in, how it is, and what can be done with it.
class AccountCard : public QFrame
{
    Q_OBJECT
public:
    AccountCard(const UiParts &parts, const AccountConfig &account, QWidget *parent = nullptr);
    ~AccountCard() override;

    void update(const Snapshot &snapshot);
    [[nodiscard]] QString accountId() const { return m_account.id; }
    /// Whether the user is editing; then the card must not be made anew.
    [[nodiscard]] bool isEditing() const;

signals:
    void addRequested(const QString &accountId);
    void signInRequested(const QString &accountId);
    void removeRequested(const QString &accountId);

private:
    QWidget *makeButtons();
    void test();
    static QCoro::Task<> runTest(QPointer<AccountCard> self, int run, std::stop_token stop);
    void endTest(const Result<void> &answer);
    void setTesting(bool testing);
    void edit();
    void say(Condition state, const QString &text);
    void say();

    UiParts m_parts;
    AccountConfig m_account;
    QVBoxLayout *m_layout = nullptr;
    QLabel *m_names = nullptr;
    QLabel *m_signIn = nullptr;
    QLabel *m_past = nullptr;
    QWidget *m_problemRow = nullptr;
    QLabel *m_problemIcon = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_remedy = nullptr;
    QLabel *m_saidIcon = nullptr;
    QLabel *m_said = nullptr;
    QPushButton *m_test = nullptr;
    QWidget *m_buttons = nullptr;
    AccountForm *m_form = nullptr; ///< While the user edits.
    QTimer m_soon; ///< A test that ends at once shows no progress.
    int m_run = 0; ///< Of the last test; an earlier one's answer does not count.
    bool m_testing = false;
    std::stop_source m_stopTest; ///< Of the last test.
};

} // namespace mooring
