// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "DemoWorld.h"

#include "addresses/LocalNetwork.h"
#include "net/dns/DnsClient.h"
#include "shared/MemorySecretStore.h"

#include <QJsonArray>

using namespace std::chrono_literals;

namespace mooring::demo {

namespace {

const QString accountId = QStringLiteral("demo");
const QString password = QStringLiteral("demo-password");

DomainName name(const QString &text)
{
    return DomainName::parse(text).value_or(DomainName());
}

/// The demo is played on this machine alone: neither a missing network nor a VPN is in its way.
class DemoNetwork final : public NetworkProbe
{
public:
    QCoro::Task<LocalNetwork> look() override
    {
        LocalNetwork network;
        network.id = QStringLiteral("demo");
        network.label = DemoWorld::tr("Demo");
        for (const RecordType type : recordTypes)
            network.lines.insert(type, {QStringLiteral("lo"), false});
        co_return LocalNetwork(network);
    }
};

DomainName zoneName()
{
    return name(QStringLiteral("mooring.test"));
}

} // namespace

DemoWorld::DemoWorld(QObject *parent)
    : QObject(parent)
    , m_dns(zoneName())
    , m_update(m_dns, accountId.toUtf8(), password.toUtf8())
    , m_echo([this](const IncomingRequest &request) { return echo(request); })
{
    const QList<DomainName> all = names();
    for (const DomainName &each : all)
        m_dns.addName(each);
    connect(&m_update, &Dyndns2Server::updated, this, &DemoWorld::updated);
}

Result<void> DemoWorld::start()
{
    if (!m_dns.listen() || !m_update.listen() || !m_echo.listen())
        return fail(Failure::Kind::Network, tr("The demo needs three free ports on 127.0.0.1 and could not get them."));
    return {};
}

Services::Options DemoWorld::servicesOptions()
{
    Services::Options options;
    options.inMemory = true;
    options.secrets = std::make_unique<MemorySecretStore>(
        QMap<QString, FieldValues>{{accountId, {{QStringLiteral("password"), password}}}});
    options.network = std::make_unique<DemoNetwork>();
    return options;
}

Config DemoWorld::config() const
{
    const auto local = [](quint16 port) {
        return QStringLiteral("127.0.0.1:%1").arg(port);
    };
    AccountConfig account;
    account.id = accountId;
    account.provider = QStringLiteral("custom-dyndns2");
    account.label = tr("Demo server on this machine");
    account.settings = {{QStringLiteral("server"), local(m_update.port())},
                        {QStringLiteral("scheme"), QStringLiteral("http")},
                        {QStringLiteral("path"), QStringLiteral("/nic/update")},
                        {QStringLiteral("username"), accountId}};
    Config config;
    config.accounts = {account};
    const QList<DomainName> all = names();
    for (const DomainName &each : all) {
        RecordConfig record;
        record.name = each;
        record.types = {RecordType::A, RecordType::AAAA};
        record.account = accountId;
        record.allowNonGlobal = true; // The addresses of the demo are documentation addresses.
        config.records.append(record);
    }
    SourceSet sources;
    for (const RecordType type : recordTypes) {
        const QString url = QStringLiteral("http://%1/%2").arg(local(m_echo.port()), recordTypeName(type));
        sources[type]
            = {{QStringLiteral("web"), {{QStringLiteral("services"), QJsonArray{url}}, {QStringLiteral("agree"), 1}}}};
    }
    config.addressSources = {{QStringLiteral("default"), sources}};
    return config;
}

void DemoWorld::changeAddress()
{
    m_turn = m_turn % 250 + 1;
}

QHostAddress DemoWorld::address(RecordType type) const
{
    return type == RecordType::A ? QHostAddress(QStringLiteral("203.0.113.%1").arg(m_turn))
                                 : QHostAddress(QStringLiteral("2001:db8:%1::1").arg(m_turn, 0, 16));
}

QList<DomainName> DemoWorld::names() const
{
    return {name(QStringLiteral("home.mooring.test")), name(QStringLiteral("www.mooring.test"))};
}

QCoro::Task<Result<QHostAddress>> DemoWorld::ask(DomainName asked, RecordType type) const
{
    const dns::Server server{QHostAddress(QHostAddress::LocalHost), m_dns.port()};
    const quint16 wanted = type == RecordType::A ? dns::TypeA : dns::TypeAaaa;
    const Result<dns::Message> reply = co_await dns::ask(server, asked.ascii(), wanted, false, 3s);
    if (!reply)
        co_return tl::unexpected(reply.error());
    for (const dns::ResourceRecord &record : reply->answers) {
        const QHostAddress found = dns::addressOf(record);
        if (!found.isNull())
            co_return found;
    }
    co_return QHostAddress();
}

OutgoingReply DemoWorld::echo(const IncomingRequest &request) const
{
    const auto type = recordTypeFromName(QString::fromLatin1(request.target.mid(1)));
    if (request.method != "GET" || !type)
        return {404, "not found\n", {}};
    return {200, addressText(address(*type)).toLatin1() + '\n', {}};
}

} // namespace mooring::demo
