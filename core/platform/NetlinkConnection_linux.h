// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <tl/expected.hpp>

namespace mooring::netlink {

/// Asks the kernel by rtnetlink(7). Its answers are there at once; no network is involved and no privilege needed.
class Connection
{
public:
    Connection();
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Why something was not answered.
    struct Refusal
    {
        int error = 0; ///< errno.
        bool byKernel = false; ///< The kernel understood the question and answers with this error.
    };
    using Answer = tl::expected<QByteArray, Refusal>;

    /// Everything of one kind (RTM_GETLINK, RTM_GETADDR, RTM_GETROUTE) and family, as a row of messages.
    [[nodiscard]] Answer dump(quint16 what, int family);
    /// The one message that answers @p request.
    [[nodiscard]] Answer ask(const QByteArray &request);

private:
    [[nodiscard]] Answer exchange(const QByteArray &request, bool isDump);

    int m_fd = -1;
};

} // namespace mooring::netlink
