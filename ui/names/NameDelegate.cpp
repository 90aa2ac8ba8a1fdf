// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "names/NameDelegate.h"

#include "names/NamesOrder.h"
#include "shared/RowGround.h"
#include "theme/Fonts.h"
#include "theme/StateIcon.h"

#include <QApplication>
#include <QPainter>

namespace mooring {

namespace {

constexpr int margin = 13; ///< With the padding of the list as much as in the cards.
constexpr int iconSize = 16;
constexpr int whenWidth = 116;

int sectionHeight(const QFont &font)
{
    return QFontMetrics(secondaryFont(font)).height() + 14;
}

} // namespace

QSize NameDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lines = option.fontMetrics.height() + QFontMetrics(secondaryFont(option.font)).height();
    const bool section = !index.data(NamesOrder::SectionRole).toString().isEmpty();
    return {320, lines + 22 + (section ? sectionHeight(option.font) : 0)};
}

void NameDelegate::paint(QPainter *painter, const QStyleOptionViewItem &whole, const QModelIndex &index) const
{
    QStyleOptionViewItem option = whole;
    if (const QString section = index.data(NamesOrder::SectionRole).toString(); !section.isEmpty()) {
        QStyleOptionViewItem title = whole;
        title.rect.setHeight(sectionHeight(whole.font));
        option.rect.setTop(title.rect.bottom() + 1);
        paintSection(painter, title, section);
    }
    const NameStatus name = index.data(NamesModel::StatusRole).value<NameStatus>();
    const Tokens tokens = tokensFor(option.palette);
    painter->save();
    painter->setLayoutDirection(option.direction);
    const auto place = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };

    paintRowGround(*painter, option, index.row() + 1 < index.model()->rowCount());
    const QRect row = option.rect.adjusted(margin, 0, -margin, -1);
    const Condition state = name.state();
    const QRect icon = place(QRect(row.left(), row.center().y() - iconSize / 2 + 1, iconSize, iconSize));
    paintState(*painter, icon, state, tokens.of(state), tokens.card);

    const QFont bold = strongFont(option.font);
    const QFont small = secondaryFont(option.font);
    const QFont fixed = fixedFont(option.font);
    const QStringList values = index.data(NamesModel::ValuesRole).toStringList();
    const QFontMetrics fixedMetrics(fixed);
    int valuesWidth = 0;
    for (const QString &value : values)
        valuesWidth = qMax(valuesWidth, fixedMetrics.horizontalAdvance(value) + 2);

    const QRect when(row.right() - whenWidth + 1, row.top(), whenWidth, row.height());
    QRect valueArea(when.left() - 12 - valuesWidth, row.top(), valuesWidth, row.height());
    const int textLeft = row.left() + iconSize + 12;
    // A long IPv6 address gives way before the name does.
    const int leastText = qMin(200, (when.left() - textLeft) / 2);
    valueArea.setLeft(qMax(valueArea.left(), textLeft + leastText));
    const QRect text(textLeft, row.top(), valueArea.left() - 12 - textLeft, row.height());

    const QString detail = index.data(NamesModel::DetailRole).toString();
    const int boldHeight = QFontMetrics(bold).height();
    const int block = boldHeight + (detail.isEmpty() ? 0 : QFontMetrics(small).height() + 1);
    const int top = row.top() + (row.height() - block) / 2;
    const auto drawLine = [&](const QFont &font, const QColor &color, const QRect &rect, Qt::Alignment alignment,
                              const QString &content, Qt::TextElideMode elide) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(place(rect),
                          static_cast<int>(QStyle::visualAlignment(option.direction, alignment) | Qt::AlignVCenter),
                          QFontMetrics(font).elidedText(content, elide, rect.width()));
    };
    drawLine(bold, tokens.text, QRect(text.left(), top, text.width(), boldHeight), Qt::AlignLeft, name.name,
             Qt::ElideMiddle);
    drawLine(small, tokens.dim, QRect(text.left(), top + boldHeight + 1, text.width(), block - boldHeight - 1),
             Qt::AlignLeft, detail, Qt::ElideRight);

    const int lineHeight = fixedMetrics.height() + 2;
    int y = row.top() + (row.height() - lineHeight * static_cast<int>(values.size())) / 2;
    for (const QString &value : values) {
        drawLine(fixed, tokens.text, QRect(valueArea.left(), y, valueArea.width(), lineHeight), Qt::AlignRight, value,
                 Qt::ElideMiddle);
        y += lineHeight;
    }
    drawLine(small, tokens.dim, when, Qt::AlignRight, index.data(NamesModel::WhenRole).toString(), Qt::ElideRight);
    painter->restore();
}

void NameDelegate::paintSection(QPainter *painter, const QStyleOptionViewItem &option, const QString &title)
{
    const Tokens tokens = tokensFor(option.palette);
    const QFont font = strongFont(secondaryFont(option.font));
    painter->save();
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    painter->setFont(font);
    painter->setPen(tokens.dim);
    const QRect text = option.rect.adjusted(margin, 0, -margin, 0);
    painter->drawText(text, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                      QFontMetrics(font).elidedText(title, Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace mooring
