// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "net/dns/DnsMessage.h"

#include "net/dns/DnsName.h"
#include "net/dns/DnsReader.h"

#include <QCoreApplication>
#include <QtEndian>

namespace mooring::dns {

namespace {

// The bits of the header's second word (RFC 1035 section 4.1.1).
enum Flag : quint16 { FlagQr = 0x8000, FlagAa = 0x0400, FlagTc = 0x0200, FlagRd = 0x0100, FlagRa = 0x0080 };
constexpr int opcodeShift = 11;
constexpr qsizetype maxMessage = 65535;

template <typename T>
void append(QByteArray &wire, T number)
{
    char bytes[sizeof(T)];
    qToBigEndian(number, bytes);
    wire.append(bytes, sizeof(T));
}

QList<ResourceRecord> readRecords(DnsReader &reader, int count)
{
    QList<ResourceRecord> records;
    for (int i = 0; i < count && reader.ok(); ++i)
        records.append(reader.record());
    return records;
}

/// The upper bits of the result code are in the OPT record (RFC 6891 section 6.1.3). False if there are two of them.
bool readExtendedRcode(Message &message)
{
    int count = 0;
    for (const ResourceRecord &record : std::as_const(message.additional)) {
        if (record.type != TypeOpt)
            continue;
        message.rcode |= quint16(record.ttl >> 24 << 4);
        ++count;
    }
    return count <= 1;
}

} // namespace

Result<QByteArray> Message::toWire() const
{
    QByteArray wire;
    append(wire, id);
    append(wire,
           quint16((response ? FlagQr : 0) | (opcode & 0xf) << opcodeShift | (authoritative ? FlagAa : 0)
                   | (truncated ? FlagTc : 0) | (recursionDesired ? FlagRd : 0) | (recursionAvailable ? FlagRa : 0)
                   | (rcode & 0xf)));
    append(wire, quint16(questions.size()));
    for (const QList<ResourceRecord> *section : {&answers, &authority, &additional})
        append(wire, quint16(section->size()));
    for (const Question &question : questions) {
        const auto name = nameToWire(question.name);
        if (!name)
            return tl::unexpected(name.error());
        wire += *name;
        append(wire, question.type);
        append(wire, question.cls);
    }
    for (const QList<ResourceRecord> *section : {&answers, &authority, &additional}) {
        for (const ResourceRecord &record : *section) {
            const auto name = nameToWire(record.name);
            if (!name)
                return tl::unexpected(name.error());
            wire += *name;
            append(wire, record.type);
            append(wire, record.cls);
            append(wire, record.ttl);
            append(wire, quint16(record.rdata.size()));
            wire += record.rdata;
        }
    }
    if (wire.size() > maxMessage)
        return fail(Failure::Kind::Rejected, QCoreApplication::translate("Dns", "The DNS message is too large."));
    return wire;
}

Result<Message> Message::fromWire(const QByteArray &wire)
{
    DnsReader reader(wire);
    Message message;
    message.id = reader.u16();
    const quint16 flags = reader.u16();
    message.response = flags & FlagQr;
    message.opcode = quint8(flags >> opcodeShift & 0xf);
    message.authoritative = flags & FlagAa;
    message.truncated = flags & FlagTc;
    message.recursionDesired = flags & FlagRd;
    message.recursionAvailable = flags & FlagRa;
    message.rcode = flags & 0xf;
    const int questionCount = reader.u16();
    const int answerCount = reader.u16();
    const int authorityCount = reader.u16();
    const int additionalCount = reader.u16();
    for (int i = 0; i < questionCount && reader.ok(); ++i)
        message.questions.append(reader.question());
    message.answers = readRecords(reader, answerCount);
    message.authority = readRecords(reader, authorityCount);
    message.additional = readRecords(reader, additionalCount);
    if (!reader.ok() || !reader.atEnd() || !readExtendedRcode(message))
        return fail(Failure::Kind::BadReply,
                    QCoreApplication::translate("Dns", "The name server sent a message that is malformed."));
    return message;
}

ResourceRecord addressRecord(const QString &name, const QHostAddress &address, quint32 ttl)
{
    ResourceRecord record{name, TypeA, ClassIn, ttl, {}};
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        append(record.rdata, address.toIPv4Address());
        return record;
    }
    record.type = TypeAaaa;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    record.rdata = QByteArray(reinterpret_cast<const char *>(bytes.c), sizeof(bytes.c));
    return record;
}

QHostAddress addressOf(const ResourceRecord &record)
{
    if (record.type == TypeA && record.rdata.size() == 4)
        return QHostAddress(qFromBigEndian<quint32>(record.rdata.constData()));
    if (record.type == TypeAaaa && record.rdata.size() == 16)
        return QHostAddress(reinterpret_cast<const quint8 *>(record.rdata.constData()));
    return {};
}

} // namespace mooring::dns
