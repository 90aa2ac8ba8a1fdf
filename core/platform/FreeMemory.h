// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

namespace mooring {

/// Gives memory that this process has freed, but its allocator keeps for later, back to the system. Takes some milliseconds:
/// for the moment after much was freed, such as a window. Does nothing where the allocator does so by itself.
void returnFreeMemory();

} // namespace mooring
