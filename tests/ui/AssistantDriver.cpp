// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "AssistantDriver.h"

#include "theme/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>
#include <QtTest>

namespace mooring {

namespace {

QModelIndex find(const QAbstractItemModel *model, const QString &text, const QModelIndex &parent = {})
{
    for (int row = 0; row < model->rowCount(parent); ++row) {
        const QModelIndex index = model->index(row, 0, parent);
        // A zone has the name of its own first row: only that one can be ticked.
        if (index.data().toString() == text && (index.flags() & Qt::ItemIsSelectable) && model->rowCount(index) == 0)
            return index;
        if (const QModelIndex below = find(model, text, index); below.isValid())
            return below;
    }
    return {};
}

} // namespace

AssistantDriver::AssistantDriver()
{
    bench.engine.apply();
    open();
}

AssistantDriver::~AssistantDriver()
{
    dialog.reset();
}

void AssistantDriver::open()
{
    dialog = std::make_unique<Assistant>(bench.parts(), bench.snapshot());
    dialog->show();
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
}

QAbstractItemView *AssistantDriver::view() const
{
    const QList<QAbstractItemView *> views = dialog->findChildren<QAbstractItemView *>();
    for (QAbstractItemView *each : views) {
        if (each->isVisible() && (qobject_cast<QListView *>(each) || qobject_cast<QTreeView *>(each)))
            return each;
    }
    return nullptr;
}

QModelIndex AssistantDriver::row(const QString &text) const
{
    const QAbstractItemView *shown = view();
    return shown ? find(shown->model(), text) : QModelIndex();
}

void AssistantDriver::clickAt(QWidget *widget, const QPoint &place)
{
    ++clicks;
    QTest::mouseClick(widget, Qt::LeftButton, Qt::NoModifier, place);
}

bool AssistantDriver::clickRow(const QString &text)
{
    const QModelIndex index = row(text);
    if (!index.isValid())
        return false;
    view()->scrollTo(index);
    clickAt(view()->viewport(), view()->visualRect(index).center());
    return true;
}

bool AssistantDriver::clickCheckBox(const QString &name)
{
    const QModelIndex index = row(name);
    if (!index.isValid())
        return false;
    view()->scrollTo(index);
    const QRect rect = view()->visualRect(index);
    clickAt(view()->viewport(), QPoint(rect.left() + 16, rect.center().y()));
    return true;
}

QPushButton *AssistantDriver::button(const char *name) const
{
    return dialog->findChild<QPushButton *>(QString::fromLatin1(name));
}

bool AssistantDriver::clickButton(const char *name)
{
    QPushButton *found = button(name);
    if (!found || !found->isVisible() || !found->isEnabled())
        return false;
    clickAt(found, found->rect().center());
    return true;
}

void AssistantDriver::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focused = QApplication::focusWidget();
    QVERIFY(focused);
    QTest::keyClick(focused, key, modifiers);
}

void AssistantDriver::type(const QString &text)
{
    QWidget *focused = QApplication::focusWidget();
    QVERIFY(focused);
    // Qt Test has keys for ASCII only.
    auto *line = qobject_cast<QLineEdit *>(focused);
    if (line && std::any_of(text.begin(), text.end(), [](QChar each) { return each.unicode() > 127; }))
        line->insert(text);
    else
        QTest::keyClicks(focused, text);
}

void AssistantDriver::chooseProvider(const QString &name)
{
    QLineEdit *search = field(QStringLiteral("Search providers"));
    QVERIFY(search);
    search->setText(name);
    button("next")->click();
}

void AssistantDriver::signIn(const QString &token)
{
    QLineEdit *line = field(QStringLiteral("API token"));
    QVERIFY2(line, qPrintable(texts()));
    line->setText(token);
    button("next")->click();
}

void AssistantDriver::addAccount(const QString &id, const QString &provider, const QString &token, const QString &name)
{
    AccountConfig account;
    account.id = id;
    account.provider = provider;
    account.label = QStringLiteral("Home");
    bench.engine.config.accounts.append(account);
    bench.engine.secrets.stored[id].insert(QStringLiteral("token"), token);
    if (!name.isEmpty())
        bench.engine.addRecord(name, id);
    bench.engine.apply();
}

bool AssistantDriver::canGoOn() const
{
    return button("next")->isVisible() && button("next")->isEnabled();
}

QString AssistantDriver::nextText() const
{
    return button("next")->text().remove(u'&');
}

QLineEdit *AssistantDriver::field(const QString &accessibleName) const
{
    const QList<QLineEdit *> lines = dialog->findChildren<QLineEdit *>();
    for (QLineEdit *each : lines) {
        if (each->isVisible() && each->accessibleName() == accessibleName)
            return each;
    }
    return nullptr;
}

QPlainTextEdit *AssistantDriver::names() const
{
    auto *edit = dialog->findChild<QPlainTextEdit *>();
    return edit && edit->isVisible() ? edit : nullptr;
}

QString AssistantDriver::texts() const
{
    QStringList all;
    const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->text().isEmpty())
            all << label->text();
    }
    return all.join(QStringLiteral(" | "));
}

bool AssistantDriver::shows(const QString &text) const
{
    return texts().contains(text);
}

QString AssistantDriver::valueOf(const QString &name) const
{
    return row(name).siblingAtColumn(1).data().toString();
}

} // namespace mooring
