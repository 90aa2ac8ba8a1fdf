// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/Config.h"
#include "providers/ProviderInfo.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace mooring {

/// First step: an account that exists, or a provider; popular ones first, all by search.
class ProviderStep : public QWidget
{
    Q_OBJECT
public:
    /// @p accounts with the name of the provider each is at.
    ProviderStep(const QList<ProviderInfo> &providers, const QList<QPair<AccountConfig, QString>> &accounts,
                 QWidget *parent = nullptr);

    /// ProviderInfo::id of the current choice; empty if it is an account or nothing.
    [[nodiscard]] QString provider() const;
    /// AccountConfig::id of the current choice; empty if it is a provider or nothing.
    [[nodiscard]] QString account() const;

signals:
    void choiceChanged();
    /// Double click or Enter.
    void confirmed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addHeader(const QString &text);
    void addProvider(const ProviderInfo &info, bool onlyUnfiltered);
    void filter(const QString &text);
    [[nodiscard]] QString choice(int role) const;

    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
};

} // namespace mooring
