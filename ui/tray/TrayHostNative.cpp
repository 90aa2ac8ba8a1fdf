// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "tray/TrayHost.h"

namespace mooring {

namespace {

/// Windows and macOS always have a place for the icon; Qt puts it back when the shell starts anew.
class TrayHostNative final : public TrayHost
{
public:
    void start() override
    {
        QMetaObject::invokeMethod(
            this, [this] { setPresence(Presence::Present); }, Qt::QueuedConnection);
    }
};

} // namespace

std::unique_ptr<TrayHost> makeTrayHost()
{
    return std::make_unique<TrayHostNative>();
}

} // namespace mooring
