// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/router/GatewayLine.h"

#include "addresses/router/FirstContact.h"

#include <QCoroSignal>
#include <QFutureWatcher>
#include <QPromise>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace mooring {

namespace {

// How soon a router that lost its address is looked at, then after twice as long each time.
constexpr std::chrono::seconds firstLook = 1s;
constexpr std::chrono::seconds lastLook = 60s;

/// Runs @p job in @p pool. What it uses must be its own.
template <typename T>
QCoro::Task<T> runIn(std::shared_ptr<QThreadPool> pool, std::function<T()> job)
{
    const auto promise = std::make_shared<QPromise<T>>();
    const std::unique_ptr<QFutureWatcher<T>, QScopedPointerDeleteLater> watcher(new QFutureWatcher<T>);
    watcher->setFuture(promise->future());
    promise->start();
    pool->start([promise, job] {
        promise->addResult(job());
        promise->finish();
    });
    QFutureWatcherBase *base = watcher.get();
    co_await qCoro(base, &QFutureWatcherBase::finished);
    co_return watcher->result();
}

} // namespace

std::shared_ptr<GatewayLine> GatewayLine::make(GatewayParts parts, Route route, bool isBound)
{
    return std::shared_ptr<GatewayLine>(new GatewayLine(std::move(parts), std::move(route), isBound));
}

GatewayLine::GatewayLine(GatewayParts parts, Route route, bool isBound)
    : m_parts(std::move(parts))
    , m_route(std::move(route))
    , m_isBound(isBound)
{
}

GatewayLine::~GatewayLine() = default;

void GatewayLine::close(EventSubscription::End when)
{
    disconnect();
    *m_isCancelled = true;
    m_listens = false;
    m_announcements.reset();
    if (m_events)
        m_events->end(when);
    m_events.reset();
}

bool GatewayLine::isSameRouter(const Route &route) const
{
    return route.gateway == m_route.gateway && route.deviceIndex == m_route.deviceIndex && route.source == m_route.source
        && !m_linkAddress.isEmpty() && m_parts.linkAddress(route.deviceIndex, route.gateway) == m_linkAddress;
}

QCoro::Task<Result<RouterAnswer>> GatewayLine::ask()
{
    const auto self = shared_from_this();
    const Way known = m_way;
    if (known != Way::Unknown) {
        const Result<RouterAnswer> answer = co_await askBy(known);
        // That it has no address is an answer, too.
        if (answer || answer.error().kind == Failure::Kind::NoAddress)
            co_return answer;
        const Way other = known == Way::Upnp ? Way::PortControl : Way::Upnp;
        const Result<RouterAnswer> last = co_await askBy(other);
        m_way = last ? other : Way::Unknown;
        if (last)
            co_return last;
        co_return tl::unexpected(silence(answer.error(), last.error()));
    }
    const auto contact = std::make_shared<FirstContact>();
    runUpnp(contact); // It searches for a second, so it starts at once.
    runPortControl(contact);
    while (!contact->isDecided())
        co_await qCoro(contact.get(), &FirstContact::progressed);
    if (contact->portControl && *contact->portControl)
        co_return Result<RouterAnswer>(*contact->portControl);
    if (contact->upnp && *contact->upnp)
        co_return Result<RouterAnswer>(*contact->upnp);
    co_return tl::unexpected(silence(contact->portControl->error(), contact->upnp->error()));
}

QCoro::Task<Result<RouterAnswer>> GatewayLine::askBy(Way way)
{
    return way == Way::PortControl ? askPortControl() : askUpnp();
}

QCoro::Task<> GatewayLine::runPortControl(std::shared_ptr<FirstContact> contact)
{
    const auto self = shared_from_this();
    const Result<RouterAnswer> answer = co_await askPortControl();
    // Preferred even where UPnP was faster: it is cheap, and the router announces changes.
    if (answer)
        m_way = Way::PortControl;
    contact->portControl = answer;
    Q_EMIT contact->progressed();
}

QCoro::Task<> GatewayLine::runUpnp(std::shared_ptr<FirstContact> contact)
{
    const auto self = shared_from_this();
    const Result<RouterAnswer> answer = co_await askUpnp();
    if (answer && m_way == Way::Unknown)
        m_way = Way::Upnp;
    contact->upnp = answer;
    Q_EMIT contact->progressed();
}

