// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "assistant/ProviderModel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace mooring {

/// First step: an account that exists, or a provider; popular ones first, all by search.
class ProviderStep : public QWidget
{
    Q_OBJECT
public:
    /// @p canTry: offers to go on without an account.
    ProviderStep(const QList<ProviderInfo> &providers, const QList<KnownAccount> &accounts, bool canTry,
                 QWidget *parent = nullptr);

    /// ProviderInfo::id of the current choice; empty if it is an account or nothing.
    [[nodiscard]] QString provider() const;
    /// AccountConfig::id of the current choice; empty if it is a provider or nothing.
    [[nodiscard]] QString account() const;
    /// Shown below the list; empty hides it.
    void setProblem(const QString &text);

signals:
    void choiceChanged();
    /// The choice is made: double click, or the way out when a search finds nothing.
    void confirmed();
    void demoRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeNothingFound(const QList<ProviderInfo> &providers);
    QWidget *makeTry();
    void search(const QString &text);
    void chooseCustom();
    [[nodiscard]] QString choice(ProviderModel::Kind kind) const;

    ProviderModel *m_model = nullptr;
    QLineEdit *m_search = nullptr;
    QListView *m_list = nullptr;
    QWidget *m_nothing = nullptr;
    QLabel *m_nothingText = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace mooring
