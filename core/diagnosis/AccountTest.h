// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/Config.h"
#include "providers/Provider.h"

#include <QCoroTask>

#include <functional>
#include <memory>

namespace mooring {

/// What was published of a record last; empty = nothing.
using PublishedValues = std::function<QList<QHostAddress>(const RecordConfig &record, RecordType type)>;

/// The enabled records of @p account that were published; what its service can be asked for without a write.
[[nodiscard]] QList<DesiredRecord> publishedRecords(const Config &config, const QString &account,
                                                    const PublishedValues &values);

/// Whether the service answers and accepts the account; only reads. Without @p published it is asked for its zones.
/// Failure kinds: those of Provider::published and Provider::zones; Unsupported where it can only be tried by an update.
[[nodiscard]] QCoro::Task<Result<void>> testService(std::shared_ptr<Provider> provider, QList<DesiredRecord> published);

} // namespace mooring
