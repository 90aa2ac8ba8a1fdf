// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "net/dns/Tsig.h"

#include "net/dns/DnsName.h"
#include "net/dns/DnsReader.h"

#include <QCoreApplication>
#include <QMessageAuthenticationCode>
#include <QtEndian>

#include <cstdlib>

namespace mooring::dns {

namespace {

constexpr quint16 fudge = 300; // seconds, as RFC 8945 section 10 recommends
constexpr qsizetype headerSize = 12;
constexpr qsizetype additionalCountAt = 10;
constexpr quint16 maxCount = 0xffff;

struct Algorithm
{
    const char *name;
    QCryptographicHash::Algorithm hash;
    qsizetype macSize; ///< Octets; the "-128" kinds send only the first half.
};

constexpr Algorithm algorithms[] = {
    {"hmac-sha1", QCryptographicHash::Sha1, 20},     {"hmac-sha224", QCryptographicHash::Sha224, 28},
    {"hmac-sha256", QCryptographicHash::Sha256, 32}, {"hmac-sha256-128", QCryptographicHash::Sha256, 16},
    {"hmac-sha384", QCryptographicHash::Sha384, 48}, {"hmac-sha384-192", QCryptographicHash::Sha384, 24},
    {"hmac-sha512", QCryptographicHash::Sha512, 64}, {"hmac-sha512-256", QCryptographicHash::Sha512, 32},
};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Dns)
};

const Algorithm *findAlgorithm(const QString &name)
{
    for (const Algorithm &algorithm : algorithms) {
        if (name == QLatin1String(algorithm.name))
            return &algorithm;
    }
    return nullptr;
}

QByteArray big(quint64 number, int octets)
{
    QByteArray bytes;
    for (int shift = (octets - 1) * 8; shift >= 0; shift -= 8)
        bytes.append(char(number >> shift));
    return bytes;
}

/// The record's fields, in the order in which RFC 8945 section 4.2 lists them.
struct Record
{
    QString keyName;
    QString algorithm;
    quint64 time = 0; ///< Seconds since 1970.
    quint16 window = fudge;
    QByteArray mac;
    quint16 originalId = 0;
    quint16 error = 0;
    QByteArray other;
};

/// What is signed besides the message (RFC 8945 section 4.3.3).
QByteArray variables(const Record &record)
{
    return nameToWire(record.keyName).value_or(QByteArray()) + big(ClassAny, 2) + big(0, 4)
        + nameToWire(record.algorithm).value_or(QByteArray()) + big(record.time, 6) + big(record.window, 2)
        + big(record.error, 2) + big(quint64(record.other.size()), 2) + record.other;
}

QByteArray macOf(const QByteArray &data, const TsigKey &key, const Algorithm &algorithm)
{
    return QMessageAuthenticationCode::hash(data, key.secret, algorithm.hash).left(algorithm.macSize);
}

/// Takes the same time wherever the difference is.
bool sameMac(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    quint8 difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= quint8(a[i] ^ b[i]);
    return difference == 0;
}

void setAdditionalCount(QByteArray &wire, quint16 count)
{
    qToBigEndian(count, wire.data() + additionalCountAt);
}

quint16 additionalCount(const QByteArray &wire)
{
    return qFromBigEndian<quint16>(wire.constData() + additionalCountAt);
}

tl::unexpected<Failure> malformed()
{
    return fail(Failure::Kind::BadReply, Text::tr("The name server sent a message that is malformed."));
}

struct Found
{
    std::optional<Record> record;
    qsizetype at = 0; ///< Where in the message it begins.
};

/// The TSIG record must be the last of the additional section, and alone (RFC 8945 section 5.1).
Result<Found> find(const QByteArray &wire)
{
    DnsReader reader(wire);
    reader.u32();
    const int questions = reader.u16();
    int records = reader.u16();
    records += reader.u16();
    records += reader.u16();
    for (int i = 0; i < questions && reader.ok(); ++i)
        reader.question();
    Found found;
    for (int i = 0; i < records && reader.ok(); ++i) {
        const qsizetype at = reader.position();
        const ResourceRecord record = reader.record();
        if (record.type != TypeTsig)
            continue;
        if (i + 1 != records || additionalCount(wire) == 0 || record.cls != ClassAny || record.ttl != 0)
            return malformed();
        DnsReader data(record.rdata);
        Record tsig;
        tsig.keyName = record.name;
        tsig.algorithm = data.name();
        tsig.time = data.u48();
        tsig.window = data.u16();
        tsig.mac = data.bytes(data.u16());
        tsig.originalId = data.u16();
        tsig.error = data.u16();
        tsig.other = data.bytes(data.u16());
        if (!data.ok() || !data.atEnd())
            return malformed();
        found = {tsig, at};
    }
    if (!reader.ok() || !reader.atEnd())
        return malformed();
    return found;
}

} // namespace

