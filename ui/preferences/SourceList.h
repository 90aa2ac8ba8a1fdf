// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

namespace mooring {

/// The list of SourcesModel as high as its lines, so that only the page scrolls. Keys: Alt and an arrow moves a line, Delete
/// removes it, Enter goes to its settings.
class SourceList : public QListView
{
    Q_OBJECT
public:
    explicit SourceList(QAbstractItemModel *model);
    /// One up (-1) or down (+1).
    void moveCurrent(int step);

signals:
    void currentRowChanged(int row);
    void removeRequested();
    void editRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fit();
};

} // namespace mooring
