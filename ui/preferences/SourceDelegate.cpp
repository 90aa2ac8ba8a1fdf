// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "preferences/SourceDelegate.h"

#include "preferences/SourcesModel.h"
#include "shared/RowGround.h"
#include "theme/Fonts.h"
#include "theme/StateIcon.h"

#include <QAbstractItemView>
#include <QPainter>

namespace mooring {

namespace {

constexpr int margin = 12;
constexpr int gripWidth = 18;
constexpr int iconSize = 16;
constexpr int textLeft = margin + gripWidth + iconSize + 12;

QString answerText(const QModelIndex &index)
{
    return index.data(SourcesModel::AnswerRole).toStringList().join(u'\n');
}

/// Where it is to be taken to be dragged.
void paintGrip(QPainter *painter, const QRect &rect, const QColor &color)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    for (int row = -1; row <= 1; ++row) {
        for (int column = 0; column < 2; ++column)
            painter->drawEllipse(QPointF(rect.left() + 2 + 5 * column, rect.center().y() + 5 * row), 1.2, 1.2);
    }
}

QRect wrapped(const QFont &font, int width, const QString &text)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, qMax(40, width), 10000), Qt::TextWordWrap, text);
}

} // namespace

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : 400;
    const int answers = qMax(1, static_cast<int>(index.data(SourcesModel::AnswerRole).toStringList().size()));
    const int first = qMax(QFontMetrics(strongFont(option.font)).height(),
                           answers * (QFontMetrics(fixedFont(option.font)).height() + 2));
    const QString about = index.data(SourcesModel::AboutRole).toString();
    const int second
        = about.isEmpty() ? 0 : 2 + wrapped(secondaryFont(option.font), width - textLeft - margin, about).height();
    return {200, first + second + 20};
}

void SourceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens tokens = tokensFor(option.palette);
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    const auto place = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    paintRowGround(*painter, option, index.row() + 1 < index.model()->rowCount());

    const QRect row = option.rect.adjusted(margin, 10, -margin, -10);
    paintGrip(painter, place(QRect(row.left(), row.top(), 10, row.height())), tokens.dim);
    const QFont bold = strongFont(option.font);
    const QFont small = secondaryFont(option.font);
    const QFont fixed = fixedFont(option.font);
    const int lineHeight = QFontMetrics(bold).height();
    const auto state = static_cast<Condition>(index.data(SourcesModel::StateRole).toInt());
    const QRect icon(row.left() + gripWidth, row.center().y() - iconSize / 2, iconSize, iconSize);
    paintState(*painter, place(icon), state, tokens.of(state), tokens.card);

    const QRect text(option.rect.left() + textLeft, row.top(), row.right() - option.rect.left() - textLeft, row.height());
    const QString answer = answerText(index);
    const QSize answerSize = QFontMetrics(fixed).size(0, answer) + QSize(2, 0);
    const int answerWidth = answer.isEmpty() ? 0 : qMin(answerSize.width(), text.width() * 2 / 3);
    const auto draw = [&](const QFont &font, const QColor &color, const QRect &rect, int flags, const QString &words) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(place(rect), flags, words);
    };
    const int start = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignTop);
    const int end = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignTop);
    QRect title(text.left(), text.top(), text.width() - answerWidth - (answerWidth > 0 ? 12 : 0), lineHeight);
    const QString name = QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, title.width());
    draw(bold, tokens.text, title, start, name);
    title.setLeft(title.left() + QFontMetrics(bold).horizontalAdvance(name) + 8);
    const QString summary = index.data(SourcesModel::SummaryRole).toString();
    if (!summary.isEmpty() && title.width() > 24)
        draw(option.font, tokens.dim, title, start, option.fontMetrics.elidedText(summary, Qt::ElideRight, title.width()));
    if (answerWidth > 0) {
        const bool isOne = !answer.contains(u'\n'); // and stands beside both lines
        const int top = isOne ? text.center().y() - answerSize.height() / 2 + 1 : text.top();
        const QRect area(text.right() - answerWidth + 1, top, answerWidth, answerSize.height());
        draw(fixed, tokens.text, area, end, answer);
    }
    const int firstHeight = qMax(lineHeight, answer.isEmpty() ? 0 : answerSize.height());
    const QRect about(text.left(), text.top() + firstHeight + 2, text.width(), text.bottom() - text.top() - firstHeight);
    draw(small, state == Condition::Attention ? tokens.attention : tokens.dim, about, start | Qt::TextWordWrap,
         index.data(SourcesModel::AboutRole).toString());
    painter->restore();
}

} // namespace mooring
