// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "net/dns/DnsClient.h"

#include <QFile>

namespace mooring::dns {

QList<Server> systemResolvers()
{
    // resolv.conf(5); macOS writes it too.
    QFile file(QStringLiteral("/etc/resolv.conf"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    QList<Server> servers;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        if (words.size() < 2 || words[0] != "nameserver")
            continue;
        const QHostAddress address(QString::fromLatin1(words[1]));
        if (!address.isNull())
            servers.append({address, 53});
    }
    return servers;
}

} // namespace mooring::dns
