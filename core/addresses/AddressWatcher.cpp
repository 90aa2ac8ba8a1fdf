// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/AddressWatcher.h"

#include "platform/AddressEvents.h"
#include "platform/SleepEvents.h"

#include <QNetworkInformation>

namespace mooring {

class AddressWatcher::Private
{
public:
    AddressEvents addresses;
    SleepEvents sleep;
};

AddressWatcher::AddressWatcher(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    connect(&d->addresses, &AddressEvents::changed, this, [this] { emit changed(Reason::Addresses); });
    connect(&d->sleep, &SleepEvents::resumed, this, [this] { emit changed(Reason::Resumed); });
    // The default one only: on Linux that is NetworkManager's, where it runs. By features one could get "glib", which
    // without NetworkManager tells the state at the start for ever.
    if (QNetworkInformation::loadDefaultBackend()) {
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
                [this](QNetworkInformation::Reachability reachability) {
                    if (reachability == QNetworkInformation::Reachability::Online)
                        emit changed(Reason::Reachable);
                });
    }
}

AddressWatcher::~AddressWatcher() = default;

bool AddressWatcher::isActive() const
{
    return d->addresses.isActive();
}

} // namespace mooring
