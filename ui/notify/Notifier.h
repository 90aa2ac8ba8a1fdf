// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/NameStatus.h"

#include <QObject>

#include <memory>

namespace mooring {

/// What a button of a notification does.
enum class NotificationAction { Open, CopyAddress, Retry, Pause, SignIn, PublishHere, HoldHere };

/// One message to the person, plain text.
struct Notification
{
    /// What it is about. Of each there is one at a time: a new one takes the place of the old one.
    enum class Topic { Change, Outage, Attention, Hold, Recovery, Program };
    struct Button
    {
        NotificationAction action = NotificationAction::Open;
        QString label;
    };

    Topic topic = Topic::Program;
    QString title;
    QString text;
    Condition state = Condition::Fine;
    QList<Button> buttons; ///< Without the click on the message itself, which opens the window.
    QList<QHostAddress> addresses; ///< For CopyAddress.
    QStringList accounts; ///< Ids, for Retry and SignIn.
    std::optional<Hold> hold; ///< For PublishHere and HoldHere.
    bool onlyIfShown = false; ///< Corrects what is still on the screen; says nothing anew.
};

/// Shows notifications on the desktop.
class Notifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void show(const Notification &notification) = 0;
    /// Takes away what is no longer true.
    virtual void withdraw(Notification::Topic topic) = 0;

signals:
    /// The user clicked a button of a notification, or the notification itself (Open).
    void invoked(const mooring::Notification &notification, mooring::NotificationAction action);
    /// There is no notification service; the receiver may show it in another way.
    void undelivered(const mooring::Notification &notification);
};

/// org.freedesktop.Notifications where there is D-Bus; else everything is reported as undelivered, for the tray's balloon.
[[nodiscard]] std::unique_ptr<Notifier> makeNotifier();

} // namespace mooring
