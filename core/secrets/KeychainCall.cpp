// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "secrets/KeychainCall.h"

namespace mooring {

KeychainCall::KeychainCall(QKeychain::Job *job, std::chrono::milliseconds timeLimit)
    : m_job(job)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(timeLimit);
    connect(&m_limit, &QTimer::timeout, this, &KeychainCall::giveUp);
    connect(m_job, &QKeychain::Job::finished, this, &KeychainCall::finish);
}

void KeychainCall::start()
{
    m_limit.start();
    m_job->start();
}

void KeychainCall::finish()
{
    if (m_isDone)
        return;
    m_error = m_job->error();
    m_errorString = m_job->errorString();
    if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(m_job))
        m_text = read->textData();
    m_limit.stop();
    m_isDone = true;
    Q_EMIT done();
}

void KeychainCall::giveUp()
{
    m_isTimedOut = true;
    m_isDone = true;
    Q_EMIT done();
}

} // namespace mooring
