// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/outside/WebSource.h"

#include "addresses/AddressScope.h"
#include "addresses/SourceSettings.h"
#include "addresses/outside/EchoConnection.h"
#include "addresses/outside/EchoReply.h"
#include "addresses/outside/EchoServices.h"

#include <QCoreApplication>
#include <QCoroSignal>

using namespace std::chrono_literals;

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WebSource)
};

constexpr auto deadline = 8s; // For one service.

bool isLocalHost(const QString &host)
{
    if (host == u"localhost")
        return true;
    const QHostAddress address(host);
    const AddressScope scope = addressScope(address);
    return !address.isNull()
        && (scope == AddressScope::Loopback || scope == AddressScope::Private || scope == AddressScope::UniqueLocal);
}

QList<OutsideServer> serversOf(const QList<QUrl> &urls)
{
    QList<OutsideServer> result;
    for (const QUrl &url : urls)
        result.append({url.host(), operatorOf(url.host())});
    return result;
}

} // namespace

WebSource::WebSource(QList<QUrl> services, int agree, QString device, const SourceParts &parts)
    : OutsideSource(agree, parts)
    , m_services(std::move(services))
    , m_device(std::move(device))
    , m_resolve(parts.resolve)
    , m_ssl(parts.ssl)
{
}

QList<QUrl> WebSource::urls(RecordType type) const
{
    return m_services.isEmpty() ? echoServices(type) : m_services;
}

QList<OutsideServer> WebSource::servers(RecordType type) const
{
    return serversOf(urls(type));
}

QCoro::Task<Result<QHostAddress>> WebSource::ask(RecordType type, qsizetype index)
{
    EchoConnection::Target target{urls(type).at(index), {}, m_device, m_ssl};
    const QString host = target.url.host();
    const Result<QList<QHostAddress>> addresses = co_await resolveFamily(m_resolve, host, type);
    if (!addresses)
        co_return tl::unexpected(addresses.error());
    target.addresses = *addresses;
    // Deleted later: it is still emitting its signal when this coroutine goes on.
    const std::unique_ptr<EchoConnection, QScopedPointerDeleteLater> connection(new EchoConnection(target, deadline));
    co_await qCoro(connection.get(), &EchoConnection::finished);
    const Result<HttpReply> reply = connection->takeResult();
    if (!reply)
        co_return tl::unexpected(reply.error());
    co_return readEchoReply(type, *reply);
}

MadeSource makeWebSource(const SourceConfig &config, const SourceParts &parts)
{
    SourceSettings settings(config);
    const QString key = QStringLiteral("services");
    QList<QUrl> services;
    for (const QString &text : settings.texts(key)) {
        const QUrl url(text, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http"))
            settings.refuse(key, Text::tr("“%1” is not an address like https://ip.example.org/").arg(text));
        else if (url.scheme() == u"http" && !isLocalHost(url.host()))
            settings.refuse(key, Text::tr("“%1” must begin with https: an answer over http could be forged").arg(text));
        else if (!url.userInfo().isEmpty())
            settings.refuse(key, Text::tr("“%1” must not hold a user name or password").arg(url.host()));
        services << url;
    }
    if (settings.has(key) && services.isEmpty())
        settings.refuse(key, Text::tr("name at least one"));
    const auto servers = serversOf(services.isEmpty() ? echoServices(RecordType::A) : services);
    const int agree = settings.agree(operatorCount(servers));
    const QString device = settings.text(QStringLiteral("interface"));
    return settings.finish([&] { return std::make_unique<WebSource>(services, agree, device, parts); });
}

} // namespace mooring
