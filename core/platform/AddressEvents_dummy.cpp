// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/AddressEvents.h"

namespace mooring {

class AddressEvents::Private
{
};

AddressEvents::AddressEvents(QObject *parent)
    : QObject(parent)
{
}

AddressEvents::~AddressEvents() = default;

bool AddressEvents::isActive() const
{
    return false;
}

} // namespace mooring
