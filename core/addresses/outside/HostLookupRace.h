// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Result.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace mooring {

/// A look-up of a host name against the time.
class HostLookupRace : public QObject
{
    Q_OBJECT
public:
    explicit HostLookupRace(std::chrono::milliseconds limit);

    /// The answer, if it is not too late.
    void end(const Result<QList<QHostAddress>> &found);
    /// After over().
    [[nodiscard]] const Result<QList<QHostAddress>> &found() const { return m_found; }

Q_SIGNALS:
    void over(); ///< Exactly once, from the event loop.

private:
    QTimer m_limit;
    bool m_isOver = false;
    Result<QList<QHostAddress>> m_found;
};

} // namespace mooring
