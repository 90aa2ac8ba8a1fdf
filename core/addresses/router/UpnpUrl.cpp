// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/router/Upnp.h"

namespace mooring::upnp {

bool isAt(const QUrl &url, const QHostAddress &gateway)
{
    return url.isValid() && url.scheme() == u"http" && url.userInfo().isEmpty() && !gateway.isNull()
        && QHostAddress(url.host()) == gateway;
}

} // namespace mooring::upnp
