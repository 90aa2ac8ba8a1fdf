// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "journal/History.h"

#include <functional>

namespace mooring {

class Redactor;

/// @p events as CSV (RFC 4180) in UTF-8: a header line, times in ISO 8601 and UTC, words as in the journal so that programs
/// can rely on them. No secret, and nothing that a spreadsheet would take for a formula.
[[nodiscard]] QByteArray historyCsv(const QList<HistoryEvent> &events,
                                    const std::function<QString(const QString &)> &accountName, const Redactor &redactor);

} // namespace mooring
