// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/router/OuterAddress.h"
#include "addresses/router/Upnp.h"

#include <QCoreApplication>

#include <array>
#include <miniupnpc/miniupnpc.h>
#include <miniupnpc/upnpcommands.h>
#include <miniupnpc/upnperrors.h>

namespace mooring::upnp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Router)
};

constexpr int searchMilliseconds = 1000; // A router may take a second to answer (its MX); silence for so long ends it.
constexpr unsigned char hops = 2;

struct UrlsDeleter
{
    void operator()(UPNPUrls *urls) const
    {
        FreeUPNPUrls(urls);
        delete urls;
    }
};

struct DevicesDeleter
{
    void operator()(UPNPDev *devices) const { freeUPNPDevlist(devices); }
};

using Devices = std::unique_ptr<UPNPDev, DevicesDeleter>;

Devices search(const Search &wanted)
{
    // All are asked for at once: one search instead of one for each.
    static constexpr std::array<const char *, 5> types{
        "urn:schemas-upnp-org:device:InternetGatewayDevice:2", "urn:schemas-upnp-org:device:InternetGatewayDevice:1",
        "urn:schemas-upnp-org:service:WANIPConnection:1", "urn:schemas-upnp-org:service:WANPPPConnection:1", nullptr};
    // Without it the search would go out where the default route leads: into a VPN.
    const QByteArray source = wanted.source.isNull() ? wanted.device.toLatin1() : wanted.source.toString().toLatin1();
    int error = 0;
    return Devices(upnpDiscoverDevices(types.data(), searchMilliseconds, source.isEmpty() ? nullptr : source.constData(),
                                       nullptr, UPNP_LOCAL_PORT_ANY, 0, hops, &error, 1));
}

QUrl toUrl(const char *text)
{
    return QUrl(QString::fromLatin1(text), QUrl::StrictMode);
}

/// The service at @p service of a description that came from @p root; empty control = there is none, or it is elsewhere.
Service toService(const IGDdatas_service &service, const QUrl &root, const QHostAddress &gateway)
{
    Service result;
    result.type = service.servicetype;
    const QUrl control = root.resolved(toUrl(service.controlurl));
    const QUrl events = root.resolved(toUrl(service.eventsuburl));
    if (service.controlurl[0] != '\0' && isAt(control, gateway))
        result.control = control;
    if (service.eventsuburl[0] != '\0' && isAt(events, gateway))
        result.events = events;
    return result;
}

Failure notFound(const QHostAddress &gateway)
{
    return {Failure::Kind::Network, Text::tr("The router at %1 does not answer by UPnP.").arg(gateway.toString()), {}};
}

Result<QHostAddress> ask(const Service &service)
{
    std::array<char, 40> text{};
    const int code
        = UPNP_GetExternalIPAddress(service.control.toEncoded().constData(), service.type.constData(), text.data());
    const QString host = service.control.host();
    if (code < 0)
        return tl::unexpected(notFound(QHostAddress(host)));
    if (code > 0) {
        return fail(Failure::Kind::NoAddress,
                    Text::tr("The router at %1 could not tell its address by UPnP: %2.")
                        .arg(host, QString::fromLatin1(strupnperror(code))));
    }
    const QString answer = QString::fromLatin1(text.data());
    const QHostAddress address(answer);
    if (answer.isEmpty() || address == QHostAddress(QHostAddress::AnyIPv4)) {
        return fail(Failure::Kind::NoAddress,
                    Text::tr("The router at %1 has no address on the Internet now. Is its line connected?").arg(host));
    }
    if (!canBeOuterAddress(address)) {
        return fail(Failure::Kind::BadReply,
                    Text::tr("The router at %1 names an address that cannot be its own: %2.").arg(host, answer));
    }
    return address;
}

/// Asks the router that is described at @p root.
Result<Found> describe(const QByteArray &root, const QHostAddress &gateway)
{
    const std::unique_ptr<UPNPUrls, UrlsDeleter> urls(new UPNPUrls{});
    IGDdatas data{};
    std::array<char, 64> local{};
    if (UPNP_GetIGDFromUrl(root.constData(), urls.get(), &data, local.data(), int(local.size())) != 1)
        return tl::unexpected(notFound(gateway));
    // Some routers name another base, but then the URLs must lead to the router all the same.
    const QUrl base = data.urlbase[0] != '\0' ? toUrl(data.urlbase) : toUrl(root.constData());
    Result<Found> result = tl::unexpected(notFound(gateway));
    for (const IGDdatas_service *described : {&data.first, &data.second}) {
        Found found{toService(*described, base, gateway), {}};
        if (found.service.control.isEmpty())
            continue;
        found.service.local.setAddress(QString::fromLatin1(local.data()));
        const Result<QHostAddress> address = ask(found.service);
        if (address) {
            found.address = *address;
            return found;
        }
        result = tl::unexpected(address.error());
    }
    return result;
}

Result<Found> find(const Search &wanted)
{
    const Devices devices = search(wanted);
    QList<QByteArray> roots;
    for (const UPNPDev *device = devices.get(); device; device = device->pNext) {
        const QByteArray root = device->descURL;
        if (isAt(toUrl(device->descURL), wanted.gateway) && !roots.contains(root))
            roots << root;
    }
    Result<Found> result = tl::unexpected(notFound(wanted.gateway));
    for (const QByteArray &root : std::as_const(roots)) {
        if (*wanted.isCancelled)
            return fail(Failure::Kind::Cancelled, Text::tr("The search for the router was cancelled."));
        result = describe(root, wanted.gateway);
        if (result)
            break;
    }
    return result;
}

} // namespace

Functions functions()
{
    return {find, ask};
}

} // namespace mooring::upnp
