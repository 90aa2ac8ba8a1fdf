// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/OwnNetwork.h"
#include "platform/SocketDevice.h"

#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>

#include <arpa/inet.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace mooring;
using namespace mooring::test;

namespace {

bool ownNetwork = false;

/// Sees what arrives at the far end of a line.
class LineTap
{
public:
    explicit LineTap(const char *device)
        : m_fd(::socket(AF_PACKET, SOCK_DGRAM | SOCK_NONBLOCK, htons(ETH_P_ALL)))
    {
        sockaddr_ll address{};
        address.sll_family = AF_PACKET;
        address.sll_protocol = htons(ETH_P_ALL);
        address.sll_ifindex = static_cast<int>(::if_nametoindex(device));
        if (::bind(m_fd, reinterpret_cast<sockaddr *>(&address), sizeof(address)) != 0)
            qFatal("No packets can be seen at %s.", device);
    }

    ~LineTap() { ::close(m_fd); }
    Q_DISABLE_COPY_MOVE(LineTap)

    /// Whether a packet with these bytes in it has come so far.
    [[nodiscard]] bool has(const QByteArray &bytes)
    {
        QByteArray packet(2048, '\0');
        for (ssize_t size = 0; size >= 0; size = ::recv(m_fd, packet.data(), size_t(packet.size()), 0))
            m_seen.append(packet.first(size));
        return m_seen.contains(bytes);
    }

private:
    int m_fd;
    QByteArray m_seen;
};

/// 203.0.113.9 as a packet's header has it.
QByteArray destinationBytes()
{
    return QByteArray::fromHex("cb007109");
}

} // namespace

class TestSocketDevice : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        if (!ownNetwork)
            QSKIP(noNetworkReason);
        renewNetwork();
        makeLine(u"eth0"_qs, u"192.0.2.2/24"_qs);
        makeLine(u"eth1"_qs, u"198.51.100.2/24"_qs);
        ip(u"address add 2001:db8:0::2/64 dev eth0 nodad"_qs);
        ip(u"address add 2001:db8:1::2/64 dev eth1 nodad"_qs);
        ip(u"route add default via 192.0.2.1 metric 100"_qs);
        ip(u"route add default via 198.51.100.1 metric 200"_qs);
        ip(u"-6 route add default via 2001:db8:0::1 metric 100"_qs);
        ip(u"-6 route add default via 2001:db8:1::1 metric 200"_qs);
        ip(u"neighbour add 192.0.2.1 lladdr 02:00:00:00:00:01 dev eth0"_qs);
        ip(u"neighbour add 198.51.100.1 lladdr 02:00:00:00:00:02 dev eth1"_qs);
        ip(u"neighbour add 2001:db8:0::1 lladdr 02:00:00:00:00:01 dev eth0"_qs);
        ip(u"neighbour add 2001:db8:1::1 lladdr 02:00:00:00:00:02 dev eth1"_qs);
    }

    void sendsByTheBoundLine_data()
    {
        QTest::addColumn<RecordType>("type");
        QTest::addColumn<QString>("target");
        QTest::newRow("IPv4") << RecordType::A << u"203.0.113.9"_qs;
        QTest::newRow("IPv6") << RecordType::AAAA << u"2001:db8:9::9"_qs;
    }

    void sendsByTheBoundLine()
    {
        QFETCH(RecordType, type);
        QFETCH(QString, target);
        LineTap first("eth0x");
        LineTap second("eth1x");

        QUdpSocket unbound;
        QCOMPARE(unbound.writeDatagram("another datagram", QHostAddress(target), 9), 16);
        QTRY_VERIFY(first.has("another datagram"));
        QVERIFY(!second.has("another datagram"));

        QUdpSocket bound;
        QVERIFY(bindToDevice(bound, u"eth1"_qs, type));
        QCOMPARE(bound.writeDatagram("bound datagram", QHostAddress(target), 9), 14);
        QTRY_VERIFY(second.has("bound datagram"));
        QVERIFY(!first.has("bound datagram"));
    }

    void connectsByTheBoundLine()
    {
        LineTap first("eth0x");
        LineTap second("eth1x");
        QTcpSocket socket;
        QVERIFY(bindToDevice(socket, u"eth1"_qs, RecordType::A));
        socket.connectToHost(QHostAddress(u"203.0.113.9"_qs), 443);
        QTRY_VERIFY(second.has(destinationBytes()));
        QVERIFY(!first.has(destinationBytes()));
    }

    void refusesADeviceThatIsNotThere()
    {
        for (const QString &device : {u"eth9"_qs, QString(), u"a-name-that-is-too-long"_qs}) {
            QTcpSocket socket;
            QVERIFY(!bindToDevice(socket, device, RecordType::A));
        }
        QVERIFY(!bindToDevice(-1, u"eth0"_qs, RecordType::A));
    }

    void givesUpWithoutTheLine()
    {
        LineTap first("eth0x");
        QUdpSocket bound;
        QVERIFY(bindToDevice(bound, u"eth1"_qs, RecordType::A));
        ip(u"link delete eth1"_qs);
        QCOMPARE(bound.writeDatagram("stray datagram", QHostAddress(u"203.0.113.9"_qs), 9), -1);
        QVERIFY(!first.has("stray datagram"));
    }
};

int main(int argc, char *argv[])
{
    ownNetwork = enterOwnNetwork();
    QCoreApplication app(argc, argv);
    TestSocketDevice test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_socketdevice.moc"
