// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Failure.h"

#include <QString>

#include <chrono>
#include <optional>

namespace mooring {

/// What a word of the dyndns2 protocol (https://help.dyn.com/remote-access-api/return-codes/) or of its relatives means.
struct Dyndns2Code
{
    enum class What { Good, Unchanged, Failed };

    What what = What::Failed;
    Failure::Kind kind = Failure::Kind::BadReply; ///< For Failed.
    std::optional<std::chrono::seconds> retryAfter;
    QString message; ///< For Failed: for a person, without the service's name.
};

/// The meaning of a reply line's first word, in lower case; also the words that vendors added (No-IP's w30m, dy.fi, Dynu,
/// spDYN, dns.he.net) and the misspelling "nofqdn". Empty for an unknown word.
[[nodiscard]] std::optional<Dyndns2Code> dyndns2Code(const QString &word);

} // namespace mooring
