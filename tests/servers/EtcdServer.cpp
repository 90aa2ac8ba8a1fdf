// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "servers/EtcdServer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

namespace mooring::test {

namespace {

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray fromBase64(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

/// The first key after all that begin with @p prefix.
QByteArray endOf(QByteArray prefix)
{
    prefix.back() = char(prefix.back() + 1);
    return prefix;
}

} // namespace

bool EtcdServer::start()
{
    for (int attempt = 0; attempt < 5; ++attempt) {
        m_process = std::make_unique<TestProcess>();
        m_port = freePort();
        const QString peer = QStringLiteral("http://127.0.0.1:%1").arg(freePort());
        const QStringList arguments{QStringLiteral("--name=t"),
                                    QStringLiteral("--data-dir=") + m_process->filePath(QStringLiteral("data")),
                                    QStringLiteral("--listen-client-urls=") + url(),
                                    QStringLiteral("--advertise-client-urls=") + url(),
                                    QStringLiteral("--listen-peer-urls=") + peer,
                                    QStringLiteral("--initial-advertise-peer-urls=") + peer,
                                    QStringLiteral("--initial-cluster=t=") + peer,
                                    QStringLiteral("--unsafe-no-fsync")};
        const auto isReady = [this] {
            return !call(QStringLiteral("/v3/maintenance/status"), {}).isEmpty();
        };
        if (m_process->start(QStringLiteral("etcd"), arguments, isReady))
            return true;
        m_error = m_process->error();
        if (!m_error.contains(u"in use"))
            return false;
    }
    return false;
}

QJsonObject EtcdServer::call(const QString &path, const QJsonObject &body)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(url() + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", m_token);
    const std::unique_ptr<QNetworkReply> reply(manager.post(request, QJsonDocument(body).toJson(QJsonDocument::Compact)));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }) || reply->error() != QNetworkReply::NoError) {
        m_error = QString::fromUtf8(reply->readAll());
        return {};
    }
    return QJsonDocument::fromJson(reply->readAll()).object();
}

void EtcdServer::put(const QByteArray &key, const QByteArray &value)
{
    call(QStringLiteral("/v3/kv/put"), {{QStringLiteral("key"), base64(key)}, {QStringLiteral("value"), base64(value)}});
}

void EtcdServer::remove(const QByteArray &key)
{
    call(QStringLiteral("/v3/kv/deleterange"), {{QStringLiteral("key"), base64(key)}});
}

QMap<QByteArray, QByteArray> EtcdServer::keys(const QByteArray &prefix)
{
    const QJsonObject reply
        = call(QStringLiteral("/v3/kv/range"),
               {{QStringLiteral("key"), base64(prefix)}, {QStringLiteral("range_end"), base64(endOf(prefix))}});
    QMap<QByteArray, QByteArray> result;
    for (const QJsonValue &entry : reply[u"kvs"].toArray())
        result.insert(fromBase64(entry[u"key"]), fromBase64(entry[u"value"]));
    return result;
}

QString EtcdServer::leaseOf(const QByteArray &key)
{
    const QJsonObject reply = call(QStringLiteral("/v3/kv/range"), {{QStringLiteral("key"), base64(key)}});
    return reply[u"kvs"].toArray().first()[u"lease"].toString();
}

QString EtcdServer::revision()
{
    return call(QStringLiteral("/v3/kv/range"), {{QStringLiteral("key"), base64("x")}})[u"header"][u"revision"].toString();
}

bool EtcdServer::enableLogin(const QString &rootPassword, const QString &user, const QString &password,
                             const QByteArray &prefix)
{
    const auto key = [](const char *name) {
        return QString::fromLatin1(name);
    };
    const QJsonObject permission{
        {key("permType"), key("READWRITE")}, {key("key"), base64(prefix)}, {key("range_end"), base64(endOf(prefix))}};
    const QList<QPair<QString, QJsonObject>> steps{
        {key("/v3/auth/user/add"), {{key("name"), key("root")}, {key("password"), rootPassword}}},
        {key("/v3/auth/user/add"), {{key("name"), user}, {key("password"), password}}},
        {key("/v3/auth/role/add"), {{key("name"), key("root")}}},
        {key("/v3/auth/role/add"), {{key("name"), key("dns")}}},
        {key("/v3/auth/role/grant"), {{key("name"), key("dns")}, {key("perm"), permission}}},
        {key("/v3/auth/user/grant"), {{key("user"), key("root")}, {key("role"), key("root")}}},
        {key("/v3/auth/user/grant"), {{key("user"), user}, {key("role"), key("dns")}}},
        {key("/v3/auth/enable"), {}},
    };
    for (const auto &[path, body] : steps) {
        if (call(path, body).isEmpty())
            return false;
    }
    m_token = call(key("/v3/auth/authenticate"), {{key("name"), key("root")}, {key("password"), rootPassword}})[u"token"]
                  .toString()
                  .toLatin1();
    return !m_token.isEmpty();
}

} // namespace mooring::test
