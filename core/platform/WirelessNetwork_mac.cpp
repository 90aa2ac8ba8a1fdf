// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/WirelessNetwork.h"

namespace mooring {

/// macOS tells the name (CoreWLAN) only to a program that may know the location; asking for that is not worth a name. The
/// network is known by its gateway instead.
QCoro::Task<QString> wirelessNetworkName(QString)
{
    co_return QString();
}

} // namespace mooring
