// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/AddressResolver.h"

#include <chrono>
#include <vector>

namespace mooring {

/// One entry of a list of sources: the source, or why there is none.
struct SourceCandidate
{
    SourceConfig config;
    QString choice; ///< Detection::choice: the kind, and a hash of the settings if it has any. Alike ones are one choice.
    Result<std::shared_ptr<AddressSource>> source;

    /// Whether the answer comes from this machine itself.
    [[nodiscard]] bool needsNoNetwork() const;
    /// How long it may take, so that the next one has its turn in the same pass.
    [[nodiscard]] std::chrono::milliseconds patience() const;
};

/// In the user's order. Shared with the tasks under way, so that a new configuration takes no source from under them.
using SourceCandidates = std::vector<SourceCandidate>;

[[nodiscard]] std::shared_ptr<const SourceCandidates>
makeSourceCandidates(const QList<SourceConfig> &sources, const SourceParts &parts, const SourceMaker &makeSource);

/// The one named by @p choice, then the others in the user's order; an unknown choice changes nothing.
[[nodiscard]] std::vector<const SourceCandidate *> inOrder(const SourceCandidates &candidates, const QString &choice);

} // namespace mooring
