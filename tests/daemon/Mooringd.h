// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>

namespace mooring::test {

/// What one call of mooringd did.
struct Called
{
    int exitCode = -1; ///< -1: did not start, crashed or did not end in time.
    QByteArray out;
    QByteArray err;

    /// Standard output as one JSON document; empty if it is anything else.
    [[nodiscard]] QJsonObject json() const;
    /// Of {"error": {...}}.
    [[nodiscard]] QString error(QStringView key) const;
};

/// The built program with a configuration folder, a home and an environment of its own: no keychain, no session bus.
/// Servers in this process go on answering while it runs.
class Mooringd
{
public:
    Mooringd();

    /// Ends with the program, at most after 40 seconds. `--config` is added.
    [[nodiscard]] Called call(const QStringList &arguments, const QByteArray &input = {});
    /// Starts it and comes back.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments);

    void writeConfig(const QJsonObject &config);
    void writeConfig(const QByteArray &text);
    /// Mode 0600; given to every call from now on with --secrets.
    void writeSecrets(const QJsonObject &secrets);

    [[nodiscard]] QString folder() const { return m_home.path(); } ///< Everything that the program can write to.
    [[nodiscard]] QString configDir() const { return m_home.filePath(QStringLiteral("config")); }
    [[nodiscard]] QString stateFile() const { return configDir() + QStringLiteral("/state/state.json"); }
    [[nodiscard]] QString secretsFile() const { return m_home.filePath(QStringLiteral("secrets.json")); }

    QProcessEnvironment environment;

private:
    QTemporaryDir m_home;
    bool m_hasSecrets = false;
};

/// `{"id", "provider": "custom-dyndns2", "settings"}` for a server on that loopback port.
[[nodiscard]] QJsonObject dyndns2Account(const QString &id, quint16 port, const QString &user = QStringLiteral("user"));
/// A record of the names with fixed addresses of the source set "default".
[[nodiscard]] QJsonObject record(const QString &name, const QString &account,
                                 const QStringList &types = {QStringLiteral("A"), QStringLiteral("AAAA")});
/// `addressSources` with these fixed addresses.
[[nodiscard]] QJsonObject fixedAddresses(const QString &v4, const QString &v6);
/// A whole configuration.
[[nodiscard]] QJsonObject config(const QJsonArray &accounts, const QJsonArray &records, const QJsonObject &sources);

} // namespace mooring::test
