// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/router/Upnp.h"

#include <QCoreApplication>

namespace mooring::upnp {

Functions functions()
{
    const auto missing = [] {
        return fail(Failure::Kind::Unsupported, QCoreApplication::translate("Router", "This build does not speak UPnP."));
    };
    return {[missing](const Search &) -> Result<Found> { return missing(); },
            [missing](const Service &) -> Result<QHostAddress> {
                return missing();
            }};
}

} // namespace mooring::upnp
