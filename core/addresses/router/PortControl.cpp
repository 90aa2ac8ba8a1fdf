// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/router/PortControl.h"

#include "addresses/router/NatPmp.h"
#include "addresses/router/OuterAddress.h"
#include "addresses/router/Pcp.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace std::chrono_literals;

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Router)
};

constexpr auto limitEach = 1000ms; // For each of the two protocols: three datagrams.
constexpr auto limitDelete = 500ms; // The mapping ends by itself if this is not heard.
constexpr quint32 shortestLifetime = 5; // Seconds.

Failure noAddress(const GatewayPlace &place)
{
    return {Failure::Kind::NoAddress,
            Text::tr("The router at %1 has no address on the Internet now. Is its line connected?")
                .arg(place.gateway.toString()),
            {}};
}

Failure refused(const GatewayPlace &place)
{
    return {Failure::Kind::Forbidden,
            Text::tr("The router at %1 does not tell its address to this device. Allow NAT-PMP or PCP for it there, or use "
                     "another source.")
                .arg(place.gateway.toString()),
            {}};
}

Failure notUnderstood(const GatewayPlace &place)
{
    return {Failure::Kind::Unsupported,
            Text::tr("The router at %1 knows neither NAT-PMP nor PCP.").arg(place.gateway.toString()),
            {}};
}

Result<PortControlAnswer> checked(const GatewayPlace &place, const PortControlAnswer &answer)
{
    if (answer.address == QHostAddress(QHostAddress::AnyIPv4))
        return tl::unexpected(noAddress(place));
    if (!canBeOuterAddress(answer.address)) {
        return fail(Failure::Kind::BadReply,
                    Text::tr("The router at %1 names an address that cannot be its own: %2.")
                        .arg(place.gateway.toString(), answer.address.toString()));
    }
    return answer;
}

/// Empty = ask by the other protocol.
std::optional<Result<PortControlAnswer>> judge(const GatewayPlace &place, const natpmp::AddressReply &reply)
{
    switch (reply.result) {
    case natpmp::Success:
        return checked(place, {reply.address, reply.epoch, false});
    case natpmp::NetworkFailure:
        return tl::unexpected(noAddress(place));
    case natpmp::NotAuthorized:
        return tl::unexpected(refused(place));
    default:
        return std::nullopt;
    }
}

Result<PortControlAnswer> judge(const GatewayPlace &place, const pcp::Reply &reply)
{
    switch (reply.result) {
    case pcp::Success:
        return checked(place, {reply.external, reply.epoch, true});
    case pcp::NetworkFailure:
        return tl::unexpected(noAddress(place));
    case pcp::NotAuthorized:
        return tl::unexpected(refused(place));
    case pcp::AddressMismatch:
        return fail(Failure::Kind::NoAddress,
                    Text::tr("Another router stands between this device and the router at %1, so it does not tell its "
                             "address. Use another source.")
                        .arg(place.gateway.toString()));
    case pcp::UnsupportedVersion:
        return tl::unexpected(notUnderstood(place));
    default:
        return fail(Failure::Kind::NoAddress,
                    Text::tr("The router at %1 could not tell its address by PCP (result code %2).")
                        .arg(place.gateway.toString())
                        .arg(reply.result));
    }
}

pcp::MapRequest newMapping(const GatewaySocket &socket)
{
    pcp::MapRequest request;
    for (quint8 &byte : request.nonce)
        byte = static_cast<quint8>(QRandomGenerator::system()->bounded(256));
    request.client = socket.localAddress();
    request.port = socket.localPort();
    request.lifetime = shortestLifetime;
    return request;
}

using Socket = std::shared_ptr<GatewaySocket>;

Socket newSocket()
{
    // Deleted later: it is still emitting its signal when the coroutine goes on.
    return {new GatewaySocket, [](GatewaySocket *old) {
                old->deleteLater();
            }};
}

QCoro::Task<Result<PortControlAnswer>> askPcpThrough(Socket socket, GatewayPlace place)
{
    pcp::MapRequest request = newMapping(*socket);
    const GatewaySocket::IsReply isReply = [request](QByteArrayView wire) {
        const auto reply = pcp::readReply(wire);
        return natpmp::isVersionRefusal(wire)
            || (reply && (pcp::answers(*reply, request) || reply->result == pcp::UnsupportedVersion));
    };
    const Result<QByteArray> wire = co_await socket->ask(pcp::mapRequest(request), isReply, limitEach);
    if (!wire)
        co_return tl::unexpected(wire.error());
    const auto reply = pcp::readReply(*wire);
    if (!reply)
        co_return tl::unexpected(notUnderstood(place));
    if (reply->result == pcp::Success) {
        request.lifetime = 0;
        const Result<QByteArray> deleted = co_await socket->ask(pcp::mapRequest(request), isReply, limitDelete);
        Q_UNUSED(deleted)
    }
    co_return judge(place, *reply);
}

} // namespace

QCoro::Task<Result<PortControlAnswer>> askPcp(GatewayPlace place)
{
    const Socket socket = newSocket();
    const Result<void> opened = socket->open(place);
    if (!opened)
        co_return tl::unexpected(opened.error());
    const Result<PortControlAnswer> answer = co_await askPcpThrough(socket, place);
    co_return answer;
}

QCoro::Task<Result<PortControlAnswer>> askPortControl(GatewayPlace place)
{
    const Socket socket = newSocket();
    const Result<void> opened = socket->open(place);
    if (!opened)
        co_return tl::unexpected(opened.error());
    const GatewaySocket::IsReply isReply = [](QByteArrayView wire) {
        const auto other = pcp::readReply(wire);
        return natpmp::readAddressReply(wire) || natpmp::isVersionRefusal(wire)
            || (other && other->result == pcp::UnsupportedVersion);
    };
    const Result<QByteArray> wire = co_await socket->ask(natpmp::addressRequest(), isReply, limitEach);
    const auto reply = wire ? natpmp::readAddressReply(*wire) : std::nullopt;
    if (reply) {
        const auto answer = judge(place, *reply);
        if (answer)
            co_return *answer;
    }
    // An ICMP refusal comes at once, and then PCP gets the same.
    const Result<PortControlAnswer> answer = co_await askPcpThrough(socket, place);
    co_return answer;
}

} // namespace mooring
