// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/dns/DnsClient.h"

#include <QTcpServer>
#include <QUdpSocket>

#include <functional>

namespace mooring::test {

/// A name server in this process on one port of 127.0.0.1, or of another address, for UDP and TCP. What it answers, and how
/// wrongly, the test says.
class FakeDns : public QObject
{
    Q_OBJECT
public:
    /// Gives the datagrams (or the one TCP message) to send back; none is silence.
    using Handler = std::function<QByteArrayList(const dns::Message &query, bool tcp)>;

    explicit FakeDns(Handler handler, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost));
    [[nodiscard]] dns::Server server() const { return {m_udp.localAddress(), m_udp.localPort()}; }
    /// Who asked last; the handler may look.
    [[nodiscard]] QHostAddress asker() const { return m_asker; }
    [[nodiscard]] int datagrams() const { return m_datagrams; }
    [[nodiscard]] int connections() const { return m_connections; }
    /// Answers each query also from another port, first.
    void spoofFirst(const QByteArray &reply) { m_spoofed = reply; }

private:
    void readDatagrams();
    void readStream();

    Handler m_handler;
    QUdpSocket m_udp;
    QUdpSocket m_stranger;
    QTcpServer m_tcp;
    QByteArray m_spoofed;
    QHostAddress m_asker;
    int m_datagrams = 0;
    int m_connections = 0;
};

} // namespace mooring::test
