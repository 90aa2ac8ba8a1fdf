// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "theme/Style.h"

#include "theme/Theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>
#include <QStyledItemDelegate>

namespace mooring {

namespace {

constexpr int indicator = 16; ///< Of check and radio buttons.
constexpr int leastField = 32; ///< Height with a small font: what the rules give buttons and line edits.
constexpr int fieldPadding = 7; ///< Above and below the text, with the frame, as a line edit has it.
constexpr int fieldMargin = 8; ///< Before the text.
constexpr int comboArrow = 28;
constexpr int spinButtons = 24;

/// Not from the palette of what is drawn: a style sheet's "transparent" makes a light one look dark.
Tokens tokensNow()
{
    return tokensFor(QGuiApplication::palette());
}

/// The frame of a field: as a line edit's in the style sheet.
void drawField(const QStyleOption &option, QPainter *painter)
{
    const Tokens tokens = tokensNow();
    const bool focus = option.state & QStyle::State_HasFocus;
    const bool enabled = option.state & QStyle::State_Enabled;
    const double pen = focus ? 2 : 1;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(focus ? tokens.accent : tokens.line, pen));
    painter->setBrush(enabled ? tokens.card : tokens.side);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 6, 6);
}

/// An arrow of two strokes in the middle of @p rect.
void drawChevron(QPainter *painter, const QRect &rect, Qt::ArrowType arrow, double half, bool enabled)
{
    const Tokens tokens = tokensNow();
    const QPointF middle = QRectF(rect).center();
    const bool across = arrow == Qt::LeftArrow || arrow == Qt::RightArrow;
    const double rise = (arrow == Qt::DownArrow || arrow == Qt::RightArrow ? -1 : 1) * half / 2;
    const auto at = [&](double along, double over) {
        return middle + (across ? QPointF(over, along) : QPointF(along, over));
    };
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(enabled ? tokens.text : tokens.dim, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(QPolygonF{at(-half, rise), at(0, -rise), at(half, rise)});
}

Qt::ArrowType arrowOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
        return Qt::UpArrow;
    case QStyle::PE_IndicatorArrowDown:
        return Qt::DownArrow;
    case QStyle::PE_IndicatorArrowLeft:
        return Qt::LeftArrow;
    case QStyle::PE_IndicatorArrowRight:
        return Qt::RightArrow;
    default:
        return Qt::NoArrow;
    }
}

/// The frame of a check box or radio button. On a filled one only another colour shows the focus.
QPen markPen(const Tokens &tokens, bool checked, bool focus, const QColor &strong)
{
    if (focus)
        return QPen(checked ? tokens.text : strong, 2);
    return QPen(checked ? strong : tokens.dim, 1);
}

void drawCheckBox(const QStyleOption &option, QPainter *painter, const QRectF &box)
{
    const Tokens tokens = tokensNow();
    const bool checked = option.state & QStyle::State_On;
    const bool focus = option.state & QStyle::State_HasFocus;
    const QColor strong = option.state & QStyle::State_Enabled ? tokens.accent : tokens.dim;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(markPen(tokens, checked, focus, strong));
    painter->setBrush(checked ? strong : tokens.card);
    painter->drawRoundedRect(box, 3, 3);
    if (!checked)
        return;
    const auto at = [&box](double x, double y) {
        return box.topLeft() + QPointF(x, y) * box.width();
    };
    painter->setPen(QPen(tokens.onAccent, box.width() * 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.7), at(0.76, 0.32)});
}

void drawRadioButton(const QStyleOption &option, QPainter *painter, const QRectF &box)
{
    const Tokens tokens = tokensNow();
    const bool checked = option.state & QStyle::State_On;
    const bool focus = option.state & QStyle::State_HasFocus;
    const QColor strong = option.state & QStyle::State_Enabled ? tokens.accent : tokens.dim;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(markPen(tokens, checked, focus, strong));
    painter->setBrush(checked ? strong : tokens.card);
    painter->drawEllipse(box);
    if (!checked)
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens.onAccent);
    painter->drawEllipse(box.center(), box.width() * 0.21, box.width() * 0.21);
}

void drawCombo(const QStyleOptionComboBox &combo, QPainter *painter, const QRect &arrow)
{
    drawField(combo, painter);
    drawChevron(painter, arrow, Qt::DownArrow, 4, combo.state & QStyle::State_Enabled);
}

