// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace mooring {

/// Notices from the seconds that a router counts that it has started anew, and so may have another address (RFC 6886 section
/// 3.6). Pure.
class EpochWatch
{
public:
    /// Takes the next number, come at @p now of a monotonic clock. True if the router must have lost its state since the
    /// one before; false for the first.
    [[nodiscard]] bool isLost(quint32 epoch, std::chrono::milliseconds now);
    [[nodiscard]] bool hasSeen() const { return m_last.has_value(); }

private:
    struct Sight
    {
        quint32 epoch;
        std::chrono::milliseconds when;
    };
    std::optional<Sight> m_last;
};

} // namespace mooring
