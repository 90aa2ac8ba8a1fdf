// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "net/HttpClient.h"

#include "net/HttpExchange.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QDateTime>
#include <QHostAddress>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslSocket>
#include <QTimeZone>

#include <algorithm>

namespace mooring {

using namespace std::chrono_literals;

namespace {

// Without any byte for so long, a connection is dead (Qt's transfer timeout); the deadline limits the whole exchange.
constexpr auto kIdleTimeout = 15s;
// Long enough for the requests of one pass to share a connection, short enough that none is left open until the next.
constexpr int kConnectionCacheSeconds = 3;

QByteArray firstHeader(const HttpHeaders &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool hasHeader(const HttpHeaders &headers, QByteArrayView name)
{
    return std::ranges::any_of(headers,
                               [name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

// Loopback, RFC 1918, link-local or unique local: a host on this machine or in this network.
bool isPrivateHost(const QString &host)
{
    if (host == u"localhost" || host.endsWith(u".localhost"))
        return true;
    QHostAddress address;
    if (!address.setAddress(host))
        return false;
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    if (isV4)
        address.setAddress(v4);
    if (address.isLoopback() || address.isLinkLocal() || address.isUniqueLocalUnicast())
        return true;
    return std::ranges::any_of(
        std::initializer_list<std::pair<const char *, int>>{{"10.0.0.0", 8}, {"172.16.0.0", 12}, {"192.168.0.0", 16}},
        [&address](const auto &net) { return address.isInSubnet(QHostAddress(QLatin1String(net.first)), net.second); });
}

std::optional<Failure> refusal(const HttpRequest &request)
{
    const QString host = request.url.host();
    const QString scheme = request.url.scheme();
    if (!request.url.isValid() || host.isEmpty() || (scheme != u"http" && scheme != u"https")) {
        return Failure{
            Failure::Kind::Unsupported,
            QCoreApplication::translate("HttpClient", "The address of the service is not a valid http or https URL."),
            {}};
    }
    if (scheme == u"http" && !request.plainHttpAllowed && !isPrivateHost(host)) {
        return Failure{
            Failure::Kind::Unsupported,
            QCoreApplication::translate(
                "HttpClient",
                "Nothing was sent to %1: its URL begins with http, so anyone on the way could read the password. Use https.")
                .arg(host),
            {}};
    }
    if (scheme == u"https" && !QSslSocket::supportsSsl()) {
        return Failure{Failure::Kind::Tls,
                       QCoreApplication::translate(
                           "HttpClient", "This installation has no working TLS library, so %1 cannot be reached securely.")
                           .arg(host),
                       {}};
    }
    return std::nullopt;
}

// The only place where a QNetworkRequest is made.
QNetworkRequest toNetworkRequest(const HttpRequest &request)
{
    QUrl url = request.url;
    const QString user = url.userName(QUrl::FullyDecoded);
    const QString password = url.password(QUrl::FullyDecoded);
    url.setUserInfo({});
    QNetworkRequest out(url);
    out.setTransferTimeout(int(std::chrono::milliseconds(kIdleTimeout).count()));
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, true);
    out.setAttribute(QNetworkRequest::Http2CleartextAllowedAttribute, false);
    out.setAttribute(QNetworkRequest::ConnectionCacheExpiryTimeoutSecondsAttribute, kConnectionCacheSeconds);
    out.setRawHeader("User-Agent", userAgent);
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(name, value);
    if (!user.isEmpty() && !hasHeader(request.headers, "Authorization"))
        out.setRawHeader("Authorization", "Basic " + (user + u':' + password).toUtf8().toBase64());
    return out;
}

QNetworkReply *start(QNetworkAccessManager &manager, const HttpRequest &request)
{
    const QNetworkRequest out = toNetworkRequest(request);
    if (request.method == "GET" && request.body.isEmpty())
        return manager.get(out);
    if (request.method == "HEAD")
        return manager.head(out);
    return manager.sendCustomRequest(out, request.method, request.body);
}

/// An IMF-fixdate, the only form a sender may use (RFC 9110 section 5.6.7); invalid for anything else.
QDateTime httpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (date.isValid())
        date.setTimeSpec(Qt::UTC);
    return date;
}

/// How far this machine's clock is ahead of that header.
std::optional<std::chrono::seconds> aheadOf(const QByteArray &date)
{
    const QDateTime told = httpDate(date.trimmed());
    if (!told.isValid())
        return std::nullopt;
    return std::chrono::seconds(told.secsTo(QDateTime::currentDateTimeUtc()));
}

} // namespace

QByteArray HttpReply::header(QByteArrayView name) const
{
    return firstHeader(headers, name);
}

std::optional<std::chrono::seconds> HttpReply::retryAfter(const QDateTime &now) const
{
    const QByteArray value = header("Retry-After").trimmed();
    bool isNumber = false;
    const qlonglong seconds = value.toLongLong(&isNumber);
    if (isNumber)
        return seconds >= 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
    const QDateTime when = httpDate(value);
    if (!when.isValid())
        return std::nullopt;
    return std::chrono::seconds(std::max<qint64>(0, now.secsTo(when)));
}

HttpClient::HttpClient(QNetworkAccessManager &manager, const Redactor &redactor)
    : m_manager(manager)
    , m_redactor(redactor)
    , m_underWay(std::make_shared<QSet<HttpExchange *>>())
    , m_requestCount(std::make_shared<qint64>(0))
    , m_clockAhead(std::make_shared<std::optional<std::chrono::seconds>>())
{
}

HttpClient::~HttpClient()
{
    cancelAll();
}

std::unique_ptr<HttpClient> HttpClient::part() const
{
    auto part = std::make_unique<HttpClient>(m_manager, m_redactor);
    part->m_underWayOfWhole = m_underWay;
    part->m_requestCount = m_requestCount;
    part->m_clockAhead = m_clockAhead;
    part->m_closed = m_closed;
    return part;
}

QCoro::Task<Result<HttpReply>> HttpClient::send(HttpRequest request)
{
    if (auto refused = refusal(request)) {
        refused->message = m_redactor.redact(refused->message);
        co_return tl::unexpected(*std::move(refused));
    }
    if (m_closed)
        co_return fail(Failure::Kind::Cancelled, {});
    ++*m_requestCount;
    const auto underWay = m_underWay;
    const auto underWayOfWhole = m_underWayOfWhole;
    const auto clockAhead = m_clockAhead;
    const Redactor &redactor = m_redactor;
    const auto exchange = std::make_unique<HttpExchange>(start(m_manager, request), request.bodyLimit, request.deadline);
    if (!exchange->isFinished()) {
        underWay->insert(exchange.get());
        if (underWayOfWhole)
            underWayOfWhole->insert(exchange.get());
        co_await qCoro(exchange.get(), &HttpExchange::finished);
        // The signal comes through the event loop: the client may be gone.
        underWay->remove(exchange.get());
        if (underWayOfWhole)
            underWayOfWhole->remove(exchange.get());
    }
    Result<HttpReply> result = exchange->takeResult();
    if (const auto ahead = result ? aheadOf(result->header("Date")) : std::nullopt)
        *clockAhead = ahead;
    if (!result)
        result.error().message = redactor.redact(result.error().message);
    co_return result;
}

void HttpClient::cancelAll()
{
    const auto underWay = *m_underWay;
    for (HttpExchange *exchange : underWay) {
        if (m_underWay->contains(exchange)) // the end of one may end another
            exchange->cancel();
    }
}

void HttpClient::close()
{
    m_closed = true;
    cancelAll();
}

} // namespace mooring
