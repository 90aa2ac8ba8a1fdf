// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostInfo>
#include <QObject>

namespace mooring::dns {

/// QHostInfo's look-up as a signal that can be awaited.
class HostLookup : public QObject
{
    Q_OBJECT
public:
    explicit HostLookup(const QString &host)
    {
        QHostInfo::lookupHost(host, this, [this](const QHostInfo &info) { Q_EMIT found(info); });
    }

Q_SIGNALS:
    void found(const QHostInfo &info);
};

} // namespace mooring::dns
