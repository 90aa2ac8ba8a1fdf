// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoroTask>
#include <QString>

namespace mooring {

/// The name (SSID) of the Wi-Fi network that @p device is connected to; empty where it is none or the system does not tell.
/// Linux: NetworkManager on the system bus, at most a second. Windows: the WLAN service. macOS does not tell.
[[nodiscard]] QCoro::Task<QString> wirelessNetworkName(QString device);

} // namespace mooring
