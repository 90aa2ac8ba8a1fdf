// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace mooring {

/// Tells when an interface, an address or a default route of this machine changes. Bursts are not merged here.
class AddressEvents : public QObject
{
    Q_OBJECT
public:
    explicit AddressEvents(QObject *parent = nullptr);
    ~AddressEvents() override;

    /// False where this system (or this build for it) reports nothing: only the schedule finds changes then.
    [[nodiscard]] bool isActive() const;

signals:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mooring
