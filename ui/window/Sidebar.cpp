// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "window/Sidebar.h"

#include "theme/Fonts.h"
#include "theme/PageIcon.h"

namespace mooring {

namespace {

constexpr int foldedWidth = 62; ///< The icons stand in the middle.
constexpr int besideTitle = 76; ///< Icon, paddings and frame.

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QListWidget(parent)
{
    setProperty("sidebar", true);
    setAccessibleName(tr("Pages"));
    setIconSize({20, 20});
    setSpacing(0);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    for (const PageId id : pageIds) {
        auto *item = new QListWidgetItem(pageIcon(id, palette()), title(id), this);
        item->setData(Qt::AccessibleTextRole, title(id));
    }
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        for (int i = 0; i < count(); ++i)
            item(i)->setFont(i == row ? strongFont(font()) : font());
        if (row >= 0)
            emit pageChosen(pageIds[row]);
    });
    // A screen reader selects; it does not make current.
    connect(this, &QListWidget::itemSelectionChanged, this, [this] {
        if (const auto selected = selectedItems(); !selected.isEmpty())
            setCurrentItem(selected.first());
    });
    setFolded(false);
}

void Sidebar::setPage(PageId page)
{
    setCurrentRow(static_cast<int>(page));
}

void Sidebar::setFolded(bool folded)
{
    m_folded = folded;
    int widestTitle = 0;
    for (const PageId id : pageIds)
        widestTitle = std::max(widestTitle, QFontMetrics(strongFont(font())).horizontalAdvance(title(id)));
    setFixedWidth(folded ? foldedWidth : std::max(168, widestTitle + besideTitle));
    for (int i = 0; i < count(); ++i) {
        item(i)->setText(folded ? QString() : title(pageIds[i]));
        item(i)->setToolTip(folded ? title(pageIds[i]) : QString());
    }
}

QString Sidebar::title(PageId page)
{
    switch (page) {
    case PageId::Names:
        return tr("Names");
    case PageId::Accounts:
        return tr("Accounts");
    case PageId::History:
        return tr("History");
    case PageId::Diagnostics:
        return tr("Diagnostics");
    case PageId::Preferences:
        return tr("Preferences");
    }
    Q_UNREACHABLE();
}

} // namespace mooring
