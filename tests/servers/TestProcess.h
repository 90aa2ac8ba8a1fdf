// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <functional>

namespace mooring::test {

/// The whole path of @p program, also where only root has it on the PATH (/usr/sbin); empty if it is not installed.
[[nodiscard]] QString findProgram(const QString &program);

/// Runs a short tool to its end. Gives its standard output; on failure sets @p error.
QByteArray runTool(const QString &program, const QStringList &arguments, QString *error, const QByteArray &input = {});

/// A port of 127.0.0.1 that is free for UDP and TCP now. Someone else may take it: start again with another one then.
[[nodiscard]] quint16 freePort();

/// A real server in a private folder, killed when this goes away or when the test dies.
class TestProcess
{
public:
    TestProcess() = default;
    ~TestProcess();
    Q_DISABLE_COPY_MOVE(TestProcess)

    /// Starts it and asks @p isReady until it says yes. False, with error(), if it is missing, ends, or is not ready in
    /// time.
    bool start(const QString &program, const QStringList &arguments, const std::function<bool()> &isReady);
    void kill();
    /// Stops and continues it without its knowledge (SIGSTOP, SIGCONT): a server that falls silent.
    void setFrozen(bool frozen);

    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] QString error() const { return m_error; }
    /// What it wrote to standard output and error so far.
    [[nodiscard]] QString log() const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    void writeFile(const QString &name, const QByteArray &content) const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_error;
};

} // namespace mooring::test
