// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/Hold.h"
#include "model/NameStatus.h"

namespace mooring {

/// What one check found, in words.
struct Answer
{
    enum class Remedy { None, SignIn, Network, Addresses };

    Condition state = Condition::Working;
    QString text; ///< One sentence or address.
    QString detail = {}; ///< More of it, lines; may be empty.
    Remedy remedy = Remedy::None;
    std::chrono::milliseconds took{0}; ///< 0 = not measured.
    QString aside = {}; ///< Said at the end of the row instead of how long it took.
    std::optional<Hold> hold = {}; ///< What the user can decide: whether names are published here.
    bool holdAnswered = false; ///< The user has decided to hold.
    bool cancelled = false; ///< Nobody knows what the answer would have been.
};

/// One thing that was looked at, and what can be done about it.
struct Check
{
    QString id; ///< Stable over runs.
    QString title;
    QString account = {}; ///< For Remedy::SignIn.
    Answer answer = {};

    [[nodiscard]] bool isRunning() const { return answer.state == Condition::Working; }
    /// Asking again may have another answer. A hold does not end by asking.
    [[nodiscard]] bool hasFailed() const
    {
        return answer.cancelled || (!isRunning() && answer.state != Condition::Fine && answer.state != Condition::Held);
    }
};

} // namespace mooring

Q_DECLARE_METATYPE(mooring::Check)
