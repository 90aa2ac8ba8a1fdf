// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
// EtcdService's calls: log-in, leases, and what etcd's errors mean.
#include "providers/native/EtcdService.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CoreDnsEtcd)
};

Failure failureOf(const HttpReply &reply, const Redactor &redactor)
{
    using Kind = Failure::Kind;
    const QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    QString said = body[u"message"].toString();
    if (said.isEmpty())
        said = body[u"error"].toString();
    said = redactor.redact(said.left(200));
    const auto retryAfter = reply.retryAfter(QDateTime::currentDateTimeUtc());
    if (said.contains(u"requested lease not found"))
        return {Kind::NoSuchName, Text::tr("The lease in etcd has run out."), {}};
    if (said.contains(u"authentication failed"))
        return {Kind::Credentials, Text::tr("etcd refuses the user name or password of the account: enter them again."), {}};
    if (said.contains(u"user name is empty"))
        return {Kind::Credentials, Text::tr("etcd wants a log-in: enter a user name and password in the account."), {}};
    if (reply.status == 401)
        return {
            Kind::Credentials, Text::tr("etcd refuses the log-in (%1): enter user name and password again.").arg(said), {}};
    if (reply.status == 403)
        return {Kind::Forbidden,
                Text::tr("This etcd user may not write below the key prefix: give its role read and write access there."),
                {}};
    if (reply.status == 429)
        return {Kind::RateLimited, Text::tr("etcd gets too many requests."), retryAfter};
    if (reply.status == 404)
        return {Kind::Unsupported,
                Text::tr("There is no etcd version 3 gateway at this address: etcd 3.4 or newer is needed."),
                {}};
    if (reply.status >= 500)
        return {Kind::Server, Text::tr("etcd has a problem of its own (status %1: %2).").arg(reply.status).arg(said),
                retryAfter};
    return {Kind::Rejected, Text::tr("etcd did not accept the request (status %1: %2).").arg(reply.status).arg(said), {}};
}

bool wantsNewLogIn(const HttpReply &reply)
{
    return reply.status == 401 || reply.body.contains("invalid auth token") || reply.body.contains("user name is empty");
}

} // namespace

QCoro::Task<Result<QJsonObject>> EtcdService::callOnce(QString path, QJsonObject body)
{
    Failure last{Failure::Kind::Network, Text::tr("The account names no etcd server."), {}};
    for (const QString &endpoint : m_settings.endpoints) {
        HttpRequest request;
        request.method = "POST";
        request.url = QUrl(endpoint + path);
        request.headers = {{"Content-Type", "application/json"}};
        if (!m_token.isEmpty())
            request.headers.append({"Authorization", m_token});
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        const Result<HttpReply> reply = co_await m_http.send(request);
        if (!reply) {
            last = reply.error();
            if (last.kind == Failure::Kind::Network)
                continue; // another member of the cluster may answer
            co_return tl::unexpected(last);
        }
        if (reply->status != 200) {
            if (wantsNewLogIn(*reply))
                m_token.clear();
            co_return tl::unexpected(failureOf(*reply, m_http.redactor()));
        }
        const QJsonDocument document = QJsonDocument::fromJson(reply->body);
        if (!document.isObject())
            co_return fail(Failure::Kind::BadReply, Text::tr("etcd answered with something that is not JSON."));
        co_return document.object();
    }
    co_return tl::unexpected(last);
}

QCoro::Task<Result<QJsonObject>> EtcdService::logIn()
{
    const QJsonObject body{{QStringLiteral("name"), m_settings.username}, {QStringLiteral("password"), m_settings.password}};
    m_token.clear();
    const Result<QJsonObject> reply = co_await callOnce(QStringLiteral("/v3/auth/authenticate"), body);
    if (!reply) {
        // Log-in is off at this server: go on without.
        if (reply.error().message.contains(u"authentication is not enabled"))
            co_return QJsonObject();
        co_return reply;
    }
    m_token = (*reply)[u"token"].toString().toLatin1();
    if (m_token.isEmpty())
        co_return fail(Failure::Kind::BadReply, Text::tr("etcd gave no token for the log-in."));
    co_return reply;
}

QCoro::Task<Result<QJsonObject>> EtcdService::call(QString path, QJsonObject body)
{
    const bool usesLogIn = !m_settings.username.isEmpty();
    const bool hadToken = !m_token.isEmpty();
    if (usesLogIn && !hadToken) {
        const Result<QJsonObject> in = co_await logIn();
        if (!in)
            co_return in;
    }
    const Result<QJsonObject> reply = co_await callOnce(path, body);
    // A token lives for minutes only, and dies with the server.
    if (reply || !hadToken || !m_token.isEmpty())
        co_return reply;
    const Result<QJsonObject> in = co_await logIn();
    if (!in)
        co_return in;
    const Result<QJsonObject> second = co_await callOnce(path, body);
    co_return second;
}

QCoro::Task<Result<QString>> EtcdService::lease(int seconds)
{
    if (m_leases.contains(seconds))
        co_return m_leases.value(seconds);
    const QJsonObject body{{QStringLiteral("TTL"), seconds}, {QStringLiteral("ID"), 0}};
    const Result<QJsonObject> reply = co_await call(QStringLiteral("/v3/lease/grant"), body);
    if (!reply)
        co_return tl::unexpected(reply.error());
    const QString id = (*reply)[u"ID"].toString();
    if (id.isEmpty())
        co_return fail(Failure::Kind::BadReply, Text::tr("etcd gave no lease."));
    m_leases.insert(seconds, id);
    co_return id;
}

QCoro::Task<> EtcdService::renewLeases()
{
    const QMap<int, QString> leases = m_leases;
    for (auto it = leases.begin(); it != leases.end(); ++it) {
        const QJsonObject body{{QStringLiteral("ID"), it.value()}};
        const Result<QJsonObject> reply = co_await call(QStringLiteral("/v3/lease/keepalive"), body);
        // No time left in the reply: it ran out before, and its keys are gone with it.
        if (reply && (*reply)[u"result"][u"TTL"].toString().toInt() <= 0)
            m_leases.remove(it.key());
    }
}

} // namespace mooring
