// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/router/PropertyChange.h"

#include <QObject>
#include <QTcpServer>

namespace mooring {

/// Takes NOTIFY requests from one router and from nobody else.
class PropertyListener : public QObject
{
    Q_OBJECT
public:
    explicit PropertyListener(const QHostAddress &gateway);

    /// Listens on that address of this machine, at a port that the system chooses. False if it has no such address.
    [[nodiscard]] bool listen(const QHostAddress &local);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

Q_SIGNALS:
    void told(const mooring::PropertyChange &change);

private:
    void accept();

    QHostAddress m_gateway;
    QTcpServer m_server;
};

} // namespace mooring
