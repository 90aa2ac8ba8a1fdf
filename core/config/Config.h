// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Records.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <chrono>

namespace mooring {

/// A provider account as configured; its secrets are in the SecretStore under the same id.
struct AccountConfig
{
    QString id; ///< Stable, chosen once; letters, digits, "-" and "_".
    QString provider; ///< ProviderInfo::id.
    QString label; ///< The user's own name for it.
    QString method; ///< "update", "records", or empty for the provider's recommended one.
    QMap<QString, QString> settings; ///< The fields that are not secret, by ProviderField::key.
    QJsonObject unknown; ///< Keys this version does not know, written back as they came.
};

/// A name to keep right.
struct RecordConfig
{
    DomainName name;
    QList<RecordType> types; ///< At least one, no duplicates.
    QString account; ///< AccountConfig::id.
    std::optional<int> ttl; ///< Seconds; absent = leave as the service has it.
    /// Keys of Config::addressSources, at least one; of several (two lines) every one gives its addresses to the name.
    QStringList addresses = {QStringLiteral("default")};
    QJsonObject options;
    std::optional<DomainName> zone;
    Sharing sharing = Sharing::Own;
    bool allowNonGlobal = false;
    bool enabled = true;
    QJsonObject unknown; ///< Keys this version does not know, written back as they came.
};

/// One entry of an ordered list of address sources: the kind and its own settings as in the file.
struct SourceConfig
{
    QString kind; ///< "interface", "router", "web", "stun", "dns", "command", "fixed".
    QJsonObject settings; ///< Without "kind".

    friend bool operator==(const SourceConfig &, const SourceConfig &) = default;
};

/// A named choice of sources: for each type, in order of preference.
using SourceSet = QMap<RecordType, QList<SourceConfig>>;

/// What "default" means where the file does not say it.
[[nodiscard]] SourceSet defaultSources();

struct Schedule
{
    std::chrono::seconds interval{300}; ///< Between two looks; at least 10 s.
    double jitter = 0.1; ///< Part of the interval, 0 to 0.5.
    std::chrono::days refresh{25}; ///< A confirmed update is repeated after this for services that expire names.
};

/// What the user hears about, by event; kept small and with good defaults.
struct NotificationConfig
{
    bool changes = true; ///< A new address.
    bool failures = true; ///< The start of an outage, and its reminder.
    bool recoveries = true; ///< Its end.
    bool attention = true; ///< What only the user can mend: refused credentials, a hold.
    QList<RecordType> families = {RecordType::A, RecordType::AAAA}; ///< Whose changes are told.
    std::chrono::hours remindAfter{24}; ///< An outage that lasts is told again after this; 0 = never.
};

/// How the programs themselves behave.
struct ApplicationConfig
{
    QString language; ///< Of the tray application, as "de" or "zh_CN"; empty = the system's.
    QString logLevel; ///< "error", "warning", "info", "debug"; empty = the program's own default. --log-level wins.
};

/// A monitor that is told that all is well, and raises the alarm when it hears nothing.
struct HeartbeatConfig
{
    QString url; ///< https; whoever knows it can speak for this machine.
    std::chrono::minutes every{60}; ///< At least 1.
    QJsonObject unknown; ///< Keys this version does not know, written back as they came.
};

enum class ProxyMode { None, System, Manual };

struct ProxyConfig
{
    ProxyMode mode = ProxyMode::None;
    QString url; ///< For Manual: http://host:port or socks5://host:port, without a password.
};

/// What this machine may do in one network. It is meant when every part that is given fits.
struct NetworkProfile
{
    QString label; ///< The user's own name for it.
    QString gateway; ///< The link address of its router, "aa:bb:cc:dd:ee:ff", or its IP address; empty = any.
    QString ssid; ///< The name of its Wi-Fi; empty = any.
    QString device; ///< The interface, may hold * and ?; empty = any.
    bool publish = true; ///< Whether names may be published from there.
    bool publishThroughVpn = false; ///< Also while a VPN has the default route; read as the general rule where it says none.
    QJsonObject unknown; ///< Keys this version does not know, written back as they came.
};

/// Where names may be published from.
struct NetworkRules
{
    QList<NetworkProfile> profiles; ///< The first one that fits counts.
    bool publishElsewhere = true; ///< In networks that no profile fits.
    bool publishThroughVpn = false; ///< Where no profile fits: whether a VPN on the default route is no obstacle.
};

/// The whole configuration: plain values, no secrets.
struct Config
{
    int version = 1;
    QList<AccountConfig> accounts;
    QList<RecordConfig> records;
    QMap<QString, SourceSet> addressSources = {{QStringLiteral("default"), defaultSources()}}; ///< Always has "default".
    Schedule schedule;
    NotificationConfig notifications;
    ApplicationConfig application;
    QList<HeartbeatConfig> heartbeats;
    ProxyConfig proxy;
    NetworkRules networks;
    QJsonObject unknown; ///< Keys this version does not know (of a section: below its key), written back as they came.

    [[nodiscard]] const AccountConfig *account(QStringView id) const;
};

} // namespace mooring
