// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/native/NativeProviders.h"

#include "providers/native/CoreDnsEtcd.h"
#include "providers/native/Rfc2136.h"

namespace mooring {

QList<NativeProvider> nativeProviders()
{
    return {coreDnsEtcdProvider(), rfc2136Provider()};
}

} // namespace mooring
