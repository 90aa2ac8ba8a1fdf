// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

namespace mooring {

/// What mooringd tells the program that started it.
enum ExitCode : int {
    AllWell = 0,
    RecordFailed = 1, ///< At least one record failed or is stopped.
    WrongUsage = 2, ///< Wrong usage or configuration.
    AnotherInstance = 3, ///< Another instance publishes for this configuration.
    NoKeychain = 4, ///< A secret is needed and the keychain is locked or absent.
};

} // namespace mooring
