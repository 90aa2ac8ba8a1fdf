// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "diagnostics/CheckDelegate.h"

#include "diagnostics/ChecksModel.h"
#include "shared/RowGround.h"
#include "theme/Fonts.h"
#include "theme/StateIcon.h"

#include <QPainter>

namespace mooring {

namespace {

constexpr int margin = 13; ///< With the padding of the list as much as in the cards.
constexpr int iconSize = 16;

} // namespace

QSize CheckDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    return {200, QFontMetrics(strongFont(option.font)).height() + QFontMetrics(secondaryFont(option.font)).height() + 18};
}

void CheckDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Check check = index.data(ChecksModel::CheckRole).value<Check>();
    const Tokens tokens = tokensFor(option.palette);
    const auto place = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->save();
    paintRowGround(*painter, option, index.row() + 1 < index.model()->rowCount());
    const QRect row = option.rect.adjusted(margin, 0, -margin, -1);
    paintState(*painter, place(QRect(row.left(), row.center().y() - iconSize / 2 + 1, iconSize, iconSize)),
               check.answer.state, tokens.of(check.answer.state), tokens.card);

    const QFont bold = strongFont(option.font);
    const QFont small = secondaryFont(option.font);
    const QString took = check.answer.took.count() > 0 ? tr("%L1 ms").arg(check.answer.took.count()) : QString();
    const QString aside = check.answer.aside.isEmpty() ? took : check.answer.aside;
    const int asideWidth = aside.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(aside) + 12;
    const int left = row.left() + iconSize + 12;
    const int boldHeight = QFontMetrics(bold).height();
    const int smallHeight = QFontMetrics(small).height();
    const int top = row.top() + (row.height() - boldHeight - smallHeight) / 2;
    const auto drawLine
        = [&](const QFont &font, const QColor &color, const QRect &rect, Qt::Alignment alignment, const QString &text) {
              painter->setFont(font);
              painter->setPen(color);
              painter->drawText(place(rect),
                                static_cast<int>(QStyle::visualAlignment(option.direction, alignment) | Qt::AlignVCenter),
                                QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
          };
    drawLine(bold, tokens.text, QRect(left, top, row.right() - asideWidth - left, boldHeight), Qt::AlignLeft, check.title);
    drawLine(small, tokens.dim, QRect(left, top + boldHeight, row.right() - left, smallHeight), Qt::AlignLeft,
             check.answer.text);
    drawLine(small, tokens.dim, QRect(row.right() - asideWidth, top, asideWidth, boldHeight), Qt::AlignRight, aside);
    painter->restore();
}

} // namespace mooring
