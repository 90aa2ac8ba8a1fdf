// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "model/Records.h"

namespace mooring {

QString outcomeName(Outcome::What what)
{
    switch (what) {
    case Outcome::What::Created:
        return QStringLiteral("created");
    case Outcome::What::Updated:
        return QStringLiteral("updated");
    case Outcome::What::Unchanged:
        return QStringLiteral("unchanged");
    case Outcome::What::Failed:
        return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

} // namespace mooring
