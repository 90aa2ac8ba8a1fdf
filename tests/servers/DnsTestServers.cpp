// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
// The configuration of each kind of name server.
#include "servers/DnsTestServer.h"

#include <QDir>
#include <QHostAddress>
#include <QTcpServer>

namespace mooring::test {

namespace {

QString namesOf(const QList<TestKey> &keys, const QString &pattern)
{
    QString text;
    for (const TestKey &key : keys) {
        if (key.mayUpdate)
            text += pattern.arg(key.name);
    }
    return text;
}

/// The tables that the generic SQLite backend of PowerDNS 4.7 reads and writes.
QByteArray pdnsSchema()
{
    return "CREATE TABLE domains (id INTEGER PRIMARY KEY, name TEXT NOT NULL COLLATE NOCASE UNIQUE, master TEXT,"
           " last_check INTEGER, type TEXT NOT NULL, notified_serial INTEGER, account TEXT, options TEXT, catalog TEXT);"
           "CREATE TABLE records (id INTEGER PRIMARY KEY, domain_id INTEGER, name TEXT, type TEXT, content TEXT, ttl "
           "INTEGER,"
           " prio INTEGER, disabled BOOLEAN DEFAULT 0, ordername TEXT, auth BOOL DEFAULT 1);"
           "CREATE INDEX records_name ON records (name, type);"
           "CREATE TABLE supermasters (ip TEXT NOT NULL, nameserver TEXT NOT NULL, account TEXT NOT NULL);"
           "CREATE TABLE comments (id INTEGER PRIMARY KEY, domain_id INTEGER NOT NULL, name TEXT NOT NULL, type TEXT NOT "
           "NULL,"
           " modified_at INTEGER NOT NULL, account TEXT, comment TEXT NOT NULL);"
           "CREATE TABLE domainmetadata (id INTEGER PRIMARY KEY, domain_id INTEGER NOT NULL, kind TEXT COLLATE NOCASE, "
           "content TEXT);"
           "CREATE TABLE cryptokeys (id INTEGER PRIMARY KEY, domain_id INTEGER NOT NULL, flags INTEGER NOT NULL, active "
           "BOOL,"
           " published BOOL DEFAULT 1, content TEXT);"
           "CREATE TABLE tsigkeys (id INTEGER PRIMARY KEY, name TEXT COLLATE NOCASE, algorithm TEXT COLLATE NOCASE, secret "
           "TEXT);"
           "CREATE UNIQUE INDEX tsigkeys_name ON tsigkeys (name, algorithm);";
}

} // namespace

bool BindServer::prepare()
{
    QString text;
    for (const TestKey &key : m_setup.keys) {
        text += QStringLiteral("key \"%1\" { algorithm %2; secret \"%3\"; };\n")
                    .arg(key.name, key.algorithm, QString::fromLatin1(key.secret));
    }
    const bool hasIpv6 = QTcpServer().listen(QHostAddress::LocalHostIPv6);
    text += QStringLiteral("options {\n directory \"%1\"; pid-file none; session-keyfile none; lock-file none;\n"
                           " managed-keys-directory \"%1\"; dump-file \"%1/dump\";\n"
                           " listen-on port %2 { 127.0.0.1; }; listen-on-v6 port %2 { %3 };\n"
                           " recursion no; dnssec-validation no; notify no; minimal-responses yes;\n};\ncontrols { };\n")
                .arg(m_process->folder())
                .arg(m_port)
                .arg(hasIpv6 ? QStringLiteral("::1;") : QStringLiteral("none;"));
    for (const QString &zone : m_setup.zones) {
        text += QStringLiteral("zone \"%1\" { type primary; file \"%1.zone\"; allow-update { %2 none; }; };\n")
                    .arg(zone, namesOf(m_setup.keys, QStringLiteral("key \"%1\"; ")));
        m_process->writeFile(zone + QStringLiteral(".zone"), zoneFile(zone));
    }
    m_process->writeFile(QStringLiteral("named.conf"), text.toUtf8());
    m_program = QStringLiteral("named");
    m_arguments = QStringList{QStringLiteral("-g"), QStringLiteral("-n"), QStringLiteral("1"), QStringLiteral("-c"),
                              m_process->filePath(QStringLiteral("named.conf"))};
    return true;
}

bool KnotServer::prepare()
{
    QString text = QStringLiteral("server:\n    rundir: \"%1\"\n    listen: 127.0.0.1@%2\n    udp-workers: 1\n"
                                  "    tcp-workers: 1\n    background-workers: 1\n"
                                  "log:\n  - target: stderr\n    any: info\ndatabase:\n    storage: \"%1/db\"\n"
                                  "    journal-db-max-size: 16M\n    timer-db-max-size: 4M\n    kasp-db-max-size: 8M\n")
                       .arg(m_process->folder())
                       .arg(m_port);
    QString acl;
    if (!m_setup.keys.isEmpty())
        text += QStringLiteral("key:\n");
    for (const TestKey &key : m_setup.keys) {
        text += QStringLiteral("  - id: %1\n    algorithm: %2\n    secret: %3\n")
                    .arg(key.name, key.algorithm, QString::fromLatin1(key.secret));
    }
    const QString updaters = namesOf(m_setup.keys, QStringLiteral("%1, "));
    if (!updaters.isEmpty())
        acl += QStringLiteral("  - id: update\n    key: [ %1 ]\n    action: update\n").arg(updaters.chopped(2));
    if (!acl.isEmpty())
        text += QStringLiteral("acl:\n") + acl;
    text += QStringLiteral("template:\n  - id: default\n    storage: \"%1\"\n    file: \"%s.zone\"\n    zonefile-sync: -1\n"
                           "    zonefile-load: difference\n    semantic-checks: off\nzone:\n")
                .arg(m_process->folder());
    for (const QString &zone : m_setup.zones) {
        text += QStringLiteral("  - domain: %1\n").arg(zone);
        if (!acl.isEmpty())
            text += QStringLiteral("    acl: update\n");
        m_process->writeFile(zone + QStringLiteral(".zone"), zoneFile(zone));
    }
    m_process->writeFile(QStringLiteral("knot.conf"), text.toUtf8());
    if (!QDir(m_process->folder()).mkdir(QStringLiteral("db"))) {
        m_error = QStringLiteral("No folder can be made for knotd.");
        return false;
    }
    m_program = QStringLiteral("knotd");
    m_arguments = QStringList{QStringLiteral("-c"), m_process->filePath(QStringLiteral("knot.conf"))};
    return true;
}

bool PowerDnsServer::prepare()
{
    m_httpPort = freePort();
    const QString text
        = QStringLiteral("launch=gsqlite3\ngsqlite3-database=%1/pdns.sqlite3\ngsqlite3-pragma-synchronous=0\n"
                         "local-address=127.0.0.1\nlocal-port=%2\nsocket-dir=%1\ndaemon=no\nguardian=no\n"
                         "disable-syslog=yes\nlog-timestamp=no\nreceiver-threads=1\ndistributor-threads=1\n"
                         "cache-ttl=0\nquery-cache-ttl=0\nnegquery-cache-ttl=0\nzone-cache-refresh-interval=0\n"
                         "dnsupdate=yes\nallow-dnsupdate-from=127.0.0.0/8\n"
                         "api=yes\napi-key=%4\nwebserver=yes\nwebserver-address=127.0.0.1\nwebserver-port=%3\n"
                         "webserver-allow-from=127.0.0.0/8\nsecurity-poll-suffix=\n")
              .arg(m_process->folder())
              .arg(m_port)
              .arg(m_httpPort)
              .arg(apiKey());
    m_process->writeFile(QStringLiteral("pdns.conf"), text.toUtf8());
    runTool(QStringLiteral("sqlite3"), {m_process->filePath(QStringLiteral("pdns.sqlite3"))}, &m_error, pdnsSchema());
    const auto pdnsutil = [this](const QStringList &arguments) {
        if (m_error.isEmpty())
            runTool(QStringLiteral("pdnsutil"),
                    QStringList{QStringLiteral("--config-dir=") + m_process->folder()} + arguments, &m_error);
    };
    for (const TestKey &key : m_setup.keys) {
        pdnsutil({QStringLiteral("import-tsig-key"), key.name, key.algorithm, QString::fromLatin1(key.secret)});
    }
    for (const QString &zone : m_setup.zones) {
        const QString file = zone + QStringLiteral(".zone");
        m_process->writeFile(file, zoneFile(zone));
        pdnsutil({QStringLiteral("load-zone"), zone, m_process->filePath(file)});
        pdnsutil({QStringLiteral("set-kind"), zone, QStringLiteral("primary")});
        // Up by one with each update, as at the other servers, not to today's date.
        pdnsutil({QStringLiteral("set-meta"), zone, QStringLiteral("SOA-EDIT-DNSUPDATE"), QStringLiteral("INCREASE")});
        QStringList updaters;
        for (const TestKey &key : m_setup.keys) {
            if (key.mayUpdate)
                updaters.append(key.name);
        }
        if (!updaters.isEmpty())
            pdnsutil(QStringList{QStringLiteral("set-meta"), zone, QStringLiteral("TSIG-ALLOW-DNSUPDATE")} + updaters);
    }
    m_program = QStringLiteral("pdns_server");
    m_arguments = QStringList{QStringLiteral("--config-dir=") + m_process->folder()};
    return m_error.isEmpty();
}

} // namespace mooring::test
