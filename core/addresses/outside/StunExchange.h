// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/RecordType.h"
#include "model/Result.h"
#include "net/StepTimer.h"

#include <QObject>
#include <QUdpSocket>

#include <chrono>

namespace mooring {

/// One Binding transaction over UDP (RFC 8489 section 6): repeated while nothing comes, answered by nobody but the server
/// and with our random transaction id only.
class StunExchange : public QObject
{
    Q_OBJECT
public:
    struct Target
    {
        QHostAddress address;
        quint16 port = 3478;
        QString device; ///< The interface to use; empty = as the routes say.
    };

    /// Begins at once. @p limit is for all of it; the first repetition comes after 500 ms, the next after twice that.
    StunExchange(Target target, RecordType type, std::chrono::milliseconds limit);

    /// After finished(). Failure kinds: those of readStunReply, Network, NoAddress (there is no such interface).
    [[nodiscard]] const Result<QHostAddress> &result() const { return m_result; }

Q_SIGNALS:
    void finished(); ///< Exactly once, from the event loop.

private:
    void start();
    void sendRequest();
    void endStep();
    void readReplies();
    void finish(const Result<QHostAddress> &result);

    const Target m_target;
    const RecordType m_type;
    const QByteArray m_id;
    QUdpSocket m_socket;
    StepTimer m_step; ///< Until the next repetition, or until the end.
    std::chrono::milliseconds m_pause; ///< After the next request, if there is time.
    bool m_garbage = false; ///< Something came that is no reply to this.
    bool m_isDone = false;
    Result<QHostAddress> m_result;
};

} // namespace mooring
