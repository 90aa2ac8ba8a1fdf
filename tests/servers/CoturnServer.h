// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "servers/TestProcess.h"

#include <memory>

namespace mooring::test {

/// A real coturn, for STUN only, on one UDP port of 127.0.0.1 (and of ::1 where there is IPv6) with a private folder.
class CoturnServer
{
public:
    /// @p options are added: {"--fingerprint"}.
    explicit CoturnServer(QStringList options = {})
        : m_options(std::move(options))
    {
    }

    /// False, with error(), if it is missing or does not start; tries other ports if its port was taken meanwhile.
    bool start();
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] TestProcess &process() { return *m_process; }

private:
    QStringList m_options;
    std::unique_ptr<TestProcess> m_process;
    quint16 m_port = 0;
    QString m_error;
};

} // namespace mooring::test
