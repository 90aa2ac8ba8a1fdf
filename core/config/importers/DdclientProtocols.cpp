// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "config/importers/DdclientProtocols.h"

#include <QCoreApplication>

#include <algorithm>

namespace mooring::ddclient {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Ddclient)
};

/// A protocol of ddclient and ours: which fields take the login, the password and further options. "!" before a field key:
/// secret.
struct Protocol
{
    const char *name;
    const char *provider;
    const char *method; ///< Empty = the recommended one.
    const char *login; ///< Field key; null = the login has no meaning.
    const char *password;
    const char *option; ///< A further option of ddclient's, null = none...
    const char *optionField; ///< ...and its field.
};

constexpr Protocol protocols[] = {
    {"1984", "1984", "update", nullptr, "!token", nullptr, nullptr},
    {"changeip", "changeip", "update", "username", "!password", nullptr, nullptr},
    {"cloudns", "cloudns-dynurl", "update", nullptr, nullptr, "dynurl", "!dynurl"},
    {"ddns.fm", "ddns-fm", "update", nullptr, "!token", nullptr, nullptr},
    {"ddnss", "ddnss", "update", nullptr, "!token", nullptr, nullptr},
    {"digitalocean", "digitalocean", "", nullptr, "!token", nullptr, nullptr},
    {"dinahosting", "dinahosting", "update", "username", "!password", nullptr, nullptr},
    {"dnsexit2", "dnsexit", "update", nullptr, "!token", nullptr, nullptr},
    {"domeneshop", "domeneshop", "update", "token", "!secret", nullptr, nullptr},
    {"dondominio", "dondominio", "update", "username", "!token", nullptr, nullptr},
    {"duckdns", "duckdns", "update", nullptr, "!token", nullptr, nullptr},
    {"dynadot", "dynadot", "update", nullptr, "!password", nullptr, nullptr},
    {"dynu", "dynu", "update", "username", "!password", nullptr, nullptr},
    {"easydns", "easydns", "update", "username", "!password", nullptr, nullptr},
    {"enom", "enom", "update", nullptr, "!password", nullptr, nullptr},
    {"freedns", "freedns-account", "update", "username", "!password", nullptr, nullptr},
    {"freemyip", "freemyip", "update", nullptr, "!token", nullptr, nullptr},
    {"gandi", "gandi", "", nullptr, "!api_key", nullptr, nullptr},
    {"godaddy", "godaddy", "", "!key", "!secret", nullptr, nullptr},
    {"he.net", "he-net", "update", nullptr, "!password", nullptr, nullptr},
    {"hetzner", "hetzner", "", nullptr, "!token", nullptr, nullptr},
    {"infomaniak", "infomaniak", "update", "username", "!password", nullptr, nullptr},
    {"inwx", "inwx", "update", "username", "!password", nullptr, nullptr},
    {"keysystems", "domaindiscount24", "update", nullptr, "!password", nullptr, nullptr},
    {"mythicdyn", "mythic-beasts", "update", "username", "!password", nullptr, nullptr},
    {"namecheap", "namecheap", "update", nullptr, "!password", nullptr, nullptr},
    {"netcup", "netcup", "", "customer", "!password", "apikey", "!key"},
    {"nfsn", "nearlyfreespeech", "", "login", "!api_key", nullptr, nullptr},
    {"njalla", "njalla", "update", nullptr, "!token", nullptr, nullptr},
    {"noip", "no-ip", "update", "username", "!password", nullptr, nullptr},
    {"ns1", "ns1", "", "!token", nullptr, nullptr, nullptr},
    {"ovh", "ovh-dynhost", "update", "username", "!password", nullptr, nullptr},
    {"porkbun", "porkbun", "", nullptr, nullptr, nullptr, nullptr},
    {"regfishde", "regfish", "update", nullptr, "!token", nullptr, nullptr},
    {"simply.com", "simply-com", "update", "username", "!password", nullptr, nullptr},
    {"spaceship", "spaceship", "", "!key", "!secret", nullptr, nullptr},
    {"yandex", "yandex-pdd", "", nullptr, "!token", nullptr, nullptr},
    {"zoneedit1", "zoneedit", "update", "username", "!password", nullptr, nullptr},
};

/// Services behind protocol=dyndns2, by their update server; the same fields as above.
constexpr Protocol servers[] = {
    {"ddnss.de", "ddnss", "update", "username", "!password", nullptr, nullptr},
    {"dyndns.kasserver.com", "all-inkl", "update", "username", "!password", nullptr, nullptr},
    {"dyndns.loopia.se", "loopia", "update", "username", "!password", nullptr, nullptr},
    {"dyndns.strato.com", "strato", "update", nullptr, "!password", nullptr, nullptr},
    {"dynupdate.no-ip.com", "no-ip", "update", "username", "!password", nullptr, nullptr},
    {"dynv6.com", "dynv6", "update", nullptr, "!token", nullptr, nullptr},
    {"ip.dnshome.de", "dnshome", "update", nullptr, "!password", nullptr, nullptr},
    {"ipv4.nsupdate.info", "nsupdate-info", "update", nullptr, "!password", nullptr, nullptr},
    {"ipv6.nsupdate.info", "nsupdate-info", "update", nullptr, "!password", nullptr, nullptr},
    {"members.dyndns.org", "dyndns", "update", "username", "!password", nullptr, nullptr},
    {"members.easydns.com", "easydns", "update", "username", "!password", nullptr, nullptr},
    {"svc.joker.com", "joker", "update", "username", "!password", nullptr, nullptr},
    {"update.dedyn.io", "desec", "update", nullptr, "!token", nullptr, nullptr},
    {"update6.dedyn.io", "desec", "update", nullptr, "!token", nullptr, nullptr},
    {"updates.dnsomatic.com", "dnsomatic", "update", "username", "!password", nullptr, nullptr},
    {"www.ddnss.de", "ddnss", "update", "username", "!password", nullptr, nullptr},
};

