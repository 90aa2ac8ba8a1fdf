// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "names/FilterBar.h"

#include "shared/Pieces.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace mooring {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setToolTip(tr("Search names, providers and addresses"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(120);
    m_search->installEventFilter(this);
    m_sort = new QComboBox;
    m_sort->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sort->addItem(tr("As added"), QVariant::fromValue(NamesOrder::Key::Added));
    m_sort->addItem(tr("By name"), QVariant::fromValue(NamesOrder::Key::Name));
    m_sort->addItem(tr("Problems first"), QVariant::fromValue(NamesOrder::Key::State));
    m_sort->addItem(tr("Last change first"), QVariant::fromValue(NamesOrder::Key::Changed));
    m_sort->addItem(tr("By provider"), QVariant::fromValue(NamesOrder::Key::Provider));
    m_sort->setAccessibleName(tr("Order of the names"));
    m_sort->setToolTip(tr("Order of the names"));
    m_group = new QCheckBox(tr("Group b&y account"));
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::searchChanged);
    connect(m_search, &QLineEdit::returnPressed, this, &FilterBar::listWanted);
    connect(m_sort, &QComboBox::activated, this, &FilterBar::tellOrder);
    connect(m_group, &QCheckBox::toggled, this, &FilterBar::tellOrder);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_sort);
    layout->addWidget(m_group);
}

void FilterBar::setOrder(NamesOrder::Key key, bool grouped)
{
    m_sort->setCurrentIndex(m_sort->findData(QVariant::fromValue(key)));
    const QSignalBlocker quiet(m_group);
    m_group->setChecked(grouped);
}

QString FilterBar::search() const
{
    return m_search->text();
}

void FilterBar::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::clearSearch()
{
    m_search->clear();
}

void FilterBar::tellOrder()
{
    emit orderChanged(m_sort->currentData().value<NamesOrder::Key>(), m_group->isChecked());
}

bool FilterBar::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        emit listWanted();
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            emit closeWanted();
        else
            m_search->clear();
        return true;
    default:
        return QWidget::eventFilter(object, event);
    }
}

} // namespace mooring
