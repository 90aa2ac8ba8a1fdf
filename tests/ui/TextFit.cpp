// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "TextFit.h"

#include "shared/Pieces.h"

#include <QAbstractButton>
#include <QAbstractItemDelegate>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyleOption>
#include <QTabBar>
#include <QTextDocument>
#include <QTextLayout>

#include <cmath>

namespace mooring {

namespace {

QString misses(const QSize &needed, const QSize &given, const QString &text)
{
    if (needed.width() <= given.width() && needed.height() <= given.height())
        return {};
    return QStringLiteral("needs %1x%2, but has %3x%4 for “%5”")
        .arg(needed.width())
        .arg(needed.height())
        .arg(given.width())
        .arg(given.height())
        .arg(text);
}

/// The widest line of @p text when it is broken at @p width, wherever its language breaks lines.
int widestLine(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    double widest = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return static_cast<int>(std::floor(widest));
}

QString plain(QString text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&(?=[^&\\s])"));
    return text.remove(mnemonic);
}

QString labelCut(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    const QSize room = label.contentsRect().size() - QSize(2 * label.margin(), 2 * label.margin());
    const bool rich
        = label.textFormat() == Qt::RichText || (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
    if (rich) {
        QTextDocument document;
        document.setDefaultFont(label.font());
        document.setDocumentMargin(0);
        document.setHtml(label.text());
        if (label.wordWrap())
            document.setTextWidth(room.width());
        return misses({qFloor(document.idealWidth()), qFloor(document.size().height())}, room, label.text());
    }
    const QFontMetrics metrics(label.font());
    const QString text = label.buddy() ? plain(label.text()) : label.text();
    if (!label.wordWrap())
        return misses(metrics.size(0, text), room, text);
    int needed = 0;
    for (const QString &paragraph : text.split(u'\n'))
        needed = std::max(needed, widestLine(paragraph, label.font(), room.width()));
    return misses({needed,
                   std::min(label.heightForWidth(label.width()),
                            metrics.boundingRect(0, 0, room.width(), 10000, Qt::TextWordWrap, text).height())},
                  room, text);
}

QString lineCut(const QLineEdit &line)
{
    // What is typed scrolls; the hint does not.
    if (!line.text().isEmpty() || line.placeholderText().isEmpty())
        return {};
    QStyleOptionFrame option;
    option.initFrom(&line);
    const QRect room
        = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line).marginsRemoved(line.textMargins());
    const int needed = line.fontMetrics().horizontalAdvance(line.placeholderText());
    return misses({needed, 0}, {room.width() - 4, 0}, line.placeholderText());
}

QString comboCut(const QComboBox &combo)
{
    if (combo.isEditable())
        return {};
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.subControls = QStyle::SC_All;
    const QRect room = combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    const int icon = combo.itemIcon(combo.currentIndex()).isNull() ? 0 : combo.iconSize().width() + 4;
    const int needed = combo.fontMetrics().horizontalAdvance(combo.currentText());
    return misses({needed + icon, combo.fontMetrics().height()}, room.size(), combo.currentText());
}

QString tabsCut(const QTabBar &tabs)
{
    for (int i = 0; i < tabs.count(); ++i) {
        const QSize needed(tabs.fontMetrics().horizontalAdvance(plain(tabs.tabText(i))), tabs.fontMetrics().height());
        const QString cut = misses(needed, tabs.tabRect(i).size(), tabs.tabText(i));
        if (!cut.isEmpty())
            return cut;
        if (tabs.isVisible() && !tabs.rect().intersects(tabs.tabRect(i)))
            return QStringLiteral("hides its tab “%1”").arg(tabs.tabText(i));
    }
    return {};
}

QString headerCut(const QHeaderView &header)
{
    if (!header.model() || header.orientation() != Qt::Horizontal)
        return {};
    for (int i = 0; i < header.count(); ++i) {
        const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
        const int needed = header.fontMetrics().horizontalAdvance(text);
        if (!header.isSectionHidden(i) && header.sectionSize(i) < needed)
            return misses({needed, 0}, {header.sectionSize(i), 0}, text);
    }
    return {};
}

/// Cells drawn by Qt's own delegate. A tool tip excuses: it says what the dots leave out.
QString cellsCut(const QAbstractItemView &view)
{
    if (!view.model())
        return {};
    for (int row = 0; row < view.model()->rowCount(view.rootIndex()); ++row) {
        for (int column = 0; column < view.model()->columnCount(view.rootIndex()); ++column) {
            const QModelIndex index = view.model()->index(row, column, view.rootIndex());
            const auto *delegate = view.itemDelegateForIndex(index);
            const QRect cell = view.visualRect(index);
            const bool ownDelegate
                = delegate && QString::fromLatin1(delegate->metaObject()->className()).startsWith(u"mooring::");
            if (ownDelegate || !cell.isValid() || !view.viewport()->rect().intersects(cell)
                || !index.data(Qt::ToolTipRole).toString().isEmpty() || view.indexWidget(index))
                continue;
            const QString text = index.data().toString();
            const QVariant font = index.data(Qt::FontRole);
            const int needed = QFontMetrics(font.isValid() ? font.value<QFont>() : view.font()).size(0, text).width();
            const QString cut = misses({needed, 0}, {cell.width(), 0}, text);
            if (!cut.isEmpty())
                return cut;
        }
    }
    return {};
}

} // namespace

QString cutText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return labelCut(*label);
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return lineCut(*line);
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return comboCut(*combo);
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return tabsCut(*tabs);
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return headerCut(*header);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        return cellsCut(*view);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text().isEmpty() ? QString() : misses(button->sizeHint(), button->size(), button->text());
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        return misses({box->fontMetrics().horizontalAdvance(plain(box->title())), 0}, {box->width(), 0}, box->title());
    return {};
}

} // namespace mooring
