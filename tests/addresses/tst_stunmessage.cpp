// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/outside/StunMessage.h"

#include "addresses/FakeStun.h"

#include <QTest>
#include <QtEndian>

using namespace mooring;
using namespace mooring::test;

namespace {

const auto id = QByteArray::fromHex("b7e7a701bc34d686fa87dfae"); // That of RFC 5769.
const auto mask = QByteArray::fromHex("2112a442") + id;
const QHostAddress v4(QStringLiteral("192.0.2.1"));
const QHostAddress v6(QStringLiteral("2001:db8:1234:5678:11:2233:4455:6677"));
constexpr quint16 mapped = 0x0001;
constexpr quint16 errorCode = 0x0009;
constexpr quint16 xorMapped = 0x0020;
constexpr quint16 software = 0x8022;
constexpr quint16 fingerprint = 0x8028;

// RFC 5769 sections 2.2 and 2.3 without MESSAGE-INTEGRITY and FINGERPRINT.
const auto rfcIpv4 = QByteArray::fromHex("0101001c2112a442b7e7a701bc34d686fa87dfae8022000b7465737420766563746f722000200008"
                                         "0001a147e112a643");
const auto rfcIpv6 = QByteArray::fromHex("010100282112a442b7e7a701bc34d686fa87dfae8022000b7465737420766563746f722000200014"
                                         "0002a1470113a9faa5d3f179bc25f4b5bed2b9d9");
// Section 2.2 as it is.
const auto rfcSigned
    = QByteArray::fromHex("0101003c2112a442b7e7a701bc34d686fa87dfae8022000b7465737420766563746f7220002000080001a147e112a643"
                          "000800142b91f599fd9e90c38c7489f92af9ba53f06be7d780280004c07d4c96");

QByteArray success(const QByteArray &attributes)
{
    return Stun::message(Stun::Success, id, attributes);
}

QByteArray xored(const QHostAddress &address)
{
    return Stun::attribute(xorMapped, Stun::addressValue(address, mask));
}

/// CRC-32 of ITU V.42, byte by byte.
quint32 crc(const QByteArray &data)
{
    quint32 result = 0xffffffff;
    for (const char c : data) {
        quint32 part = (result ^ quint8(c)) & 0xff;
        for (int i = 0; i < 8; ++i)
            part = part & 1 ? part >> 1 ^ 0xedb88320 : part >> 1;
        result = result >> 8 ^ part;
    }
    return result ^ 0xffffffff;
}

QByteArray withFingerprint(const QByteArray &attributes, quint32 change = 0)
{
    // Its length counts the fingerprint already.
    const QByteArray whole = success(attributes + Stun::attribute(fingerprint, QByteArray(4, '\0')));
    const quint32 value = qToBigEndian(crc(whole.chopped(8)) ^ 0x5354554e ^ change);
    return whole.chopped(4) + QByteArray(reinterpret_cast<const char *>(&value), 4);
}

} // namespace

