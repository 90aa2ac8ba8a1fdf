// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/Config.h"
#include "config/ConfigFile.h"
#include "providers/ProviderInfo.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace mooring {

/// What can be changed of an account without its secrets: the user's name for it and the provider's plain settings.
class AccountForm : public QWidget
{
    Q_OBJECT
public:
    AccountForm(const AccountConfig &account, const ProviderInfo &info, QWidget *parent = nullptr);

    /// What cannot be saved, below the fields; empty takes it away.
    void setProblem(const QString &text);

signals:
    void saveRequested(const mooring::AccountConfig &account);
    void cancelled();
    void signInRequested();

private:
    void save();

    AccountConfig m_account;
    QLineEdit *m_label = nullptr;
    QMap<QString, QLineEdit *> m_texts; ///< By ProviderField::key.
    QMap<QString, QComboBox *> m_choices;
    QLabel *m_problem = nullptr;
};

} // namespace mooring
