// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "history/HistoryTable.h"

#include "history/HistoryModel.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

#include <algorithm>

namespace mooring {

namespace {

/// So many rows are measured: enough to fit what is seen, few enough for a journal of years.
constexpr int measuredRows = 200;
/// The account is shown where the others need not be cut below so many letters.
constexpr int comfortableLetters = 26;

/// Says it briefly before it cuts.
class CutDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        option.rect = {}; // nothing is cut while it is measured
        return QStyledItemDelegate::sizeHint(option, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QString brief = index.data(HistoryModel::BriefRole).toString();
        if (option->rect.isEmpty() || brief.isEmpty())
            return;
        const QStyle *style = option->widget->style();
        const int room = style->subElementRect(QStyle::SE_ItemViewItemText, option, option->widget).width()
            - 2 * (style->pixelMetric(QStyle::PM_FocusFrameHMargin, option, option->widget) + 1);
        if (option->fontMetrics.horizontalAdvance(option->text) > room)
            option->text = brief;
    }
};

/// The width that no column need exceed where @p wanted have to share @p room: the narrow ones stay whole.
int fairWidth(QList<int> wanted, int room)
{
    std::sort(wanted.begin(), wanted.end());
    auto left = static_cast<int>(wanted.size());
    for (const int width : std::as_const(wanted)) {
        if (width * left > room)
            return room / left;
        room -= width;
        --left;
    }
    return wanted.isEmpty() ? room : wanted.last();
}

} // namespace

HistoryTable::HistoryTable(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new CutDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setResizeContentsPrecision(measuredRows);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(1);
}

void HistoryTable::doItemsLayout()
{
    measure();
    share();
    QTableView::doItemsLayout();
}

void HistoryTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    share();
}

void HistoryTable::measure()
{
    m_wanted.clear();
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        // Hidden ones have no size.
        setColumnHidden(column, false);
        m_wanted.append(std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)));
    }
}

void HistoryTable::share()
{
    if (m_wanted.size() != HistoryModel::ColumnCount)
        return;
    const int place = viewport()->width();
    const int whenWidth = m_wanted[HistoryModel::When];
    const int whatWidth = std::min(m_wanted[HistoryModel::What], place * 3 / 10);
    const int room = place - whenWidth - whatWidth;
    QList<int> sharing{m_wanted[HistoryModel::Name], m_wanted[HistoryModel::Outcome], m_wanted[HistoryModel::Account]};
    int most = fairWidth(sharing, room);
    const bool hasAccount = most >= *std::max_element(sharing.cbegin(), sharing.cend())
        || most >= comfortableLetters * fontMetrics().averageCharWidth();
    if (!hasAccount) {
        sharing.removeLast();
        most = fairWidth(sharing, room);
    }
    setColumnHidden(HistoryModel::Account, !hasAccount);
    const int nameWidth = std::min(most, sharing[0]);
    const int outcomeWidth = hasAccount ? std::min(most, sharing[1]) : room - nameWidth;
    setColumnWidth(HistoryModel::When, whenWidth);
    setColumnWidth(HistoryModel::What, whatWidth);
    setColumnWidth(HistoryModel::Name, nameWidth);
    setColumnWidth(HistoryModel::Outcome, outcomeWidth);
    if (hasAccount)
        setColumnWidth(HistoryModel::Account, room - nameWidth - outcomeWidth);
}

} // namespace mooring
