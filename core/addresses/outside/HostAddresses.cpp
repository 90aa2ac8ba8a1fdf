// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/outside/HostAddresses.h"

#include "addresses/outside/HostLookupRace.h"

#include <QCoreApplication>
#include <QCoroSignal>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HostAddresses)
};

/// Runs on after the race is over; then there is nobody to tell.
QCoro::Task<void> run(ResolveHost resolve, QString host, QPointer<HostLookupRace> race)
{
    const Result<QList<QHostAddress>> found = co_await resolve(host);
    if (race)
        race->end(found);
}

} // namespace

HostLookupRace::HostLookupRace(std::chrono::milliseconds limit)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { end(fail(Failure::Kind::Network, {})); });
    m_limit.start(limit);
}

void HostLookupRace::end(const Result<QList<QHostAddress>> &found)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_found = found;
    m_limit.stop();
    // From the event loop, so that nobody misses it.
    QMetaObject::invokeMethod(this, &HostLookupRace::over, Qt::QueuedConnection);
}

QCoro::Task<Result<QList<QHostAddress>>> resolveFamily(ResolveHost resolve, QString host, RecordType type,
                                                       std::chrono::milliseconds limit)
{
    const QHostAddress literal(host);
    if (!literal.isNull())
        co_return Result<QList<QHostAddress>>(QList<QHostAddress>(1, literal));
    const std::unique_ptr<HostLookupRace, QScopedPointerDeleteLater> race(new HostLookupRace(limit));
    run(resolve, host, race.get());
    co_await qCoro(race.get(), &HostLookupRace::over);
    const Result<QList<QHostAddress>> found = race->found();
    if (!found)
        co_return fail(
            Failure::Kind::Network,
            Text::tr("The host name %1 was not found. Check the network connection and the DNS settings.").arg(host));
    QList<QHostAddress> fitting;
    for (const QHostAddress &address : *found) {
        if (fits(type, address))
            fitting << address;
    }
    if (fitting.isEmpty()) {
        co_return fail(Failure::Kind::Network,
                       type == RecordType::A
                           ? Text::tr("%1 cannot be reached over IPv4: it has no IPv4 address.").arg(host)
                           : Text::tr("%1 cannot be reached over IPv6: it has no IPv6 address.").arg(host));
    }
    co_return Result<QList<QHostAddress>>(fitting);
}

} // namespace mooring
