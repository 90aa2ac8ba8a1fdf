// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/NetlinkConnection_linux.h"

#include "platform/NetlinkParts_linux.h"

#include <algorithm>
#include <cerrno>

#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace mooring::netlink {

Connection::Connection()
    : m_fd(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE))
{
    const timeval limit{2, 0};
    ::setsockopt(m_fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(limit));
}

Connection::~Connection()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

Connection::Answer Connection::dump(quint16 what, int family)
{
    rtgenmsg body{};
    body.rtgen_family = static_cast<quint8>(family);
    return exchange(request(what, NLM_F_DUMP, body), true);
}

Connection::Answer Connection::ask(const QByteArray &request)
{
    return exchange(request, false);
}

Connection::Answer Connection::exchange(const QByteArray &request, bool isDump)
{
    if (::send(m_fd, request.constData(), size_t(request.size()), 0) < 0)
        return tl::unexpected(Refusal{errno});
    QByteArray result;
    QByteArray part(qsizetype(64) * 1024, Qt::Uninitialized);
    for (;;) {
        const ssize_t size = ::recv(m_fd, part.data(), size_t(part.size()), 0);
        if (size < 0 && errno == EINTR)
            continue;
        if (size <= 0)
            return tl::unexpected(Refusal{size < 0 ? errno : EIO});
        // The last part of a dump begins with, or ends in, NLMSG_DONE.
        for (qsizetype at = 0; at + qsizetype(sizeof(nlmsghdr)) <= size;) {
            const auto head = structure<nlmsghdr>(QByteArrayView(part.constData() + at, size - at));
            if (head.nlmsg_type == NLMSG_ERROR && at + qsizetype(NLMSG_LENGTH(sizeof(nlmsgerr))) <= size) {
                const auto error
                    = structure<nlmsgerr>(QByteArrayView(part.constData() + at, size - at).sliced(NLMSG_HDRLEN));
                return tl::unexpected(Refusal{-error.error, true});
            }
            if (head.nlmsg_type == NLMSG_DONE || head.nlmsg_len < sizeof(nlmsghdr))
                return result;
            result.append(part.constData() + at, std::min<qsizetype>(NLMSG_ALIGN(head.nlmsg_len), size - at));
            at += NLMSG_ALIGN(head.nlmsg_len);
        }
        if (!isDump)
            return result;
    }
}

} // namespace mooring::netlink
