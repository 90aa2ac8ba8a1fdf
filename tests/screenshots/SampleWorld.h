// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "StageSetup.h"

namespace mooring {

/// How much has happened before the curtain rises.
enum class Past {
    FirstStart, ///< Nothing is set up.
    Months, ///< Five names at four providers, half a year of addresses and outages; one account's key is refused.
    Thirty, ///< As Months, with thirty names.
    Vpn, ///< As Months, and a VPN now has the default route.
};

/// A world that looks the same each time: names, addresses and times are the same to the second.
class SampleWorld
{
public:
    explicit SampleWorld(Past past);

    [[nodiscard]] UiParts parts();
    [[nodiscard]] Snapshot snapshot() { return makeSnapshot(*bench.engine.updater, setup, bench.engine.clock.now()); }
    /// One pass after @p hours.
    void passAfter(int hours);

    UiBench bench;
    StageSetup setup{bench.setup};

private:
    void addAccounts();
    void addNames(bool many);
    void liveThroughMonths();
    void answer();
    void setAddresses(const QString &ipv4, const QString &ipv6);
};

} // namespace mooring
