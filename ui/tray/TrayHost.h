// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace mooring {

/// Whether something shows tray icons now. Never touches QSystemTrayIcon: Qt 6.4 asks for a host once, at first use, and
/// keeps the answer for the life of the process, so it may only be used once a host is there.
class TrayHost : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    enum class Presence {
        Unknown, ///< Not asked yet, or the desktop is still starting.
        Absent, ///< None within the time that a desktop takes to start; one may still come.
        Present,
    };

    [[nodiscard]] Presence presence() const { return m_presence; }
    /// Begins to watch; presenceChanged follows, never from within this call.
    virtual void start() = 0;
    /// The icon was made and belongs to the kind of host that is here now.
    virtual void iconMade() { }
    /// The host that the icon was made for is gone and one of another kind is there, which Qt will not turn to in this
    /// process: only a new start brings the icon back. Valid while the presence is Absent.
    [[nodiscard]] virtual bool isOutgrown() const { return false; }

signals:
    void presenceChanged(mooring::TrayHost::Presence presence);

protected:
    void setPresence(Presence presence)
    {
        if (m_presence == presence)
            return;
        m_presence = presence;
        emit presenceChanged(presence);
    }

private:
    Presence m_presence = Presence::Unknown;
};

/// The host of this system: StatusNotifierItem or XEmbed on Linux and its relatives, always present elsewhere.
[[nodiscard]] std::unique_ptr<TrayHost> makeTrayHost();

} // namespace mooring
