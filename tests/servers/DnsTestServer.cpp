// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "servers/DnsTestServer.h"

#include <algorithm>

namespace mooring::test {

namespace {

constexpr int startAttempts = 5;

QByteArray dig(quint16 port, const QStringList &arguments, QString *error)
{
    return runTool(QStringLiteral("dig"),
                   QStringList{QStringLiteral("@127.0.0.1"), QStringLiteral("-p"), QString::number(port),
                               QStringLiteral("+norecurse"), QStringLiteral("+tries=2"), QStringLiteral("+time=2"),
                               QStringLiteral("+noidnin")}
                       + arguments,
                   error);
}

} // namespace

DnsTestServer::DnsTestServer(DnsServerSetup setup)
    : m_setup(std::move(setup))
{
}

bool DnsTestServer::start()
{
    for (int attempt = 0; attempt < startAttempts; ++attempt) {
        m_process = std::make_unique<TestProcess>();
        m_port = freePort();
        if (!prepare())
            return false;
        const auto answersForAll = [this] {
            return std::ranges::all_of(m_setup.zones, [this](const QString &zone) { return digSerial(m_port, zone) >= 0; });
        };
        if (m_process->start(m_program, m_arguments, answersForAll))
            return true;
        m_error = m_process->error();
        if (!m_error.contains(u"in use"))
            return false;
    }
    return false;
}

QByteArray DnsTestServer::zoneFile(const QString &zone) const
{
    QString text = QStringLiteral("$ORIGIN %1.\n$TTL 3600\n"
                                  "@ IN SOA ns1.%1. hostmaster.%1. 1 3600 600 86400 60\n"
                                  "@ IN NS ns1.%1.\nns1 IN A 192.0.2.53\n")
                       .arg(zone);
    for (const QString &record : m_setup.records) {
        const QString owner = record.section(u' ', 0, 0);
        if (owner == zone + u'.' || owner.endsWith(u'.' + zone + u'.'))
            text += record + u'\n';
    }
    return text.toUtf8();
}

QStringList digValues(quint16 port, const QString &name, const QString &type)
{
    QString error;
    const QByteArray output = dig(port, {QStringLiteral("+short"), name, type}, &error);
    if (!error.isEmpty())
        return {QStringLiteral("dig: ") + error};
    QStringList values = QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts);
    values.sort();
    return values;
}

int digTtl(quint16 port, const QString &name, const QString &type)
{
    QString error;
    const QByteArray output = dig(port, {QStringLiteral("+noall"), QStringLiteral("+answer"), name, type}, &error);
    bool ok = false;
    const int ttl = QString::fromUtf8(output).simplified().section(u' ', 1, 1).toInt(&ok);
    return ok ? ttl : -1;
}

qint64 digSerial(quint16 port, const QString &zone)
{
    QString error;
    const QByteArray output = dig(
        port, {QStringLiteral("+short"), QStringLiteral("+tries=1"), QStringLiteral("+time=1"), zone, QStringLiteral("SOA")},
        &error);
    bool ok = false;
    const qint64 serial = QString::fromUtf8(output).section(u' ', 2, 2).toLongLong(&ok);
    return error.isEmpty() && ok ? serial : -1;
}

} // namespace mooring::test