QCoro::Task<Result<RouterAnswer>> GatewayLine::askPortControl()
{
    const auto self = shared_from_this();
    const GatewayPlace place{m_route.gateway, m_isBound ? m_route.device : QString(), m_parts.port};
    const Result<PortControlAnswer> answer = co_await mooring::askPortControl(place);
    if (!answer)
        co_return tl::unexpected(answer.error());
    tell(answer->address, answer->epoch);
    const QString gateway = m_route.gateway.toString();
    co_return RouterAnswer{answer->address, answer->isPcp ? tr("PCP at %1").arg(gateway) : tr("NAT-PMP at %1").arg(gateway)};
}

QCoro::Task<Result<RouterAnswer>> GatewayLine::askUpnp()
{
    const auto self = shared_from_this();
    const QString detail = tr("UPnP at %1").arg(m_route.gateway.toString());
    if (m_service) {
        const std::function<Result<QHostAddress>()> job = [ask = m_parts.upnp.ask, service = *m_service] {
            return ask(service);
        };
        const Result<QHostAddress> address = co_await runIn(m_parts.pool, job);
        if (address) {
            tell(*address, {});
            co_return RouterAnswer{*address, detail};
        }
        if (address.error().kind == Failure::Kind::NoAddress)
            co_return tl::unexpected(address.error());
        m_service.reset(); // It moved to another port, as after a restart.
    }
    const upnp::Search search{m_route.gateway, m_route.source, m_route.device, m_isCancelled};
    const std::function<Result<upnp::Found>()> job = [find = m_parts.upnp.find, search] {
        return find(search);
    };
    const Result<upnp::Found> found = co_await runIn(m_parts.pool, job);
    if (!found)
        co_return tl::unexpected(found.error());
    m_service = found->service;
    tell(found->address, {});
    subscribe();
    co_return RouterAnswer{found->address, detail};
}

void GatewayLine::listen()
{
    if (m_listens)
        return;
    m_listens = true;
    m_announcements = std::make_unique<Announcements>(m_route.gateway, m_parts.clock);
    connect(m_announcements.get(), &Announcements::changed, this, &GatewayLine::changed);
    if (m_told)
        m_announcements->asked(*m_told, {});
    if (!m_announcements->listen(m_route.deviceIndex, m_parts.announcementAddress, m_parts.announcementPort))
        m_announcements.reset();
    subscribe();
}

void GatewayLine::subscribe()
{
    if (!m_listens || !m_service || m_service->events.isEmpty() || m_service->local.isNull())
        return;
    if (m_events)
        m_events->end(EventSubscription::End::InBackground);
    m_events = EventSubscription::subscribe(*m_service, m_parts.http, m_parts.clock);
    connect(m_events.get(), &EventSubscription::hinted, this, &GatewayLine::hint);
}

void GatewayLine::hint(const QHostAddress &address)
{
    if (address.isNull() || address == QHostAddress(QHostAddress::AnyIPv4)) {
        // The event of the next address can get lost: miniupnpd sends none while one is on its way.
        if (!std::exchange(m_isWatching, true))
            watch(firstLook);
    } else if (!m_told || *m_told != address) { // The first event tells what is known already.
        Q_EMIT changed();
    }
}

void GatewayLine::watch(std::chrono::seconds delay)
{
    m_parts.clock.callAfter(delay, this, [this, delay] { look(delay); });
}

QCoro::Task<> GatewayLine::look(std::chrono::seconds delay)
{
    const auto self = shared_from_this();
    if (!m_listens)
        co_return;
    const std::optional<QHostAddress> before = m_told;
    const Result<RouterAnswer> answer = co_await askUpnp();
    if (!answer) {
        watch(std::min(delay * 2, lastLook));
        co_return;
    }
    m_isWatching = false;
    if (before != answer->address)
        Q_EMIT changed();
}

void GatewayLine::tell(const QHostAddress &address, std::optional<quint32> epoch)
{
    m_told = address;
    m_linkAddress = m_parts.linkAddress(m_route.deviceIndex, m_route.gateway);
    if (m_announcements)
        m_announcements->asked(address, epoch);
}

Failure GatewayLine::silence(const Failure &first, const Failure &second) const
{
    // Words of the router itself are worth more than that the other way was silent.
    for (const Failure &failure : {first, second}) {
        if (failure.kind != Failure::Kind::Network && failure.kind != Failure::Kind::Unsupported)
            return failure;
    }
    return {Failure::Kind::NoAddress,
            tr("The router at %1 does not tell its address. Switch on UPnP or NAT-PMP there, or use another source.")
                .arg(m_route.gateway.toString()),
            {}};
}

} // namespace mooring
