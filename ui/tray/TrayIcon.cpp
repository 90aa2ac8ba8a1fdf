// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "tray/TrayIcon.h"

#include "model/Texts.h"
#include "theme/StateIcon.h"

#include <QClipboard>
#include <QGuiApplication>

namespace mooring {

namespace {

// The macOS menu bar opens the menu on a click by itself and colours the icon.
bool isMenuBar()
{
    return QGuiApplication::platformName() == u"cocoa";
}

QString escapedMnemonic(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

TrayIcon::TrayIcon(QObject *parent)
    : QObject(parent)
{
    auto *open = m_menu.addAction(tr("&Open Mooring"));
    connect(open, &QAction::triggered, this, &TrayIcon::openRequested);
    m_menu.setDefaultAction(open);
    m_menu.addSeparator();
    for (const RecordType type : recordTypes) {
        QAction *address = m_menu.addAction(QString());
        connect(address, &QAction::triggered, this,
                [address] { QGuiApplication::clipboard()->setText(address->data().toString()); });
        m_addresses.insert(type, address);
    }
    m_menu.addSeparator();
    for (int place = 0; place < namesShown; ++place) {
        QAction *name = m_menu.addAction(QString());
        connect(name, &QAction::triggered, this, [this, name] { emit nameRequested(name->data().toString()); });
        m_names.append(name);
    }
    m_more = m_menu.addAction(QString());
    connect(m_more, &QAction::triggered, this, &TrayIcon::openRequested);
    m_menu.addSeparator();
    m_publishHere = m_menu.addAction(QString());
    connect(m_publishHere, &QAction::triggered, this, [this] {
        if (m_hold)
            emit publishHereRequested(Hold(*m_hold));
    });
    m_update = m_menu.addAction(tr("&Update now"));
    connect(m_update, &QAction::triggered, this, &TrayIcon::updateRequested);
    m_pause = m_menu.addAction(tr("&Pause"));
    connect(m_pause, &QAction::triggered, this, [this] { emit pauseRequested(!m_paused); });
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("&Quit")), &QAction::triggered, this, &TrayIcon::quitRequested);

    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        // A double click comes with a Trigger before it; a menu bar shows the menu by itself.
        if (reason == QSystemTrayIcon::Trigger && !isMenuBar())
            emit openRequested();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::openRequested);
    m_icon.setContextMenu(&m_menu);
}

void TrayIcon::update(const Snapshot &snapshot)
{
    const Condition state = snapshot.paused ? Condition::Held : stateOf(snapshot.overall);
    if (m_state != state) {
        m_state = state;
        m_icon.setIcon(trayIcon(state, isMenuBar()));
    }
    m_icon.setToolTip(Texts::tooltip(snapshot));
    for (auto it = m_addresses.begin(); it != m_addresses.end(); ++it) {
        const QList<QHostAddress> addresses = snapshot.detections.value(it.key()).addresses;
        QAction *action = it.value();
        action->setVisible(!addresses.isEmpty());
        if (addresses.isEmpty())
            continue;
        action->setData(addressText(addresses.first()));
        action->setText(tr("Copy %1").arg(addressText(addresses.first())));
    }
    updateNames(snapshot.names);
    m_hold = snapshot.hold;
    m_publishHere->setVisible(m_hold.has_value());
    if (m_hold)
        m_publishHere->setText(Texts::publishAnyway(*m_hold));
    m_update->setEnabled(!snapshot.paused && !snapshot.names.isEmpty());
    m_paused = snapshot.paused;
    m_pause->setText(m_paused ? tr("&Resume") : tr("&Pause"));
    if (!m_icon.isVisible())
        m_icon.show();
}

void TrayIcon::updateNames(const QList<NameStatus> &names)
{
    for (int place = 0; place < namesShown; ++place) {
        QAction *action = m_names.at(place);
        action->setVisible(place < names.size());
        if (place >= names.size())
            continue;
        const NameStatus &name = names.at(place);
        action->setData(name.key);
        action->setText(escapedMnemonic(tr("%1: %2").arg(name.name, Texts::stateName(name.state()))));
        action->setIcon(statePixmap(name.state(), 16, 1, tokensFor(m_menu.palette())));
    }
    const int hidden = static_cast<int>(names.size()) - namesShown;
    m_more->setVisible(hidden > 0);
    m_more->setText(tr("%n more name(s)…", nullptr, qMax(0, hidden)));
}

void TrayIcon::hide()
{
    m_menu.setEnabled(false);
    m_icon.hide();
}

void TrayIcon::showMessage(const QString &title, const QString &text, Condition state)
{
    const bool trouble = state == Condition::Attention || state == Condition::Failing;
    m_icon.showMessage(title, text, trouble ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
}

} // namespace mooring
