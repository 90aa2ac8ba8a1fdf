// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/AddressEvents.h"

#include "platform/NetlinkConnection_linux.h"
#include "platform/NetlinkFilter_linux.h"

#include <QSocketNotifier>

#include <cerrno>
#include <tuple>

#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unistd.h>

namespace mooring {

namespace {

/// The group that has no RTMGRP_ name.
constexpr quint32 ipv6Rules = 1U << (RTNLGRP_IPV6_RULE - 1);

} // namespace

class AddressEvents::Private
{
public:
    explicit Private(AddressEvents *events);
    ~Private();
    Q_DISABLE_COPY_MOVE(Private)

    /// Reads all there is; true if something in it matters.
    bool drain();

    int fd = -1;
    std::unique_ptr<QSocketNotifier> notifier;
    NetlinkFilter filter;
};

AddressEvents::Private::Private(AddressEvents *events)
    : fd(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE))
{
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR | RTMGRP_IPV4_ROUTE | RTMGRP_IPV6_ROUTE
        | RTMGRP_IPV4_RULE | ipv6Rules;
    if (fd < 0 || ::bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) < 0)
        return;
    // What is there already is no change, but the loss of it is.
    netlink::Connection kernel;
    for (const int kind : {RTM_GETLINK, RTM_GETADDR, RTM_GETROUTE})
        std::ignore = filter.takesChange(kernel.dump(static_cast<quint16>(kind), AF_UNSPEC).value_or(QByteArray()));
    notifier = std::make_unique<QSocketNotifier>(fd, QSocketNotifier::Read);
    QObject::connect(notifier.get(), &QSocketNotifier::activated, events, [this, events] {
        if (drain())
            emit events->changed();
    });
}

AddressEvents::Private::~Private()
{
    notifier.reset();
    if (fd >= 0)
        ::close(fd);
}

bool AddressEvents::Private::drain()
{
    bool changed = false;
    QByteArray part(qsizetype(64) * 1024, Qt::Uninitialized);
    for (;;) {
        sockaddr_nl sender{};
        socklen_t senderSize = sizeof(sender);
        const ssize_t size
            = ::recvfrom(fd, part.data(), size_t(part.size()), 0, reinterpret_cast<sockaddr *>(&sender), &senderSize);
        if (size > 0) {
            if (sender.nl_pid == 0) // From the kernel; any local process could send to us.
                changed |= filter.takesChange(part.first(size));
        } else if (size < 0 && errno == ENOBUFS) { // Messages were lost: what changed is unknown, so something did.
            filter.forget();
            changed = true;
        } else if (size == 0 || errno != EINTR) {
            return changed;
        }
    }
}

AddressEvents::AddressEvents(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

AddressEvents::~AddressEvents() = default;

bool AddressEvents::isActive() const
{
    return d->notifier != nullptr;
}

} // namespace mooring
