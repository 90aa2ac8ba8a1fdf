// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Scenes.h"

#include "assistant/Assistant.h"
#include "names/NamesList.h"
#include "window/MainWindow.h"

#include <QCheckBox>
#include <QTabBar>
#include <QToolButton>

namespace mooring {

namespace {

/// Shows a page as it is when it is opened.
auto page(PageId id, Past past = Past::Months)
{
    return [id, past](Stage &stage) {
        stage.openWindow(past, id);
    };
}

void selectName(Stage &stage, const QString &name)
{
    stage.openWindow(Past::Months, PageId::Names);
    const Snapshot snapshot = stage.world().snapshot();
    for (const NameStatus &each : snapshot.names) {
        if (each.name == name)
            stage.window().select(each.key);
    }
}

QWidget *shownPage(const Stage &stage)
{
    const QList<Page *> pages = stage.window().findChildren<Page *>();
    const auto found = std::find_if(pages.begin(), pages.end(), [](const Page *each) { return each->isVisible(); });
    return found == pages.end() ? nullptr : *found;
}

/// Thirty names by account.
void grouped(Stage &stage)
{
    stage.openWindow(Past::Thirty, PageId::Names);
    if (auto *box = shownPage(stage)->findChild<QCheckBox *>())
        box->setChecked(true);
}

/// A section of the preferences.
auto section(int index)
{
    return [index](Stage &stage) {
        stage.openWindow(Past::Months, PageId::Preferences);
        auto *tabs = shownPage(stage)->findChild<QTabBar *>();
        Q_ASSERT(tabs && index < tabs->count());
        tabs->setCurrentIndex(index);
    };
}

void narrow(Stage &stage)
{
    stage.openWindow(Past::Months, PageId::Names);
    stage.window().resize(stage.window().minimumSize());
}

/// Options and events of a name unfolded.
void details(Stage &stage)
{
    selectName(stage, QStringLiteral("home.example.org"));
    for (QToolButton *button : shownPage(stage)->findChildren<QToolButton *>()) {
        if (button->isVisible() && button->isCheckable())
            button->click();
    }
}

void undoBar(Stage &stage)
{
    selectName(stage, QStringLiteral("cam.example.net"));
    auto *list = shownPage(stage)->findChild<NamesList *>();
    Q_ASSERT(list);
    emit list->removeWanted();
    stage.window().update(stage.world().snapshot());
}

void signInStep(Stage &stage)
{
    stage.openAssistant(Past::FirstStart);
    stage.chooseProvider(QStringLiteral("Cloudflare"));
}

void namesStep(Stage &stage)
{
    signInStep(stage);
    stage.signIn();
    stage.tick(2);
}

void results(Stage &stage)
{
    namesStep(stage);
    stage.next();
}

void signInAgain(Stage &stage)
{
    stage.openAssistant(Past::Months);
    stage.assistant()->renewSignIn(QStringLiteral("ali"));
}

} // namespace

const QList<Scene> &allScenes()
{
    static const QList<Scene> scenes{
        {QStringLiteral("names"), page(PageId::Names)},
        {QStringLiteral("names-details"), details},
        {QStringLiteral("names-problem"),
         [](Stage &stage) {
             selectName(stage, QStringLiteral("shop.example.cn"));
         }},
        {QStringLiteral("names-empty"), page(PageId::Names, Past::FirstStart)},
        {QStringLiteral("names-thirty"), page(PageId::Names, Past::Thirty)},
        {QStringLiteral("names-grouped"), grouped},
        {QStringLiteral("names-hold"), page(PageId::Names, Past::Vpn)},
        {QStringLiteral("names-undo"), undoBar},
        {QStringLiteral("names-narrow"), narrow},
        {QStringLiteral("accounts"), page(PageId::Accounts)},
        {QStringLiteral("accounts-empty"), page(PageId::Accounts, Past::FirstStart)},
        {QStringLiteral("history"), page(PageId::History)},
        {QStringLiteral("history-empty"), page(PageId::History, Past::FirstStart)},
        {QStringLiteral("diagnostics"), page(PageId::Diagnostics)},
        {QStringLiteral("diagnostics-hold"), page(PageId::Diagnostics, Past::Vpn)},
        {QStringLiteral("preferences-1-general"), section(0)},
        {QStringLiteral("preferences-2-addresses"), section(1)},
        {QStringLiteral("preferences-3-networks"), section(2)},
        {QStringLiteral("preferences-4-notifications"), section(3)},
        {QStringLiteral("preferences-5-connection"), section(4)},
        {QStringLiteral("preferences-6-language"), section(5)},
        {QStringLiteral("assistant-1-provider"),
         [](Stage &stage) {
             stage.openAssistant(Past::FirstStart);
         }},
        {QStringLiteral("assistant-2-sign-in"), signInStep},
        {QStringLiteral("assistant-3-names"), namesStep},
        {QStringLiteral("assistant-4-results"), results},
        {QStringLiteral("assistant-sign-in-again"), signInAgain},
        {QStringLiteral("tray-menu"),
         [](Stage &stage) {
             stage.openTrayMenu(Past::Months);
         }},
        {QStringLiteral("tray-menu-hold"),
         [](Stage &stage) {
             stage.openTrayMenu(Past::Vpn);
         }},
    };
    return scenes;
}

} // namespace mooring
