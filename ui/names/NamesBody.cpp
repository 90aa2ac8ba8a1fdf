// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "names/NamesBody.h"

#include "names/DetailsCard.h"

#include <QListView>

namespace mooring {

namespace {

constexpr int spacing = 16;
/// Less room for the details helps nobody.
constexpr int leastDetails = 64;

} // namespace

NamesBody::NamesBody(QListView *list, DetailsCard *details, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_details(details)
{
    list->setParent(this);
    details->setParent(this);
    details->hide();
    setTabOrder(list, details);
    connect(details, &DetailsCard::wantedHeightChanged, this, &NamesBody::arrange);
}

void NamesBody::setDetailsShown(bool shown)
{
    m_detailsShown = shown;
    arrange();
}

void NamesBody::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void NamesBody::arrange()
{
    const int row = m_list->model() && m_list->model()->rowCount() > 0 ? m_list->sizeHintForRow(0) : 54;
    const int rows = m_list->model() ? m_list->model()->rowCount() : 0;
    // Three rows if there is room for them, else two.
    const int leastRows = qBound(1, rows, height() > 280 ? 3 : 2);
    const int room = height() - spacing - leastRows * row - 2;
    const int details = qMin(m_details->wantedHeight(width()), room);
    const bool shown = m_detailsShown && room >= leastDetails;
    m_details->setVisible(shown);
    const int listHeight = shown ? height() - spacing - details : height();
    const QModelIndex current = m_list->currentIndex();
    const bool sawCurrent = m_list->viewport()->rect().intersects(m_list->visualRect(current));
    const bool shrinks = listHeight < m_list->height();
    m_list->setGeometry(0, 0, width(), listHeight);
    if (shown)
        m_details->setGeometry(0, listHeight + spacing, width(), details);
    if (current.isValid() && sawCurrent && shrinks)
        m_list->scrollTo(current);
}

} // namespace mooring
