// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "assistant/ProviderModel.h"

namespace mooring {

namespace {

/// 0 begins with it, 1 a word does, 2 it is in there, 3 it is not.
int distance(const QStringList &keys, const QString &wanted)
{
    int best = 3;
    for (const QString &key : keys) {
        const auto place = key.indexOf(wanted, 0, Qt::CaseInsensitive);
        if (place >= 0)
            best = qMin(best, place == 0 ? 0 : key.at(place - 1).isLetterOrNumber() ? 2 : 1);
    }
    return best;
}

} // namespace

ProviderModel::ProviderModel(const QList<ProviderInfo> &providers, const QList<KnownAccount> &accounts, QObject *parent)
    : QAbstractListModel(parent)
{
    for (const KnownAccount &account : accounts) {
        m_accounts.append({Kind::Account,
                           account.id,
                           tr("Add to %1").arg(account.title),
                           account.title.left(1).toUpper(),
                           {account.title, account.id}});
    }
    for (const ProviderInfo &info : providers) {
        m_providers.append({Kind::Provider, info.id, info.name, info.name.left(1).toUpper(),
                            QStringList{info.name, info.id, info.website.host()} + info.aliases, info.popular});
    }
    showAll();
}

void ProviderModel::setSearch(const QString &text)
{
    beginResetModel();
    m_rows.clear();
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        showAll();
    else
        showFitting(wanted);
    endResetModel();
}

void ProviderModel::showAll()
{
    const auto header = [this](const QString &text) {
        m_rows.append({Kind::Header, {}, text, {}});
    };
    if (!m_accounts.isEmpty()) {
        header(tr("Your accounts"));
        m_rows += m_accounts;
    }
    QList<Row> popular = m_providers;
    popular.removeIf([](const Row &row) { return !row.popular; });
    if (!popular.isEmpty()) {
        header(tr("Often used"));
        m_rows += popular;
    }
    if (!m_rows.isEmpty())
        header(tr("All providers"));
    m_rows += m_providers;
}

void ProviderModel::showFitting(const QString &wanted)
{
    for (const QList<Row> &rows : {m_accounts, m_providers}) {
        for (int near = 0; near < 3; ++near) {
            for (const Row &row : rows) {
                if (distance(row.keys, wanted) == near)
                    m_rows.append(row);
            }
        }
    }
}

int ProviderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ProviderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case KindRole:
        return QVariant::fromValue(row.kind);
    case IdRole:
        return row.id;
    case LetterRole:
        return row.letter;
    default:
        return {};
    }
}

Qt::ItemFlags ProviderModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).kind == Kind::Header)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace mooring
