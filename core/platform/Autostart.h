// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Result.h"

namespace mooring {

/// Whether the system starts this program when the user logs in; for this user only. An XDG autostart entry on freedesktop
/// systems (https://specifications.freedesktop.org/autostart-spec/latest/), the key Run on Windows, a launch agent on macOS.
class Autostart
{
public:
    struct State
    {
        bool enabled = false;
        bool hidden = true; ///< Without a window ("--hidden").

        friend bool operator==(const State &, const State &) = default;
    };

    /// @p program: absolute path of what is started. @p folder: where the entry is kept, for tests; empty = the system's
    /// place.
    explicit Autostart(QString program, QString folder = {});

    /// As the system sees it now; the user may have changed it elsewhere.
    [[nodiscard]] State state() const;
    /// Failure::Rejected tells which file or key cannot be written.
    [[nodiscard]] Result<void> setState(State state);

private:
    QString m_program;
    QString m_folder;
};

} // namespace mooring