void drawSpin(const QStyleOptionSpinBox &spin, QPainter *painter, const QRect &up, const QRect &down)
{
    drawField(spin, painter);
    if (spin.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const Tokens tokens = tokensNow();
    const auto button = [&](const QRect &rect, QStyle::SubControl control, bool isDown, bool can) {
        if (can && (spin.activeSubControls & control)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(spin.state & QStyle::State_Sunken ? tokens.line : tokens.selection);
            painter->drawRoundedRect(rect.adjusted(2, 2, -2, -2), 3, 3);
        }
        drawChevron(painter, rect, isDown ? Qt::DownArrow : Qt::UpArrow, 3.5, can && (spin.state & QStyle::State_Enabled));
    };
    button(up, QStyle::SC_SpinBoxUp, false, spin.stepEnabled & QAbstractSpinBox::StepUpEnabled);
    button(down, QStyle::SC_SpinBoxDown, true, spin.stepEnabled & QAbstractSpinBox::StepDownEnabled);
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    QWidget *parent = widget->parentWidget();
    // The rules are for those that stand alone: in a spin box they would spoil its size.
    if (qobject_cast<QLineEdit *>(widget))
        widget->setProperty("field", !qobject_cast<QAbstractSpinBox *>(parent) && !qobject_cast<QComboBox *>(parent));
    // A style sheet on the program passes over sizeFromContents() for spin boxes.
    if (qobject_cast<QAbstractSpinBox *>(widget))
        widget->setMinimumHeight(qMax(leastField, widget->fontMetrics().height() + 2 * fieldPadding + 2));
    // Qt forgets the rules of a widget with it only if it was polished, and the list may never be opened.
    if (auto *combo = qobject_cast<QComboBox *>(widget))
        combo->view()->parentWidget()->ensurePolished();
    // Of a combo box: the usual delegate knows no style sheet, so its lines would stand too close.
    auto *view = qobject_cast<QAbstractItemView *>(widget);
    if (view && parent && parent->inherits("QComboBoxPrivateContainer"))
        view->setItemDelegate(new QStyledItemDelegate(view));
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (const Qt::ArrowType arrow = arrowOf(element); arrow != Qt::NoArrow) {
        painter->save();
        drawChevron(painter, option->rect, arrow, 4, option->state & State_Enabled);
        painter->restore();
        return;
    }
    const bool isRadio = element == PE_IndicatorRadioButton;
    if (!isRadio && element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    QRectF box(option->rect);
    const double side = qMin(box.width(), box.height()) - 2;
    box = QRectF(box.center() - QPointF(side, side) / 2, QSizeF(side, side));
    painter->save();
    if (isRadio)
        drawRadioButton(*option, painter, box);
    else
        drawCheckBox(*option, painter, box);
    painter->restore();
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    painter->save();
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox)
        drawCombo(*combo, painter, subControlRect(control, option, SC_ComboBoxArrow, widget));
    else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        drawSpin(*spin, painter, subControlRect(control, option, SC_SpinBoxUp, widget),
                 subControlRect(control, option, SC_SpinBoxDown, widget));
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    painter->restore();
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const QRect all = option->rect;
    const auto at = [&](const QRect &rect) {
        return visualRect(option->direction, all, rect);
    };
    const auto edit = [&](int right) {
        return at(all.adjusted(fieldMargin, 2, -right, -2));
    };
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return edit(comboArrow);
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return at(QRect(all.right() + 1 - comboArrow, all.top(), comboArrow, all.height()));
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control != CC_SpinBox || !spin)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool hasButtons = spin->buttonSymbols != QAbstractSpinBox::NoButtons;
    const QRect buttons(all.right() - spinButtons, all.top() + 2, hasButtons ? spinButtons : 0, all.height() - 4);
    const int half = buttons.height() / 2;
    switch (part) {
    case SC_SpinBoxEditField:
        return edit(hasButtons ? spinButtons + 4 : fieldMargin);
    case SC_SpinBoxUp:
        return at(QRect(buttons.left(), buttons.top(), buttons.width(), half));
    case SC_SpinBoxDown:
        return at(QRect(buttons.left(), buttons.top() + half, buttons.width(), buttons.height() - half));
    default:
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    if (type == CT_ComboBox)
        return {size.width() + fieldMargin + comboArrow + 4, qMax(leastField, size.height() + 2 * fieldPadding)};
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicator;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    // A list below the field, not a menu over it.
    return hint == SH_ComboBox_Popup ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace mooring
