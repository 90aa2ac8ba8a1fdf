// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/outside/StunMessage.h"

#include <QCoreApplication>
#include <QList>
#include <QtEndian>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StunSource)
};

constexpr qsizetype headerSize = 20;
constexpr quint32 magicCookie = 0x2112A442;
constexpr quint32 fingerprintMask = 0x5354554e;
enum MessageType : quint16 { BindingRequest = 0x0001, BindingSuccess = 0x0101, BindingError = 0x0111 };
enum AttributeType : quint16 {
    MappedAddress = 0x0001,
    ErrorCode = 0x0009,
    XorMappedAddress = 0x0020,
    FirstOptional = 0x8000, // From here on an attribute may be passed over.
    Fingerprint = 0x8028
};

struct Attribute
{
    quint16 type = 0;
    QByteArray value;
    qsizetype at = 0; ///< Where it begins in the message.
};

quint16 u16(const QByteArray &wire, qsizetype at)
{
    return qFromBigEndian<quint16>(wire.constData() + at);
}

quint32 u32(const QByteArray &wire, qsizetype at)
{
    return qFromBigEndian<quint32>(wire.constData() + at);
}

template <typename T>
QByteArray bytes(T number)
{
    QByteArray result(sizeof(T), Qt::Uninitialized);
    qToBigEndian(number, result.data());
    return result;
}

/// CRC-32 of ITU V.42, as in zip files.
quint32 crc32(const QByteArray &data)
{
    quint32 crc = 0xffffffff;
    for (const char byte : data) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

/// Empty if they do not fill the message exactly.
std::optional<QList<Attribute>> readAttributes(const QByteArray &wire)
{
    QList<Attribute> attributes;
    qsizetype at = headerSize;
    while (at < wire.size()) {
        if (wire.size() - at < 4)
            return std::nullopt;
        const qsizetype length = u16(wire, at + 2);
        const qsizetype padded = (length + 3) / 4 * 4;
        if (padded > wire.size() - at - 4)
            return std::nullopt;
        attributes.append({u16(wire, at), wire.mid(at + 4, length), at});
        at += 4 + padded;
    }
    return attributes;
}

/// A FINGERPRINT must be right and the last attribute (RFC 8489 section 14.7); there need be none.
bool hasRightFingerprint(const QByteArray &wire, const QList<Attribute> &attributes)
{
    for (const Attribute &attribute : attributes) {
        if (attribute.type != Fingerprint)
            continue;
        return attribute.at == wire.size() - 8 && attribute.value.size() == 4
            && u32(attribute.value, 0) == (crc32(wire.left(attribute.at)) ^ fingerprintMask);
    }
    return true;
}

const Attribute *find(const QList<Attribute> &attributes, quint16 type)
{
    for (const Attribute &attribute : attributes) {
        if (attribute.type == type)
            return &attribute;
    }
    return nullptr;
}

Failure errorOf(const QList<Attribute> &attributes)
{
    const Attribute *error = find(attributes, ErrorCode);
    if (!error || error->value.size() < 4)
        return {Failure::Kind::BadReply, Text::tr("It refused without saying why."), {}};
    // Section 14.8: the class in three bits of the third byte, the rest of the number in the fourth.
    const int code = (error->value[2] & 7) * 100 + quint8(error->value[3]);
    const QString text = Text::tr("It refused with error %1.").arg(code);
    return {code >= 500 ? Failure::Kind::Server : Failure::Kind::Rejected, text, {}};
}

/// Null if the value is none.
QHostAddress unmask(const QByteArray &value, const QByteArray &id)
{
    const QByteArray mask = bytes(magicCookie) + id;
    const quint8 family = value.size() < 2 ? 0 : quint8(value[1]);
    QByteArray address = value.mid(4);
    if (!(family == 1 && address.size() == 4) && !(family == 2 && address.size() == 16))
        return {};
    for (qsizetype i = 0; i < address.size(); ++i)
        address[i] = char(address[i] ^ mask[i]);
    if (family == 1)
        return QHostAddress(u32(address, 0));
    return QHostAddress(reinterpret_cast<const quint8 *>(address.constData()));
}

Result<QHostAddress> addressOf(const QList<Attribute> &attributes, const QByteArray &id, RecordType type)
{
    QHostAddress found;
    for (const Attribute &attribute : attributes) {
        // Section 6.3.3: what must be understood and is not makes the whole transaction fail.
        if (attribute.type < FirstOptional && attribute.type != XorMappedAddress && attribute.type != MappedAddress) {
            return fail(
                Failure::Kind::BadReply,
                Text::tr("Its answer has a part that is not known (0x%1).").arg(attribute.type, 4, 16, QLatin1Char('0')));
        }
        if (attribute.type != XorMappedAddress)
            continue;
        const QHostAddress address = unmask(attribute.value, id);
        if (!fits(type, address) || !found.isNull()) {
            return fail(Failure::Kind::BadReply,
                        Text::tr("Its answer is not one %1 address.")
                            .arg(type == RecordType::A ? QStringLiteral("IPv4") : QStringLiteral("IPv6")));
        }
        found = address;
    }
    if (found.isNull())
        return fail(Failure::Kind::BadReply, Text::tr("Its answer has no address that a router could not have changed."));
    return found;
}

} // namespace

QByteArray stunRequest(const QByteArray &id)
{
    return bytes(quint16(BindingRequest)) + bytes(quint16(0)) + bytes(magicCookie) + id;
}

std::optional<Result<QHostAddress>> readStunReply(const QByteArray &wire, const QByteArray &id, RecordType type)
{
    if (wire.size() < headerSize || u16(wire, 2) != wire.size() - headerSize || u16(wire, 2) % 4 != 0
        || u32(wire, 4) != magicCookie || wire.mid(8, stunIdSize) != id)
        return std::nullopt;
    const quint16 kind = u16(wire, 0);
    const auto attributes = readAttributes(wire);
    if ((kind != BindingSuccess && kind != BindingError) || !attributes || !hasRightFingerprint(wire, *attributes))
        return std::nullopt;
    if (kind == BindingError)
        return Result<QHostAddress>(tl::unexpected(errorOf(*attributes)));
    return addressOf(*attributes, id, type);
}

} // namespace mooring
