// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>

namespace mooring {

/// Writes a small PNG with a palette of at most 64 colours; the same image always makes the same bytes. False if the file
/// cannot be written.
[[nodiscard]] bool writePicture(const QImage &image, const QString &path);

} // namespace mooring
