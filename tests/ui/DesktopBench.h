// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "Desktop.h"
#include "UiBench.h"

class QAction;

namespace mooring {

class FakeHost final : public TrayHost
{
public:
    void start() override { }
    void iconMade() override { ++icons; }
    [[nodiscard]] bool isOutgrown() const override { return outgrown; }
    void become(Presence presence) { setPresence(presence); }

    int icons = 0;
    bool outgrown = false;
};

class FakeNotifier final : public Notifier
{
public:
    void show(const Notification &notification) override { shown << notification; }
    void withdraw(Notification::Topic topic) override { withdrawn << topic; }

    QList<Notification> shown;
    QList<Notification::Topic> withdrawn;
};

/// A Desktop over a UiBench, with a tray and notifications that only take note. A test's class derives from it.
class DesktopBench : public QObject
{
protected:
    /// The bench is new, and so is the Desktop.
    void start();
    void end();
    /// As after a new start of the program.
    void makeDesktop();
    /// The visible entry of the menu or its sub-menus with that text, without mnemonics; null if there is none.
    [[nodiscard]] QAction *entry(const QString &text) const;
    void holdByVpn();

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<Desktop> m_desktop;
    FakeHost *m_host = nullptr;
    FakeNotifier *m_notifier = nullptr;
    int m_prompts = 0; ///< How often the keychain's password may be asked for.
};

} // namespace mooring
