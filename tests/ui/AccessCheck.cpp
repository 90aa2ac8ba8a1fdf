// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "AccessCheck.h"

#include "LayoutCheck.h"
#include "screenshots/Stage.h"

#include <QAccessible>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QRadioButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>

namespace mooring {

namespace {

/// The editor inside a spin box, the viewport of a list: Tab reaches the whole, not them.
bool isPartOfControl(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return widget->focusProxy() || widget->objectName().startsWith(u"qt_")
        || (parent && (parent->focusProxy() == widget || parent->inherits("QComboBox")));
}

/// What the keyboard must reach.
QList<QWidget *> controls(const QWidget &window)
{
    QList<QWidget *> found;
    const QList<const QWidget *> widgets = visibleWidgets(window);
    for (const QWidget *widget : widgets) {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !isPartOfControl(widget) && !widget->isWindow())
            found.append(const_cast<QWidget *>(widget));
    }
    return found;
}

QString nameProblem(QWidget &widget)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&widget);
    if (!accessible)
        return QStringLiteral("says nothing to a screen reader");
    if (accessible->text(QAccessible::Name).trimmed().isEmpty())
        return QStringLiteral("has no accessible name");
    // A list that only scrolls is no control of its own kind; its name says what is in it.
    if (qobject_cast<QScrollArea *>(&widget))
        return {};
    switch (accessible->role()) {
    case QAccessible::NoRole:
    case QAccessible::Client:
    case QAccessible::Pane:
    case QAccessible::Window:
        return QStringLiteral("has no role that says what it is for");
    default:
        return {};
    }
}

/// "&Close" with whom, for everything that reacts to Alt and a letter now.
QMultiMap<QString, QString> mnemonics(const QWidget &window)
{
    QMultiMap<QString, QString> found;
    const auto add = [&found](const QString &text, const QWidget &widget) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (!key.isEmpty())
            found.insert(key, describe(widget));
    };
    const QList<const QWidget *> widgets = visibleWidgets(window);
    for (const QWidget *widget : widgets) {
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text(), *widget);
        else if (const auto *label = qobject_cast<const QLabel *>(widget);
                 label && label->buddy() && label->buddy()->isVisible())
            add(label->text(), *widget);
        else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            add(box->title(), *widget);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(tabs->tabText(i), *widget);
        } else if (const auto *menu = qobject_cast<const QMenu *>(widget)) {
            for (const QAction *action : menu->actions())
                add(action->isVisible() ? action->text() : QString(), *widget);
        }
    }
    return found;
}

/// All that Tab reaches from where the focus is until it comes back.
QSet<QWidget *> reachedByTab(QWidget &window)
{
    QSet<QWidget *> reached;
    const QWidget *last = nullptr;
    for (int turn = 0; turn < 200; ++turn) {
        QWidget *focus = window.focusWidget();
        // It may stay for one turn, as in a label that has a link.
        if (!focus || (focus != last && reached.contains(focus)))
            break;
        last = focus;
        reached.insert(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    return reached;
}

bool sharesFocus(QWidget *widget, const QSet<QWidget *> &reached)
{
    if (reached.contains(widget))
        return true;
    // Of radio buttons that exclude each other one has the Tab stop; arrow keys go to the rest.
    const auto *radio = qobject_cast<QRadioButton *>(widget);
    if (!radio)
        return false;
    return std::any_of(reached.begin(), reached.end(), [radio](QWidget *each) {
        const auto *other = qobject_cast<QRadioButton *>(each);
        return other && other->parentWidget() == radio->parentWidget();
    });
}

int differences(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return INT_MAX;
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += a.pixel(x, y) != b.pixel(x, y);
    }
    return count;
}

/// The widget with a little around it, where focus frames are drawn.
QImage picture(QWidget &window, const QWidget *widget)
{
    const QRect place(widget->mapTo(&window, QPoint()), widget->size());
    return window.grab(place.adjusted(-3, -3, 3, 3).intersected(window.rect())).toImage();
}

} // namespace

QStringList nameProblems(const QWidget &window)
{
    QStringList problems;
    const QList<QWidget *> all = controls(window);
    for (QWidget *each : all) {
        const QString problem = nameProblem(*each);
        if (!problem.isEmpty())
            problems += describe(*each) + u' ' + problem;
    }
    return problems;
}

QStringList mnemonicProblems(const QWidget &window)
{
    QStringList problems;
    const QMultiMap<QString, QString> all = mnemonics(window);
    const QStringList keys = all.uniqueKeys();
    for (const QString &key : keys) {
        if (all.count(key) > 1)
            problems
                += QStringLiteral("%1 means all of %2").arg(key, QStringList(all.values(key)).join(QStringLiteral(", ")));
    }
    return problems;
}

QStringList tabProblems(QWidget &window)
{
    const QList<QWidget *> all = controls(window);
    if (all.isEmpty() || qobject_cast<QMenu *>(&window))
        return {};
    all.first()->setFocus(Qt::TabFocusReason);
    const QSet<QWidget *> reached = reachedByTab(window);
    QStringList problems;
    for (QWidget *each : all) {
        if (each->isVisible() && each->isEnabled() && !sharesFocus(each, reached))
            problems += describe(*each) + QStringLiteral(" is not reached by Tab");
    }
    return problems;
}

QStringList focusProblems(QWidget &window)
{
    QStringList problems;
    const QList<QWidget *> all = controls(window);
    if (all.size() < 2)
        return {};
    for (QWidget *each : all) {
        if (!each->isVisible() || each->visibleRegion().isEmpty())
            continue;
        QWidget *elsewhere = each == all.first() ? all.last() : all.first();
        each->setFocus(Qt::TabFocusReason);
        // A label's link shows the focus from the next Tab on.
        if (qobject_cast<QLabel *>(each))
            QTest::keyClick(each, Qt::Key_Tab);
        if (window.focusWidget() != each)
            continue;
        settle();
        const QImage with = picture(window, each);
        elsewhere->setFocus(Qt::TabFocusReason);
        settle();
        // A frame of a pixel around the smallest control; a text cursor alone is less.
        if (differences(with, picture(window, each)) < 24)
            problems += describe(*each) + QStringLiteral(" looks the same with and without the focus");
    }
    return problems;
}

} // namespace mooring
