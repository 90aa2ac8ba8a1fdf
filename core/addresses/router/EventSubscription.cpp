// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/router/EventSubscription.h"

#include "net/HttpClient.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QUuid>

#include <algorithm>

using namespace std::chrono_literals;

namespace mooring {

namespace {

constexpr auto wantedTimeout = 1800s; // What section 4.1.2 recommends at least.
constexpr auto shortestRenewal = 60s;
constexpr auto longestRenewal = 12h; // "infinite" included: a router that restarted knows nothing of us.
constexpr auto retryDelay = 10min;
constexpr auto deadline = 10s;
constexpr int lastWords = 250; // Milliseconds, to connect and for the answer.
constexpr qint64 replyLimit = 4096;
constexpr qsizetype mostEarly = 8;
constexpr int preconditionFailed = 412; // The router does not know the subscription (any more).

/// Half of what "Second-1800" grants.
std::chrono::seconds renewalDelay(const QByteArray &timeout)
{
    bool isNumber = false;
    const QByteArray prefix = "second-";
    const QByteArray text = timeout.toLower();
    const int granted = text.startsWith(prefix) ? text.sliced(prefix.size()).toInt(&isNumber) : 0;
    if (!isNumber)
        return longestRenewal;
    return std::clamp<std::chrono::seconds>(std::chrono::seconds(granted) / 2, shortestRenewal, longestRenewal);
}

HttpRequest request(const QByteArray &method, const QUrl &url)
{
    HttpRequest result;
    result.method = method;
    result.url = url;
    result.deadline = deadline;
    result.bodyLimit = replyLimit;
    result.plainHttpAllowed = true; // Its host is the router's address, and there is nothing secret.
    return result;
}

/// Without the event loop, which has ended; the answer is of no interest.
void unsubscribeNow(const QUrl &url, const QByteArray &id)
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(QHostAddress(url.host()), quint16(url.port(80)));
    if (!socket.waitForConnected(lastWords))
        return;
    socket.write("UNSUBSCRIBE " + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + " HTTP/1.1\r\nHost: "
                 + url.authority().toLatin1() + "\r\nSID: " + id + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    socket.waitForReadyRead(lastWords);
}

} // namespace

EventSubscription::EventSubscription(upnp::Service service, HttpClient &http, Clock &clock)
    : m_service(std::move(service))
    , m_http(http)
    , m_clock(clock)
    , m_listener(QHostAddress(m_service.events.host()))
    , m_path('/' + QUuid::createUuid().toByteArray(QUuid::Id128))
{
    connect(&m_listener, &PropertyListener::told, this, &EventSubscription::take);
}

std::shared_ptr<EventSubscription> EventSubscription::subscribe(upnp::Service service, HttpClient &http, Clock &clock)
{
    std::shared_ptr<EventSubscription> result(new EventSubscription(std::move(service), http, clock));
    if (result->m_listener.listen(result->m_service.local))
        result->ask();
    return result;
}

void EventSubscription::end(End how)
{
    if (!m_id.isEmpty() && how == End::InBackground)
        unsubscribe(m_http, m_service.events, m_id);
    else if (!m_id.isEmpty())
        unsubscribeNow(m_service.events, m_id);
    m_id.clear();
    m_isEnded = true;
}

QCoro::Task<> EventSubscription::ask()
{
    const auto self = shared_from_this();
    HttpRequest subscribe = request("SUBSCRIBE", m_service.events);
    if (m_id.isEmpty()) {
        const QString place = QStringLiteral("<http://%1:%2%3>")
                                  .arg(m_service.local.toString())
                                  .arg(m_listener.port())
                                  .arg(QString::fromLatin1(m_path));
        subscribe.headers = {{"CALLBACK", place.toLatin1()}, {"NT", "upnp:event"}};
    } else {
        subscribe.headers = {{"SID", m_id}};
    }
    subscribe.headers.append({"TIMEOUT", "Second-" + QByteArray::number(qint64(wantedTimeout.count()))});
    const Result<HttpReply> reply = co_await m_http.send(subscribe);
    const QByteArray id = reply && reply->status == 200 ? reply->header("SID") : QByteArray();
    if (m_isEnded) {
        if (!id.isEmpty() && id != m_id)
            unsubscribe(m_http, m_service.events, id);
        co_return;
    }
    const bool isForgotten = reply && reply->status == preconditionFailed && !m_id.isEmpty();
    m_id = id;
    if (isForgotten)
        askAfter(0s);
    else
        askAfter(id.isEmpty() ? retryDelay : renewalDelay(reply->header("TIMEOUT")));
    const QList<PropertyChange> early = std::exchange(m_early, {});
    for (const PropertyChange &change : early)
        take(change);
}

void EventSubscription::askAfter(std::chrono::seconds delay)
{
    m_clock.callAfter(delay, this, [this] {
        if (!m_isEnded)
            ask();
    });
}

void EventSubscription::take(const PropertyChange &change)
{
    if (m_isEnded || change.path != m_path || !change.externalAddress)
        return;
    if (m_id.isEmpty()) {
        if (m_early.size() < mostEarly)
            m_early.append(change);
        return;
    }
    if (change.subscription != m_id)
        return;
    m_isHeard = true;
    Q_EMIT hinted(*change.externalAddress);
}

QCoro::Task<> EventSubscription::unsubscribe(HttpClient &http, QUrl url, QByteArray id)
{
    HttpRequest end = request("UNSUBSCRIBE", url);
    end.headers = {{"SID", id}};
    const Result<HttpReply> reply = co_await http.send(end);
    Q_UNUSED(reply)
}

} // namespace mooring
