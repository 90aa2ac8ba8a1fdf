// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/KeychainEvents.h"

#include <QVariantMap>

namespace mooring {

KeychainEvents::KeychainEvents(QObject *parent)
    : QObject(parent)
{
}

void KeychainEvents::takeProperties(const QString & /*interface*/, const QVariantMap & /*changed*/) { }

} // namespace mooring
