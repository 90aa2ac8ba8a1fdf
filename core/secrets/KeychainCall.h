// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

#include <qt6keychain/keychain.h>

namespace mooring {

/// Waits for one keychain job, which has no time limit of its own. A job that comes too late is left alone (one under way
/// must not be deleted) and its answer is not looked at.
class KeychainCall : public QObject
{
    Q_OBJECT
public:
    KeychainCall(QKeychain::Job *job, std::chrono::milliseconds timeLimit);

    void start();
    [[nodiscard]] bool isDone() const { return m_isDone; }
    [[nodiscard]] bool isTimedOut() const { return m_isTimedOut; }
    [[nodiscard]] QKeychain::Error error() const { return m_error; }
    [[nodiscard]] const QString &errorString() const { return m_errorString; }
    /// Of a read job.
    [[nodiscard]] const QString &text() const { return m_text; }

Q_SIGNALS:
    void done(); ///< Exactly once; whoever awaits it goes on from the event loop, so never inside the job's own signal.

private:
    void finish();
    void giveUp();

    QKeychain::Job *m_job;
    QTimer m_limit;
    bool m_isDone = false;
    bool m_isTimedOut = false;
    QKeychain::Error m_error = QKeychain::NoError;
    QString m_errorString;
    QString m_text;
};

} // namespace mooring
