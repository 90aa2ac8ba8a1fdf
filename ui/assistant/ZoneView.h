// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>
#include <QTreeView>

namespace mooring {

class ZoneModel;

/// The tree of zones and names. Enter, Space or a click on the last row of a zone types a new name into it.
class ZoneView : public QTreeView
{
    Q_OBJECT
public:
    /// @p model outlives this.
    explicit ZoneView(ZoneModel &model, QWidget *parent = nullptr);

    /// Opens the first zone and puts the cursor on it.
    void begin();
    /// Shows only names that hold @p text; empty = all.
    void setSearch(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void use(const QModelIndex &index);
    void fitColumns();

    ZoneModel &m_model;
    QSortFilterProxyModel m_proxy;
};

} // namespace mooring
