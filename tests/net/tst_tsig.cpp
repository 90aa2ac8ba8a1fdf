// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "net/dns/DnsMessage.h"
#include "net/dns/Tsig.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace mooring;
using namespace mooring::dns;

namespace {

constexpr qint64 signedAt = 1594855491;

TsigKey testKey(const QString &algorithm = u"hmac-sha256"_qs)
{
    return *TsigKey::parse(u"testkey."_qs, algorithm, u"NoTCJU+DMqFWywaPyxSijrDEA/eC3nK0xi3AMEZuPVk="_qs);
}

// From the tests of miekg/dns: UPDATE of example.com that adds a.example.com A 192.0.2.1.
const QByteArray plainUpdate
    = QByteArray::fromHex("c60028000001000000010000076578616d706c6503636f6d00000600010161c00c0001000100000e10"
                          "0004c0000201");

QByteArray be(quint64 number, int octets)
{
    QByteArray bytes;
    for (int i = octets - 1; i >= 0; --i)
        bytes.append(char(number >> (8 * i)));
    return bytes;
}

/// A reply as a server signs it, written out by hand so that the code under test does not check itself.
struct ReplySigner
{
    QByteArray keyName = QByteArray("\x07testkey\0", 9);
    QByteArray algorithm = QByteArray("\x0bhmac-sha256\0", 13);
    qint64 time = signedAt;
    quint16 fudge = 300;
    quint16 error = 0;
    QByteArray other;
    QByteArray secret = testKey().secret;
    QCryptographicHash::Algorithm hash = QCryptographicHash::Sha256;
    qsizetype macSize = 64;
    bool emptyMac = false;
    quint16 cls = 255;

    QByteArray sign(const QByteArray &requestMac,
                    const QByteArray &reply = QByteArray::fromHex("c600a8000000000000000000")) const
    {
        const QByteArray vars = keyName + be(255, 2) + be(0, 4) + algorithm + be(quint64(time), 6) + be(fudge, 2)
            + be(error, 2) + be(quint64(other.size()), 2) + other;
        QByteArray mac
            = QMessageAuthenticationCode::hash(be(quint64(requestMac.size()), 2) + requestMac + reply + vars, secret, hash)
                  .left(macSize);
        if (emptyMac)
            mac.clear();
        const QByteArray data = algorithm + be(quint64(time), 6) + be(fudge, 2) + be(quint64(mac.size()), 2) + mac
            + reply.left(2) + be(error, 2) + be(quint64(other.size()), 2) + other;
        QByteArray wire = reply + keyName + be(250, 2) + be(cls, 2) + be(0, 4) + be(quint64(data.size()), 2) + data;
        wire[11] = char(wire[11] + 1);
        return wire;
    }
};

} // namespace

class TestTsig : public QObject
{
    Q_OBJECT

private slots:
    void signsTheKnownVector()
    {
        const auto request = tsigSign(plainUpdate, testKey(), signedAt);
        QVERIFY(request);
        QCOMPARE(request->mac.toHex(), QByteArray("8cf23e0081d915478a182edcea7ff48ad102948e6c7ef8e887536957d1fa5616"));
        QCOMPARE(
            request->wire.toHex(),
            QByteArray("c60028000001000000010001076578616d706c6503636f6d00000600010161c00c0001000100000e100004c0000201077465"
                       "73746b65790000fa00ff00000000003d0b686d61632d7368613235360000005f0f9043012c00208cf23e0081d915478a182e"
                       "dcea7ff48ad102948e6c7ef8e887536957d1fa5616c60000000000"));
    }

    void everyAlgorithm_data()
    {
        QTest::addColumn<QCryptographicHash::Algorithm>("hash");
        QTest::addColumn<int>("size");
        QTest::newRow("hmac-sha1") << QCryptographicHash::Sha1 << 20;
        QTest::newRow("hmac-sha224") << QCryptographicHash::Sha224 << 28;
        QTest::newRow("hmac-sha256") << QCryptographicHash::Sha256 << 32;
        QTest::newRow("hmac-sha256-128") << QCryptographicHash::Sha256 << 16;
        QTest::newRow("hmac-sha384") << QCryptographicHash::Sha384 << 48;
        QTest::newRow("hmac-sha384-192") << QCryptographicHash::Sha384 << 24;
        QTest::newRow("hmac-sha512") << QCryptographicHash::Sha512 << 64;
        QTest::newRow("hmac-sha512-256") << QCryptographicHash::Sha512 << 32;
    }
    void everyAlgorithm()
    {
        QFETCH(const QCryptographicHash::Algorithm, hash);
        QFETCH(const int, size);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const TsigKey key = testKey(name.toUpper() + u'.');
        const auto request = tsigSign(plainUpdate, key, signedAt);
        QVERIFY(request);
        QCOMPARE(request->mac.size(), size);
        ReplySigner signer;
        signer.algorithm = QByteArray(1, char(name.size())) + name.toLatin1() + QByteArray(1, '\0');
        signer.hash = hash;
        signer.macSize = size;
        const auto verdict = tsigVerify(signer.sign(request->mac), key, request->mac, signedAt);
        QVERIFY(verdict);
        QVERIFY(verdict->isSigned);
        // One octet less is another signature, however right its beginning is.
        signer.macSize = size - 1;
        QVERIFY(!tsigVerify(signer.sign(request->mac), key, request->mac, signedAt));
    }
    void listsEveryAlgorithm() { QCOMPARE(tsigAlgorithms().size(), 8); }

