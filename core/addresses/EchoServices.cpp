// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/EchoServices.h"

#include <QCoreApplication>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EchoServices)
};

struct EchoService
{
    const char *ipv4;
    const char *ipv6;
};

// All free of charge, without a key, https, text/plain, one line. Each is run by somebody else, so that two of them agree
// only when the address is right.
constexpr EchoService services[] = {
    {"https://api4.ipify.org/", "https://api6.ipify.org/"}, // ipify.org
    {"https://ipv4.icanhazip.com/", "https://ipv6.icanhazip.com/"}, // Cloudflare
    {"https://v4.ident.me/", "https://v6.ident.me/"}, // ident.me
    {"https://checkipv4.dedyn.io/", "https://checkipv6.dedyn.io/"}, // deSEC
    {"https://ipv4.nsupdate.info/myip", "https://ipv6.nsupdate.info/myip"}, // nsupdate.info
    {"https://ipv4.wtfismyip.com/text", "https://ipv6.wtfismyip.com/text"}, // wtfismyip.com
    {"https://ipv4.seeip.org/", "https://ipv6.seeip.org/"}, // SeeIP
};

} // namespace

QList<QUrl> echoServices(RecordType type)
{
    QList<QUrl> result;
    for (const EchoService &service : services)
        result << QUrl(QLatin1String(type == RecordType::A ? service.ipv4 : service.ipv6));
    return result;
}

std::optional<QHostAddress> readSoleAddress(RecordType type, QByteArray text)
{
    if (text.endsWith('\n'))
        text.chop(text.endsWith("\r\n") ? 2 : 1);
    return parseAddress(type, QString::fromLatin1(text));
}

Result<QHostAddress> readEchoReply(RecordType type, const HttpReply &reply)
{
    if (reply.status != 200)
        return fail(Failure::Kind::BadReply,
                    Text::tr("It answered with HTTP status %1 instead of an address.").arg(reply.status));
    const QByteArray contentType = reply.header("Content-Type").toLower();
    if (contentType.split(';').constFirst().trimmed() != "text/plain") {
        return fail(Failure::Kind::BadReply,
                    Text::tr("It answered with a page instead of an address; a network that asks for a log-in does that."));
    }
    const auto address = readSoleAddress(type, reply.body);
    if (!address) {
        return fail(Failure::Kind::BadReply,
                    Text::tr("Its answer is not one %1 address.")
                        .arg(type == RecordType::A ? QStringLiteral("IPv4") : QStringLiteral("IPv6")));
    }
    return *address;
}

} // namespace mooring
