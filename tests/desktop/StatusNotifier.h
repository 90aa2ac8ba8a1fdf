// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
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
    /// The visible, enabled entries of the menu and, indented, of its sub-menus, mnemonics left out.
    [[nodiscard]] QStringList menu() const;
    /// The same with those that cannot be clicked.
    [[nodiscard]] QStringList wholeMenu() const;
    /// Waits for an entry with that text, in a sub-menu too, and clicks it; false if none comes within 20 seconds. Not for
    /// QTRY, which asks more than once.
    bool click(const QString &text) const;
    /// A click on the icon.
    void activate() const;
    [[nodiscard]] QString service() const { return m_service; }

private:
    [[nodiscard]] QStringList texts(bool onlyUsable) const;

    QString m_service;
    QString m_path;
};

/// Counts what an icon sends to its host: each wakes the panel.
class HostTraffic : public QObject
{
    Q_OBJECT
public:
    explicit HostTraffic(const QString &service);
    int signalsSeen = 0;

private slots:
    void seen() { ++signalsSeen; }
};

/// Starts "SESSION_SCRIPT --part NAME" until endPart() or the end of the session; its process id.
qint64 startPart(const QString &name);
/// Ends such a part.
void endPart(qint64 pid);

} // namespace mooring::test
