// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
// Compiled, not yet run on Windows.
#include "platform/AddressEvents.h"

#include "platform/Adapters_win.h"
#include "platform/PublicDestination.h"

#include <QList>

#include <algorithm>
#include <atomic>

namespace mooring {

namespace {

template <typename Row>
QByteArray bytesOf(const Row &row)
{
    return {reinterpret_cast<const char *>(&row), qsizetype(sizeof(row))};
}

/// Frees what it was made with.
template <typename Table>
struct MibTable
{
    MibTable() = default;
    ~MibTable()
    {
        if (table)
            FreeMibTable(table);
    }
    Q_DISABLE_COPY_MOVE(MibTable)
    Table *table = nullptr;
};

/// Whether the way to the Internet can be this route: the default route, its halves (0.0.0.0/1), but no network around.
bool canLeadOutside(const MIB_IPFORWARD_ROW2 &row)
{
    const QHostAddress start = hostAddress(row.DestinationPrefix.Prefix);
    const bool isIpv4 = start.protocol() == QAbstractSocket::IPv4Protocol;
    return publicDestination(isIpv4 ? RecordType::A : RecordType::AAAA)
        .isInSubnet(start, row.DestinationPrefix.PrefixLength);
}

/// All that counts as a change, in a fixed order. Windows reports far more: every renewal of a lifetime, for one.
QList<QByteArray> fingerprint()
{
    QList<QByteArray> result;
    MibTable<MIB_UNICASTIPADDRESS_TABLE> addresses;
    if (GetUnicastIpAddressTable(AF_UNSPEC, &addresses.table) == NO_ERROR) {
        for (ULONG i = 0; i < addresses.table->NumEntries; ++i) {
            const MIB_UNICASTIPADDRESS_ROW &row = addresses.table->Table[i];
            // One that is not to be used yet, or whose cable is out, is as good as none.
            if (row.DadState == IpDadStatePreferred || row.DadState == IpDadStateDeprecated)
                result.append("a" + bytesOf(row.InterfaceLuid.Value) + bytesOf(row.DadState)
                              + hostAddress(row.Address).toString().toLatin1());
        }
    }
    MibTable<MIB_IPFORWARD_TABLE2> routes;
    if (GetIpForwardTable2(AF_UNSPEC, &routes.table) == NO_ERROR) {
        for (ULONG i = 0; i < routes.table->NumEntries; ++i) {
            const MIB_IPFORWARD_ROW2 &row = routes.table->Table[i];
            if (canLeadOutside(row))
                result.append("r" + bytesOf(row.InterfaceLuid.Value) + bytesOf(row.Metric)
                              + hostAddress(row.DestinationPrefix.Prefix).toString().toLatin1() + '/'
                              + hostAddress(row.NextHop).toString().toLatin1());
        }
    }
    std::sort(result.begin(), result.end());
    return result;
}

} // namespace

/// The callbacks come on threads of Windows; the comparison is made in the event loop.
class AddressEvents::Private
{
public:
    explicit Private(AddressEvents *events);
    ~Private();
    Q_DISABLE_COPY_MOVE(Private)

    void compare();

    AddressEvents *events;
    std::atomic_bool isQueued = false; ///< One comparison serves a whole burst.
    QList<QByteArray> last = fingerprint();
    QList<HANDLE> registrations;

private:
    void queueComparison();
    static void NETIOAPI_API_ takeAddress(void *self, MIB_UNICASTIPADDRESS_ROW *, MIB_NOTIFICATION_TYPE);
    static void NETIOAPI_API_ takeRoute(void *self, MIB_IPFORWARD_ROW2 *, MIB_NOTIFICATION_TYPE);
    static void NETIOAPI_API_ takeInterface(void *self, MIB_IPINTERFACE_ROW *, MIB_NOTIFICATION_TYPE);
};

AddressEvents::Private::Private(AddressEvents *owner)
    : events(owner)
{
    HANDLE handle = nullptr;
    if (NotifyUnicastIpAddressChange(AF_UNSPEC, takeAddress, this, FALSE, &handle) == NO_ERROR)
        registrations.append(handle);
    if (NotifyRouteChange2(AF_UNSPEC, takeRoute, this, FALSE, &handle) == NO_ERROR)
        registrations.append(handle);
    if (NotifyIpInterfaceChange(AF_UNSPEC, takeInterface, this, FALSE, &handle) == NO_ERROR)
        registrations.append(handle);
    compare(); // What changed between the first look and the registration.
}

AddressEvents::Private::~Private()
{
    for (const HANDLE registration : std::as_const(registrations))
        CancelMibChangeNotify2(registration); // Waits for a callback that runs.
}

void AddressEvents::Private::queueComparison()
{
    if (!isQueued.exchange(true))
        QMetaObject::invokeMethod(
            events, [this] { compare(); }, Qt::QueuedConnection);
}

void AddressEvents::Private::compare()
{
    isQueued = false;
    QList<QByteArray> now = fingerprint();
    if (now == last)
        return;
    last = std::move(now);
    emit events->changed();
}

void AddressEvents::Private::takeAddress(void *self, MIB_UNICASTIPADDRESS_ROW *, MIB_NOTIFICATION_TYPE)
{
    static_cast<Private *>(self)->queueComparison();
}

void AddressEvents::Private::takeRoute(void *self, MIB_IPFORWARD_ROW2 *, MIB_NOTIFICATION_TYPE)
{
    static_cast<Private *>(self)->queueComparison();
}

void AddressEvents::Private::takeInterface(void *self, MIB_IPINTERFACE_ROW *, MIB_NOTIFICATION_TYPE)
{
    static_cast<Private *>(self)->queueComparison();
}

AddressEvents::AddressEvents(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

AddressEvents::~AddressEvents() = default;

bool AddressEvents::isActive() const
{
    return d->registrations.size() == 3;
}

} // namespace mooring
