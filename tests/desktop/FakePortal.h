// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusVariant>
#include <QThread>

#include <atomic>
#include <memory>

namespace mooring::test {

/// The settings of a desktop portal as the specification has them; a setting that it does not know is an error. Answers from
/// a thread of its own, so that who asks may wait.
class FakePortal
{
public:
    /// @p colorScheme: 0 none, 1 dark, 2 light.
    explicit FakePortal(uint colorScheme);
    ~FakePortal();

    /// The next question gets no answer, as by a portal that is busy.
    void leaveNextUnanswered();
    /// Changes the setting and tells so.
    void setColorScheme(uint colorScheme);
    /// Tells that another setting changed, with a value that would mean dark.
    void changeOther();
    /// How often it was asked for a setting.
    [[nodiscard]] int questions() const;

private:
    class Settings;

    void tell(const QString &group, const QString &key, const QVariant &value);

    QThread m_thread;
    QDBusConnection m_bus;
    std::unique_ptr<Settings> m_settings;
};

class FakePortal::Settings : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    std::atomic<uint> colorScheme = 0;
    std::atomic<int> questions = 0;
    std::atomic<bool> silent = false;

public slots:
    QDBusVariant Read(const QString &group, const QString &key); // NOLINT(readability-identifier-naming): the portal's name
};

} // namespace mooring::test
