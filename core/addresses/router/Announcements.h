// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/router/Epoch.h"
#include "model/Clock.h"

#include <QHostAddress>
#include <QUdpSocket>

namespace mooring {

/// Hears what a router tells everyone on the network unasked: a new outer address by NAT-PMP (RFC 6886 section 3.2.1), and
/// by PCP that it has lost its state (RFC 6887 section 14.1). Nothing is sent.
class Announcements : public QObject
{
    Q_OBJECT
public:
    /// @p clock must outlive this.
    Announcements(const QHostAddress &gateway, Clock &clock);

    /// On the interface of that index; false if the port cannot be shared.
    [[nodiscard]] bool listen(int deviceIndex, const QHostAddress &local, quint16 port);
    /// What the router said when asked: what is announced is compared with that. @p address may be null (it has none), and
    /// @p epoch empty (it did not count).
    void asked(const QHostAddress &address, std::optional<quint32> epoch);
    [[nodiscard]] quint16 port() const { return m_socket.localPort(); }

Q_SIGNALS:
    void changed(); ///< Another address than before, or the router started anew.

private:
    void read();
    [[nodiscard]] bool isNews(QByteArrayView wire);
    [[nodiscard]] bool isLost(quint32 epoch);

    QHostAddress m_gateway;
    Clock &m_clock;
    QUdpSocket m_socket;
    EpochWatch m_epoch;
    std::optional<QHostAddress> m_address; ///< The last that is known, null = it had none; empty = unknown.
};

} // namespace mooring
