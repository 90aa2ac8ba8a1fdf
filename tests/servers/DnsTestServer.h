// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "servers/TestProcess.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <memory>

namespace mooring::test {

/// A TSIG key that a server knows.
struct TestKey
{
    QString name = QStringLiteral("mooring-key");
    QString algorithm = QStringLiteral("hmac-sha256");
    QByteArray secret = "bW9vcmluZy10ZXN0LXNlY3JldC0wMTIzNDU2Nzg5QUI="; ///< Base64.
    bool mayUpdate = true;
};

/// What a DNS server starts with.
struct DnsServerSetup
{
    QStringList zones = {QStringLiteral("example.org")};
    QList<TestKey> keys = {TestKey{}};
    QStringList records; ///< Zone-file lines with whole names: "www.example.org. 300 IN A 192.0.2.1".
};

/// A real authoritative name server on 127.0.0.1 with a private folder.
///
///     BindServer server;
///     QVERIFY2(server.start(), qPrintable(server.error()));
///     QCOMPARE(digValues(server.port(), u"www.example.org"_qs, u"A"_qs), QStringList{u"192.0.2.1"_qs});
class DnsTestServer
{
public:
    explicit DnsTestServer(DnsServerSetup setup);
    virtual ~DnsTestServer() = default;
    Q_DISABLE_COPY_MOVE(DnsTestServer)

    /// Starts it and waits until it answers for each zone; tries other ports if its port was taken meanwhile.
    bool start();
    [[nodiscard]] quint16 port() const { return m_port; }
    /// "127.0.0.1:PORT", as in an account's settings.
    [[nodiscard]] QString address() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }
    [[nodiscard]] const DnsServerSetup &setup() const { return m_setup; }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QString log() const { return m_process->log(); }
    [[nodiscard]] TestProcess &process() { return *m_process; }

protected:
    /// Writes the configuration into process().folder() and sets m_program and m_arguments. False with m_error on failure.
    virtual bool prepare() = 0;
    /// A zone file with SOA, NS and the setup's records in it.
    [[nodiscard]] QByteArray zoneFile(const QString &zone) const;

    const DnsServerSetup m_setup;
    std::unique_ptr<TestProcess> m_process;
    quint16 m_port = 0;
    QString m_program;
    QStringList m_arguments;
    QString m_error;
};

/// BIND 9 (named). Also listens on [::1] at the same port where there is IPv6.
class BindServer final : public DnsTestServer
{
public:
    explicit BindServer(DnsServerSetup setup = {})
        : DnsTestServer(std::move(setup))
    {
    }

protected:
    bool prepare() override;
};

/// Knot DNS (knotd).
class KnotServer final : public DnsTestServer
{
public:
    explicit KnotServer(DnsServerSetup setup = {})
        : DnsTestServer(std::move(setup))
    {
    }

protected:
    bool prepare() override;
};

/// PowerDNS with the SQLite backend, dynamic updates and the HTTP API.
class PowerDnsServer final : public DnsTestServer
{
public:
    explicit PowerDnsServer(DnsServerSetup setup = {})
        : DnsTestServer(std::move(setup))
    {
    }
    [[nodiscard]] quint16 httpPort() const { return m_httpPort; }
    /// "http://127.0.0.1:PORT", without /api/v1.
    [[nodiscard]] QString apiUrl() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_httpPort); }
    [[nodiscard]] static QString apiKey() { return QStringLiteral("mooring-test-api-key"); }

protected:
    bool prepare() override;

private:
    quint16 m_httpPort = 0;
};

/// The values that dig gets from 127.0.0.1 at @p port without recursion, sorted; a failed look-up is one value "dig: why".
[[nodiscard]] QStringList digValues(quint16 port, const QString &name, const QString &type);
/// The TTL of the first answer in seconds; -1 if there is none.
[[nodiscard]] int digTtl(quint16 port, const QString &name, const QString &type);
/// The serial number of the zone; -1 if there is none. It changes with each change of the zone.
[[nodiscard]] qint64 digSerial(quint16 port, const QString &zone);

} // namespace mooring::test
