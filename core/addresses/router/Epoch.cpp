// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/router/Epoch.h"

#include <algorithm>
#include <utility>

namespace mooring {

bool EpochWatch::isLost(quint32 epoch, std::chrono::milliseconds now)
{
    const auto last = std::exchange(m_last, Sight{epoch, now});
    if (!last)
        return false;
    // The router's clock may be slow by an eighth, and two seconds are for rounding and the way.
    const qint64 elapsed = std::max<qint64>(0, (now - last->when).count());
    const qint64 expected = qint64(last->epoch) + elapsed * 7 / 8 / 1000;
    return qint64(epoch) + 2 < expected;
}

} // namespace mooring
