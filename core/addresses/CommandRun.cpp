// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/CommandRun.h"

namespace mooring {

namespace {

constexpr qsizetype outputLimit = 1024;

} // namespace

CommandRun::CommandRun(const QString &program, const QStringList &arguments, const QString &type,
                       std::chrono::milliseconds limit)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("MOORING_TYPE"), type);
    m_process.setProcessEnvironment(environment);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &CommandRun::read);
    connect(&m_process, &QProcess::finished, this, [this](int exitCode, QProcess::ExitStatus status) {
        read();
        end(status == QProcess::NormalExit && exitCode == 0 ? Ending::Ended : Ending::Failed);
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // Any other one ends with finished().
            end(Ending::NotStarted);
    });
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { end(Ending::TooLong); });
    m_limit.start(limit);
    m_process.start(program, arguments, QIODevice::ReadOnly);
}

CommandRun::~CommandRun()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(1000); // Killed already; only its end is waited for.
}

void CommandRun::read()
{
    m_output += m_process.readAllStandardOutput();
    if (m_output.size() > outputLimit)
        end(Ending::Failed);
}

void CommandRun::end(Ending ending)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_ending = ending;
    // start() may fail before anybody can wait for done().
    QMetaObject::invokeMethod(this, &CommandRun::done, Qt::QueuedConnection);
}

} // namespace mooring
