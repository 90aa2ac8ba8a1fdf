// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// The keys of config.json that reader and writer share.
namespace mooring::keys {

inline const QString version = QStringLiteral("version");
inline const QString accounts = QStringLiteral("accounts");
inline const QString records = QStringLiteral("records");
inline const QString addressSources = QStringLiteral("addressSources");
inline const QString schedule = QStringLiteral("schedule");
inline const QString notifications = QStringLiteral("notifications");
inline const QString application = QStringLiteral("application");
inline const QString heartbeats = QStringLiteral("heartbeats");
inline const QString network = QStringLiteral("network");

inline const QString id = QStringLiteral("id");
inline const QString provider = QStringLiteral("provider");
inline const QString label = QStringLiteral("label");
inline const QString method = QStringLiteral("method");
inline const QString settings = QStringLiteral("settings");

inline const QString name = QStringLiteral("name");
inline const QString types = QStringLiteral("types");
inline const QString account = QStringLiteral("account");
inline const QString ttl = QStringLiteral("ttl");
inline const QString addresses = QStringLiteral("addresses");
inline const QString options = QStringLiteral("options");
inline const QString zone = QStringLiteral("zone");
inline const QString sharing = QStringLiteral("sharing");
inline const QString allowNonGlobal = QStringLiteral("allowNonGlobal");
inline const QString enabled = QStringLiteral("enabled");

inline const QString defaultSet = QStringLiteral("default");
inline const QString kind = QStringLiteral("kind");

inline const QString intervalSeconds = QStringLiteral("intervalSeconds");
inline const QString jitter = QStringLiteral("jitter");
inline const QString refreshDays = QStringLiteral("refreshDays");

inline const QString changes = QStringLiteral("changes");
inline const QString failures = QStringLiteral("failures");
inline const QString recoveries = QStringLiteral("recoveries");
inline const QString attention = QStringLiteral("attention");
inline const QString families = QStringLiteral("families");
inline const QString remindAfterHours = QStringLiteral("remindAfterHours");

inline const QString language = QStringLiteral("language");
inline const QString logLevel = QStringLiteral("logLevel");

inline const QString everyMinutes = QStringLiteral("everyMinutes");

inline const QString proxy = QStringLiteral("proxy");
inline const QString mode = QStringLiteral("mode");
inline const QString url = QStringLiteral("url");

inline const QString profiles = QStringLiteral("profiles");
inline const QString elsewhere = QStringLiteral("elsewhere");
inline const QString vpn = QStringLiteral("vpn");
inline const QString gateway = QStringLiteral("gateway");
inline const QString ssid = QStringLiteral("ssid");
inline const QString device = QStringLiteral("interface");
inline const QString publish = QStringLiteral("publish");

} // namespace mooring::keys
