// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/NatVerdict.h"

#include <QTest>

using namespace mooring;
using Kind = NatVerdict::Kind;

class TestNatVerdict : public QObject
{
    Q_OBJECT

private slots:
    // Complaint 21: double NAT and carrier-grade NAT are recognised and explained.
    void ask21_explainsNat_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("says");
        // "local router outside", each may be "-".
        const auto row = [](const char *views, Kind kind, const char *says) {
            QTest::newRow(views) << kind << QString::fromLatin1(says);
        };
        row("8.8.8.8 - -", Kind::Direct, "8.8.8.8");
        row("8.8.8.8 - 8.8.8.8", Kind::Direct, "reached directly");
        row("8.8.8.8 8.8.8.8 8.8.8.8", Kind::Direct, "firewall");
        row("8.8.8.8 192.168.1.1 8.8.8.8", Kind::Direct, "8.8.8.8");
        row("8.8.8.8 - 198.18.0.9", Kind::Direct, "8.8.8.8"); // Made up by a proxy.
        row("8.8.8.8 - 9.9.9.9", Kind::OtherLine, "This machine itself has the public address 8.8.8.8");
        row("11.0.0.5 9.9.9.9 9.9.9.9", Kind::SingleNat, "9.9.9.9"); // Foreign public addresses inside.

        row("192.168.1.5 8.8.8.8 8.8.8.8", Kind::SingleNat, "forward the port");
        row("192.168.1.5 8.8.8.8 -", Kind::SingleNat, "8.8.8.8");
        row("- 8.8.8.8 8.8.8.8", Kind::SingleNat, "8.8.8.8");
        row("100.64.9.9 8.8.8.8 8.8.8.8", Kind::SingleNat, "8.8.8.8"); // The own network uses that range.

        row("192.168.1.5 192.168.178.2 8.8.8.8", Kind::DoubleNat, "bridge mode");
        row("192.168.1.5 192.168.178.2 -", Kind::DoubleNat, "192.168.178.2");
        row("192.168.1.5 10.3.4.5 -", Kind::DoubleNat, "forward the port there too");
        row("192.168.1.5 10.3.4.5 8.8.8.8", Kind::DoubleNat, "carrier-grade NAT");
        row("192.168.1.5 172.20.1.1 8.8.8.8", Kind::DoubleNat, "carrier-grade NAT");
        row("- 192.168.178.2 -", Kind::DoubleNat, "another router stands before it");

        row("192.168.1.5 100.64.3.4 8.8.8.8", Kind::CarrierGradeNat, "the shared address 8.8.8.8");
        row("192.168.1.5 100.127.255.1 -", Kind::CarrierGradeNat, "100.127.255.1");
        row("100.70.1.2 - -", Kind::CarrierGradeNat, "Ask the provider");
        row("100.70.1.2 - 8.8.8.8", Kind::CarrierGradeNat, "publish IPv6 only");
        row("192.0.0.2 - 8.8.8.8", Kind::CarrierGradeNat, "DS-Lite");
        row("192.168.1.5 192.0.0.2 8.8.8.8", Kind::CarrierGradeNat, "DS-Lite");

        row("192.168.1.5 8.8.8.8 9.9.9.9", Kind::OtherLine, "9.9.9.9");
        row("- 8.8.8.8 9.9.9.9", Kind::OtherLine, "VPN");

        row("- - -", Kind::Unknown, "not known");
        row("192.168.1.5 - -", Kind::Unknown, "not known");
        row("192.168.1.5 - 8.8.8.8", Kind::Unknown, "behind a router");
        row("- - 8.8.8.8", Kind::Unknown, "the outside sees 8.8.8.8");
        row("- - 10.0.0.1", Kind::Unknown, "not known");
        row("192.168.1.5 0.0.0.0 8.8.8.8", Kind::Unknown, "not connected");
        row("192.168.1.5 169.254.7.7 -", Kind::Unknown, "169.254.7.7");
        row("192.168.1.5 198.18.0.1 8.8.8.8", Kind::Unknown, "proxy");
        row("192.168.1.5 192.0.0.9 -", Kind::Unknown, "192.0.0.9"); // Not of DS-Lite's /29.
        row("100.128.0.1 - -", Kind::Direct, "100.128.0.1"); // Just past the shared range.
    }
    void ask21_explainsNat()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, says);
        QList<QHostAddress> views;
        const QStringList texts = QString::fromLatin1(QTest::currentDataTag()).split(u' ');
        for (const QString &text : texts)
            views << (text == u"-" ? QHostAddress() : QHostAddress(text));
        const NatVerdict verdict = natVerdict(views.at(0), views.at(1), views.at(2));
        QCOMPARE(int(verdict.kind), int(kind));
        QVERIFY2(verdict.text.contains(says), qPrintable(verdict.text));
        QVERIFY2(verdict.text.endsWith(u'.'), qPrintable(verdict.text));
        QVERIFY2(!verdict.text.contains(u'%'), qPrintable(verdict.text));
        QCOMPARE(verdict.router, views.at(1));
        QCOMPARE(verdict.outside, views.at(2));
    }

    void speaksOfTheProviderOnlyWhereItMayBe()
    {
        const QHostAddress local(u"192.168.1.5"_qs);
        const QHostAddress outside(u"8.8.8.8"_qs);
        QVERIFY(!natVerdict(local, QHostAddress(u"192.168.178.2"_qs), outside).text.contains(u"provider"_qs));
        QVERIFY(!natVerdict(local, outside, outside).text.contains(u"provider"_qs));
        QVERIFY(!natVerdict(outside, {}, {}).text.contains(u"provider"_qs));
    }
};

QTEST_APPLESS_MAIN(TestNatVerdict)
#include "tst_natverdict.moc"
