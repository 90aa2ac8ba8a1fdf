// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/outside/StunSource.h"

#include "addresses/SourceSettings.h"
#include "addresses/outside/StunExchange.h"

#include <QCoreApplication>
#include <QCoroSignal>

using namespace std::chrono_literals;

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StunSource)
};

constexpr quint16 stunPort = 3478;
// RFC 8489 would wait 39.5 s; another server is asked sooner.
constexpr auto limit = 3s;

// In wide use without credentials, each run by somebody else: the first four are what WebRTC applications name most, the
// others are used by Tor's Snowflake, Syncthing and the like. pradt2/always-online-stun found Nextcloud's, voipgate's and
// Antisip's answering.
QList<HostPort> builtIn()
{
    return {{QStringLiteral("stun.l.google.com"), 19302},   {QStringLiteral("stun.cloudflare.com"), stunPort},
            {QStringLiteral("stun.nextcloud.com"), 443},    {QStringLiteral("global.stun.twilio.com"), stunPort},
            {QStringLiteral("stun.sipgate.net"), stunPort}, {QStringLiteral("stun.voipgate.com"), stunPort},
            {QStringLiteral("stun.antisip.com"), stunPort}};
}

QList<OutsideServer> serversOf(const QList<HostPort> &list)
{
    QList<OutsideServer> result;
    for (const HostPort &server : list)
        result.append({hostPortText(server, stunPort), operatorOf(server.host)});
    return result;
}

} // namespace

StunSource::StunSource(QList<HostPort> servers, int agree, QString device, const SourceParts &parts)
    : OutsideSource(agree, parts)
    , m_servers(servers.isEmpty() ? builtIn() : std::move(servers))
    , m_device(std::move(device))
    , m_resolve(parts.resolve)
{
}

QList<OutsideServer> StunSource::servers(RecordType) const
{
    return serversOf(m_servers);
}

QCoro::Task<Result<QHostAddress>> StunSource::ask(RecordType type, qsizetype index)
{
    const HostPort server = m_servers.at(index);
    StunExchange::Target target{{}, server.port, m_device};
    const Result<QList<QHostAddress>> addresses = co_await resolveFamily(m_resolve, server.host, type);
    if (!addresses)
        co_return tl::unexpected(addresses.error());
    target.address = addresses->constFirst();
    // Deleted later: it is still emitting its signal when this coroutine goes on.
    const std::unique_ptr<StunExchange, QScopedPointerDeleteLater> exchange(new StunExchange(target, type, limit));
    co_await qCoro(exchange.get(), &StunExchange::finished);
    co_return Result<QHostAddress>(exchange->result());
}

MadeSource makeStunSource(const SourceConfig &config, const SourceParts &parts)
{
    SourceSettings settings(config);
    const QString key = QStringLiteral("servers");
    QList<HostPort> servers;
    for (const QString &text : settings.texts(key)) {
        const auto server = readHostPort(text, stunPort);
        if (!server)
            settings.refuse(key, Text::tr("“%1” is not a server like stun.example.org:3478").arg(text));
        servers << server.value_or(HostPort());
    }
    if (settings.has(key) && servers.isEmpty())
        settings.refuse(key, Text::tr("name at least one"));
    const int agree = settings.agree(operatorCount(serversOf(servers.isEmpty() ? builtIn() : servers)));
    const QString device = settings.text(QStringLiteral("interface"));
    return settings.finish([&] { return std::make_unique<StunSource>(servers, agree, device, parts); });
}

} // namespace mooring
