// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "NamesPageBench.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QtTest>

namespace mooring {

void NamesPageBench::open()
{
    UiParts parts = bench.parts();
    parts.settingsFile = settings;
    parts.allowKeychainPrompt = [this] {
        ++prompts;
    };
    page = std::make_unique<NamesPage>(parts);
    page->resize(732, 588);
    list = part<NamesList>();
    refresh();
    page->show();
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
}

void NamesPageBench::choose(const QString &name)
{
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 0).data().toString() == name)
            list->setCurrentIndex(list->model()->index(row, 0));
    }
    QCOMPARE(list->currentIndex().data().toString(), name);
}

QMenu *NamesPageBench::menu()
{
    const QPoint place = list->visualRect(list->currentIndex()).center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, place, list->mapToGlobal(place));
    QApplication::sendEvent(list->viewport(), &event);
    const auto menus = page->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    return menus.isEmpty() ? nullptr : menus.last();
}

QAction *NamesPageBench::action(const QString &text)
{
    QMenu *shown = menu();
    if (!shown)
        return nullptr;
    for (QAction *one : shown->actions()) {
        if (one->text().remove(u'&') == text)
            return one;
    }
    return nullptr;
}

QStringList NamesPageBench::rows() const
{
    QStringList names;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        names << list->model()->index(row, 0).data().toString();
    return names;
}

QStringList NamesPageBench::configured() const
{
    QStringList names;
    for (const RecordConfig &record : bench.engine.config.records)
        names << record.name.text();
    return names;
}

} // namespace mooring
