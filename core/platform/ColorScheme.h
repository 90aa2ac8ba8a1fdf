// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace mooring {

/// Whether the user prefers dark or light programs, where that does not reach Qt's palette. Linux: color-scheme of
/// org.freedesktop.appearance, told by the desktop portal
/// (https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html). Windows: the app mode of
/// the Settings. On macOS Qt knows.
class ColorScheme : public QObject
{
    Q_OBJECT
public:
    enum class Preference { None, Dark, Light };

    /// Asks at once, waiting 200 ms at most, and listens from then on, also for a later answer; never starts a portal.
    explicit ColorScheme(QObject *parent = nullptr);
    ~ColorScheme() override;

    [[nodiscard]] Preference preference() const;

signals:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mooring
