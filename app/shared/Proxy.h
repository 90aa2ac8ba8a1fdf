// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/Config.h"

class QNetworkAccessManager;

namespace mooring {

/// Makes @p manager go the way the user chose.
void applyProxy(QNetworkAccessManager &manager, const ProxyConfig &proxy);

} // namespace mooring
