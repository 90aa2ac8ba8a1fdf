// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace mooring {

/// Turns SIGTERM, SIGINT and SIGHUP into a Qt signal of the event loop. One object a process; does nothing where there are
/// no such signals.
class UnixSignals : public QObject
{
    Q_OBJECT
public:
    explicit UnixSignals(QObject *parent = nullptr);
    /// Puts the previous handlers back.
    ~UnixSignals() override;

signals:
    /// SIGTERM or SIGINT: end in good order. A second one ends the process at once, as if this object were not there.
    void terminateRequested();
    /// SIGHUP: read the configuration again.
    void reloadRequested();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mooring
