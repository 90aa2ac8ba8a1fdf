// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/FreeMemory.h"

namespace mooring {

void returnFreeMemory() { }

} // namespace mooring
