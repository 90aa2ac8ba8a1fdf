// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Dyndns2Server.h"

#include <QUrl>
#include <QUrlQuery>

namespace mooring::demo {

namespace {

std::optional<QHostAddress> anyAddress(const QString &text)
{
    const auto v4 = parseAddress(RecordType::A, text);
    return v4 ? v4 : parseAddress(RecordType::AAAA, text);
}

/// The whole of what a request may hold; empty if it holds anything else or misses something.
struct Update
{
    QStringList names;
    QStringList addresses;
};

std::optional<Update> parseUpdate(const QUrlQuery &query)
{
    Update update;
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key == u"hostname")
            update.names += value.split(u',', Qt::SkipEmptyParts);
        else if (key == u"myip" || key == u"myipv6")
            update.addresses += value.split(u',', Qt::SkipEmptyParts);
        else if (key != u"wildcard" && key != u"mx" && key != u"backmx")
            return std::nullopt;
    }
    return update;
}

} // namespace

Dyndns2Server::Dyndns2Server(DnsServer &zone, const QByteArray &user, const QByteArray &password, QObject *parent)
    : QObject(parent)
    , m_zone(zone)
    , m_authorization("Basic " + (user + ':' + password).toBase64())
    , m_http([this](const IncomingRequest &request) { return handle(request); })
{
}

OutgoingReply Dyndns2Server::handle(const IncomingRequest &request)
{
    const QUrl url = QUrl::fromEncoded(request.target, QUrl::StrictMode);
    if (request.method != "GET" || url.path() != u"/nic/update")
        return {404, "not found\n", {}};
    if (request.headers.value("user-agent").isEmpty())
        return {200, "badagent\n", {}};
    if (request.headers.value("authorization") != m_authorization)
        return {401, "badauth\n", {{"WWW-Authenticate", "Basic realm=\"DynDNS\""}}};
    const auto wanted = parseUpdate(QUrlQuery(url));
    if (!wanted || wanted->names.isEmpty())
        return {200, "notfqdn\n", {}};

    QList<QHostAddress> addresses;
    for (const QString &text : wanted->addresses) {
        const auto address = anyAddress(text);
        if (!address)
            return {200, "badip\n", {}};
        addresses.append(*address);
    }
    QByteArray answer;
    for (const QString &name : wanted->names)
        answer += update(name, addresses) + '\n';
    emit updated(wanted->names.join(u','), wanted->addresses.join(u','), QString::fromLatin1(answer).trimmed());
    return {200, answer, {}};
}

QByteArray Dyndns2Server::update(const QString &name, const QList<QHostAddress> &addresses)
{
    const auto host = DomainName::parse(name);
    if (!host || host->labels().size() < 2)
        return "notfqdn";
    if (!m_zone.knows(*host))
        return "nohost";
    if (addresses.isEmpty())
        return "badip";
    bool changed = false;
    QStringList texts;
    for (const QHostAddress &address : addresses) {
        const RecordType type = fits(RecordType::A, address) ? RecordType::A : RecordType::AAAA;
        texts.append(addressText(address));
        if (m_zone.value(*host, type) == address)
            continue;
        m_zone.set(*host, address);
        changed = true;
    }
    return (changed ? "good " : "nochg ") + texts.join(u',').toLatin1();
}

} // namespace mooring::demo
