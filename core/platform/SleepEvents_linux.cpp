// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/SleepEvents_linux.h"

namespace mooring {

SleepEvents::SleepEvents(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

SleepEvents::~SleepEvents() = default;

} // namespace mooring
