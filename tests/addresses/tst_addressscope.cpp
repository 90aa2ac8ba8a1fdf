// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/AddressScope.h"

#include "model/RecordType.h"

#include <QTest>

using namespace mooring;

class TestAddressScope : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheRegistries_data()
    {
        using S = AddressScope;
        QTest::addColumn<S>("scope");
        const auto row = [](const char *address, S scope) {
            QTest::newRow(address) << scope;
        };
        // The first and last address of each block, and their neighbours.
        row("0.255.255.255", S::Other);
        row("1.0.0.0", S::Global);
        row("9.255.255.255", S::Global);
        row("10.0.0.0", S::Private);
        row("10.255.255.255", S::Private);
        row("11.0.0.0", S::Global);
        row("100.63.255.255", S::Global);
        row("100.64.0.0", S::CarrierGradeNat);
        row("100.127.255.255", S::CarrierGradeNat);
        row("100.128.0.0", S::Global);
        row("127.0.0.1", S::Loopback);
        row("169.254.1.1", S::LinkLocal);
        row("172.15.255.255", S::Global);
        row("172.16.0.0", S::Private);
        row("172.31.255.255", S::Private);
        row("172.32.0.0", S::Global);
        row("192.0.0.1", S::Other);
        row("192.0.1.0", S::Global);
        row("192.0.0.0", S::Other);
        row("192.0.0.2", S::Other); // DS-Lite
        row("192.0.0.9", S::Other); // Port Control Protocol anycast
        row("192.0.0.170", S::Other); // NAT64 discovery
        row("192.0.0.255", S::Other);
        row("192.0.2.1", S::Documentation);
        row("192.31.195.255", S::Global);
        row("192.31.196.1", S::Other); // AS112
        row("192.31.197.0", S::Global);
        row("192.52.192.255", S::Global);
        row("192.52.193.1", S::Other); // AMT
        row("192.52.194.0", S::Global);
        row("192.175.47.255", S::Global);
        row("192.175.48.1", S::Other); // AS112
        row("192.175.49.0", S::Global);
        row("192.88.99.1", S::Other);
        row("192.168.255.255", S::Private);
        row("198.17.255.255", S::Global);
        row("198.18.0.0", S::Other);
        row("198.19.255.255", S::Other);
        row("198.20.0.0", S::Global);
        row("198.51.100.255", S::Documentation);
        row("203.0.113.0", S::Documentation);
        row("203.0.114.0", S::Global);
        row("223.255.255.255", S::Global);
        row("224.0.0.1", S::Multicast);
        row("240.0.0.1", S::Other);
        row("255.255.255.255", S::Other);
        row("::", S::Other);
        row("::1", S::Loopback);
        row("::ffff:8.8.8.8", S::Other);
        row("::ffff:0:1", S::Other);
        row("::7f00:1", S::Other); // IPv4-compatible, deprecated
        row("64:ff9b::808:808", S::Other); // NAT64
        row("64:ff9b:1::1", S::Other); // Local NAT64
        row("100::1", S::Other); // Discard-only
        row("100:0:0:1::1", S::Other); // Dummy prefix
        row("2000::1", S::Global);
        row("2001:1ff:ffff::1", S::Other);
        row("2001:200::1", S::Global);
        row("2001:0:4136:e378::1", S::Other); // Teredo
        row("2001:1::1", S::Other); // Port Control Protocol anycast
        row("2001:1::3", S::Other); // Service registration anycast
        row("2001:2::1", S::Other); // Benchmarking
        row("2001:3::1", S::Other); // AMT
        row("2001:4:112::1", S::Other); // AS112
        row("2001:10::1", S::Other); // ORCHID
        row("2001:20::1", S::Other); // ORCHIDv2
        row("2001:2f:ffff::1", S::Other);
        row("2001:30::1", S::Other); // Drone identifiers
        row("2001:db8:ffff::1", S::Documentation);
        row("2001:db9::1", S::Global);
        row("2002:808:808::1", S::Other); // 6to4
        row("2001:db7:ffff::1", S::Global);
        row("2003::1", S::Global);
        row("2620:4f:7fff::1", S::Global);
        row("2620:4f:8000::1", S::Other); // AS112
        row("2620:4f:8001::1", S::Global);
        row("2a02:db8::7", S::Global);
        row("3fff:fff::1", S::Documentation);
        row("3fff:1000::1", S::Global);
        row("4000::1", S::Other);
        row("5f00::1", S::Other); // SRv6 segment identifiers
        row("fbff::1", S::Other);
        row("fc00::1", S::UniqueLocal);
        row("fdff:ffff::1", S::UniqueLocal);
        row("fe80::1", S::LinkLocal);
        row("fec0::1", S::Other);
        row("ff02::1", S::Multicast);
    }
    void knowsTheRegistries()
    {
        QFETCH(AddressScope, scope);
        const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!address.isNull());
        QCOMPARE(addressScope(address), scope);
        const QString explanation = scopeExplanation(scope, address);
        QCOMPARE(explanation.isEmpty(), scope == AddressScope::Global);
        if (scope != AddressScope::Global)
            QVERIFY2(explanation.contains(addressText(address)), qPrintable(explanation));
    }

    void explains()
    {
        const auto text = [](const char *address) {
            const QHostAddress host(QString::fromLatin1(address));
            return scopeExplanation(addressScope(host), host);
        };
        QVERIFY(text("100.64.1.1").contains(u"carrier-grade NAT"_qs));
        QVERIFY(text("198.18.0.7").contains(u"fake IP"_qs));
        QVERIFY(!text("240.0.0.1").contains(u"fake IP"_qs));
        for (const char *address : {"2002:808:808::1", "2001:0:4136:e378::1", "64:ff9b::808:808", "64:ff9b:1::1"})
            QVERIFY2(text(address).contains(u"stands for an IPv4"_qs), address);
        QVERIFY(!text("2001:20::1").contains(u"stands for an IPv4"_qs));
    }
};

QTEST_APPLESS_MAIN(TestAddressScope)
#include "tst_addressscope.moc"
