// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "VisibleTexts.h"

#include "LayoutCheck.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>

namespace mooring {

namespace {

void addCells(const QAbstractItemModel *model, const QModelIndex &parent, QStringList &texts)
{
    for (int row = 0; row < model->rowCount(parent); ++row) {
        for (int column = 0; column < model->columnCount(parent); ++column) {
            const QModelIndex index = model->index(row, column, parent);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                texts += index.data(role).toString();
        }
        addCells(model, model->index(row, 0, parent), texts);
    }
}

} // namespace

QStringList ownTexts(const QWidget &widget)
{
    QStringList texts;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts += label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts += button->text();
    else if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        texts += line->placeholderText();
    else if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        texts += box->title();
    else if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        addCells(combo->model(), {}, texts);
    else if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
        for (int i = 0; header->model() && header->orientation() == Qt::Horizontal && i < header->count(); ++i)
            texts += header->model()->headerData(i, Qt::Horizontal).toString();
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
        if (view->model())
            addCells(view->model(), view->rootIndex(), texts);
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts += tabs->tabText(i);
    } else if (const auto *menu = qobject_cast<const QMenu *>(&widget)) {
        for (const QAction *action : menu->actions())
            texts += action->isVisible() ? action->text() : QString();
    }
    if (widget.isWindow())
        texts += widget.windowTitle();
    texts += {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()};
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

QStringList visibleTexts(const QWidget &window)
{
    QStringList texts;
    const QList<const QWidget *> widgets = visibleWidgets(window);
    for (const QWidget *widget : widgets)
        texts += ownTexts(*widget);
    texts.removeDuplicates();
    return texts;
}

} // namespace mooring
