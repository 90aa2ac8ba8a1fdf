// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/router/NatPmp.h"
#include "addresses/router/Pcp.h"

#include <QNetworkDatagram>
#include <QUdpSocket>
#include <QtEndian>

namespace mooring::test {

/// A router at 127.0.0.1 and a free port that speaks NAT-PMP, PCP, both or neither, and refuses what a strict one refuses.
class FakeGateway : public QObject
{
public:
    enum class Speaks { NatPmp, Pcp, Nothing };

    Speaks speaks = Speaks::NatPmp;
    QHostAddress address{QStringLiteral("8.8.4.4")};
    quint8 result = 0;
    quint32 epoch = 1000;
    int deaf = 0; ///< So many questions are not heard.
    std::function<QByteArray(const QByteArray &)> twist; ///< Changes every answer; empty = not sent.
    QList<QByteArray> asked;
    QStringList wrong; ///< What a strict router would not have understood.
    int mappings = 0; ///< That exist now.

    FakeGateway()
    {
        m_socket.bind(QHostAddress::LocalHost);
        connect(&m_socket, &QUdpSocket::readyRead, this, [this] {
            while (m_socket.hasPendingDatagrams())
                take(m_socket.receiveDatagram());
        });
    }
    [[nodiscard]] quint16 port() const { return m_socket.localPort(); }

    [[nodiscard]] QByteArray natPmpReply() const
    {
        QByteArray wire(12, '\0');
        wire[1] = char(0x80);
        qToBigEndian<quint16>(result, wire.data() + 2);
        qToBigEndian(epoch, wire.data() + 4);
        qToBigEndian(address.toIPv4Address(), wire.data() + 8);
        return wire;
    }
    [[nodiscard]] QByteArray pcpAnnouncement() const
    {
        QByteArray wire(24, '\0');
        wire[0] = char(2);
        wire[1] = char(0x80);
        qToBigEndian(epoch, wire.data() + 8);
        return wire;
    }

private:
    void take(const QNetworkDatagram &datagram)
    {
        const QByteArray question = datagram.data();
        asked.append(question);
        if (deaf > 0) {
            --deaf;
            return;
        }
        QByteArray answer = reply(question, datagram);
        if (twist)
            answer = twist(answer);
        if (!answer.isEmpty())
            m_socket.writeDatagram(datagram.makeReply(answer));
    }

    QByteArray reply(const QByteArray &question, const QNetworkDatagram &from)
    {
        const auto version = question.isEmpty() ? quint8(255) : quint8(question[0]);
        if (speaks == Speaks::Nothing)
            return {};
        if (speaks == Speaks::NatPmp) {
            if (version == 0 && question == QByteArray(2, '\0'))
                return natPmpReply();
            // RFC 6886 section 3.5: version 0, the opcode as a reply, result 1, and the epoch.
            if (version == 0)
                wrong.append(QString::fromLatin1(question.toHex()));
            return QByteArray::fromHex("0081000100000007");
        }
        if (version != pcp::version) // RFC 6887 appendix A.
            return QByteArray::fromHex("028000010000000000000007000000000000000000000000");
        return pcpReply(question, from);
    }

    QByteArray pcpReply(const QByteArray &question, const QNetworkDatagram &from)
    {
        const auto refuse = [&](const char *why) {
            wrong.append(QString::fromLatin1(why));
            return QByteArray();
        };
        if (question.size() != 60 || question[1] != char(pcp::Map))
            return refuse("no MAP");
        if (QHostAddress(reinterpret_cast<const quint8 *>(question.constData() + 8)).toIPv4Address()
            != from.senderAddress().toIPv4Address())
            return refuse("client address");
        if (question[36] != char(17) || qFromBigEndian<quint16>(question.constData() + 40) != from.senderPort())
            return refuse("port that is not its own");
        const auto lifetime = qFromBigEndian<quint32>(question.constData() + 4);
        const QByteArray nonce = question.mid(24, 12);
        if (nonce == QByteArray(12, '\0'))
            return refuse("no nonce");
        if (lifetime == 0 && nonce != m_nonce)
            return refuse("nonce of nobody");
        m_nonce = nonce;
        if (result == 0)
            mappings = lifetime == 0 ? 0 : 1;
        QByteArray wire = question;
        wire[1] = char(0x80 | pcp::Map);
        wire[3] = char(result);
        qToBigEndian<quint32>(lifetime == 0 ? 0 : 120, wire.data() + 4); // Longer than asked for, as many do.
        qToBigEndian(epoch, wire.data() + 8);
        wire.replace(12, 12, QByteArray(12, '\0'));
        qToBigEndian(quint16(from.senderPort()), wire.data() + 42);
        qToBigEndian(address.toIPv4Address(), wire.data() + 56);
        return wire;
    }

    QUdpSocket m_socket;
    QByteArray m_nonce;
};

} // namespace mooring::test
