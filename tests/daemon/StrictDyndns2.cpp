// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "daemon/StrictDyndns2.h"

#include <QHostAddress>
#include <QUrlQuery>

namespace mooring::test {

StrictDyndns2::StrictDyndns2(const QByteArray &user, const QByteArray &password, const QSet<QString> &names)
    : m_authorization("Basic " + (user + ':' + password).toBase64())
    , m_names(names)
    , m_http([this](const LoopbackHttp::Request &request) { return handle(request); })
{
}

QString StrictDyndns2::value(const QString &name) const
{
    return QStringList(m_values.value(name).values()).join(u',');
}

LoopbackHttp::Reply StrictDyndns2::handle(const LoopbackHttp::Request &request)
{
    using Reply = LoopbackHttp::Reply;
    const auto text = [](const QByteArray &body, int status = 200) {
        Reply reply;
        reply.status = status;
        reply.body = body;
        reply.contentType = "text/plain";
        return reply;
    };
    emit requested();
    if (hangs) {
        Reply reply;
        reply.then = Reply::Then::Hang;
        return reply;
    }
    if (!answersAll.isEmpty())
        return text(answersAll);
    if (request.method != "GET" || request.path() != "/nic/update")
        return text("not found", 404);
    if (!request.header("user-agent").startsWith("Mooring/"))
        return text("badagent");
    if (request.header("authorization") != m_authorization) {
        Reply reply = text("badauth", 401);
        reply.headers.append(qMakePair(QByteArray("WWW-Authenticate"), QByteArray("Basic realm=\"test\"")));
        return reply;
    }
    const auto items = QUrlQuery(QString::fromLatin1(request.query())).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key != u"hostname" && key != u"myip")
            return text("badagent unexpected " + key.toLatin1());
    }
    const QStringList names = QString::fromUtf8(request.queryItem("hostname")).split(u',', Qt::SkipEmptyParts);
    const QStringList addresses = QString::fromUtf8(request.queryItem("myip")).split(u',', Qt::SkipEmptyParts);
    if (names.isEmpty())
        return text("notfqdn");
    QByteArray body;
    for (const QString &name : names)
        body += update(name, addresses) + '\n';
    return text(body);
}

QByteArray StrictDyndns2::update(const QString &name, const QStringList &addresses)
{
    if (!m_names.contains(name))
        return "nohost";
    QMap<bool, QString> after = m_values.value(name);
    for (const QString &text : addresses) {
        const QHostAddress address(text);
        if (address.isNull())
            return "badip";
        after[address.protocol() == QAbstractSocket::IPv6Protocol] = text;
    }
    if (addresses.isEmpty())
        return "badip";
    const bool changed = after != m_values.value(name);
    m_values[name] = after;
    ++(changed ? m_good : m_unchanged);
    return (changed ? "good " : "nochg ") + addresses.join(u',').toLatin1();
}

} // namespace mooring::test
