// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/NameStatus.h"

#include <QDateTime>

namespace mooring::samples {

/// The moment at which the samples are looked at.
[[nodiscard]] QDateTime now();
[[nodiscard]] DomainName name(const QString &text);
/// A record of account "cf" or @p account; changed three days ago if it has an address.
[[nodiscard]] RecordStatus record(const QString &name, RecordType type, RecordStatus::Kind kind, const QString &address,
                                  const QString &account = QStringLiteral("cf"));
[[nodiscard]] RecordStatus failed(RecordStatus record, Failure::Kind kind);
/// Accounts "cf" (Cloudflare, called Home) and "duck" (Duck DNS).
[[nodiscard]] Config config();
[[nodiscard]] QString providerName(const QString &id);
[[nodiscard]] Snapshot snapshot(const QList<RecordStatus> &records);

} // namespace mooring::samples
