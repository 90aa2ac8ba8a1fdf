// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "assistant/ZoneView.h"

#include "assistant/ZoneModel.h"
#include "theme/Fonts.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>

namespace mooring {

namespace {

constexpr int padding = 8;

ZoneModel::Kind kindOf(const QModelIndex &index)
{
    return index.siblingAtColumn(ZoneModel::NameColumn).data(ZoneModel::KindRole).value<ZoneModel::Kind>();
}

/// Zones bold, values in the fixed font and dim, the row for a new name as a link.
class ZoneDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QStringList lines = index.data().toString().split(u'\n');
        option.text.clear();
        const QStyle *style = option.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        // The style sheet has one text colour for all.
        option.text = lines.first();
        QRect place = style->subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget);
        place.setTop(option.rect.top());
        place.setBottom(option.rect.bottom());
        const QFontMetrics metrics(option.font);
        painter->save();
        painter->setFont(option.font);
        painter->setPen(colorOf(option, index));
        int y = place.center().y() + 1 - metrics.height() * static_cast<int>(lines.size()) / 2;
        for (const QString &line : lines) {
            const QRect at(place.left() + 2, y, place.width() - 4, metrics.height());
            painter->drawText(at, static_cast<int>(option.displayAlignment),
                              metrics.elidedText(line, Qt::ElideMiddle, at.width()));
            y += metrics.height();
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem used = option;
        initStyleOption(&used, index);
        const QSize text = QFontMetrics(used.font).size(0, index.data().toString());
        return {text.width() + 3 * padding, qMax(text.height(), option.fontMetrics.height()) + 14};
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const override
    {
        auto *line = new QLineEdit(parent);
        line->setAccessibleName(index.data().toString());
        line->setPlaceholderText(index.data(Qt::ToolTipRole).toString());
        return line;
    }

    // What stands in the row is no text to start from.
    void setEditorData(QWidget * /*editor*/, const QModelIndex & /*index*/) const override { }

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex & /*index*/) const override
    {
        const QRect row(option.rect.left(), option.rect.top(), option.widget->width() - option.rect.left() - 3 * padding,
                        option.rect.height());
        editor->setGeometry(row.adjusted(0, 0, 0, 2));
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->displayAlignment = Qt::AlignVCenter | Qt::AlignLeft;
        if (index.column() == ZoneModel::ValueColumn) {
            option->font = kindOf(index) == ZoneModel::Kind::Zone ? option->font : fixedFont(option->font);
            option->displayAlignment = Qt::AlignVCenter | Qt::AlignRight;
        } else if (kindOf(index) == ZoneModel::Kind::Zone) {
            option->font = strongFont(option->font);
        }
    }

private:
    [[nodiscard]] static QColor colorOf(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const Tokens tokens = tokensFor(option.palette);
        const ZoneModel::Kind kind = kindOf(index);
        if (kind == ZoneModel::Kind::NewName)
            return tokens.accent;
        if (kind == ZoneModel::Kind::Notice)
            return tokens.failed;
        const bool dim = index.column() == ZoneModel::ValueColumn || !(option.state & QStyle::State_Enabled);
        return dim ? tokens.dim : tokens.text;
    }
};

} // namespace

ZoneView::ZoneView(ZoneModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    m_proxy.setSourceModel(&model);
    m_proxy.setRecursiveFilteringEnabled(true);
    m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    setModel(&m_proxy);
    setItemDelegate(new ZoneDelegate(this));
    setProperty("card", true);
    setHeaderHidden(true);
    setIndentation(20);
    setUniformRowHeights(false);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(EditKeyPressed | AnyKeyPressed);
    setAccessibleName(tr("Names"));
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(40);
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_model.open(m_proxy.mapToSource(index)); });
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (kindOf(index) == ZoneModel::Kind::Zone)
            setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
        else
            use(index);
    });
    connect(&m_proxy, &QAbstractItemModel::rowsInserted, this, &ZoneView::fitColumns);
    connect(&m_proxy, &QAbstractItemModel::dataChanged, this, &ZoneView::fitColumns);
}

void ZoneView::begin()
{
    const QModelIndex first = m_proxy.index(0, 0);
    if (!first.isValid())
        return;
    setCurrentIndex(first);
    expand(first);
    fitColumns();
}

void ZoneView::setSearch(const QString &text)
{
    m_proxy.setFilterFixedString(text.trimmed());
}

void ZoneView::use(const QModelIndex &index)
{
    const QModelIndex row = index.siblingAtColumn(ZoneModel::NameColumn);
    if (kindOf(row) == ZoneModel::Kind::NewName)
        edit(row);
    else if (kindOf(row) == ZoneModel::Kind::Notice)
        m_model.retry(m_proxy.mapToSource(row));
}

void ZoneView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (state() != EditingState && current.isValid() && event->modifiers() == Qt::NoModifier
        && (enter || event->key() == Qt::Key_Space)) {
        const ZoneModel::Kind kind = kindOf(current);
        if (kind == ZoneModel::Kind::NewName || kind == ZoneModel::Kind::Notice) {
            use(current);
            return;
        }
        if (kind == ZoneModel::Kind::Zone && event->key() == Qt::Key_Space) {
            setExpanded(current, !isExpanded(current));
            return;
        }
    }
    if (enter && state() == EditingState) {
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void ZoneView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void ZoneView::fitColumns()
{
    const int whole = viewport()->width();
    // A long IPv6 address gives way before the name does.
    const int values = qMin(sizeHintForColumn(ZoneModel::ValueColumn), whole * 11 / 20);
    header()->resizeSection(ZoneModel::ValueColumn, qMax(values, 40));
    header()->resizeSection(ZoneModel::NameColumn, whole - qMax(values, 40));
}

} // namespace mooring
