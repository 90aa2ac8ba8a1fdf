// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/HttpClient.h"

#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>
#include <QUrl>

#include <optional>

class QSslSocket;

namespace mooring {

/// One GET of HTTP/1.0 at an echo service, on a connection of its own that goes to a given address: HttpClient can neither
/// choose the address family nor the interface. TLS is verified for the host of the URL; there is no proxy, no redirect and
/// no cookie.
class EchoConnection : public QObject
{
    Q_OBJECT
public:
    struct Target
    {
        QUrl url; ///< http or https.
        QList<QHostAddress> addresses; ///< Of its host, at least one; the next one is tried when one cannot be reached.
        QString device; ///< The interface to use; empty = as the routes say.
        QSslConfiguration ssl; ///< Null = the system's.
    };

    /// Begins at once.
    EchoConnection(Target target, std::chrono::milliseconds deadline);
    ~EchoConnection() override;

    /// Once, after finished(). Failure kinds: Network, Tls, BadReply, NoAddress (there is no such interface).
    [[nodiscard]] Result<HttpReply> takeResult() { return std::move(m_result); }

Q_SIGNALS:
    void finished(); ///< Exactly once, from the event loop.

private:
    void tryNext();
    void dropSocket();
    void send();
    void read(bool closed);
    void fall();
    void finish(Result<HttpReply> result);
    [[nodiscard]] Failure socketFailure() const;

    const Target m_target;
    qsizetype m_next = 0; ///< Index of the address to try next.
    QSslSocket *m_socket = nullptr; ///< A child.
    QTimer m_deadline;
    QTimer m_connectLimit; ///< Of one address, as long as there are others.
    QByteArray m_raw;
    QList<QSslError> m_sslErrors;
    bool m_isSent = false;
    bool m_isDone = false;
    Result<HttpReply> m_result;
};

} // namespace mooring
