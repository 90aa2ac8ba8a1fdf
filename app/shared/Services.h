// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/LocalNetwork.h"
#include "config/ConfigFile.h"
#include "journal/Log.h"
#include "platform/Paths.h"
#include "providers/Provider.h"
#include "secrets/SecretStore.h"

#include <QObject>

#include <memory>
#include <optional>

namespace mooring {

class AddressResolver;
class Clock;
class DnsVerifier;
class HttpClient;
class Journal;
class ProviderRegistry;
class Redactor;
struct SourceParts;
class StateStore;
class Updater;

/// The composition that both programs share: makes every long-lived part in the right order, owns it, and takes it apart in
/// the reverse order. Only the composition roots (app/) and the top of the user interface hold one.
class Services : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString configDir; ///< --config; empty = where the operating system wants it.
        QString secretsFile; ///< --secrets; empty = environment, else keychain.
        bool readOnly = false; ///< State is read but never written; nothing is logged into the journal (status).
        bool inMemory = false; ///< No file and no keychain is touched at all (demo); then `secrets` must be given.
        std::optional<LogLevel> logLevel; ///< What goes to standard error, redacted; absent = the log is not set up here.
        bool logLevelIsFixed = false; ///< The level of the configuration does not count (--log-level).
        std::unique_ptr<SecretStore> secrets; ///< Instead of environment, file and keychain; for the demo.
        std::unique_ptr<NetworkProbe> network; ///< Instead of the system's; for the demo, which needs no network.
    };

    explicit Services(Options options, QObject *parent = nullptr);
    ~Services() override;

    /// Lets only this process publish for this configuration, until destruction. Failure kinds: Conflict (another one does
    /// already; the message names it), Rejected (the state folder cannot be written).
    [[nodiscard]] Result<void> lock();
    /// Reads the user's recipes, config.json (rules of the format, then provider fields) and state.json, and hands them to
    /// the Updater. On an error the configuration in force stays as it is.
    [[nodiscard]] ConfigResult<void> load();
    /// Checks, writes config.json (not when inMemory) and puts it in force; for edits made in the program itself.
    [[nodiscard]] ConfigResult<void> apply(const Config &config);
    /// load() for a resident program: an error goes to configRejected.
    void reload();
    /// Whether every account's provider, method and settings are right; readConfig has checked the rest.
    [[nodiscard]] ConfigResult<void> check(const Config &config) const;
    /// The user's recipes alone, for what needs no configuration. One text for each refused file with the place of the
    /// error.
    [[nodiscard]] QStringList loadRecipes();
    /// For a resident program: the Updater's timers, address events of the system, and edits of config.json by others.
    void start();
    /// Takes no more work and ends what is under way.
    void stop();

    /// The next use of the keychain may make the system ask for its password, once: at the start of a program with windows
    /// and when the user retries, never for a timer.
    void allowKeychainPrompt();

    /// A provider for an account that need not be configured yet; for listing zones and records.
    [[nodiscard]] Result<std::unique_ptr<Provider>> provider(const AccountConfig &account, const FieldValues &secrets) const;

    [[nodiscard]] const Paths &paths() const;
    [[nodiscard]] const Config &config() const;
    [[nodiscard]] Redactor &redactor();
    [[nodiscard]] Clock &clock();
    [[nodiscard]] ProviderRegistry &providers();
    [[nodiscard]] SecretStore &secrets();
    [[nodiscard]] StateStore &store();
    [[nodiscard]] Journal &journal();
    [[nodiscard]] AddressResolver &resolver();
    [[nodiscard]] NetworkProbe &networkProbe();
    /// What the zones' own servers answer; null in the demo, whose names are in no real zone.
    [[nodiscard]] DnsVerifier *dns();
    /// What address sources ask the world with.
    [[nodiscard]] const SourceParts &sourceParts() const;
    [[nodiscard]] Updater &updater();
    /// Provider calls, by the proxy setting.
    [[nodiscard]] HttpClient &http();
    /// Recipes of the user that were refused, one text each with the place of the error; state.json problems as well.
    [[nodiscard]] QStringList warnings() const;

signals:
    /// config.json was edited from outside (or reload() was called) and cannot be used; the old configuration stays in
    /// force.
    void configRejected(const mooring::ConfigError &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mooring
