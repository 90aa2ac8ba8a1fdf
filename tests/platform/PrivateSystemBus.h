// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "servers/TestProcess.h"

#include <QVariantList>

#include <memory>

namespace mooring::test {

/// A system bus of this program's own, with stand-ins for the system's services (python-dbusmock). To be made before
/// anything uses the system bus. Programs for the bus are waited for with the event loop.
class PrivateSystemBus
{
public:
    /// False, with error(), if something is not installed or does not start.
    [[nodiscard]] bool start();
    /// Starts python-dbusmock's stand-in for a service: "logind", "networkmanager".
    [[nodiscard]] bool startMock(const QString &templateName, const QString &service);
    void stopMock();
    /// Makes it receive and never answer.
    void freezeMock();
    /// Makes the bus start a program for @p service when it is called; wasStarted() tells whether it did.
    void offer(const QString &service);
    [[nodiscard]] bool wasStarted() const;
    [[nodiscard]] QString error() const { return m_error; }

    /// Calls a method on another connection than the program's own. Gives the reply's first value; fails the test on an
    /// error.
    QVariant call(const QString &service, const QString &path, const QString &interface, const QString &method,
                  const QVariantList &arguments = {});

private:
    [[nodiscard]] QString address() const { return QStringLiteral("unix:path=") + m_bus.filePath(QStringLiteral("bus")); }

    TestProcess m_bus;
    std::unique_ptr<TestProcess> m_mock;
    QString m_error;
};

} // namespace mooring::test
