// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/outside/EchoConnection.h"

#include "addresses/outside/EchoReply.h"
#include "net/DeviceBinding.h"

#include <QNetworkProxy>
#include <QSslSocket>

using namespace std::chrono_literals;

namespace mooring {

namespace {

constexpr auto connectLimit = 3s;
constexpr qint64 chunk = 4096; // Read at a time; the reader stops at what is too long.

QByteArray requestFor(const QUrl &url)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (url.port() >= 0)
        host += ':' + QByteArray::number(url.port());
    return "GET " + target + " HTTP/1.0\r\nHost: " + host
        + "\r\nAccept: text/plain\r\nCache-Control: no-cache\r\nUser-Agent: " + userAgent + "\r\nConnection: close\r\n\r\n";
}

} // namespace

EchoConnection::EchoConnection(Target target, std::chrono::milliseconds deadline)
    : m_target(std::move(target))
    , m_result(fail(Failure::Kind::Cancelled, {}))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { finish(fail(Failure::Kind::Network, tr("It did not answer in time."))); });
    m_connectLimit.setSingleShot(true);
    connect(&m_connectLimit, &QTimer::timeout, this, &EchoConnection::tryNext);
    m_deadline.start(deadline);
    // From the event loop, so that nobody misses finished().
    QMetaObject::invokeMethod(this, &EchoConnection::tryNext, Qt::QueuedConnection);
}

EchoConnection::~EchoConnection()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void EchoConnection::dropSocket()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater(); // It may be emitting the signal that led here.
    m_socket = nullptr;
}

void EchoConnection::tryNext()
{
    dropSocket();
    const QHostAddress address = m_target.addresses.at(m_next++);
    const bool isTls = m_target.url.scheme() == u"https";
    m_socket = new QSslSocket(this);
    m_socket->setProxy(QNetworkProxy::NoProxy);
    if (!m_target.ssl.isNull())
        m_socket->setSslConfiguration(m_target.ssl);
    if (const auto failure = bindToDevice(*m_socket, m_target.device, address))
        return finish(tl::unexpected(*failure));
    connect(m_socket, isTls ? &QSslSocket::encrypted : &QSslSocket::connected, this, &EchoConnection::send);
    connect(m_socket, &QSslSocket::readyRead, this, [this] { read(false); });
    connect(m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) { m_sslErrors = errors; });
    connect(m_socket, &QSslSocket::errorOccurred, this, &EchoConnection::fall);
    if (m_next < m_target.addresses.size())
        m_connectLimit.start(connectLimit);
    else
        m_connectLimit.stop();
    const auto port = quint16(m_target.url.port(isTls ? 443 : 80));
    if (isTls)
        m_socket->connectToHostEncrypted(address.toString(), port, m_target.url.host());
    else
        m_socket->connectToHost(address, port);
}

void EchoConnection::send()
{
    m_connectLimit.stop();
    m_isSent = true;
    m_socket->write(requestFor(m_target.url));
}

void EchoConnection::read(bool closed)
{
    while (!m_isDone && m_isSent && m_socket->bytesAvailable() > 0) {
        m_raw += m_socket->read(chunk);
        if (auto reply = readHttpReply(m_raw, false))
            return finish(*std::move(reply));
    }
    if (!m_isDone && closed)
        finish(*readHttpReply(m_raw, true));
}

void EchoConnection::fall()
{
    if (m_isSent && m_socket->error() == QAbstractSocket::RemoteHostClosedError)
        return read(true);
    const bool isReached
        = m_isSent || !m_sslErrors.isEmpty() || m_socket->error() == QAbstractSocket::SslHandshakeFailedError;
    if (!isReached && m_next < m_target.addresses.size())
        return tryNext();
    finish(tl::unexpected(socketFailure()));
}

Failure EchoConnection::socketFailure() const
{
    if (!m_sslErrors.isEmpty())
        return {Failure::Kind::Tls,
                tr("Its identity could not be verified: %1. Check the computer's clock and whether something on the network "
                   "intercepts the connection.")
                    .arg(m_sslErrors.constFirst().errorString()),
                {}};
    switch (m_socket->error()) {
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return {Failure::Kind::Tls, tr("No secure connection could be made: %1.").arg(m_socket->errorString()), {}};
    case QAbstractSocket::ConnectionRefusedError:
        return {Failure::Kind::Network, tr("It refuses the connection. Is the service down?"), {}};
    case QAbstractSocket::RemoteHostClosedError:
        return {Failure::Kind::Network, tr("It closed the connection without an answer."), {}};
    default:
        return {Failure::Kind::Network, tr("It cannot be reached: %1.").arg(m_socket->errorString()), {}};
    }
}

void EchoConnection::finish(Result<HttpReply> result)
{
    if (m_isDone)
        return;
    m_isDone = true;
    m_result = std::move(result);
    m_deadline.stop();
    m_connectLimit.stop();
    dropSocket();
    Q_EMIT finished();
}

} // namespace mooring
