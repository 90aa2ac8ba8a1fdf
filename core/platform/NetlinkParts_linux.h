// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QMap>

#include <cstring>
#include <functional>

#include <linux/if_addr.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>

/// The grammar of rtnetlink(7) messages; bytes in, values out.
namespace mooring::netlink {

using Attributes = QMap<int, QByteArray>;

/// A copy of the structure at the start of @p data, which need not be aligned; zeros where it is too short.
template <typename T>
T structure(QByteArrayView data)
{
    T result{};
    if (data.size() >= qsizetype(sizeof(T)))
        std::memcpy(&result, data.data(), sizeof(T));
    return result;
}

/// The attributes in a row of them, by type; of two of one type the later.
[[nodiscard]] Attributes readAttributes(QByteArrayView data);

/// The attributes behind a message's fixed part.
template <typename T>
Attributes attributesAfter(QByteArrayView payload)
{
    const auto fixedSize = qsizetype(NLMSG_ALIGN(sizeof(T)));
    return payload.size() > fixedSize ? readAttributes(payload.sliced(fixedSize)) : Attributes();
}

/// Calls @p take with type and payload (fixed part and attributes) of each message.
void eachMessage(QByteArrayView data, const std::function<void(int type, QByteArrayView payload)> &take);

/// The flags of an address message.
[[nodiscard]] quint32 addressFlags(const ifaddrmsg &message, const Attributes &attributes);
/// The machine's own address in an address message.
[[nodiscard]] QByteArray ownAddress(const Attributes &attributes);
/// Whether an address with these flags cannot be used, yet or at all.
[[nodiscard]] bool isTentative(quint32 flags);

/// Null unless there are 4 or 16 bytes.
[[nodiscard]] QHostAddress hostAddress(const QByteArray &bytes);
/// The 4 or 16 bytes of an address, as messages have them.
[[nodiscard]] QByteArray addressBytes(const QHostAddress &address);
/// "aa:bb:cc:dd:ee:ff"; empty unless these are the six bytes of an Ethernet address.
[[nodiscard]] QString macText(const QByteArray &bytes);

/// A request with its fixed part and attributes, one after the other.
template <typename T>
QByteArray request(quint16 type, quint16 flags, const T &fixed, const QByteArray &attributes = {})
{
    nlmsghdr head{};
    head.nlmsg_len = static_cast<quint32>(NLMSG_LENGTH(NLMSG_ALIGN(sizeof(T))) + size_t(attributes.size()));
    head.nlmsg_type = type;
    head.nlmsg_flags = static_cast<quint16>(NLM_F_REQUEST | flags);
    QByteArray result(reinterpret_cast<const char *>(&head), sizeof(head));
    result.append(reinterpret_cast<const char *>(&fixed), sizeof(fixed));
    result.append(qsizetype(NLMSG_ALIGN(sizeof(T)) - sizeof(T)), '\0');
    return result + attributes;
}

[[nodiscard]] QByteArray attribute(quint16 type, const QByteArray &value);

} // namespace mooring::netlink
