// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/NameStatus.h"

namespace mooring {

/// One thing that was looked at, and what can be done about it.
struct Check
{
    enum class Remedy { None, SignIn, Network, Addresses };

    QString id; ///< Stable over runs.
    QString title;
    QString answer; ///< One sentence or address.
    QString detail; ///< More of it, lines; may be empty.
    Condition state = Condition::Working;
    Remedy remedy = Remedy::None;
    QString account; ///< For SignIn.
    bool cancelled = false; ///< Nobody knows what the answer would have been.
    std::chrono::milliseconds took{0}; ///< 0 = not measured.
};

} // namespace mooring

Q_DECLARE_METATYPE(mooring::Check)
