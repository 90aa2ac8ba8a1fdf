// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/Config.h"

namespace mooring {

/// Short texts that differ when a part of the configuration differs; what is only for display does not count.

/// Of what reaches the service with each request of an account.
[[nodiscard]] QString accountHash(const AccountConfig &account);
/// Of what a record's service is told besides the addresses.
[[nodiscard]] QString publishHash(const AccountConfig &account, const RecordConfig &record);
/// Of everything that may be the reason why a record is stopped: the same and its address sources.
[[nodiscard]] QString stopHash(const Config &config, const AccountConfig &account, const RecordConfig &record);
/// Of an ordered list of address sources.
[[nodiscard]] QString sourcesHash(const QList<SourceConfig> &sources);

} // namespace mooring
