// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/FreeMemory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace mooring {

void returnFreeMemory()
{
#ifdef __GLIBC__
    malloc_trim(0); // glibc keeps what is free between parts still in use; malloc_trim(3)
#endif
}

} // namespace mooring
