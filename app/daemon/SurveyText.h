// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "Output.h"
#include "diagnosis/Survey.h"

#include <QJsonArray>

namespace mooring {

/// What sources answer, as a table, and below it why an answer cannot be reached from outside.
void showSources(Output &output, const QList<SourceAnswer> &answers);
/// One object a source. The source set has the key @p setKey.
[[nodiscard]] QJsonArray sourcesJson(const QList<SourceAnswer> &answers, const QString &setKey, const QString &foundKey);

void showCandidates(Output &output, const QList<CandidateList> &lists);
/// {"A": [...], "AAAA": [...]}
[[nodiscard]] QJsonObject candidatesJson(const QList<CandidateList> &lists);

/// Nothing where too little is known.
void showNat(Output &output, const NatVerdict &verdict);
[[nodiscard]] QJsonObject natJson(const NatVerdict &verdict);

} // namespace mooring
