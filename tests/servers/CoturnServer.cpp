// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "servers/CoturnServer.h"

#include <QHostAddress>
#include <QTcpServer>

namespace mooring::test {

namespace {

constexpr int startAttempts = 5;

} // namespace

bool CoturnServer::start()
{
    const bool hasIpv6 = QTcpServer().listen(QHostAddress::LocalHostIPv6);
    for (int attempt = 0; attempt < startAttempts; ++attempt) {
        m_process = std::make_unique<TestProcess>();
        m_port = freePort();
        // No configuration file (-n), credentials (-z), relaying (-S), encryption or command line for others; its files are
        // in the private folder. RFC 5780 would take a second port.
        QStringList arguments{QStringLiteral("-n"),
                              QStringLiteral("-z"),
                              QStringLiteral("-S"),
                              QStringLiteral("--no-tls"),
                              QStringLiteral("--no-dtls"),
                              QStringLiteral("--no-cli"),
                              QStringLiteral("--no-rfc5780"),
                              QStringLiteral("--relay-threads=1"),
                              QStringLiteral("--log-file=stdout"),
                              QStringLiteral("--pidfile=") + m_process->filePath(QStringLiteral("pid")),
                              QStringLiteral("--db=") + m_process->filePath(QStringLiteral("db")),
                              QStringLiteral("--listening-port=%1").arg(m_port),
                              QStringLiteral("--listening-ip=127.0.0.1")};
        if (hasIpv6)
            arguments << QStringLiteral("--listening-ip=::1");
        arguments << m_options;
        const auto listens = [this] {
            return m_process->log().contains(u"SQLite DB connection success");
        };
        if (m_process->start(QStringLiteral("turnserver"), arguments, listens))
            return true;
        m_error = m_process->error();
        if (!m_error.contains(u"in use"))
            return false;
    }
    return false;
}

} // namespace mooring::test
