// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/outside/DnsSource.h"

#include "addresses/SourceSettings.h"
#include "net/dns/DnsName.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace std::chrono_literals;

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DnsSource)
};

constexpr auto limit = 4s; // For one server, UDP and TCP together.

/// One server of a service.
struct Seat
{
    DnsService service;
    HostPort server;
};

QList<Seat> seats(const QList<DnsService> &services, RecordType type)
{
    QList<Seat> result;
    for (const DnsService &service : services) {
        for (const HostPort &server : service.servers) {
            if (service.serves(type))
                result.append({service, server});
        }
    }
    return result;
}

QList<OutsideServer> serversOf(const QList<DnsService> &services, RecordType type)
{
    QList<OutsideServer> result;
    for (const Seat &seat : seats(services, type))
        result.append({hostPortText(seat.server, dnsPort), seat.service.name});
    return result;
}

Result<DnsService> builtIn(const QString &name)
{
    QStringList names;
    for (const DnsService &service : dnsServices()) {
        if (service.name == name)
            return service;
        names << service.name;
    }
    return fail(Failure::Kind::Rejected, Text::tr("“%1” is not one of: %2").arg(name, names.join(QStringLiteral(", "))));
}

/// A service that the user describes.
Result<DnsService> described(const QJsonObject &object)
{
    static const QMap<QString, std::optional<quint16>> types{{QString(), std::nullopt},
                                                             {QStringLiteral("A"), dns::TypeA},
                                                             {QStringLiteral("AAAA"), dns::TypeAaaa},
                                                             {QStringLiteral("TXT"), dns::TypeTxt}};
    static const QMap<QString, quint16> classes{
        {QString(), dns::ClassIn}, {QStringLiteral("IN"), dns::ClassIn}, {QStringLiteral("CH"), dns::ClassChaos}};
    static const QStringList keys{QStringLiteral("server"), QStringLiteral("name"), QStringLiteral("type"),
                                  QStringLiteral("class")};
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!keys.contains(it.key()) || !it->isString())
            return fail(Failure::Kind::Rejected,
                        Text::tr("a service has the texts %1 only").arg(keys.join(QStringLiteral(", "))));
    }
    const QString text = object.value(keys[0]).toString();
    const QString name = object.value(keys[1]).toString();
    const QString type = object.value(keys[2]).toString();
    const QString cls = object.value(keys[3]).toString();
    const auto server = readHostPort(text, dnsPort);
    if (!server)
        return fail(Failure::Kind::Rejected, Text::tr("“%1” is not a server like ns1.example.org:53").arg(text));
    if (name.isEmpty() || !dns::nameToWire(name))
        return fail(Failure::Kind::Rejected, Text::tr("“%1” is not a name like whoami.example.org").arg(name));
    if (!types.contains(type) || !classes.contains(cls))
        return fail(Failure::Kind::Rejected, Text::tr("the type must be A, AAAA or TXT, and the class IN or CH"));
    DnsService service;
    service.name = operatorOf(server->host);
    service.servers = {*server};
    service.question = name.endsWith(u'.') ? name.chopped(1) : name;
    service.type = types.value(type);
    service.cls = classes.value(cls);
    return service;
}

} // namespace

DnsSource::DnsSource(QList<DnsService> services, int agree, QString device, const SourceParts &parts)
    : OutsideSource(agree, parts)
    , m_services(std::move(services))
    , m_device(std::move(device))
    , m_resolve(parts.resolve)
{
}

QList<OutsideServer> DnsSource::servers(RecordType type) const
{
    return serversOf(m_services, type);
}

QCoro::Task<Result<QHostAddress>> DnsSource::ask(RecordType type, qsizetype index)
{
    const Seat seat = seats(m_services, type).at(index);
    dns::Server server{{}, seat.server.port, m_device};
    const Result<QList<QHostAddress>> addresses = co_await resolveFamily(m_resolve, seat.server.host, type);
    if (!addresses)
        co_return tl::unexpected(addresses.error());
    server.address = addresses->constFirst();
    const quint16 wanted = seat.service.typeFor(type);
    const Result<dns::Message> reply
        = co_await dns::ask(server, seat.service.question, wanted, !seat.service.authoritative, limit, seat.service.cls);
    if (!reply)
        co_return tl::unexpected(reply.error());
    co_return readDnsReply(seat.service, type, *reply);
}

MadeSource makeDnsSource(const SourceConfig &config, const SourceParts &parts)
{
    SourceSettings settings(config);
    const QString key = QStringLiteral("services");
    QList<DnsService> services;
    const QJsonArray list = settings.list(key);
    for (const auto &element : list) {
        const auto service = element.isObject() ? described(element.toObject()) : builtIn(element.toString());
        if (service)
            services << *service;
        else
            settings.refuse(key, service.error().message);
    }
    if (settings.has(key) && list.isEmpty())
        settings.refuse(key, Text::tr("name at least one"));
    if (!settings.has(key))
        services = dnsServices();
    // A service may be of use for one family only.
    const auto available
        = std::max(operatorCount(serversOf(services, RecordType::A)), operatorCount(serversOf(services, RecordType::AAAA)));
    const int agree = settings.agree(available);
    const QString device = settings.text(QStringLiteral("interface"));
    return settings.finish([&] { return std::make_unique<DnsSource>(services, agree, device, parts); });
}

} // namespace mooring
