// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/JsonPlace.h"

namespace mooring {

/// The section "notifications".
[[nodiscard]] NotificationConfig readNotifications(const JsonPlace &place);
/// The keys of it that this version knows.
[[nodiscard]] QStringList notificationKeys();
/// The reverse, into @p section; defaults are not written.
void writeNotifications(QJsonObject &section, const NotificationConfig &notifications);

/// The section "application".
[[nodiscard]] ApplicationConfig readApplication(const JsonPlace &place);
/// The keys of it that this version knows.
[[nodiscard]] QStringList applicationKeys();
/// The reverse, into @p section; defaults are not written.
void writeApplication(QJsonObject &section, const ApplicationConfig &application);

} // namespace mooring
