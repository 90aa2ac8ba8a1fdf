// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
// Compiled, not yet run on Windows.
#include "platform/SleepEvents.h"

#include <QLibrary>

#include <windows.h>

namespace mooring {

namespace {

// PowerRegisterSuspendResumeNotification (powerbase.h, Windows 8) needs no window. MinGW has no declarations of it.
using Callback = ULONG(CALLBACK *)(void *context, ULONG type, void *setting);
struct Subscription // DEVICE_NOTIFY_SUBSCRIBE_PARAMETERS
{
    Callback callback;
    void *context;
};
using Register = DWORD(WINAPI *)(DWORD flags, HANDLE recipient, void **registration);
using Unregister = DWORD(WINAPI *)(void *registration);
constexpr DWORD notifyByCallback = 2; // DEVICE_NOTIFY_CALLBACK

/// Comes on a thread of Windows.
ULONG CALLBACK takePowerEvent(void *context, ULONG type, void *)
{
    auto *events = static_cast<SleepEvents *>(context);
    if (type == PBT_APMSUSPEND)
        QMetaObject::invokeMethod(events, &SleepEvents::aboutToSleep, Qt::QueuedConnection);
    else if (type == PBT_APMRESUMEAUTOMATIC) // Comes after every sleep; PBT_APMRESUMESUSPEND only where a person woke it.
        QMetaObject::invokeMethod(events, &SleepEvents::resumed, Qt::QueuedConnection);
    return ERROR_SUCCESS;
}

} // namespace

class SleepEvents::Private
{
public:
    explicit Private(SleepEvents *events)
        : subscription{takePowerEvent, events}
    {
        const auto subscribe = reinterpret_cast<Register>(powerLibrary.resolve("PowerRegisterSuspendResumeNotification"));
        if (!subscribe || subscribe(notifyByCallback, &subscription, &registration) != ERROR_SUCCESS)
            registration = nullptr;
    }
    ~Private()
    {
        const auto unsubscribe
            = reinterpret_cast<Unregister>(powerLibrary.resolve("PowerUnregisterSuspendResumeNotification"));
        if (registration && unsubscribe)
            unsubscribe(registration);
    }
    Q_DISABLE_COPY_MOVE(Private)

private:
    QLibrary powerLibrary{QStringLiteral("powrprof")};
    Subscription subscription;
    void *registration = nullptr;
};

SleepEvents::SleepEvents(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

SleepEvents::~SleepEvents() = default;

} // namespace mooring