QString option(const Host &host, const char *key)
{
    return host.options.value(QString::fromLatin1(key));
}

bool isYes(const QString &value)
{
    static const QStringList words{QStringLiteral("y"), QStringLiteral("yes"), QStringLiteral("t"), QStringLiteral("true"),
                                   QStringLiteral("1")};
    return words.contains(value.toLower());
}

void put(Account &account, const char *field, const QString &value)
{
    if (!field || value.isEmpty())
        return;
    const QString key = QString::fromLatin1(field);
    if (key.startsWith(u'!'))
        account.secrets.insert(key.mid(1), value);
    else
        account.settings.insert(key, value);
}

Account fromRow(const Protocol &row, const Host &host)
{
    Account account;
    account.provider = QString::fromLatin1(row.provider);
    account.method = QString::fromLatin1(row.method);
    put(account, row.login, option(host, "login"));
    put(account, row.password, option(host, "password"));
    if (row.option)
        put(account, row.optionField, option(host, row.option));
    return account;
}

const Protocol *find(const Protocol *begin, const Protocol *end, const QString &name)
{
    const auto *row = std::find_if(begin, end, [&](const Protocol &each) { return name == QLatin1String(each.name); });
    return row == end ? nullptr : row;
}

Account dyndns2(const Host &host)
{
    const QString given = option(host, "server").toLower();
    const QString server = given.isEmpty() ? QStringLiteral("members.dyndns.org") : given;
    if (const Protocol *row = find(std::begin(servers), std::end(servers), server))
        return fromRow(*row, host);
    Account account = fromRow({"", "custom-dyndns2", "update", "username", "!password", nullptr, nullptr}, host);
    account.settings.insert(QStringLiteral("server"), server);
    put(account, "path", option(host, "script"));
    return account;
}

Account cloudflare(const Host &host)
{
    const QString login = option(host, "login");
    if (login.isEmpty() || login == u"token")
        return fromRow({"", "cloudflare", "", nullptr, "!token", nullptr, nullptr}, host);
    Account account;
    account.provider = QStringLiteral("cloudflare");
    account.warning = Text::tr(
        "The global API key opens the whole Cloudflare account and was not taken over. Make an API token with the "
        "permission Zone/DNS/Edit and store it with \"mooringd secret set\".");
    return account;
}

Account ionos(const Host &host)
{
    const QString key = option(host, "password");
    Account account;
    account.provider = QStringLiteral("ionos");
    put(account, "prefix", key.section(u'.', 0, 0));
    put(account, "!secret", key.section(u'.', 1));
    return account;
}

Account nsupdate(const Host &host)
{
    Account account;
    account.provider = QStringLiteral("rfc2136");
    put(account, "server", option(host, "server"));
    put(account, "zone", option(host, "zone"));
    account.warning
        = Text::tr(
              "The TSIG key is in the file %1. Put its name into the setting key_name and store its secret with \"mooringd "
              "secret set\".")
              .arg(option(host, "password"));
    return account;
}

} // namespace

tl::expected<Account, QString> accountOf(const Host &host)
{
    const QString given = option(host, "protocol").toLower();
    const QString protocol = given.isEmpty() ? QStringLiteral("dyndns2") : given;
    if (protocol == u"dyndns2")
        return dyndns2(host);
    if (protocol == u"cloudflare")
        return cloudflare(host);
    if (protocol == u"ionos")
        return ionos(host);
    if (protocol == u"nsupdate")
        return nsupdate(host);
    if (protocol == u"dnsmadeeasy" || protocol == u"sitelutions" || protocol == u"dslreports1")
        return tl::unexpected(
            Text::tr("%1 is a record number of %2, not a name; add the name yourself.").arg(host.name, protocol));
    if (protocol == u"emailonly")
        return tl::unexpected(Text::tr("%1 only sends mail and updates no name.").arg(protocol));
    static const QStringList dead{QStringLiteral("googledomains"), QStringLiteral("woima"), QStringLiteral("dnsexit"),
                                  QStringLiteral("dnspark"),       QStringLiteral("dtdns"), QStringLiteral("hammernode1"),
                                  QStringLiteral("concont")};
    if (dead.contains(protocol))
        return tl::unexpected(Text::tr("The service behind protocol %1 has ended.").arg(protocol));
    const Protocol *row = find(std::begin(protocols), std::end(protocols), protocol);
    if (!row)
        return tl::unexpected(Text::tr("There is no counterpart of protocol %1.").arg(protocol));
    Account account = fromRow(*row, host);
    if (protocol == u"porkbun") {
        put(account, "!key", option(host, "apikey"));
        put(account, "!secret", option(host, "secretapikey"));
    }
    if (protocol == u"gandi" && isYes(option(host, "use-personal-access-token")))
        account.secrets.insert(QStringLiteral("pat"), account.secrets.take(QStringLiteral("api_key")));
    return account;
}

} // namespace mooring::ddclient
