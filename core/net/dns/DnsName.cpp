// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "net/dns/DnsName.h"

#include <QCoreApplication>

namespace mooring::dns {

namespace {

// RFC 1035 section 2.3.4, in octets on the wire.
constexpr qsizetype maxLabel = 63;
constexpr qsizetype maxName = 255;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Reads the escape (RFC 1035 section 5.1) whose backslash is at @p at; moves @p at to its last character. -1 if it is
/// wrong.
int readEscape(const QByteArray &text, qsizetype &at)
{
    if (at + 1 >= text.size())
        return -1;
    if (!isDigit(text[at + 1]))
        return quint8(text[++at]);
    if (at + 3 >= text.size() || !isDigit(text[at + 2]) || !isDigit(text[at + 3]))
        return -1;
    const int code = (text[at + 1] - '0') * 100 + (text[at + 2] - '0') * 10 + (text[at + 3] - '0');
    at += 3;
    return code <= 255 ? code : -1;
}

tl::unexpected<Failure> badName(const QString &name)
{
    return fail(Failure::Kind::Rejected,
                QCoreApplication::translate("Dns",
                                            "“%1” cannot be sent as a domain name: a part of it is empty, too long or "
                                            "holds a character that does not belong there.")
                    .arg(name));
}

} // namespace

Result<QByteArray> nameToWire(const QString &name)
{
    for (const QChar c : name) {
        if (c.unicode() >= 0x80)
            return badName(name);
    }
    const QByteArray text = name.toLatin1();
    if (text == ".")
        return QByteArray(1, '\0');
    QByteArray wire;
    QByteArray label;
    const auto closeLabel = [&wire, &label] {
        if (label.isEmpty() || label.size() > maxLabel)
            return false;
        wire.append(char(label.size())).append(label);
        label.clear();
        return true;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '.') {
            if (!closeLabel())
                return badName(name);
            continue;
        }
        const int octet = text[i] == '\\' ? readEscape(text, i) : quint8(text[i]);
        if (octet < 0)
            return badName(name);
        label.append(char(octet));
    }
    const bool finalDot = label.isEmpty() && !wire.isEmpty();
    if ((!finalDot && !closeLabel()) || wire.size() + 1 > maxName)
        return badName(name);
    return wire.append('\0');
}

QString nameFromLabels(const QByteArrayList &labels)
{
    if (labels.isEmpty())
        return QStringLiteral(".");
    QByteArray text;
    for (const QByteArray &label : labels) {
        if (!text.isEmpty())
            text.append('.');
        for (const char c : label) {
            const auto octet = quint8(c);
            if (octet <= 0x20 || octet >= 0x7f) {
                text.append('\\').append(QByteArray::number(octet).rightJustified(3, '0'));
                continue;
            }
            if (c == '.' || c == '\\' || c == '"' || c == '(' || c == ')' || c == ';' || c == '@' || c == '$')
                text.append('\\');
            text.append(c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c);
        }
    }
    return QString::fromLatin1(text);
}

} // namespace mooring::dns
