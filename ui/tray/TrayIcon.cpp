// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "tray/TrayIcon.h"

#include "model/Texts.h"
#include "theme/StateIcon.h"

#include <QGuiApplication>

namespace mooring {

namespace {

// The macOS menu bar opens the menu on a click by itself and colours the icon.
bool isMenuBar()
{
    return QGuiApplication::platformName() == u"cocoa";
}

} // namespace

TrayIcon::TrayIcon(TrayMenu &menu, QObject *parent)
    : QObject(parent)
{
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        // A double click comes with a Trigger before it; a menu bar shows the menu by itself.
        if (reason == QSystemTrayIcon::Trigger && !isMenuBar())
            emit clicked();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        // Over D-Bus Qt 6.4 says this for every button of every program's notifications.
        if (std::exchange(m_messageShown, false))
            emit clicked();
    });
    m_icon.setContextMenu(&menu);
}

void TrayIcon::update(const Snapshot &snapshot)
{
    const Condition state = snapshot.paused ? Condition::Held : stateOf(snapshot.overall);
    if (m_state != state) {
        m_state = state;
        m_icon.setIcon(trayIcon(state, isMenuBar()));
    }
    if (const QString toolTip = Texts::tooltip(snapshot); m_toolTip != toolTip) {
        m_toolTip = toolTip;
        m_icon.setToolTip(toolTip);
    }
    if (!m_icon.isVisible())
        m_icon.show();
}

void TrayIcon::hide()
{
    m_icon.hide();
}

void TrayIcon::showMessage(const QString &title, const QString &text, Condition state)
{
    const bool trouble = state == Condition::Attention || state == Condition::Failing;
    m_messageShown = true;
    m_icon.showMessage(title, text, trouble ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
}

} // namespace mooring
