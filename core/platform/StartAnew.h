// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace mooring {

/// Runs @p program with @p arguments in place of this process (Unix: execv, so that the process id and with it the session
/// manager's view stay), or as a new one beside it that ends soon (Windows). Call it as the last thing of main(): what this
/// process holds, such as locks, must be given back before. Returns the exit code for main() where it returns at all: 0, or
/// 1 if the program could not be started.
[[nodiscard]] int startAnew(const QString &program, const QStringList &arguments);

} // namespace mooring
