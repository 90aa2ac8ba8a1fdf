// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "LayoutCheck.h"

#include "TextFit.h"
#include "VisibleTexts.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QLayout>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStackedWidget>

namespace mooring {

namespace {

QString text(const QRect &rect)
{
    return QStringLiteral("%1,%2 %3x%4").arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height());
}

/// Inside @p parent its child may be larger than what is seen of it.
bool scrolls(const QWidget *parent)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
    return area && area->viewport() == parent;
}

/// A part of a standard control, which its style places.
bool isOwnPart(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return !parent || widget->isWindow() || widget->objectName().startsWith(u"qt_")
        || qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QSplitterHandle *>(widget)
        || qobject_cast<const QAbstractItemView *>(parent) || qobject_cast<const QStackedWidget *>(parent);
}

void checkInside(const QWidget *widget, QStringList &problems)
{
    const QWidget *parent = widget->parentWidget();
    if (isOwnPart(widget))
        return;
    if (scrolls(parent)) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        // Down is what scrolling is for; to the side would hide words.
        if (!qobject_cast<const QAbstractItemView *>(area) && widget->width() > parent->width())
            problems += QStringLiteral("%1 is %2 wide, but only %3 of it are seen")
                            .arg(describe(*widget))
                            .arg(widget->width())
                            .arg(parent->width());
        return;
    }
    if (!parent->rect().contains(widget->geometry()))
        problems += QStringLiteral("%1 at %2 lies outside its parent of %3x%4")
                        .arg(describe(*widget), text(widget->geometry()))
                        .arg(parent->width())
                        .arg(parent->height());
}

/// Of what people see itself; what holds other parts is right when they are.
void checkSize(const QWidget *widget, QStringList &problems)
{
    if (isOwnPart(widget) || scrolls(widget->parentWidget()) || (widget->layout() && !widget->layout()->isEmpty())
        || qobject_cast<const QStackedWidget *>(widget))
        return;
    const QSize least = widget->minimumSizeHint().expandedTo(widget->minimumSize()).boundedTo(widget->maximumSize());
    const QSizePolicy policy = widget->sizePolicy();
    const bool narrow = policy.horizontalPolicy() != QSizePolicy::Ignored && widget->width() < least.width();
    const bool low = policy.verticalPolicy() != QSizePolicy::Ignored && widget->height() < least.height();
    if (narrow || low)
        problems += QStringLiteral("%1 is %2x%3, but needs %4x%5")
                        .arg(describe(*widget))
                        .arg(widget->width())
                        .arg(widget->height())
                        .arg(least.width())
                        .arg(least.height());
}

void checkOverlap(const QWidget *parent, QStringList &problems)
{
    if (qobject_cast<const QAbstractScrollArea *>(parent) || qobject_cast<const QStackedWidget *>(parent)
        || (parent->parentWidget() && qobject_cast<const QAbstractItemView *>(parent->parentWidget())))
        return;
    QList<const QWidget *> children;
    for (const QObject *each : parent->children()) {
        const auto *child = qobject_cast<const QWidget *>(each);
        if (child && child->isVisible() && !isOwnPart(child) && !child->size().isEmpty())
            children.append(child);
    }
    for (qsizetype i = 0; i < children.size(); ++i) {
        for (qsizetype j = i + 1; j < children.size(); ++j) {
            if (children[i]->geometry().intersects(children[j]->geometry()))
                problems += QStringLiteral("%1 at %2 and %3 at %4 overlap")
                                .arg(describe(*children[i]), text(children[i]->geometry()), describe(*children[j]),
                                     text(children[j]->geometry()));
        }
    }
}

} // namespace

QList<const QWidget *> visibleWidgets(const QWidget &window)
{
    QList<const QWidget *> widgets{&window};
    for (const QWidget *each : window.findChildren<QWidget *>()) {
        if (each->isVisible() && each->window() == &window)
            widgets.append(each);
    }
    return widgets;
}

QString describe(const QWidget &widget)
{
    QString path;
    const QWidget *last = widget.parentWidget();
    for (; last && !QString::fromLatin1(last->metaObject()->className()).startsWith(u"mooring::");
         last = last->parentWidget()) { }
    if (last)
        path = QStringLiteral(" in ") + QString::fromLatin1(last->metaObject()->className());
    const QStringList texts = ownTexts(widget);
    const QString own = texts.isEmpty() ? widget.objectName() : texts.first();
    return QStringLiteral("%1 “%2”%3").arg(QString::fromLatin1(widget.metaObject()->className()), own, path);
}

QStringList layoutProblems(const QWidget &window)
{
    QStringList problems;
    const QList<const QWidget *> widgets = visibleWidgets(window);
    for (const QWidget *widget : widgets) {
        checkInside(widget, problems);
        checkSize(widget, problems);
        checkOverlap(widget, problems);
        const QString cut = cutText(*widget);
        if (!cut.isEmpty())
            problems += describe(*widget) + u' ' + cut;
    }
    return problems;
}

} // namespace mooring
