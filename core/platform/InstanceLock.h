// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Result.h"

#include <QLockFile>
#include <QString>

namespace mooring {

/// Lets only one program publish for one configuration (QLockFile beside the state). Released when destroyed, also by a
/// crash.
class InstanceLock
{
public:
    explicit InstanceLock(const QString &path);

    /// Failure kinds: Conflict (another instance holds it; the message names its process), Rejected (the file cannot be
    /// made).
    [[nodiscard]] Result<void> tryLock();

private:
    QLockFile m_file;
};

} // namespace mooring