/// The bytes, without any network.
class TestStunMessage : public QObject
{
    Q_OBJECT

private slots:
    void asks() { QCOMPARE(stunRequest(id), QByteArray::fromHex("000100002112a442b7e7a701bc34d686fa87dfae")); }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<QHostAddress>("address");
        QTest::newRow("RFC 5769, IPv4") << rfcIpv4 << v4;
        QTest::newRow("RFC 5769, IPv6") << rfcIpv6 << v6;
        QTest::newRow("bare") << success(xored(v4)) << v4;
        QTest::newRow("beside MAPPED-ADDRESS")
            << success(Stun::attribute(mapped, Stun::addressValue(QHostAddress(u"10.0.0.1"_qs))) + xored(v4)) << v4;
        QTest::newRow("optional parts before and after")
            << success(Stun::attribute(software, "x") + xored(v6) + Stun::attribute(0xffff, {})) << v6;
        QTest::newRow("right fingerprint") << withFingerprint(xored(v4)) << v4;
    }
    void reads()
    {
        QFETCH(QByteArray, wire);
        QFETCH(QHostAddress, address);
        const RecordType type = address == v4 ? RecordType::A : RecordType::AAAA;
        const auto reply = readStunReply(wire, id, type);
        QVERIFY(reply);
        QVERIFY2(reply->has_value(), qPrintable(reply->has_value() ? QString() : reply->error().message));
        QCOMPARE(**reply, address);
        // The answer of the other family is none.
        const auto other = readStunReply(wire, id, type == RecordType::A ? RecordType::AAAA : RecordType::A);
        QVERIFY(other && !other->has_value());
        QCOMPARE(other->error().kind, Failure::Kind::BadReply);
        // Nor is any part of it, nor is it with anything behind.
        for (qsizetype size = 0; size < wire.size(); ++size)
            QVERIFY(!readStunReply(wire.left(size), id, type));
        QVERIFY(!readStunReply(wire + QByteArray(4, '\0'), id, type));
    }

    void ignores_data()
    {
        QTest::addColumn<QByteArray>("wire");
        const QByteArray good = success(xored(v4));
        const auto changed = [&good](qsizetype at, const char *hex) {
            return QByteArray(good).replace(at, qsizetype(strlen(hex) / 2), QByteArray::fromHex(hex));
        };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("our own request") << stunRequest(id);
        QTest::newRow("indication") << changed(0, "0011");
        QTest::newRow("another method") << changed(0, "0103");
        QTest::newRow("not STUN: first bits") << changed(0, "8101");
        QTest::newRow("wrong cookie") << changed(4, "2112a443");
        QTest::newRow("no cookie, as in RFC 3489") << changed(4, "00000000");
        QTest::newRow("wrong transaction") << changed(8, "b8");
        QTest::newRow("wrong end of the transaction") << changed(19, "00");
        QTest::newRow("length too long") << changed(2, "0010");
        QTest::newRow("length too short") << changed(2, "0008");
        QTest::newRow("length zero") << changed(2, "0000");
        QTest::newRow("length not of whole words") << Stun::message(Stun::Success, id, xored(v4) + "ab");
        QTest::newRow("attribute beyond the message") << changed(22, "0009");
        QTest::newRow("attribute far beyond the message") << changed(22, "ffff");
        QTest::newRow("attribute cut off") << success(xored(v4) + QByteArray::fromHex("80220008") + "abcd");
        QTest::newRow("wrong fingerprint") << withFingerprint(xored(v4), 1);
        QTest::newRow("fingerprint not last")
            << withFingerprint(xored(v4)).replace(3, 1, "\x1c") + Stun::attribute(software, "abcd");
        QTest::newRow("fingerprint of two bytes") << success(xored(v4) + Stun::attribute(fingerprint, "ab"));
        QByteArray tampered = rfcSigned;
        tampered[47] = char(tampered[47] ^ 1);
        QTest::newRow("RFC 5769, another address") << tampered;
        QTest::newRow("DNS") << QByteArray::fromHex("b7e7818000010001000000000377777700000100010000");
    }
    void ignores()
    {
        QFETCH(QByteArray, wire);
        QVERIFY(!readStunReply(wire, id, RecordType::A));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<Failure::Kind>("kind");
        using Kind = Failure::Kind;
        const auto row = [](const char *name, const QByteArray &wire, Kind kind = Kind::BadReply) {
            QTest::newRow(name) << wire << kind;
        };
        const auto error = [](char hundreds, char rest) {
            return Stun::message(Stun::Error, id,
                                 Stun::attribute(errorCode, QByteArray(2, '\0') + hundreds + rest + "192.0.2.1"));
        };
        row("no attribute", success({}));
        row("only MAPPED-ADDRESS, as in RFC 3489", success(Stun::attribute(mapped, Stun::addressValue(v4))));
        row("IPv6 for an IPv4 question", success(xored(v6)));
        row("mapped IPv4", success(xored(QHostAddress(u"::ffff:192.0.2.1"_qs))));
        row("two addresses", success(xored(v4) + xored(QHostAddress(u"192.0.2.2"_qs))));
        row("the same address twice", success(xored(v4) + xored(v4)));
        row("empty address", success(Stun::attribute(xorMapped, {})));
        row("one byte", success(Stun::attribute(xorMapped, "a")));
        row("family 3", success(Stun::attribute(xorMapped, QByteArray::fromHex("0003abcde112a643"))));
        row("IPv4 family, IPv6 length",
            success(Stun::attribute(xorMapped, QByteArray::fromHex("0001abcd") + QByteArray(16, 'x'))));
        row("IPv6 family, IPv4 length", success(Stun::attribute(xorMapped, QByteArray::fromHex("0002abcde112a643"))));
        row("IPv4 with a byte more", success(Stun::attribute(xorMapped, QByteArray::fromHex("0001abcde112a64300"))));
        row("unknown required attribute", success(xored(v4) + Stun::attribute(0x7fff, "abcd")));
        row("unknown required attribute first", success(Stun::attribute(0x0003, "abcd") + xored(v4)));
        row("RFC 5769 with a signature that nobody asked for", rfcSigned);
        row("error 300, another server", error(3, 0), Kind::Rejected);
        row("error 400", error(4, 0), Kind::Rejected);
        row("error 401", error(4, 1), Kind::Rejected);
        row("error 420", error(4, 20), Kind::Rejected);
        row("error 500", error(5, 0), Kind::Server);
        row("error without a code", Stun::message(Stun::Error, id, {}));
        row("error with half a code", Stun::message(Stun::Error, id, Stun::attribute(errorCode, "ab")));
        row("error with an address", Stun::message(Stun::Error, id, xored(v4)));
    }
    void refuses()
    {
        QFETCH(QByteArray, wire);
        QFETCH(Failure::Kind, kind);
        const auto reply = readStunReply(wire, id, RecordType::A);
        QVERIFY(reply && !reply->has_value());
        QCOMPARE(reply->error().kind, kind);
        QVERIFY(!reply->error().message.isEmpty());
    }

    void survivesAnyBytes()
    {
        // Every byte of a good message in turn, with every value: never another address than the true one.
        const QByteArray good = withFingerprint(xored(v4));
        for (qsizetype at = 0; at < good.size(); ++at) {
            for (int value = 0; value < 256; ++value) {
                QByteArray wire = good;
                wire[at] = char(value);
                const auto reply = readStunReply(wire, id, RecordType::A);
                QVERIFY(!reply || !reply->has_value() || **reply == v4);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestStunMessage)
#include "tst_stunmessage.moc"
