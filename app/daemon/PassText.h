// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "Output.h"
#include "engine/Updater.h"

namespace mooring {

/// The document of `once --json`, as the command line's reference describes it.
[[nodiscard]] QJsonObject passJson(const PassReport &report);
/// The same for a person.
[[nodiscard]] Table passTable(const PassReport &report);
/// What went wrong: one text a cause, with the account, the names that it touches, and the remedy.
[[nodiscard]] QStringList passFailures(const PassReport &report, const Config &config);
/// What is held and why: one text a reason, with the names that it touches.
[[nodiscard]] QStringList passHolds(const PassReport &report);
/// {"kind", "message"}
[[nodiscard]] QJsonObject holdJson(const Hold &hold);
/// Whether a record failed in this pass or is stopped; waiting, held and disabled ones do not count.
[[nodiscard]] bool hasFailed(const PassReport &report);
/// The first failure for want of the keychain, if there is one.
[[nodiscard]] std::optional<Failure> keychainFailure(const PassReport &report);

/// "right", "waiting"... for a person.
[[nodiscard]] QString statusText(RecordStatus::Kind kind);
/// "fine", "waiting"... for JSON.
[[nodiscard]] QString statusName(RecordStatus::Kind kind);
/// When it is looked at again, for a person; a stop also says that the user can.
[[nodiscard]] QString nextText(const RecordStatus &record);
/// Label and id of an account: `Cloudflare (cf)`.
[[nodiscard]] QString accountText(const Config &config, const QString &accountId);

} // namespace mooring
