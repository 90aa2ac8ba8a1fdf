// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace mooring::test {

/// The one tray icon of the session as a StatusNotifierItem host sees it, by D-Bus.
class StatusNotifier
{
public:
    /// Looks for a registered item; false if there is none.
    [[nodiscard]] bool find();
    /// A property of org.kde.StatusNotifierItem as text.
    [[nodiscard]] QString property(const QString &name) const;
    [[nodiscard]] QString tooltip() const;
    /// The visible, enabled entries of the menu, mnemonics left out.
    [[nodiscard]] QStringList menu() const;
    /// Clicks the entry with that text; false if there is none.
    bool click(const QString &text) const;
    /// A click on the icon.
    void activate() const;

private:
    QString m_service;
    QString m_path;
};

/// Starts "SESSION_SCRIPT --part NAME" for the rest of the session.
void startPart(const QString &name);

} // namespace mooring::test
