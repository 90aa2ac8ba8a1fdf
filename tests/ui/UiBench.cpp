// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "UiBench.h"

#include <QtTest>

namespace mooring {

QList<ProviderInfo> BenchSetup::providers() const
{
    return m_engine.providers().providers();
}

const ProviderInfo *BenchSetup::provider(QStringView id) const
{
    return m_engine.providers().find(id);
}

Config BenchSetup::config() const
{
    return m_engine.updater->config();
}

Result<std::unique_ptr<Provider>> BenchSetup::connectTo(const AccountConfig &account, const FieldValues &secrets)
{
    return m_engine.providers().create(account, secrets, m_engine.http(), m_engine.clock, [] { return 0.5; });
}

ConfigResult<void> BenchSetup::apply(const Config &config)
{
    if (diskFull)
        return tl::unexpected(ConfigError{QStringLiteral("The disk is full."), {}, 0});
    const auto checked = readConfig(writeConfig(config));
    if (!checked)
        return tl::unexpected(checked.error());
    for (auto set = checked->addressSources.cbegin(); set != checked->addressSources.cend(); ++set) {
        for (const QList<SourceConfig> &list : *set) {
            for (const SourceConfig &source : list) {
                const auto made = makeAddressSource(source, {m_engine.clock, [] {
                                                                 return 0.5;
                                                             }});
                if (!made && made.error().kind != Failure::Kind::Unsupported)
                    return tl::unexpected(ConfigError{made.error().message, {}, 0});
            }
        }
    }
    ++applied;
    m_engine.config = *checked;
    m_engine.apply();
    return {};
}

SecretStore &BenchSetup::secrets()
{
    return m_engine.secrets;
}

UiBench::UiBench()
{
    engine.config.addressSources = {{QStringLiteral("default"), defaultSources()}};
    engine.resolver.setFrom(QStringLiteral("default/A"), QStringLiteral("11.22.33.44"), QStringLiteral("router"));
    engine.resolver.setFrom(QStringLiteral("default/AAAA"), QStringLiteral("2a02:db8:1::7"), QStringLiteral("interface"));
}

UiParts UiBench::parts()
{
    return {*engine.updater,
            setup,
            engine.resolver,
            engine.network,
            *engine.journal,
            engine.clock,
            engine.redactor,
            translations,
            &engine.dns,
            &autostart,
            [this] { return engine.http().clockAhead(); },
            {},
            [this] {
                return Result<QList<InterfaceAddress>>(engine.interfaces);
            }};
}

Snapshot UiBench::snapshot()
{
    return makeSnapshot(*engine.updater, setup, engine.clock.now());
}

void UiBench::fill()
{
    engine.addAccount(QStringLiteral("cf"), true, QStringLiteral("cloudflare"));
    engine.addAccount(QStringLiteral("duck"), false, QStringLiteral("duckdns"));
    engine.addAccount(QStringLiteral("ali"), true, QStringLiteral("alidns"));
    engine.addAccount(QStringLiteral("dynu"), false, QStringLiteral("dynu"));
    engine.config.accounts[0].label = QStringLiteral("Home");
    for (qsizetype i = 1; i < engine.config.accounts.size(); ++i)
        engine.config.accounts[i].label.clear();
    engine.addRecord(QStringLiteral("home.example.org"), QStringLiteral("cf"), QStringLiteral("A AAAA"));
    engine.addRecord(QStringLiteral("nas.example.org"), QStringLiteral("cf"), QStringLiteral("A AAAA"));
    engine.addRecord(QStringLiteral("cam.example.net"), QStringLiteral("duck"));
    engine.addRecord(QStringLiteral("shop.example.cn"), QStringLiteral("ali"));
    engine.addRecord(QStringLiteral("laptop.example.org"), QStringLiteral("dynu"));
    engine.config.records.last().enabled = false;
    engine.service(QStringLiteral("ali"))
        .failures.insert(QStringLiteral("*"),
                         failure(Failure::Kind::Credentials, QStringLiteral("Alibaba Cloud refuses the access key.")));
    for (const RecordConfig &record : std::as_const(engine.config.records)) {
        for (const RecordType type : record.types) {
            const QString key = record.name.ascii() + u' ' + recordTypeName(type);
            engine.dns.answers.insert(
                key, engine.resolver.answers.value(QStringLiteral("default/") + recordTypeName(type))->addresses);
        }
    }
    engine.apply();
    engine.pass();
    engine.clock.jump(std::chrono::hours(72));
}

} // namespace mooring