    void refusesBadKeys()
    {
        QCOMPARE(TsigKey::parse(u"k"_qs, u"hmac-md5.sig-alg.reg.int"_qs, u"QUJD"_qs).error().kind, Failure::Kind::Rejected);
        QCOMPARE(TsigKey::parse(u"k..x"_qs, u"hmac-sha256"_qs, u"QUJD"_qs).error().kind, Failure::Kind::Rejected);
        const auto noBase64 = TsigKey::parse(u"k"_qs, u"hmac-sha256"_qs, u"no base64!"_qs);
        QCOMPARE(noBase64.error().kind, Failure::Kind::Credentials);
        QVERIFY(!noBase64.error().message.contains(u"no base64!"));
        QCOMPARE(TsigKey::parse(u"k"_qs, u"hmac-sha256"_qs, QString()).error().kind, Failure::Kind::Credentials);
    }

    void believesOnlyRightReplies_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<bool>("believed");
        const QByteArray mac = tsigSign(plainUpdate, testKey(), signedAt)->mac;
        ReplySigner good;
        QTest::newRow("good") << good.sign(mac) << true;
        ReplySigner other = good;
        other.secret = "another";
        QTest::newRow("other secret") << other.sign(mac) << false;
        QTest::newRow("other request") << good.sign(QByteArray(32, 'x')) << false;
        other = good;
        other.keyName = QByteArray("\x07testkex\0", 9);
        QTest::newRow("other key") << other.sign(mac) << false;
        other = good;
        other.algorithm = QByteArray("\x09hmac-sha1\0", 11);
        QTest::newRow("other algorithm") << other.sign(mac) << false;
        other = good;
        other.cls = 1;
        QTest::newRow("wrong class") << other.sign(mac) << false;
        other = good;
        other.emptyMac = true;
        QTest::newRow("no error and no signature") << other.sign(mac) << false;
        other = good;
        other.time = signedAt - 300;
        QTest::newRow("old within the window") << other.sign(mac) << true;
        other.time = signedAt - 301;
        QTest::newRow("too old") << other.sign(mac) << false;
        other.time = signedAt + 301;
        QTest::newRow("from the future") << other.sign(mac) << false;
        QByteArray changed = good.sign(mac);
        changed[3] = char(changed[3] ^ 1); // the result code
        QTest::newRow("changed on the way") << changed << false;
        QByteArray otherId = good.sign(mac);
        otherId[0] = 'x';
        QTest::newRow("id changed by a forwarder, original id signed") << otherId << true;
        QTest::newRow("cut") << good.sign(mac).chopped(1) << false;
        QTest::newRow("bytes after it") << good.sign(mac) + 'x' << false;
        QTest::newRow("a record after it") << [&] {
            QByteArray wire = good.sign(mac) + QByteArray::fromHex("00000100010000000000047f000001");
            wire[11] = 2;
            return wire;
        }() << false;
    }
    void believesOnlyRightReplies()
    {
        QFETCH(const QByteArray, reply);
        QFETCH(const bool, believed);
        const QByteArray mac = tsigSign(plainUpdate, testKey(), signedAt)->mac;
        const auto verdict = tsigVerify(reply, testKey(), mac, signedAt);
        QCOMPARE(verdict.has_value() && verdict->isSigned && verdict->error == 0, believed);
    }

    void readsErrors()
    {
        const QByteArray mac = tsigSign(plainUpdate, testKey(), signedAt)->mac;
        ReplySigner signer;
        for (const quint16 error : {quint16(BadSig), quint16(BadKey)}) {
            signer.error = error;
            signer.emptyMac = true;
            const auto verdict = tsigVerify(signer.sign(mac), testKey(), mac, signedAt);
            QVERIFY(verdict);
            QCOMPARE(verdict->error, error);
            QVERIFY(!verdict->isSigned);
        }
        signer.error = BadTime;
        signer.emptyMac = false;
        signer.other = be(signedAt + 4000, 6);
        const auto late = tsigVerify(signer.sign(mac), testKey(), mac, signedAt);
        QVERIFY(late);
        QCOMPARE(late->error, quint16(BadTime));
        QCOMPARE(late->serverTime, std::optional<qint64>(signedAt + 4000));
        const auto unsignedReply = tsigVerify(QByteArray::fromHex("c600a8050000000000000000"), testKey(), mac, signedAt);
        QVERIFY(unsignedReply);
        QVERIFY(!unsignedReply->isSigned);
    }
};

QTEST_APPLESS_MAIN(TestTsig)
#include "tst_tsig.moc"
