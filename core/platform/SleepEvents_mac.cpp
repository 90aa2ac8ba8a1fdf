// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
// Not yet run on macOS.
#include "platform/SleepEvents.h"

#include <IOKit/IOKitLib.h>
#include <IOKit/IOMessage.h>
#include <IOKit/pwr_mgt/IOPMLib.h>
#include <dispatch/dispatch.h>

namespace mooring {

/// The messages come on a queue of their own: the event loop of a Qt program without a window runs no CFRunLoop.
class SleepEvents::Private
{
public:
    explicit Private(SleepEvents *owner)
        : events(owner)
        , queue(dispatch_queue_create("mooring.sleep", DISPATCH_QUEUE_SERIAL))
        , connection(IORegisterForSystemPower(this, &port, takeMessage, &notifier))
    {
        if (connection != MACH_PORT_NULL)
            IONotificationPortSetDispatchQueue(port, queue);
    }
    ~Private()
    {
        if (connection != MACH_PORT_NULL) {
            IODeregisterForSystemPower(&notifier);
            IONotificationPortDestroy(port);
            dispatch_sync_f(queue, nullptr, [](void *) {}); // Waits for a message that is being taken.
            IOServiceClose(connection);
        }
        dispatch_release(queue);
    }
    Q_DISABLE_COPY_MOVE(Private)

private:
    static void takeMessage(void *self, io_service_t, natural_t type, void *argument);

    SleepEvents *events;
    dispatch_queue_t queue;
    IONotificationPortRef port = nullptr;
    io_object_t notifier = IO_OBJECT_NULL;
    io_connect_t connection;
};

void SleepEvents::Private::takeMessage(void *self, io_service_t, natural_t type, void *argument)
{
    auto *d = static_cast<Private *>(self);
    switch (type) {
    case kIOMessageCanSystemSleep:
        IOAllowPowerChange(d->connection, reinterpret_cast<intptr_t>(argument)); // Else the machine waits 30 seconds.
        break;
    case kIOMessageSystemWillSleep:
        QMetaObject::invokeMethod(d->events, &SleepEvents::aboutToSleep, Qt::QueuedConnection);
        IOAllowPowerChange(d->connection, reinterpret_cast<intptr_t>(argument));
        break;
    case kIOMessageSystemHasPoweredOn:
        QMetaObject::invokeMethod(d->events, &SleepEvents::resumed, Qt::QueuedConnection);
        break;
    default:
        break;
    }
}

SleepEvents::SleepEvents(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

SleepEvents::~SleepEvents() = default;

} // namespace mooring