QStringList tsigAlgorithms()
{
    QStringList names;
    for (const Algorithm &algorithm : algorithms)
        names.append(QLatin1String(algorithm.name));
    return names;
}

Result<TsigKey> TsigKey::parse(const QString &name, const QString &algorithm, const QString &secret)
{
    const auto plain = [](const QString &text) {
        const QString lower = text.trimmed().toLower();
        return lower.endsWith(u'.') ? lower.chopped(1) : lower;
    };
    TsigKey key{plain(name), plain(algorithm), {}};
    const auto wire = nameToWire(key.name);
    if (!wire)
        return tl::unexpected(wire.error());
    if (!findAlgorithm(key.algorithm)) {
        return fail(Failure::Kind::Rejected,
                    Text::tr("“%1” is not a TSIG algorithm: take one of %2.").arg(algorithm, tsigAlgorithms().join(u", ")));
    }
    const auto decoded
        = QByteArray::fromBase64Encoding(secret.trimmed().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty()) {
        return fail(
            Failure::Kind::Credentials,
            Text::tr("The secret of the key %1 is not base64: copy it once more from the name server's key.").arg(key.name));
    }
    key.secret = decoded.decoded;
    return key;
}

Result<TsigRequest> tsigSign(const QByteArray &wire, const TsigKey &key, qint64 now)
{
    const Algorithm *algorithm = findAlgorithm(key.algorithm);
    if (!algorithm || wire.size() < headerSize || additionalCount(wire) == maxCount)
        return fail(Failure::Kind::Rejected, Text::tr("The DNS message cannot be signed."));
    Record record;
    record.keyName = key.name;
    record.algorithm = key.algorithm;
    record.time = quint64(now);
    record.mac = macOf(wire + variables(record), key, *algorithm);
    record.originalId = qFromBigEndian<quint16>(wire.constData());
    const QByteArray data = nameToWire(record.algorithm).value_or(QByteArray()) + big(record.time, 6) + big(record.window, 2)
        + big(quint64(record.mac.size()), 2) + record.mac + big(record.originalId, 2) + big(record.error, 2) + big(0, 2);
    TsigRequest request{wire, record.mac};
    request.wire += nameToWire(record.keyName).value_or(QByteArray()) + big(TypeTsig, 2) + big(ClassAny, 2) + big(0, 4)
        + big(quint64(data.size()), 2) + data;
    setAdditionalCount(request.wire, quint16(additionalCount(wire) + 1));
    return request;
}

Result<TsigVerdict> tsigVerify(const QByteArray &reply, const TsigKey &key, const QByteArray &requestMac, qint64 now)
{
    const Algorithm *algorithm = findAlgorithm(key.algorithm);
    const auto found = find(reply);
    if (!found)
        return tl::unexpected(found.error());
    if (!algorithm || !found->record)
        return TsigVerdict{};
    const Record &record = *found->record;
    if (record.keyName != key.name || record.algorithm != key.algorithm)
        return fail(Failure::Kind::BadReply,
                    Text::tr("The name server signed its reply with another key than %1.").arg(key.name));
    // Section 5.2: a server that does not know the key, or found the signature wrong, does not sign.
    if ((record.error == BadSig || record.error == BadKey) && record.mac.isEmpty())
        return TsigVerdict{false, record.error, {}};

    QByteArray message = reply.left(found->at);
    setAdditionalCount(message, quint16(additionalCount(message) - 1));
    qToBigEndian(record.originalId, message.data());
    const QByteArray expected
        = macOf(big(quint64(requestMac.size()), 2) + requestMac + message + variables(record), key, *algorithm);
    if (!sameMac(record.mac, expected)) {
        return fail(Failure::Kind::BadReply,
                    Text::tr("The signature of the name server's reply is wrong, so the reply was not believed."));
    }
    TsigVerdict verdict{true, record.error, {}};
    if (record.error == BadTime && record.other.size() == 6)
        verdict.serverTime = qint64(DnsReader(record.other).u48());
    else if (std::llabs(now - qint64(record.time)) > record.window) {
        return fail(
            Failure::Kind::Server,
            Text::tr("The name server's clock and this machine's clock differ by more than %n second(s), so its reply was "
                     "not believed: set the clocks right.",
                     nullptr, record.window));
    }
    return verdict;
}

} // namespace mooring::dns
