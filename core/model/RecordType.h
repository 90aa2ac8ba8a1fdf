// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QString>

#include <optional>

namespace mooring {

/// The two kinds of address record; also says which address family is meant.
enum class RecordType { A, AAAA };

inline constexpr RecordType recordTypes[] = {RecordType::A, RecordType::AAAA};

/// "A" or "AAAA".
[[nodiscard]] QString recordTypeName(RecordType type);
[[nodiscard]] std::optional<RecordType> recordTypeFromName(QStringView name);
/// Whether @p address can be the value of a record of @p type. An IPv4-mapped IPv6 address fits neither.
[[nodiscard]] bool fits(RecordType type, const QHostAddress &address);
/// Strict reading of one literal address of @p type's family: no white space, no scope, no octal or short forms.
[[nodiscard]] std::optional<QHostAddress> parseAddress(RecordType type, QStringView text);
/// The canonical text of an address (RFC 5952 for IPv6), without a scope.
[[nodiscard]] QString addressText(const QHostAddress &address);

} // namespace mooring
