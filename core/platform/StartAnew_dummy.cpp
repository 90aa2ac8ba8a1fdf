// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/StartAnew.h"

#include <QProcess>

namespace mooring {

int startAnew(const QString &program, const QStringList &arguments)
{
    return QProcess::startDetached(program, arguments) ? 0 : 1;
}

} // namespace mooring
