// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Services.h"

#include "ChosenSecretStore.h"
#include "Proxy.h"
#include "Triggers.h"
#include "addresses/AddressResolver.h"
#include "addresses/router/Gateways.h"
#include "engine/DnsVerifier.h"
#include "engine/StateStore.h"
#include "engine/Updater.h"
#include "journal/Journal.h"
#include "model/Clock.h"
#include "model/Redactor.h"
#include "net/HttpClient.h"
#include "platform/InstanceLock.h"
#include "providers/ProviderRegistry.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

namespace mooring {

namespace {

SourceParts &withRouter(SourceParts &parts, Gateways *gateways)
{
    if (gateways)
        parts.router = [gateways](QString device) {
            return gateways->externalAddress(device);
        };
    return parts;
}

} // namespace

/// The parts; a later one may use every earlier one.
class Services::Private
{
public:
    explicit Private(Services::Options options)
        : keepsFiles(!options.readOnly && !options.inMemory)
        , logLevelIsFixed(options.logLevelIsFixed)
        , usualLogLevel(options.logLevel.value_or(LogLevel::Info))
        , inMemory(options.inMemory)
        , paths(inMemory ? Paths{} : Paths::standard(options.configDir))
        , http(manager, redactor)
        , lanHttp(lanManager, redactor)
        , gateways(inMemory ? nullptr : std::make_unique<Gateways>(GatewayParts{clock, lanHttp}))
        , sourceParts{clock, systemRandom()}
        , resolver(makeAddressResolver(withRouter(sourceParts, gateways.get())))
        , network(options.network ? std::move(options.network) : makeNetworkProbe())
        , chosen(options.secrets ? nullptr : std::make_unique<ChosenSecretStore>(options.secretsFile, redactor))
        , given(std::move(options.secrets))
        , secrets(given ? *given : *chosen)
        , store(keepsFiles ? paths.stateFile() : QString())
        , journal(keepsFiles ? paths.journalFile() : QString(), clock, redactor)
        , configFile(paths.configFile())
        , dns(inMemory ? nullptr : makeDnsVerifier())
        , updater(
              {clock, systemRandom(), *resolver, *network, providers, http, secrets, store, journal, redactor, dns.get()})
    {
        if (options.logLevel)
            log.emplace(*options.logLevel, redactor);
        applyProxy(manager, ProxyConfig());
        lanManager.setProxy(QNetworkProxy::NoProxy);
    }

    void putInForce(const Config &config)
    {
        if (log && !logLevelIsFixed)
            log->setLevel(logLevelFromName(config.application.logLevel).value_or(usualLogLevel));
        applyProxy(manager, config.proxy);
        updater.setConfig(config);
    }

    bool keepsFiles;
    bool logLevelIsFixed;
    LogLevel usualLogLevel;
    bool inMemory;
    bool hasState = false;
    Paths paths;
    Redactor redactor;
    std::optional<LogOutput> log;
    SystemClock clock;
    QNetworkAccessManager manager;
    HttpClient http;
    ProviderRegistry providers;
    QNetworkAccessManager lanManager; ///< Only the router is spoken to, so never through a proxy.
    HttpClient lanHttp;
    std::unique_ptr<Gateways> gateways; ///< Null in the demo, which touches no network.
    SourceParts sourceParts;
    std::unique_ptr<AddressResolver> resolver;
    std::unique_ptr<NetworkProbe> network;
    std::unique_ptr<ChosenSecretStore> chosen; ///< Null with `given`.
    std::unique_ptr<SecretStore> given;
    SecretStore &secrets;
    StateStore store;
    Journal journal;
    ConfigFile configFile;
    QStringList warnings;
    std::unique_ptr<InstanceLock> instanceLock;
    std::unique_ptr<DnsVerifier> dns; ///< Null in the demo, whose names are in no real zone.
    Updater updater;
    std::unique_ptr<Triggers> triggers; ///< Of a resident program.
};

Services::Services(Options options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(options)))
{
}

Services::~Services() = default;

Result<void> Services::lock()
{
    if (d->inMemory)
        return {};
    if (!makePrivateFolder(d->paths.stateDir)) {
        return fail(Failure::Kind::Rejected,
                    tr("The folder %1 cannot be made. Check its permissions, or name another one with --config.")
                        .arg(d->paths.stateDir));
    }
    d->instanceLock = std::make_unique<InstanceLock>(d->paths.lockFile());
    return d->instanceLock->tryLock();
}

