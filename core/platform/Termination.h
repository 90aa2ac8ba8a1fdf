// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace mooring {

/// Turns the system's wish that the program ends (SIGTERM, SIGINT, SIGHUP; the console's close events on Windows) into a
/// signal of the event loop. While one exists the process does not end by itself; at most one exists.
class Termination : public QObject
{
    Q_OBJECT
public:
    explicit Termination(QObject *parent = nullptr);
    ~Termination() override;

signals:
    void requested();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mooring
