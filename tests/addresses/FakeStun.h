// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QHostAddress>
#include <QStringList>
#include <QUdpSocket>

#include <functional>

namespace mooring::test {

/// The parts of a STUN message, put together by another hand than that of the program under test.
struct Stun
{
    enum Type : quint16 { Success = 0x0101, Error = 0x0111 };

    [[nodiscard]] static QByteArray attribute(quint16 type, const QByteArray &value);
    [[nodiscard]] static QByteArray message(quint16 type, const QByteArray &id, const QByteArray &attributes);
    /// The value of a MAPPED-ADDRESS; @p mask (cookie and id) makes a XOR-MAPPED-ADDRESS of it.
    [[nodiscard]] static QByteArray addressValue(const QHostAddress &address, const QByteArray &mask = QByteArray(16, '\0'));
    /// The reply that a plain server gives.
    [[nodiscard]] static QByteArray reply(const QByteArray &id, const QHostAddress &address);
};

/// A STUN server on a free port. What it answers the test says; a request that is not a bare Binding
/// request is a problem.
class FakeStun : public QObject
{
    Q_OBJECT
public:
    /// The datagrams to send back to the request with that id, as many as there are; none is silence.
    using Handler = std::function<QByteArrayList(const QByteArray &id, const QHostAddress &sender)>;

    explicit FakeStun(Handler handler, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost));

    [[nodiscard]] quint16 port() const { return m_socket.localPort(); }
    [[nodiscard]] const QByteArrayList &ids() const { return m_ids; }
    [[nodiscard]] const QStringList &problems() const { return m_problems; }
    /// Sends that too for each request, first, from another port.
    void answerFromElsewhere(const Handler &handler) { m_elsewhere = handler; }

private:
    void read();

    Handler m_handler;
    Handler m_elsewhere;
    QUdpSocket m_socket;
    QUdpSocket m_stranger;
    QByteArrayList m_ids;
    QStringList m_problems;
};

} // namespace mooring::test
