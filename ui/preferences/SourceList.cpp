// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "preferences/SourceList.h"

#include "preferences/SourceDelegate.h"

#include <QKeyEvent>

namespace mooring {

SourceList::SourceList(QAbstractItemModel *model)
{
    setProperty("card", true);
    setModel(model);
    setItemDelegate(new SourceDelegate(this));
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(model, &QAbstractItemModel::modelReset, this, &SourceList::fit);
    connect(model, &QAbstractItemModel::rowsInserted, this, &SourceList::fit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &SourceList::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &SourceList::fit);
    fit();
}

void SourceList::moveCurrent(int step)
{
    const int row = currentIndex().row();
    const int target = row + step;
    if (row < 0 || target < 0 || target >= model()->rowCount())
        return;
    model()->moveRow({}, row, {}, step > 0 ? target + 1 : target);
    emit currentRowChanged(currentIndex().row());
}

void SourceList::keyPressEvent(QKeyEvent *event)
{
    const bool isMove = event->modifiers() & Qt::AltModifier;
    if (isMove && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Delete)
        emit removeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit editRequested();
    else
        QListView::keyPressEvent(event);
}

void SourceList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        scheduleDelayedItemsLayout();
        fit();
    }
}

void SourceList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentRowChanged(current.row());
}

void SourceList::fit()
{
    int height = 2 * frameWidth();
    for (int row = 0; row < model()->rowCount(); ++row)
        height += sizeHintForRow(row);
    scheduleDelayedItemsLayout();
    if (height != minimumHeight())
        setFixedHeight(height);
}

} // namespace mooring
