// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "net/dns/DnsMessage.h"
#include "net/dns/DnsName.h"

#include <QTest>

using namespace mooring;
using namespace mooring::dns;

class TestDnsMessage : public QObject
{
    Q_OBJECT

private slots:
    void writesNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("wire"); // hexadecimal; empty: refused
        const QString label63(63, u'a');
        QTest::newRow("root") << u"."_qs << QByteArray("00");
        QTest::newRow("plain") << u"a.bc"_qs << QByteArray("0161026263 00");
        QTest::newRow("final dot") << u"a.bc."_qs << QByteArray("0161026263 00");
        QTest::newRow("wildcard") << u"*.a"_qs << QByteArray("012a0161 00");
        QTest::newRow("escaped dot") << u"a\\.b"_qs << QByteArray("03612e62 00");
        QTest::newRow("escaped number") << u"\\000\\255"_qs << QByteArray("0200ff 00");
        QTest::newRow("number too large") << u"\\256"_qs << QByteArray();
        QTest::newRow("escape cut") << u"a\\"_qs << QByteArray();
        QTest::newRow("empty") << QString() << QByteArray();
        QTest::newRow("empty label") << u"a..b"_qs << QByteArray();
        QTest::newRow("leading dot") << u".a"_qs << QByteArray();
        QTest::newRow("two final dots") << u"a.."_qs << QByteArray();
        QTest::newRow("not ASCII") << u"ä"_qs << QByteArray();
        QTest::newRow("label of 63") << label63 << QByteArray("3f" + QByteArray(63, 'a').toHex() + "00");
        QTest::newRow("label of 64") << label63 + u'a' << QByteArray();
        QTest::newRow("256 octets") << QStringList{label63, label63, label63, QString(62, u'a')}.join(u'.') << QByteArray();
    }
    void writesNames()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, wire);
        const auto result = nameToWire(name);
        QCOMPARE(result.has_value(), !wire.isEmpty());
        if (result)
            QCOMPARE(result->toHex(), QByteArray::fromHex(wire).toHex());
        else
            QCOMPARE(result.error().kind, Failure::Kind::Rejected);
    }
    void takesTheLongestName()
    {
        const QString label63(63, u'a');
        QCOMPARE(nameToWire(QStringList{label63, label63, label63, QString(61, u'a')}.join(u'.'))->size(), 255);
    }

    void readsAResolversReply()
    {
        // www.example.org CNAME example.org, example.org A 192.0.2.1 and a SOA record, all with compressed names.
        const auto message = Message::fromWire(QByteArray::fromHex(
            "abcd 8580 0001 0002 0001 0001"
            "03777777 07657861 6d706c65 036f7267 00 0001 0001"
            "c00c 0005 0001 0000012c 0002 c010"
            "c010 0001 0001 0000003c 0004 c0000201"
            "c010 0006 0001 00000e10 0020 036e7331 c010 0a486f73746d6173746572 c010" // 4 + 2 + 11 + 2 = 19 + 20 = 39
            "00000001 00000002 00000003 00000004 00000005"
            "00 0029 04d0 00000000 0000"));
        QVERIFY(!message); // the SOA record's length is wrong (32 instead of 39)
        const auto good
            = Message::fromWire(QByteArray::fromHex("abcd 8580 0001 0002 0001 0001"
                                                    "03777777 07657861 6d706c65 036f7267 00 0001 0001"
                                                    "c00c 0005 0001 0000012c 0002 c010"
                                                    "c010 0001 0001 0000003c 0004 c0000201"
                                                    "c010 0006 0001 00000e10 0027 036e7331 c010 0a486f73746d6173746572 c010"
                                                    "00000001 00000002 00000003 00000004 00000005"
                                                    "00 0029 04d0 01000000 0000"));
        QVERIFY(good);
        QCOMPARE(good->id, quint16(0xabcd));
        QVERIFY(good->response && good->authoritative && good->recursionDesired && good->recursionAvailable
                && !good->truncated);
        QCOMPARE(good->rcode, quint16(16)); // upper bits from OPT
        QCOMPARE(good->questions.first().name, u"www.example.org"_qs);
        QCOMPARE(good->answers[0].rdata, *nameToWire(u"example.org"_qs));
        QCOMPARE(addressOf(good->answers[1]), QHostAddress(u"192.0.2.1"_qs));
        QCOMPARE(good->answers[1].ttl, 60U);
        QVERIFY(good->authority[0].rdata.startsWith(*nameToWire(u"ns1.example.org"_qs)
                                                    + *nameToWire(u"hostmaster.example.org"_qs)));
        QCOMPARE(good->authority[0].rdata.size(), 17 + 24 + 20);
    }

    void refusesMalformedMessages_data()
    {
        QTest::addColumn<QByteArray>("wire");
        const auto row = [](const char *name, const char *hex) {
            QTest::newRow(name) << QByteArray::fromHex(hex);
        };
        QTest::newRow("empty") << QByteArray();
        row("header cut", "abcd 8180 0000 0000 0000 00");
        row("byte after it", "abcd 8180 0000 0000 0000 0000 00");
        row("question missing", "abcd 8180 0001 0000 0000 0000");
        row("question cut", "abcd 8180 0001 0000 0000 0000 0161 00 0001 00");
        row("pointer to itself", "abcd 8180 0001 0000 0000 0000 c00c 0001 0001");
        row("pointer forward", "abcd 8180 0001 0000 0000 0000 c012 0001 0001 00");
        row("two pointers in a circle", "abcd 8180 0001 0000 0000 0000 0161 c00c 0001 0001");
        row("pointer out of the message", "abcd 8180 0001 0000 0000 0000 ffff 0001 0001");
        row("pointer cut", "abcd 8180 0001 0000 0000 0000 c0");
        row("label type 01", "abcd 8180 0001 0000 0000 0000 4161 00 0001 0001");
        row("label type 10", "abcd 8180 0001 0000 0000 0000 8161 00 0001 0001");
        row("label over the end", "abcd 8180 0001 0000 0000 0000 3f61 00 0001 0001");
        row("A of three octets", "abcd 8180 0000 0001 0000 0000 00 0001 0001 00000001 0003 c00002");
        row("A of five octets", "abcd 8180 0000 0001 0000 0000 00 0001 0001 00000001 0005 c000020101");
        row("AAAA of four octets", "abcd 8180 0000 0001 0000 0000 00 001c 0001 00000001 0004 c0000201");
        row("data over the end", "abcd 8180 0000 0001 0000 0000 00 0010 0001 00000001 0009 c0000201");
        row("CNAME with more behind it", "abcd 8180 0000 0001 0000 0000 00 0005 0001 00000001 0004 016100 00");
        row("CNAME that reaches over its data", "abcd 8180 0000 0001 0000 0000 00 0005 0001 00000001 0002 016100");
        row("two OPT records", "abcd 8180 0000 0000 0000 0002 00 0029 04d0 00000000 0000 00 0029 04d0 00000000 0000");
        QByteArray chain = QByteArray::fromHex("abcd 8180 0001 0000 0000 0000");
        for (int i = 0; i < 5; ++i)
            chain += QByteArray(1, 63) + QByteArray(63, 'a');
        QTest::newRow("name of 320 octets") << chain + QByteArray::fromHex("00 0001 0001");
    }
    void refusesMalformedMessages()
    {
        QFETCH(const QByteArray, wire);
        const auto message = Message::fromWire(wire);
        QVERIFY(!message);
        QCOMPARE(message.error().kind, Failure::Kind::BadReply);
    }

    /// Every prefix of a good message is malformed, and no changed octet leads out of it.
    void survivesEveryCutAndChange()
    {
        const QByteArray good
            = QByteArray::fromHex("abcd 8580 0001 0001 0000 0001 03777777 07657861 6d706c65 036f7267 00 0001 0001"
                                  "c00c 0001 0001 0000003c 0004 c0000201 00 0029 04d0 00000000 0000");
        QVERIFY(Message::fromWire(good));
        for (qsizetype size = 0; size < good.size(); ++size)
            QVERIFY(!Message::fromWire(good.left(size)));
        int read = 0;
        for (qsizetype at = 0; at < good.size(); ++at) {
            for (int value = 0; value < 256; ++value) {
                QByteArray changed = good;
                changed[at] = char(value);
                const auto message = Message::fromWire(changed);
                read += message && message->toWire() ? 1 : 0;
            }
        }
        QVERIFY(read > good.size()); // at least the unchanged ones
    }

    void writesAnUpdateThatReadsBack()
    {
        Message update;
        update.id = 7;
        update.opcode = OpcodeUpdate;
        update.questions = {Question{u"example.org"_qs, TypeSoa, ClassIn}};
        update.answers = {ResourceRecord{u"h.example.org"_qs, TypeCname, ClassNone, 0, {}}};
        update.authority = {ResourceRecord{u"h.example.org"_qs, TypeA, ClassAny, 0, {}},
                            addressRecord(u"h.example.org"_qs, QHostAddress(u"192.0.2.1"_qs), 300),
                            addressRecord(u"h.example.org"_qs, QHostAddress(u"2001:db8::1"_qs), 300)};
        const auto wire = update.toWire();
        QVERIFY(wire);
        QCOMPARE(wire->left(12).toHex(), QByteArray("000728000001000100030000"));
        const auto read = Message::fromWire(*wire);
        QVERIFY(read);
        QCOMPARE(read->opcode, quint8(OpcodeUpdate));
        QCOMPARE(read->authority[0].cls, quint16(ClassAny));
        QCOMPARE(addressOf(read->authority[1]), QHostAddress(u"192.0.2.1"_qs));
        QCOMPARE(addressOf(read->authority[2]), QHostAddress(u"2001:db8::1"_qs));
        QCOMPARE(*read->toWire(), *wire);
    }

    void refusesWhatDoesNotFit()
    {
        Message message;
        message.questions = {Question{u"a..b"_qs, TypeA, ClassIn}};
        QVERIFY(!message.toWire());
        message.questions.clear();
        message.answers = {ResourceRecord{u"a"_qs, TypeTxt, ClassIn, 0, QByteArray(65535, 'x')}};
        QVERIFY(!message.toWire());
    }
};

QTEST_APPLESS_MAIN(TestDnsMessage)
#include "tst_dnsmessage.moc"
