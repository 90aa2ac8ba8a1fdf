// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace mooring::test {

/// The laboratory that this test runs in (lab --help): what can happen there, and what BIND says.
class Lab
{
public:
    /// False outside of a laboratory: only mooring_lab_test() starts such a test rightly.
    [[nodiscard]] static bool isHere();

    /// Makes something happen: {"wan-address", "77.77.77.9"}. Gives what the script printed; a failure ends the test
    /// program.
    static QString happen(const QStringList &words);
    /// An account of provider "rfc2136" that may change the zone, and its secrets.
    [[nodiscard]] static QJsonObject account(const QString &id);
    [[nodiscard]] static QJsonObject accountSecrets();
    /// "home" becomes "home.example.org".
    [[nodiscard]] static QString name(const QString &label);
    /// The values that BIND holds, sorted; a failed look-up is one value "dig: why".
    [[nodiscard]] static QStringList published(const QString &label, const QString &type);
    /// The packets and questions to anybody but the router and BIND for its zone, as lines for people; empty if there were
    /// none.
    [[nodiscard]] static QString strangers();
};

} // namespace mooring::test
