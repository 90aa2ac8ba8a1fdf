// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/DeviceKind.h"

#include <QtTest>

using namespace mooring;

class TestDeviceKind : public QObject
{
    Q_OBJECT

private slots:
    void kind_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<QString>("linkKind");
        QTest::addColumn<DeviceKind>("kind");
        const auto row = [](const char *device, const char *linkKind, DeviceKind kind) {
            QTest::addRow("%s %s", device, linkKind) << QString::fromLatin1(device) << QString::fromLatin1(linkKind) << kind;
        };
        row("eth0", "", DeviceKind::Line);
        row("enp3s0", "", DeviceKind::Line);
        row("wlp2s0", "", DeviceKind::Line);
        row("ppp0", "", DeviceKind::Line);
        row("br0", "bridge", DeviceKind::Line);
        row("he-ipv6", "sit", DeviceKind::Line);
        row("tun0", "tun", DeviceKind::Tunnel);
        row("office", "tun", DeviceKind::Tunnel);
        row("eth7", "wireguard", DeviceKind::Tunnel);
        row("utun4", "", DeviceKind::Tunnel);
        row("veth12ab", "veth", DeviceKind::Virtual);
        row("ve-box", "veth", DeviceKind::Virtual);
        row("docker0", "bridge", DeviceKind::Virtual);
        row("vEthernet (Default Switch)", "veth", DeviceKind::Virtual);
        row("ethernet_32769", "veth", DeviceKind::Virtual);
        // The inner end of a container's line.
        row("eth0", "veth", DeviceKind::Line);
        row("host0", "veth", DeviceKind::Line);
    }

    void kind()
    {
        QFETCH(const QString, device);
        QFETCH(const QString, linkKind);
        QTEST(deviceKind(device, linkKind), "kind");
    }
};

QTEST_GUILESS_MAIN(TestDeviceKind)
#include "tst_devicekind.moc"
