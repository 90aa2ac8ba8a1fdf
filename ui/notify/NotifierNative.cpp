// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "notify/Notifier.h"

namespace mooring {

namespace {

/// Windows and macOS show the tray icon's own messages as notifications; these have no buttons and are never taken back.
class NotifierNative final : public Notifier
{
public:
    void show(const Notification &notification) override
    {
        if (!notification.onlyIfShown)
            emit undelivered(notification);
    }
    void withdraw(Notification::Topic /*topic*/) override { }
};

} // namespace

std::unique_ptr<Notifier> makeNotifier()
{
    return std::make_unique<NotifierNative>();
}

} // namespace mooring
