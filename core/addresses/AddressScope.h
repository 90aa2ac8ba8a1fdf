// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QString>

namespace mooring {

/// What kind of address it is, by the IANA special-purpose registries (RFC 6890 and its updates).
enum class AddressScope {
    Global,
    Private,
    CarrierGradeNat,
    LinkLocal,
    Loopback,
    Documentation,
    UniqueLocal,
    Multicast,
    Other
};

[[nodiscard]] AddressScope addressScope(const QHostAddress &address);
/// Why an address of that scope cannot be reached from outside and what to do; empty for Global.
[[nodiscard]] QString scopeExplanation(AddressScope scope, const QHostAddress &address);

} // namespace mooring
