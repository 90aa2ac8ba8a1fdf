// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/native/NativeProviders.h"

#include "providers/native/CoreDnsEtcd.h"
#include "providers/native/Rfc2136.h"

namespace mooring {

ProviderField nativeField(const QString &key, const char *label, const char *help, const QString &example)
{
    ProviderField field;
    field.key = key;
    field.label = QString::fromUtf8(label);
    field.help = QString::fromUtf8(help);
    field.example = example;
    return field;
}

QList<NativeProvider> nativeProviders()
{
    return {coreDnsEtcdProvider(), rfc2136Provider()};
}

} // namespace mooring