QStringList Services::loadRecipes()
{
    return d->inMemory ? QStringList() : d->providers.loadRecipes(d->paths.recipesDir());
}

ConfigResult<void> Services::load()
{
    if (!d->hasState) {
        d->hasState = true;
        d->warnings = loadRecipes();
        // What only reads must not touch the file, whatever the Updater does.
        StateStore file(d->inMemory ? QString() : d->paths.stateFile());
        if (const auto loaded = file.load(); !loaded)
            d->warnings.append(loaded.error().message);
        d->store.state = file.state;
    }
    const auto config = d->configFile.load();
    if (!config)
        return tl::unexpected(config.error());
    if (auto checked = check(*config); !checked)
        return checked;
    d->putInForce(*config);
    return {};
}

void Services::reload()
{
    if (const auto loaded = load(); !loaded)
        emit configRejected(loaded.error());
}

ConfigResult<void> Services::check(const Config &config) const
{
    for (qsizetype i = 0; i < config.accounts.size(); ++i) {
        if (const auto error = d->providers.check(config.accounts[i]))
            return tl::unexpected(ConfigError{error->message, QStringLiteral("/accounts/%1").arg(i) + error->pointer, 0});
    }
    for (auto set = config.addressSources.cbegin(); set != config.addressSources.cend(); ++set) {
        for (auto list = set->cbegin(); list != set->cend(); ++list) {
            for (qsizetype i = 0; i < list->size(); ++i) {
                const auto source = makeAddressSource(list->at(i), d->sourceParts);
                // A kind that this version does not have is passed over by the resolver; a wrong setting is an error.
                if (source || source.error().kind == Failure::Kind::Unsupported)
                    continue;
                const QString pointer
                    = QStringLiteral("/addressSources/%1/%2/%3").arg(set.key(), recordTypeName(list.key())).arg(i);
                return tl::unexpected(ConfigError{source.error().message, pointer, 0});
            }
        }
    }
    return {};
}

ConfigResult<void> Services::apply(const Config &config)
{
    if (auto checked = check(config); !checked)
        return checked;
    if (!d->inMemory) {
        if (auto saved = d->configFile.save(config); !saved)
            return saved;
        if (d->triggers)
            d->triggers->settle();
    }
    d->putInForce(config);
    return {};
}

void Services::start()
{
    d->triggers
        = std::make_unique<Triggers>(Triggers::Parts{d->updater, d->http, d->clock, d->redactor, d->gateways.get(),
                                                     d->inMemory ? QString() : d->paths.configFile(), d->chosen != nullptr});
    connect(d->triggers.get(), &Triggers::configEdited, this, &Services::reload);
    d->updater.start();
}

void Services::stop()
{
    d->triggers.reset();
    d->updater.stop();
}

void Services::allowKeychainPrompt()
{
    if (d->chosen)
        d->chosen->allowPrompt();
}

Result<std::unique_ptr<Provider>> Services::provider(const AccountConfig &account, const FieldValues &secrets) const
{
    for (const QString &secret : secrets)
        d->redactor.add(secret);
    return d->providers.create(account, secrets, d->http, d->clock, systemRandom());
}

const Paths &Services::paths() const
{
    return d->paths;
}

const Config &Services::config() const
{
    return d->updater.config();
}

Redactor &Services::redactor()
{
    return d->redactor;
}

Clock &Services::clock()
{
    return d->clock;
}

ProviderRegistry &Services::providers()
{
    return d->providers;
}

SecretStore &Services::secrets()
{
    return d->secrets;
}

StateStore &Services::store()
{
    return d->store;
}

Journal &Services::journal()
{
    return d->journal;
}

AddressResolver &Services::resolver()
{
    return *d->resolver;
}

NetworkProbe &Services::networkProbe()
{
    return *d->network;
}

DnsVerifier *Services::dns()
{
    return d->dns.get();
}

const SourceParts &Services::sourceParts() const
{
    return d->sourceParts;
}

Updater &Services::updater()
{
    return d->updater;
}

HttpClient &Services::http()
{
    return d->http;
}

QStringList Services::warnings() const
{
    return d->warnings;
}

} // namespace mooring
