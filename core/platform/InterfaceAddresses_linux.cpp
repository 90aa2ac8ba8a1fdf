// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/InterfaceAddresses.h"

#include "platform/NetlinkConnection_linux.h"
#include "platform/Netlink_linux.h"

#include <QCoreApplication>

#include <cstring>

#include <linux/rtnetlink.h>
#include <sys/socket.h>

namespace mooring {

Result<QList<InterfaceAddress>> interfaceAddresses()
{
    netlink::Connection kernel;
    const auto links = kernel.dump(RTM_GETLINK, AF_UNSPEC);
    const auto addresses = links ? kernel.dump(RTM_GETADDR, AF_UNSPEC) : links;
    if (!addresses) {
        return fail(Failure::Kind::Unsupported,
                    QCoreApplication::translate("InterfaceAddresses",
                                                "The system does not tell the addresses of its interfaces: %1.")
                        .arg(QString::fromLocal8Bit(strerror(addresses.error().error))));
    }
    return readAddresses(*addresses, readLinks(*links));
}

} // namespace mooring
