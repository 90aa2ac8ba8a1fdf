// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/NameStatus.h"
#include "names/DnsLook.h"
#include "providers/ProviderInfo.h"

#include <QCoreApplication>

namespace mooring {

/// One record as it is detected here, as it was published and as DNS has it, and in words why these differ.
struct Comparison
{
    Q_DECLARE_TR_FUNCTIONS(mooring::Comparison)
public:
    RecordStatus record;
    RecordConfig config;
    QList<QHostAddress> detected; ///< Of the "default" sources.
    DnsAnswer dns;
    QString proxyLabel; ///< What the provider calls answering with its own addresses; empty = it does not do that.
    bool paused = false;
    bool problemShown = false; ///< Its failure is told elsewhere.
    QDateTime now; ///< UTC.

    /// Whether the record takes its address from the "default" sources alone.
    [[nodiscard]] bool usesDefault() const;
    /// Whether what DNS answers is what was published.
    [[nodiscard]] bool isInDns() const;
    /// Why what is detected is not published; empty when it is, or when the problem of the record says it.
    [[nodiscard]] QString whyNotPublished() const;
    /// Why DNS answers something else; empty when it does not.
    [[nodiscard]] QString whyNotInDns() const;
};

[[nodiscard]] Comparison compare(const RecordStatus &record, const QList<RecordConfig> &configs,
                                 const ProviderInfo *provider, const Snapshot &snapshot, const DnsAnswer &dns);
/// All values, one a line; "–" for none.
[[nodiscard]] QString lines(const QList<QHostAddress> &values);

} // namespace mooring
