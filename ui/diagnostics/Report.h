// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/Check.h"

#include <QMap>

namespace mooring {

/// What a report says besides the checks.
struct ReportFacts
{
    Config config;
    LocalNetwork network; ///< Where this machine is; only to know what is to be hidden.
    QDateTime now; ///< UTC.
};

/// Plain text to hand on: version, system, every check, and what is configured. No secret, no setting of an account.
/// English, so that whoever is asked for help can read it; the answers are in the language of the program.
/// With @p hideNames every address, name and network is replaced by a stand-in, the same one everywhere.
[[nodiscard]] QString diagnosticsReport(const QList<Check> &checks, const ReportFacts &facts, const Redactor &redactor,
                                        bool hideNames);

} // namespace mooring
