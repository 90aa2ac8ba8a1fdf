// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/InterfaceAddresses.h"

#include "platform/Netlink_linux.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>

#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace mooring {

namespace {

/// Asks the kernel for everything of one kind; the answer is there at once, no network is involved.
Result<QByteArray> dump(int fd, quint16 what)
{
    struct
    {
        nlmsghdr head;
        rtgenmsg body;
    } request{};
    request.head.nlmsg_len = NLMSG_LENGTH(sizeof(rtgenmsg));
    request.head.nlmsg_type = what;
    request.head.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    request.body.rtgen_family = AF_UNSPEC;
    const auto systemError = [] {
        return fail(Failure::Kind::Unsupported,
                    QCoreApplication::translate("InterfaceAddresses",
                                                "The system does not tell the addresses of its interfaces: %1.")
                        .arg(QString::fromLocal8Bit(strerror(errno))));
    };
    if (::send(fd, &request, request.head.nlmsg_len, 0) < 0)
        return systemError();

    QByteArray result;
    QByteArray part(qsizetype(64) * 1024, Qt::Uninitialized);
    for (;;) {
        const ssize_t size = ::recv(fd, part.data(), size_t(part.size()), 0);
        if (size < 0 && errno == EINTR)
            continue;
        if (size <= 0)
            return systemError();
        // The last part of a dump begins with, or ends in, NLMSG_DONE.
        for (qsizetype at = 0; at + qsizetype(sizeof(nlmsghdr)) <= size;) {
            nlmsghdr head;
            std::memcpy(&head, part.constData() + at, sizeof(head));
            if (head.nlmsg_type == NLMSG_ERROR && at + qsizetype(NLMSG_LENGTH(sizeof(nlmsgerr))) <= size) {
                nlmsgerr error;
                std::memcpy(&error, part.constData() + at + NLMSG_HDRLEN, sizeof(error));
                errno = -error.error;
                return systemError();
            }
            if (head.nlmsg_type == NLMSG_DONE || head.nlmsg_len < sizeof(nlmsghdr))
                return result;
            result.append(part.constData() + at, std::min<qsizetype>(NLMSG_ALIGN(head.nlmsg_len), size - at));
            at += NLMSG_ALIGN(head.nlmsg_len);
        }
    }
}

} // namespace

Result<QList<InterfaceAddress>> interfaceAddresses()
{
    const int fd = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
    const timeval limit{2, 0};
    ::setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(limit));
    const auto links = dump(fd, RTM_GETLINK);
    const auto addresses = links ? dump(fd, RTM_GETADDR) : links;
    if (fd >= 0)
        ::close(fd);
    if (!addresses)
        return tl::unexpected(addresses.error());
    return readAddresses(*addresses, readLinks(*links));
}

} // namespace mooring
