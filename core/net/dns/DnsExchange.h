// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/StepTimer.h"
#include "net/dns/DnsClient.h"

#include <QTcpSocket>
#include <QUdpSocket>

namespace mooring::dns {

/// One query or update under way: UDP, repeated while nothing comes, then TCP (RFC 1035 section 4.2, RFC 7766).
class DnsExchange : public QObject
{
    Q_OBJECT
public:
    /// @p request is the message that @p wire holds.
    DnsExchange(const Server &server, const QByteArray &wire, const Message &request, std::chrono::milliseconds timeout,
                qsizetype udpLimit);

    /// Once, after finished().
    [[nodiscard]] Result<QByteArray> takeResult() { return std::move(m_result); }

Q_SIGNALS:
    void finished(); ///< Exactly once, from the event loop.

private:
    void startUdp();
    void endStep();
    void giveUp();
    void sendDatagram();
    void readDatagrams();
    void startTcp();
    void readStream();
    [[nodiscard]] bool isReply(const QByteArray &wire) const;
    void finish(Result<QByteArray> result);
    [[nodiscard]] QString serverText() const;

    const Server m_server;
    const QByteArray m_wire;
    const Message m_request;
    const std::chrono::milliseconds m_timeout;
    const qsizetype m_udpLimit;
    QUdpSocket m_udp;
    QTcpSocket m_tcp;
    QByteArray m_stream; ///< What came by TCP so far.
    StepTimer m_step; ///< Until the next datagram, until TCP, or until the end.
    std::size_t m_datagramsSent = 0;
    bool m_garbage = false; ///< Something came by UDP that is no reply to this.
    bool m_done = false;
    Result<QByteArray> m_result;
};

} // namespace mooring::dns
