// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/HttpClient.h"

#include <QObject>
#include <QSslError>
#include <QTimer>

#include <optional>

class QNetworkReply;

namespace mooring {

/// One request under way: collects the body up to its limit, ends at the deadline, and knows why it was ended. Owns the
/// reply.
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    HttpExchange(QNetworkReply *reply, qint64 bodyLimit, std::chrono::milliseconds deadline);
    ~HttpExchange() override;

    /// Ends it now; the result is Failure::Cancelled.
    void cancel();
    [[nodiscard]] bool isFinished() const { return m_finished; }
    /// Once, after finished(). The failure's message is not redacted yet.
    [[nodiscard]] Result<HttpReply> takeResult();

Q_SIGNALS:
    void finished(); ///< Exactly once.

private:
    enum class Stop { None, Deadline, TooLong, Cancelled };

    void readBody();
    void stop(Stop why);
    void finish();
    [[nodiscard]] std::optional<Failure> failure() const;

    QNetworkReply *m_reply;
    QTimer m_deadline;
    qint64 m_bodyLimit;
    QByteArray m_body;
    QList<QSslError> m_sslErrors;
    Stop m_stop = Stop::None;
    bool m_finished = false;
};

} // namespace mooring
