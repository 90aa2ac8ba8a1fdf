// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

namespace mooring {

/// How long updates are suspended.
enum class PauseKind { OneHour, UntilTomorrow, UntilResumed };

inline constexpr PauseKind pauseKinds[] = {PauseKind::OneHour, PauseKind::UntilTomorrow, PauseKind::UntilResumed};

/// When that pause ends (UTC); null = when the user says so. "Tomorrow" is the next six in the morning of the local time of
/// @p now that is more than four hours off: a night owl means after the sleep, an early bird the next day.
[[nodiscard]] QDateTime pauseEnd(PauseKind kind, const QDateTime &now);

} // namespace mooring
