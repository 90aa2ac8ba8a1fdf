// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Result.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>

namespace mooring::dns {

/// Types and classes that we use (IANA DNS parameters).
enum Type : quint16 {
    TypeA = 1,
    TypeNs = 2,
    TypeCname = 5,
    TypeSoa = 6,
    TypeTxt = 16,
    TypeAaaa = 28,
    TypeOpt = 41,
    TypeTsig = 250,
    TypeAny = 255
};
enum Class : quint16 { ClassIn = 1, ClassChaos = 3, ClassNone = 254, ClassAny = 255 };
enum Opcode : quint8 { OpcodeQuery = 0, OpcodeUpdate = 5 };
enum Rcode : quint16 {
    NoError = 0,
    FormErr = 1,
    ServFail = 2,
    NxDomain = 3,
    NotImp = 4,
    Refused = 5,
    YxDomain = 6,
    YxRrset = 7,
    NxRrset = 8,
    NotAuth = 9,
    NotZone = 10,
    BadSig = 16,
    BadKey = 17,
    BadTime = 18,
    BadTrunc = 22
};

struct Question
{
    QString name; ///< Presentation form, lower case as received, no final dot; root = ".".
    quint16 type = TypeA;
    quint16 cls = ClassIn;
};

struct ResourceRecord
{
    QString name;
    quint16 type = TypeA;
    quint16 cls = ClassIn;
    quint32 ttl = 0; ///< Seconds.
    QByteArray rdata; ///< Names inside are uncompressed.
};

/// A DNS message (RFC 1035 section 4); an update (RFC 2136) uses the four sections as zone, prerequisite, update,
/// additional.
struct Message
{
    quint16 id = 0;
    bool response = false;
    quint8 opcode = OpcodeQuery;
    bool authoritative = false;
    bool truncated = false;
    bool recursionDesired = false;
    bool recursionAvailable = false;
    quint16 rcode = NoError;
    QList<Question> questions;
    QList<ResourceRecord> answers;
    QList<ResourceRecord> authority;
    QList<ResourceRecord> additional;

    [[nodiscard]] Result<QByteArray> toWire() const;
    /// Failure::BadReply for anything malformed (loops, truncation, trailing bytes).
    [[nodiscard]] static Result<Message> fromWire(const QByteArray &wire);
};

/// An A or AAAA record of class IN, after the family of @p address; TTL in seconds.
[[nodiscard]] ResourceRecord addressRecord(const QString &name, const QHostAddress &address, quint32 ttl);
/// The address of an A or AAAA record; null for any other.
[[nodiscard]] QHostAddress addressOf(const ResourceRecord &record);

} // namespace mooring::dns
