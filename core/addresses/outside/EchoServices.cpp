// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/outside/EchoServices.h"

namespace mooring {

namespace {

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

} // namespace mooring
