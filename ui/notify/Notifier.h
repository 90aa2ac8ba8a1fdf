// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/NameStatus.h"

#include <QObject>

#include <memory>

namespace mooring {

/// One message to the person, plain text.
struct Notification
{
    QString title;
    QString text;
    Condition state = Condition::Fine;
};

/// Shows notifications on the desktop.
class Notifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void show(const Notification &notification) = 0;

signals:
    /// The user clicked a notification.
    void opened();
    /// There is no notification service; the receiver may show it in another way.
    void undelivered(const mooring::Notification &notification);
};

/// org.freedesktop.Notifications where there is D-Bus; else everything is reported as undelivered, for the tray's balloon.
[[nodiscard]] std::unique_ptr<Notifier> makeNotifier();

} // namespace mooring
