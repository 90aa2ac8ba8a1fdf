// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/ProviderInfo.h"

#include <QAbstractListModel>

namespace mooring {

/// An account that names can be added to.
struct KnownAccount
{
    QString id;
    QString title; ///< "Cloudflare · Home".
};

/// The user's accounts, the providers that many use, and all of them; what fits a search, best first, while one searches.
class ProviderModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Kind { Header, Account, Provider };
    Q_ENUM(Kind)
    enum Role { KindRole = Qt::UserRole, IdRole, LetterRole };

    ProviderModel(const QList<ProviderInfo> &providers, const QList<KnownAccount> &accounts, QObject *parent = nullptr);

    /// By name, id, alias or website; empty shows all.
    void setSearch(const QString &text);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        Kind kind = Kind::Header;
        QString id;
        QString text;
        QString letter;
        QStringList keys = {}; ///< What a search looks at.
        bool popular = false;
    };

    void showAll();
    void showFitting(const QString &wanted);

    QList<Row> m_accounts;
    QList<Row> m_providers;
    QList<Row> m_rows;
};

} // namespace mooring
