// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/ProviderInfo.h"

namespace mooring {

QList<ProviderField> ProviderInfo::fieldsFor(QStringView method) const
{
    QList<ProviderField> result;
    for (const ProviderField &field : fields) {
        if (field.methods.isEmpty() || field.methods.contains(method))
            result.append(field);
    }
    return result;
}

} // namespace mooring
