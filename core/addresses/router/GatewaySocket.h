// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Result.h"
#include "net/StepTimer.h"

#include <QCoroTask>
#include <QHostAddress>
#include <QUdpSocket>

#include <chrono>
#include <functional>

namespace mooring {

/// Where a router takes NAT-PMP and PCP.
struct GatewayPlace
{
    QHostAddress gateway;
    QString device = {}; ///< The only interface that may be used; empty = as the system routes.
    quint16 port = 5351;
};

/// Questions to one router by UDP, repeated after 250 ms, then after twice as long each time (RFC 6886 section 3.1).
class GatewaySocket : public QObject
{
    Q_OBJECT
public:
    using IsReply = std::function<bool(QByteArrayView)>;

    GatewaySocket();

    /// Once, before all else. Failure::Network with what the system says.
    [[nodiscard]] Result<void> open(const GatewayPlace &place);
    /// One question at a time. Datagrams that @p isReply does not take are dropped, and so is what comes from another host
    /// or port. The socket must outlive the task. Failure kind: Network (nothing listens there, or no reply within @p
    /// limit).
    [[nodiscard]] QCoro::Task<Result<QByteArray>> ask(QByteArray wire, IsReply isReply, std::chrono::milliseconds limit);

    [[nodiscard]] QHostAddress localAddress() const { return m_socket.localAddress(); }
    [[nodiscard]] quint16 localPort() const { return m_socket.localPort(); }

Q_SIGNALS:
    void ended();

private:
    void send();
    void endStep();
    void read();
    void end(Result<QByteArray> result);
    [[nodiscard]] tl::unexpected<Failure> silence() const;

    QUdpSocket m_socket;
    StepTimer m_step; ///< Until the next repetition, or until the end.
    std::chrono::milliseconds m_pause{}; ///< After the next datagram, if there is time.
    QByteArray m_wire;
    IsReply m_isReply;
    bool m_isAsking = false;
    Result<QByteArray> m_result;
};

} // namespace mooring
