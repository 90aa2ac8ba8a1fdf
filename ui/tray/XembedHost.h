// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

namespace mooring {

/// Whether an XEmbed tray owns the selection _NET_SYSTEM_TRAY_S<screen> on the X display of this program; false where the
/// program has no X display. https://specifications.freedesktop.org/systemtray-spec/latest/
[[nodiscard]] bool xembedHostPresent();

} // namespace mooring
