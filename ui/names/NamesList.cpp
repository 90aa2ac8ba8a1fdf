// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "names/NamesList.h"

#include "names/NameDelegate.h"
#include "theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace mooring {

NamesList::NamesList(QWidget *parent)
    : QListView(parent)
{
    setProperty("card", true);
    setItemDelegate(new NameDelegate(this));
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMinimumHeight(64);
    setAccessibleName(tr("Names"));
    // Not activated(): on some desktops that is a single click.
    connect(this, &QAbstractItemView::doubleClicked, this, &NamesList::opened);
}

void NamesList::keyPressEvent(QKeyEvent *event)
{
    if (!currentIndex().isValid())
        QListView::keyPressEvent(event);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit opened();
    else if (event->matches(QKeySequence::Delete))
        emit removeWanted();
    else if (event->matches(QKeySequence::Copy))
        emit copyWanted();
    else
        QListView::keyPressEvent(event);
}

void NamesList::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void NamesList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(tokensFor(palette()).dim);
    painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

} // namespace mooring
