// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Redactor.h"
#include "model/Result.h"

#include <QByteArray>
#include <QCoroTask>
#include <QList>
#include <QPair>
#include <QSet>
#include <QUrl>

#include <chrono>
#include <memory>

class QNetworkAccessManager;

namespace mooring {

class HttpExchange;

/// What every request of this program calls itself; some services block what libraries say by themselves.
inline constexpr char userAgent[] = "Mooring/" MOORING_VERSION " (+https://mooring.example)";

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

/// One request as it goes out. Path and query are sent byte for byte as given to QUrl::fromEncoded(StrictMode), only that
/// the hex digits of an escape become upper case and an escape that needs none (%41) is undone.
struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url = {};
    HttpHeaders headers = {}; ///< Besides User-Agent, which HttpClient sets unless it is given here.
    QByteArray body = {};
    std::chrono::milliseconds deadline = std::chrono::seconds(60); ///< For the whole exchange.
    qint64 bodyLimit = 4LL * 1024 * 1024; ///< Bytes of reply body; more is Failure::BadReply.
    bool plainHttpAllowed = false; ///< http to a host that is not loopback or private: the recipe says that there is no TLS.
};

/// A whole reply of any status. A redirect is returned, never followed.
struct HttpReply
{
    int status = 0;
    HttpHeaders headers;
    QByteArray body;

    /// The first header of that name, any letter case; empty if there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// Retry-After (RFC 9110 section 10.2.3) as seconds from @p now; absent or unreadable = empty.
    [[nodiscard]] std::optional<std::chrono::seconds> retryAfter(const QDateTime &now) const;
};

/// The only way to speak HTTP. Has an idle timeout, an own deadline and a body cap; verifies TLS always; refuses plain http
/// except to loopback and private addresses; texts of its failures hold no secret and no query.
class HttpClient
{
public:
    /// Both must outlive this client and its tasks.
    HttpClient(QNetworkAccessManager &manager, const Redactor &redactor);
    /// Cancels what is under way.
    ~HttpClient();
    /// A client whose requests can be ended without those of this one, and are ended with them. It uses the same manager and
    /// redactor and may outlive this.
    [[nodiscard]] std::unique_ptr<HttpClient> part() const;
    Q_DISABLE_COPY_MOVE(HttpClient)

    /// User name and password in the URL are sent as Basic authentication unless there is an Authorization header.
    /// A connection that breaks before any byte of the reply is tried again by Qt, for every method.
    /// Failure kinds: Network, Tls, BadReply (body too long), Unsupported (plain http), Cancelled.
    [[nodiscard]] QCoro::Task<Result<HttpReply>> send(HttpRequest request);
    /// Ends every request under way with Failure::Cancelled.
    void cancelAll();
    /// cancelAll() for good: from now on nothing is sent, and send() fails with Failure::Cancelled.
    void close();
    /// How far this machine's clock was ahead of the last reply's Date header (RFC 9110 section 6.6.1); empty = none came
    /// yet.
    [[nodiscard]] std::optional<std::chrono::seconds> clockAhead() const { return *m_clockAhead; }
    /// Requests sent so far, by all parts together; what the bench counts.
    [[nodiscard]] qint64 requestCount() const { return *m_requestCount; }

    [[nodiscard]] const Redactor &redactor() const { return m_redactor; }

private:
    QNetworkAccessManager &m_manager;
    const Redactor &m_redactor;
    // Shared with the requests under way, which go on after the client when it cancels them at its end.
    std::shared_ptr<QSet<HttpExchange *>> m_underWay;
    std::shared_ptr<QSet<HttpExchange *>> m_underWayOfWhole; ///< Of the client that this is a part of; may be null.
    std::shared_ptr<qint64> m_requestCount; ///< Shared by all parts.
    std::shared_ptr<std::optional<std::chrono::seconds>> m_clockAhead; ///< Shared as m_underWay is, and by all parts.
    bool m_closed = false;
};

} // namespace mooring
