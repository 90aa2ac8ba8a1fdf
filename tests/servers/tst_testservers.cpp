// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "servers/DnsTestServer.h"
#include "servers/EtcdServer.h"

#include <QTest>

using namespace mooring::test;

/// The harness itself: each server starts, answers and is gone afterwards.
class TestTestServers : public QObject
{
    Q_OBJECT

private:
    template <typename Server>
    void servesItsZones()
    {
        Server server(
            {.zones = {u"example.org"_qs, u"example.net"_qs}, .records = {u"www.example.org. 300 IN A 192.0.2.1"_qs}});
        QVERIFY2(server.start(), qPrintable(server.error()));
        QCOMPARE(digValues(server.port(), u"www.example.org"_qs, u"A"_qs), QStringList{u"192.0.2.1"_qs});
        QCOMPARE(digTtl(server.port(), u"www.example.org"_qs, u"A"_qs), 300);
        QCOMPARE(digValues(server.port(), u"example.net"_qs, u"NS"_qs), QStringList{u"ns1.example.net."_qs});
        server.process().kill();
        QVERIFY(digValues(server.port(), u"www.example.org"_qs, u"A"_qs).first().startsWith(u"dig: "));
    }

private slots:
    void bind() { servesItsZones<BindServer>(); }
    void knot() { servesItsZones<KnotServer>(); }
    void powerDns() { servesItsZones<PowerDnsServer>(); }
    void etcd()
    {
        EtcdServer server;
        QVERIFY2(server.start(), qPrintable(server.error()));
        server.put("/a/b", "1");
        QCOMPARE(server.keys("/a/").value("/a/b"), QByteArray("1"));
        QVERIFY2(server.enableLogin(u"rootpass"_qs, u"dns"_qs, u"dnspass"_qs, "/skydns/"), qPrintable(server.error()));
        QCOMPARE(server.keys("/a/").size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTestServers)
#include "tst_testservers.moc"
