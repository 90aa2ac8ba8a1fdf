// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace mooring {

/// Tells when the machine wakes up from sleep (Linux: logind's PrepareForSleep; Windows:
/// PowerRegisterSuspendResumeNotification; macOS: IORegisterForSystemPower). Where the system does not tell, the difference
/// of wall and monotonic clock does (Scheduler).
class SleepEvents : public QObject
{
    Q_OBJECT
public:
    explicit SleepEvents(QObject *parent = nullptr);
    ~SleepEvents() override;

signals:
    void aboutToSleep();
    void resumed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mooring
