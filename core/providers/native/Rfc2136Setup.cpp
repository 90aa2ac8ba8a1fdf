// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
// The form of an RFC 2136 account, and the provider made from it.
#include "providers/native/Rfc2136.h"

#include <QCoreApplication>

namespace mooring {

namespace {

// A host name or IPv4 address, or an IPv6 address in brackets (bare without a port), then an optional port.
const QString serverPattern
    = QStringLiteral(R"((?:\[([0-9A-Fa-f:.]+)\]|([A-Za-z0-9_.-]+))(?::([0-9]{1,5}))?|([0-9A-Fa-f]*:[0-9A-Fa-f:.]*))");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rfc2136)
};

ProviderInfo info()
{
    ProviderInfo info;
    info.id = QStringLiteral("rfc2136");
    info.name = QStringLiteral("RFC 2136 dynamic update (TSIG)");
    info.website = QUrl(QStringLiteral("https://www.rfc-editor.org/rfc/rfc2136"));
    info.methods = {QStringLiteral("records")};
    info.recommended = QStringLiteral("records");
    info.batch = true;
    info.severalValues = true;
    info.hasTtl = true;
    info.aliases = {QStringLiteral("nsupdate"), QStringLiteral("dnsupdate")};

    ProviderField server = nativeField(
        QStringLiteral("server"), QT_TRANSLATE_NOOP("mooring::providers", "Name server"),
        QT_TRANSLATE_NOOP("mooring::providers",
                          "The primary name server of the zone, as host or host:port; an IPv6 address in brackets."),
        QStringLiteral("ns1.example.org:53"));
    server.pattern = serverPattern;
    ProviderField zone = nativeField(QStringLiteral("zone"), QT_TRANSLATE_NOOP("mooring::providers", "Zone"),
                                     QT_TRANSLATE_NOOP("mooring::providers", "If empty, the name server is asked for it."),
                                     QStringLiteral("example.org"));
    zone.required = false;
    ProviderField keyName = nativeField(
        QStringLiteral("key_name"), QT_TRANSLATE_NOOP("mooring::providers", "TSIG key name"),
        QT_TRANSLATE_NOOP("mooring::providers",
                          "Exactly as in the name server's configuration. Leave it empty only if the server trusts "
                          "this machine's address."),
        QStringLiteral("home-key"));
    keyName.required = false;
    ProviderField algorithm
        = nativeField(QStringLiteral("key_algorithm"), QT_TRANSLATE_NOOP("mooring::providers", "TSIG algorithm"), "",
                      QStringLiteral("hmac-sha256"));
    algorithm.required = false;
    algorithm.rare = true;
    algorithm.defaultValue = QStringLiteral("hmac-sha256");
    algorithm.choices = dns::tsigAlgorithms();
    ProviderField secret = nativeField(
        QStringLiteral("key_secret"), QT_TRANSLATE_NOOP("mooring::providers", "TSIG secret"),
        QT_TRANSLATE_NOOP("mooring::providers", "The base64 text of the key's secret, as tsig-keygen or keymgr wrote it."),
        QString());
    secret.required = false;
    secret.secret = true;
    info.fields = {server, zone, keyName, algorithm, secret};
    return info;
}

struct HostAndPort
{
    QString host;
    quint16 port = 53;
};

std::optional<HostAndPort> parseServer(const QString &text)
{
    static const QRegularExpression expression(QRegularExpression::anchoredPattern(serverPattern));
    const QRegularExpressionMatch match = expression.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    HostAndPort result;
    for (const int group : {1, 2, 4}) {
        if (!match.captured(group).isEmpty())
            result.host = match.captured(group);
    }
    if (!match.captured(3).isEmpty()) {
        const uint port = match.captured(3).toUInt();
        if (port == 0 || port > 0xffff)
            return std::nullopt;
        result.port = quint16(port);
    }
    return result;
}

std::unique_ptr<Provider> create(const ProviderContext &context)
{
    std::optional<Failure> broken;
    const auto server = parseServer(context.fields.value(QStringLiteral("server")));
    if (!server) {
        broken = Failure{
            Failure::Kind::Rejected,
            Text::tr("The name server of this account is not understood: write it as host or host:port, an IPv6 address "
                     "in brackets."),
            {}};
    }
    DomainName zone;
    const QString zoneText = context.fields.value(QStringLiteral("zone"));
    if (!zoneText.isEmpty()) {
        const auto parsed = DomainName::parse(zoneText);
        if (parsed)
            zone = *parsed;
        else
            broken = parsed.error();
    }
    std::optional<dns::TsigKey> key;
    const QString keyName = context.fields.value(QStringLiteral("key_name"));
    const QString secret = context.fields.value(QStringLiteral("key_secret"));
    if (!keyName.isEmpty() && secret.isEmpty()) {
        broken = Failure{
            Failure::Kind::Credentials, Text::tr("The secret of the TSIG key %1 is missing: enter it.").arg(keyName), {}};
    } else if (!keyName.isEmpty()) {
        const auto parsed = dns::TsigKey::parse(
            keyName, context.fields.value(QStringLiteral("key_algorithm"), QStringLiteral("hmac-sha256")), secret);
        if (parsed)
            key = *parsed;
        else
            broken = parsed.error();
    } else if (!secret.isEmpty()) {
        broken = Failure{
            Failure::Kind::Credentials, Text::tr("The name of the TSIG key is missing: enter it beside the secret."), {}};
    }
    const HostAndPort where = server.value_or(HostAndPort());
    return std::make_unique<Rfc2136Provider>(std::make_unique<dns::DnsSession>(where.host, where.port, key, context.clock),
                                             zone, broken);
}

} // namespace

NativeProvider rfc2136Provider()
{
    return {info(), create};
}

} // namespace mooring
