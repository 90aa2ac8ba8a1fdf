// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
// Not yet run on macOS.
#include "platform/AddressEvents.h"

#include "platform/PublicDestination.h"
#include "platform/RouteMessages_mac.h"

#include <QMap>
#include <QSocketNotifier>
#include <QTimer>

#include <cerrno>
#include <chrono>
#include <cstring>

#include <fcntl.h>
#include <net/if.h>
#include <net/route.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace mooring {

namespace {

/// Whether the way to the Internet can be such a route: the default route, its halves (0.0.0.0/1), but no network around.
bool canLeadOutside(const QHostAddress &destination, int prefixLength)
{
    const bool isIpv4 = destination.protocol() == QAbstractSocket::IPv4Protocol;
    return publicDestination(isIpv4 ? RecordType::A : RecordType::AAAA).isInSubnet(destination, prefixLength);
}

} // namespace

class AddressEvents::Private
{
public:
    explicit Private(AddressEvents *events);
    ~Private();
    Q_DISABLE_COPY_MOVE(Private)

    /// Reads all there is; true if something in it matters.
    bool drain();
    bool takesChange(int type, QByteArrayView message);

    int fd = -1;
    std::unique_ptr<QSocketNotifier> notifier;
    /// A new IPv6 address may be used only when duplicate address detection (about a second) is over, of which no routing
    /// message tells.
    QTimer afterNewAddress;
    QMap<int, bool> links; ///< Index to "up and running".
};

AddressEvents::Private::Private(AddressEvents *events)
    : fd(::socket(PF_ROUTE, SOCK_RAW, AF_UNSPEC))
{
    if (fd < 0)
        return;
    ::fcntl(fd, F_SETFD, FD_CLOEXEC);
    ::fcntl(fd, F_SETFL, O_NONBLOCK);
    afterNewAddress.setSingleShot(true);
    afterNewAddress.setInterval(2s);
    QObject::connect(&afterNewAddress, &QTimer::timeout, events, &AddressEvents::changed);
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
    QByteArray part(qsizetype(16) * 1024, Qt::Uninitialized);
    for (;;) {
        const ssize_t size = ::read(fd, part.data(), size_t(part.size()));
        if (size > 0) {
            eachRoutingMessage(QByteArrayView(part).first(size), [this, &changed](int type, QByteArrayView message) {
                changed |= takesChange(type, message);
            });
        } else if (size < 0 && errno == ENOBUFS) { // Messages were lost: what changed is unknown, so something did.
            links.clear();
            changed = true;
        } else if (size == 0 || errno != EINTR) {
            return changed;
        }
    }
}

bool AddressEvents::Private::takesChange(int type, QByteArrayView message)
{
    switch (type) {
    case RTM_NEWADDR:
        afterNewAddress.start();
        return true;
    case RTM_DELADDR:
        return true;
    case RTM_IFINFO: {
        if_msghdr info{};
        if (message.size() < qsizetype(sizeof(info)))
            return false;
        std::memcpy(&info, message.data(), sizeof(info));
        const bool up = (info.ifm_flags & IFF_UP) && (info.ifm_flags & IFF_RUNNING);
        const bool changed = links.contains(info.ifm_index) ? links.value(info.ifm_index) != up : up;
        links.insert(info.ifm_index, up);
        return changed;
    }
    case RTM_ADD:
    case RTM_DELETE:
    case RTM_CHANGE: {
        const RouteMessage route = readRouteMessage(message);
        return !(route.flags & RTF_HOST) && canLeadOutside(route.destination, route.prefixLength);
    }
    default:
        return false;
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
