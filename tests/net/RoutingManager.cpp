// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "net/RoutingManager.h"

#include "net/LoopbackHttp.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>

namespace mooring::test {

namespace {

class NoSuchHostReply : public QNetworkReply
{
public:
    NoSuchHostReply(const QNetworkRequest &request, QNetworkAccessManager::Operation op, QObject *parent)
        : QNetworkReply(parent)
    {
        setRequest(request);
        setUrl(request.url());
        setOperation(op);
        setError(HostNotFoundError, QStringLiteral("Host not found"));
        open(ReadOnly);
        QTimer::singleShot(0, this, [this] {
            setFinished(true);
            Q_EMIT errorOccurred(error());
            Q_EMIT finished();
        });
    }
    void abort() override { }

protected:
    qint64 readData(char *, qint64) override { return -1; }
};

} // namespace

RoutingManager::RoutingManager(QObject *parent)
    : QNetworkAccessManager(parent)
{
    setProxy(QNetworkProxy::NoProxy);
}

RoutingManager::RoutingManager(const LoopbackHttp &server, QObject *parent)
    : RoutingManager(parent)
{
    routeAll(server);
}

void RoutingManager::route(const QString &host, const LoopbackHttp &server)
{
    m_ports.insert(host.toLower(), server.port());
}

void RoutingManager::routeAll(const LoopbackHttp &server)
{
    m_defaultPort = server.port();
}

QNetworkReply *RoutingManager::createRequest(Operation op, const QNetworkRequest &request, QIODevice *outgoingData)
{
    QUrl url = request.url();
    const QString host = url.host();
    if (host == u"127.0.0.1")
        return QNetworkAccessManager::createRequest(op, request, outgoingData);
    const quint16 port = m_ports.value(host, m_defaultPort);
    if (port == 0) {
        m_refused.append(host);
        return new NoSuchHostReply(request, op, this);
    }
    QNetworkRequest routed(request);
    const QByteArray authority = url.host(QUrl::FullyEncoded).toLatin1();
    routed.setRawHeader("Host", url.port() < 0 ? authority : authority + ':' + QByteArray::number(url.port()));
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(port);
    routed.setUrl(url);
    return QNetworkAccessManager::createRequest(op, routed, outgoingData);
}

} // namespace mooring::test
