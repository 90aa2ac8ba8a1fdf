// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "tray/TrayMenu.h"

#include "model/Texts.h"
#include "theme/StateIcon.h"

#include <QClipboard>
#include <QGuiApplication>

namespace mooring {

namespace {

QString escapedMnemonic(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

TrayMenu::TrayMenu(QWidget *parent)
    : QMenu(parent)
{
    make();
}

void TrayMenu::make()
{
    setDefaultAction(addAction(tr("&Open Mooring"), this, &TrayMenu::openRequested));
    addSeparator();
    for (const RecordType type : recordTypes) {
        QAction *address = addAction(QString());
        connect(address, &QAction::triggered, this,
                [address] { QGuiApplication::clipboard()->setText(address->data().toString()); });
        m_addresses.insert(type, address);
    }
    addSeparator();
    for (int place = 0; place < namesShown; ++place) {
        QAction *name = addAction(QString());
        connect(name, &QAction::triggered, this, [this, name] { emit nameRequested(name->data().toString()); });
        m_names.append({name, std::nullopt});
    }
    m_more = addAction(QString(), this, &TrayMenu::openRequested);
    addAction(tr("Add a na&me…"), this, &TrayMenu::addRequested);
    addSeparator();
    m_holdReason = addAction(QString());
    m_holdReason->setEnabled(false);
    m_publishHere = addAction(QString(), this, [this] {
        if (m_snapshot.hold)
            emit publishHereRequested(Hold(*m_snapshot.hold));
    });
    m_holdHere = addAction(QString(), this, [this] {
        if (m_snapshot.hold)
            emit holdHereRequested(Hold(*m_snapshot.hold));
    });
    addSeparator();
    m_update = addAction(QString(), this, [this] {
        if (m_cancellable)
            emit cancelRequested();
        else
            emit updateRequested();
    });
    showUpdate();
    makePause();
    addSeparator();
    addAction(tr("Pre&ferences"), this, &TrayMenu::preferencesRequested);
    addAction(tr("&Quit"), this, &TrayMenu::quitRequested);
}

void TrayMenu::makePause()
{
    m_pause = addMenu(tr("Pau&se"));
    const auto add = [this](const QString &text, PauseKind kind) {
        m_pause->addAction(text, this, [this, kind] { emit pauseRequested(kind); });
    };
    add(tr("For &1 hour"), PauseKind::OneHour);
    add(tr("Until &tomorrow"), PauseKind::UntilTomorrow);
    add(tr("Until you &resume"), PauseKind::UntilResumed);
    m_paused = addAction(QString());
    m_paused->setEnabled(false);
    m_resume = addAction(tr("&Resume"), this, &TrayMenu::resumeRequested);
}

void TrayMenu::retranslate()
{
    // The menu itself stays: the host knows it by its object.
    clear();
    delete m_pause;
    m_addresses.clear();
    m_names.clear();
    make();
    update(m_snapshot);
}

void TrayMenu::update(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    // QAction says nothing when it is set to what it has.
    for (auto it = m_addresses.cbegin(); it != m_addresses.cend(); ++it) {
        const QList<QHostAddress> addresses = snapshot.detections.value(it.key()).addresses;
        QAction *action = it.value();
        action->setVisible(!addresses.isEmpty());
        if (addresses.isEmpty())
            continue;
        action->setData(addressText(addresses.first()));
        action->setText(tr("Copy %1").arg(addressText(addresses.first())));
    }
    updateNames(snapshot.names);
    m_holdReason->setVisible(snapshot.hold.has_value());
    m_publishHere->setVisible(snapshot.hold.has_value());
    m_holdHere->setVisible(snapshot.hold && !snapshot.holdAnswered);
    if (snapshot.hold) {
        QString reason = Texts::holdReason(*snapshot.hold); // the sentence would make the menu twice as wide
        reason[0] = reason[0].toUpper();
        m_holdReason->setText(escapedMnemonic(reason));
        m_publishHere->setText(Texts::publishAnyway(*snapshot.hold));
        m_holdHere->setText(Texts::holdHere(*snapshot.hold));
    }
    showUpdate();
    updatePause(snapshot);
}

void TrayMenu::setCancellable(bool cancellable)
{
    m_cancellable = cancellable;
    showUpdate();
}

void TrayMenu::showUpdate()
{
    m_update->setText(m_cancellable ? tr("Cancel &update") : tr("&Update now"));
    m_update->setEnabled(m_cancellable || (!m_snapshot.paused && !m_snapshot.names.isEmpty()));
}

void TrayMenu::updateNames(const QList<NameStatus> &names)
{
    for (int place = 0; place < namesShown; ++place) {
        auto &[action, shape] = m_names[place];
        action->setVisible(place < names.size());
        if (place >= names.size())
            continue;
        const NameStatus &name = names.at(place);
        const Condition state = name.state();
        action->setData(name.key);
        action->setText(escapedMnemonic(tr("%1: %2").arg(name.name, Texts::stateName(name))));
        if (shape != state)
            action->setIcon(stateIcon(state, tokensFor(palette())));
        shape = state;
    }
    const int hidden = static_cast<int>(names.size()) - namesShown;
    m_more->setVisible(hidden > 0);
    m_more->setText(tr("%n more name(s)…", nullptr, qMax(0, hidden)));
}

void TrayMenu::updatePause(const Snapshot &snapshot)
{
    m_pause->menuAction()->setVisible(!snapshot.paused);
    m_paused->setVisible(snapshot.paused);
    m_resume->setVisible(snapshot.paused);
    if (snapshot.paused)
        m_paused->setText(escapedMnemonic(Texts::pausedUntil(snapshot.pausedUntil, snapshot.now)));
}

} // namespace mooring
