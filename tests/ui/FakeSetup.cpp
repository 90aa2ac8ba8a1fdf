// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "FakeSetup.h"

#include "Samples.h"

#include <QCoroSignal>

namespace mooring {

namespace {

/// Lists two zones for the right token; answers from the event loop as a real one does.
class ListingProvider final : public Provider
{
public:
    explicit ListingProvider(const QString &token)
        : m_token(token)
    {
    }

    QCoro::Task<QList<Outcome>> publish(QList<DesiredRecord> desired) override { co_return QList<Outcome>(desired.size()); }

    QCoro::Task<Result<QList<Zone>>> zones() override
    {
        QTimer timer;
        timer.start(1);
        co_await qCoro(&timer, &QTimer::timeout);
        if (m_token != FakeSetup::goodToken())
            co_return fail(Failure::Kind::Credentials, QStringLiteral("Fake Cloud refuses the token. Make a new one."));
        co_return QList<Zone>{{samples::name(QStringLiteral("example.org")), QStringLiteral("z1")},
                              {samples::name(QStringLiteral("example.net")), QStringLiteral("z2")}};
    }

    QCoro::Task<Result<QList<Record>>> records(Zone zone) override
    {
        QTimer timer;
        timer.start(1);
        co_await qCoro(&timer, &QTimer::timeout);
        if (zone.id == u"z2")
            co_return fail(Failure::Kind::Server, QStringLiteral("Fake Cloud is down."));
        Record record;
        record.name = samples::name(QStringLiteral("home.example.org"));
        record.value = QHostAddress(QStringLiteral("11.22.30.9"));
        co_return QList<Record>{record};
    }

private:
    QString m_token;
};

class PlainProvider final : public Provider
{
public:
    QCoro::Task<QList<Outcome>> publish(QList<DesiredRecord> desired) override { co_return QList<Outcome>(desired.size()); }
};

} // namespace

FakeSetup::FakeSetup()
{
    ProviderField token;
    token.key = QStringLiteral("token");
    token.label = QStringLiteral("API token");
    token.help = QStringLiteral("Needs DNS: Edit.");
    token.pattern = QStringLiteral("[a-z-]{4,}");
    token.secret = true;
    ProviderField server;
    server.key = QStringLiteral("server");
    server.label = QStringLiteral("Server");
    server.required = false;
    ProviderInfo cloud;
    cloud.id = QStringLiteral("fakecloud");
    cloud.name = QStringLiteral("Fake Cloud");
    cloud.aliases = {QStringLiteral("fc")};
    cloud.tokenPage = QUrl(QStringLiteral("https://cloud.example.org/tokens"));
    cloud.methods = {QStringLiteral("records")};
    cloud.recommended = QStringLiteral("records");
    cloud.fields = {token, server};
    cloud.listsZones = true;
    cloud.popular = true;
    ProviderInfo plain;
    plain.id = QStringLiteral("plain");
    plain.name = QStringLiteral("Plain DNS");
    plain.methods = {QStringLiteral("update")};
    plain.recommended = QStringLiteral("update");
    plain.fields = {token};
    plain.ipv6 = false;
    m_providers = {cloud, plain};
}

const ProviderInfo *FakeSetup::provider(QStringView id) const
{
    for (const ProviderInfo &info : m_providers) {
        if (info.id == id || info.aliases.contains(id))
            return &info;
    }
    return nullptr;
}

Result<std::unique_ptr<Provider>> FakeSetup::connectTo(const AccountConfig &account, const FieldValues &secrets)
{
    if (!provider(account.provider))
        return fail(Failure::Kind::Unsupported, QStringLiteral("No such provider."));
    const QString token = secrets.value(QStringLiteral("token"));
    if (token.isEmpty())
        return fail(Failure::Kind::Credentials, QStringLiteral("The API token is missing."));
    if (account.provider == u"plain")
        return std::make_unique<PlainProvider>();
    return std::make_unique<ListingProvider>(token);
}

ConfigResult<void> FakeSetup::apply(const Config &config)
{
    if (diskFull)
        return tl::unexpected(ConfigError{QStringLiteral("The disk is full."), {}, 0});
    for (const RecordConfig &record : config.records) {
        if (!config.account(record.account) || record.types.isEmpty())
            return tl::unexpected(ConfigError{QStringLiteral("A record is wrong."), {}, 0});
    }
    ++applied;
    m_config = config;
    return {};
}

QCoro::Task<Result<FieldValues>> FakeSetup::Store::read(QString accountId)
{
    if (m_setup.keychainLocked)
        co_return fail(Failure::Kind::KeychainLocked, QStringLiteral("The keychain is locked."));
    co_return m_setup.stored.value(accountId);
}

QCoro::Task<Result<void>> FakeSetup::Store::write(QString accountId, FieldValues secrets)
{
    if (m_setup.keychainLocked)
        co_return fail(Failure::Kind::KeychainLocked, QStringLiteral("The keychain is locked."));
    m_setup.stored.insert(accountId, secrets);
    co_return Result<void>();
}

QCoro::Task<Result<void>> FakeSetup::Store::remove(QString accountId)
{
    m_setup.stored.remove(accountId);
    co_return Result<void>();
}

} // namespace mooring
