// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "notify/Notifier.h"

namespace mooring {

namespace {

/// Windows and macOS show the tray icon's own messages as notifications.
class NotifierNative final : public Notifier
{
public:
    void show(const Notification &notification) override { emit undelivered(notification); }
};

} // namespace

std::unique_ptr<Notifier> makeNotifier()
{
    return std::make_unique<NotifierNative>();
}

} // namespace mooring
