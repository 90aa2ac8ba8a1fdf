// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

namespace mooring {

/// The list of names: says why it is empty, and keeps its rows within the rounded corners of its card.
class NamesList : public QListView
{
    Q_OBJECT
public:
    explicit NamesList(QWidget *parent = nullptr);
    /// Shown while there is no row.
    void setEmptyText(const QString &text);

signals:
    /// Enter or a double click: the row's remedy is wanted, or more about it.
    void opened();
    void removeWanted();
    void copyWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_emptyText;
};

} // namespace mooring
