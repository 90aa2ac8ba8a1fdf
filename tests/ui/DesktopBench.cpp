// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "DesktopBench.h"

#include <QMenu>

namespace mooring {

void DesktopBench::start()
{
    qputenv("XDG_CURRENT_DESKTOP", "XFCE");
    m_bench = std::make_unique<UiBench>();
    m_bench->fill();
    makeDesktop();
}

void DesktopBench::end()
{
    m_desktop.reset();
    m_bench->translations.use(QStringLiteral("en"));
}

void DesktopBench::makeDesktop()
{
    m_desktop.reset();
    auto host = std::make_unique<FakeHost>();
    auto notifier = std::make_unique<FakeNotifier>();
    m_host = host.get();
    m_notifier = notifier.get();
    UiParts parts = m_bench->parts();
    parts.settingsFile = m_bench->folder.filePath(QStringLiteral("window.ini"));
    m_prompts = 0;
    parts.allowKeychainPrompt = [this] {
        ++m_prompts;
    };
    m_desktop = std::make_unique<Desktop>(parts, std::move(host), std::move(notifier));
}

QAction *DesktopBench::entry(const QString &text) const
{
    QList<QMenu *> menus{&m_desktop->menu()};
    for (qsizetype i = 0; i < menus.size(); ++i) {
        for (QAction *action : menus.at(i)->actions()) {
            if (!action->isVisible())
                continue;
            if (action->menu())
                menus << action->menu();
            else if (action->text().remove(u'&') == text)
                return action;
        }
    }
    return nullptr;
}

void DesktopBench::holdByVpn()
{
    m_bench->engine.network.plug();
    m_bench->engine.network.tunnel(true);
    m_bench->engine.pass();
}

} // namespace mooring
