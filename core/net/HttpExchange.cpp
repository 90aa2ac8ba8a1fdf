// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "net/HttpExchange.h"

#include <QCoreApplication>
#include <QNetworkReply>

namespace mooring {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("HttpClient", source);
}

Failure networkFailure(QNetworkReply::NetworkError error, const QString &host)
{
    const auto failure = [&host](Failure::Kind kind, const char *source) {
        return Failure{kind, text(source).arg(host), {}};
    };
    using Kind = Failure::Kind;
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return failure(Kind::Network, QT_TRANSLATE_NOOP("HttpClient", "%1 refuses the connection. Is the service down?"));
    case QNetworkReply::RemoteHostClosedError:
        return failure(Kind::Network,
                       QT_TRANSLATE_NOOP("HttpClient", "%1 closed the connection before the reply was complete."));
    case QNetworkReply::HostNotFoundError:
        return failure(
            Kind::Network,
            QT_TRANSLATE_NOOP("HttpClient",
                              "The host name %1 was not found. Check the network connection and the DNS settings."));
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return failure(Kind::Network, QT_TRANSLATE_NOOP("HttpClient", "%1 did not answer in time."));
    case QNetworkReply::SslHandshakeFailedError:
        return failure(Kind::Tls, QT_TRANSLATE_NOOP("HttpClient", "No secure connection to %1 could be made."));
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return failure(
            Kind::Network,
            QT_TRANSLATE_NOOP("HttpClient", "The proxy for the connection to %1 does not work. Check the proxy settings."));
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return failure(
            Kind::Network,
            QT_TRANSLATE_NOOP("HttpClient", "The proxy for the connection to %1 asks for a user name and password."));
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return failure(Kind::Network,
                       QT_TRANSLATE_NOOP("HttpClient", "There is no network connection, so %1 could not be reached."));
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return failure(Kind::BadReply, QT_TRANSLATE_NOOP("HttpClient", "The answer of %1 is not HTTP."));
    default:
        return failure(Kind::Network, QT_TRANSLATE_NOOP("HttpClient", "The connection to %1 failed."));
    }
}

// Qt reports a status of 400 and above as an error, too; for us it is a reply like any other.
bool comesFromStatus(QNetworkReply::NetworkError error)
{
    return (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError)
        || error == QNetworkReply::ProtocolInvalidOperationError
        || (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError);
}

} // namespace

HttpExchange::HttpExchange(QNetworkReply *reply, qint64 bodyLimit, std::chrono::milliseconds deadline)
    : m_reply(reply)
    , m_bodyLimit(bodyLimit)
{
    m_reply->setParent(this);
    // Reading along keeps at most this much of a body that is longer than it may be.
    m_reply->setReadBufferSize(bodyLimit + 1);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::readBody);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_sslErrors = errors; });
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::finish);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(Stop::Deadline); });
    m_deadline.start(deadline);
    if (m_reply->isFinished())
        finish();
}

HttpExchange::~HttpExchange()
{
    m_reply->disconnect(this);
    if (!m_reply->isFinished())
        m_reply->abort();
}

void HttpExchange::cancel()
{
    stop(Stop::Cancelled);
}

void HttpExchange::readBody()
{
    m_body += m_reply->read(m_bodyLimit + 1 - m_body.size());
    if (m_body.size() > m_bodyLimit)
        stop(Stop::TooLong);
}

void HttpExchange::stop(Stop why)
{
    if (m_finished || m_stop != Stop::None)
        return;
    m_stop = why;
    m_reply->abort(); // emits finished
}

void HttpExchange::finish()
{
    if (m_finished)
        return;
    if (m_stop == Stop::None) {
        m_body += m_reply->read(m_bodyLimit + 1 - m_body.size());
        if (m_body.size() > m_bodyLimit)
            m_stop = Stop::TooLong;
    }
    m_finished = true;
    m_deadline.stop();
    Q_EMIT finished();
}

std::optional<Failure> HttpExchange::failure() const
{
    const QString host = m_reply->request().url().host();
    switch (m_stop) {
    case Stop::Deadline:
        return Failure{
            Failure::Kind::Network, text(QT_TRANSLATE_NOOP("HttpClient", "%1 did not answer in time.")).arg(host), {}};
    case Stop::TooLong:
        return Failure{Failure::Kind::BadReply,
                       text(QT_TRANSLATE_NOOP("HttpClient", "The reply of %1 is longer than expected (more than %2 bytes)."))
                           .arg(host)
                           .arg(m_bodyLimit),
                       {}};
    case Stop::Cancelled:
        return Failure{Failure::Kind::Cancelled,
                       text(QT_TRANSLATE_NOOP("HttpClient", "The request to %1 was cancelled.")).arg(host),
                       {}};
    case Stop::None:
        break;
    }
    const auto error = m_reply->error();
    if (!m_sslErrors.isEmpty()) {
        return Failure{Failure::Kind::Tls,
                       text(QT_TRANSLATE_NOOP("HttpClient",
                                              "The identity of %1 could not be verified: %2 Check the computer's clock and "
                                              "whether something on the network "
                                              "intercepts the connection."))
                           .arg(host, m_sslErrors.constFirst().errorString() + u'.'),
                       {}};
    }
    const bool hasStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    if (error == QNetworkReply::NoError && hasStatus)
        return std::nullopt;
    if (hasStatus && comesFromStatus(error))
        return std::nullopt;
    return networkFailure(error, host);
}

Result<HttpReply> HttpExchange::takeResult()
{
    if (auto failed = failure())
        return tl::unexpected(*std::move(failed));
    HttpReply reply;
    reply.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        reply.headers.append({name, value});
    reply.body = std::move(m_body);
    return reply;
}

} // namespace mooring
