// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>
#include <QString>

namespace mooring {

/// The label without its letter for the keyboard, which East Asian languages put behind the text.
[[nodiscard]] inline QString withoutMnemonic(QString label)
{
    static const QRegularExpression behind(QStringLiteral("\\(&.\\)"));
    return label.remove(behind).remove(u'&');
}

} // namespace mooring
