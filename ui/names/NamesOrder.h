// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "names/NamesModel.h"

#include <QSortFilterProxyModel>

namespace mooring {

/// The names as the user wants to see them: searched, sorted, put together by account.
class NamesOrder : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Key { Added, Name, State, Changed, Provider };
    Q_ENUM(Key)
    /// Beside those of NamesModel.
    enum Role {
        SectionRole = NamesModel::ValuesRole + 1, ///< The title of the account above its first row; else empty.
    };

    explicit NamesOrder(NamesModel &model);

    void setKey(Key key);
    [[nodiscard]] Key key() const { return m_key; }
    void setGrouped(bool grouped);
    [[nodiscard]] bool isGrouped() const { return m_grouped; }
    /// Part of a name, provider, account or address; empty = all.
    void setSearch(const QString &text);
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] const NameStatus &name(const QModelIndex &source) const { return m_model.names().at(source.row()); }
    [[nodiscard]] int compare(const NameStatus &a, const NameStatus &b) const;

    NamesModel &m_model;
    QString m_search;
    Key m_key = Key::Added;
    bool m_grouped = false;
};

} // namespace mooring
