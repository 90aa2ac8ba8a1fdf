// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/AddressSource.h"
#include "model/Clock.h"

#include <chrono>

namespace mooring {

/// What a source said, and how long it took.
struct TimedAnswer
{
    Result<QList<QHostAddress>> found;
    QString detail; ///< AddressSource::detail.
    std::chrono::milliseconds took{0};
};

/// Asks @p source. After @p limit the answer is Failure::Network; the source goes on by itself and is not heard any more.
/// @p clock must outlive the source's work.
[[nodiscard]] QCoro::Task<TimedAnswer> askWithin(std::chrono::milliseconds limit, std::shared_ptr<AddressSource> source,
                                                 RecordType type, QList<QHostAddress> known, Clock *clock);

} // namespace mooring
