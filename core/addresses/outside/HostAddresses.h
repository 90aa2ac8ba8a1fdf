// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/RecordType.h"
#include "model/Result.h"

#include <QCoroTask>
#include <QList>

#include <chrono>
#include <functional>

namespace mooring {

using ResolveHost = std::function<QCoro::Task<Result<QList<QHostAddress>>>(QString host)>;

/// The addresses of @p host that have the family of @p type, never empty; gives up after @p limit, for the system's resolver
/// may take half a minute. A literal address is given as it is: whoever wrote it chose the family. Failure kind: Network.
[[nodiscard]] QCoro::Task<Result<QList<QHostAddress>>>
resolveFamily(ResolveHost resolve, QString host, RecordType type, std::chrono::milliseconds limit = std::chrono::seconds(5));

} // namespace mooring
