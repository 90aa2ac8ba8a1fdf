// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/router/Gateways.h"

#include "platform/DeviceKind.h"

#include <algorithm>

namespace mooring {

Gateways::Gateways(GatewayParts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    m_parts.pool->setMaxThreadCount(1);
}

Gateways::~Gateways()
{
    for (const auto &[device, known] : m_lines)
        known->close(EventSubscription::End::Now);
}

QCoro::Task<Result<RouterAnswer>> Gateways::externalAddress(QString device)
{
    const Result<Route> route = routeThrough(device);
    if (!route)
        co_return tl::unexpected(route.error());
    const std::shared_ptr<GatewayLine> asked = line(*route, device);
    const Result<RouterAnswer> answer = co_await asked->ask();
    co_return answer;
}

Result<Route> Gateways::routeThrough(const QString &device) const
{
    const Result<QList<Route>> routes = m_parts.routes(RecordType::A);
    if (!routes)
        return tl::unexpected(routes.error());
    const auto fitting = std::find_if(routes->begin(), routes->end(), [&device](const Route &route) {
        return device.isEmpty() ? deviceKind(route.device, route.deviceKind) == DeviceKind::Line
                                : matchesDevice(device, route.device);
    });
    if (fitting == routes->end()) {
        return fail(
            Failure::Kind::Network,
            device.isEmpty()
                ? tr("There is no way to the Internet over IPv4 now, so there is no router to ask.")
                : tr("The interface “%1” has no way to the Internet over IPv4, so there is no router to ask.").arg(device));
    }
    if (fitting->gateway.isNull()) {
        return fail(Failure::Kind::NoAddress,
                    tr("“%1” leads to the provider without a router that could be asked. Use the source “interface”.")
                        .arg(fitting->device));
    }
    return *fitting;
}

std::shared_ptr<GatewayLine> Gateways::line(const Route &route, const QString &device)
{
    std::shared_ptr<GatewayLine> &known = m_lines[device];
    if (known) {
        const Route &old = known->route();
        if (old.gateway == route.gateway && old.deviceIndex == route.deviceIndex && old.source == route.source)
            return known;
        known->close(EventSubscription::End::InBackground);
    }
    known = GatewayLine::make(m_parts, route, !device.isEmpty());
    connect(known.get(), &GatewayLine::changed, this, &Gateways::changed);
    if (m_listens)
        known->listen();
    return known;
}

void Gateways::listen()
{
    m_listens = true;
    for (const auto &[device, known] : m_lines)
        known->listen();
    listenToDefault();
}

void Gateways::listenToDefault()
{
    // Without a network there is nothing to hear; networkChanged() comes with it.
    if (const Result<Route> route = routeThrough({}))
        (void)line(*route, {});
}

void Gateways::networkChanged()
{
    for (auto known = m_lines.begin(); known != m_lines.end();) {
        const Result<Route> route = routeThrough(known->first);
        if (route && known->second->isSameRouter(*route)) {
            ++known;
            continue;
        }
        known->second->close(EventSubscription::End::InBackground);
        known = m_lines.erase(known);
    }
    if (m_listens)
        listenToDefault();
}

bool Gateways::isSubscribed() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [](const auto &known) { return known.second->isSubscribed(); });
}

} // namespace mooring
