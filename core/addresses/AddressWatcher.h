// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace mooring {

/// Hears from the system that this machine's addresses, or its way out, may be others now. Costs nothing while all is
/// quiet.
class AddressWatcher : public QObject
{
    Q_OBJECT
public:
    enum class Reason {
        Addresses, ///< An interface, an address, a route or a policy rule changed.
        Resumed, ///< The machine woke up from sleep.
        Reachable, ///< The system believes that the Internet can be reached again; a hint only.
    };
    Q_ENUM(Reason)

    explicit AddressWatcher(QObject *parent = nullptr);
    ~AddressWatcher() override;

    /// Whether every change of an address is told. False: only the schedule finds it.
    [[nodiscard]] bool isActive() const;

signals:
    /// Bursts are not merged here.
    void changed(mooring::AddressWatcher::Reason reason);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mooring
