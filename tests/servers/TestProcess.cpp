// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "servers/TestProcess.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>
#include <QUdpSocket>

#include <algorithm>
#include <csignal>
#include <sys/prctl.h>

namespace mooring::test {

namespace {

constexpr int readyMilliseconds = 20'000;
constexpr int toolMilliseconds = 20'000;

} // namespace

QString findProgram(const QString &program)
{
    const QString found = QStandardPaths::findExecutable(program);
    return found.isEmpty() ? QStandardPaths::findExecutable(
               program, {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin"), QStringLiteral("/sbin")})
                           : found;
}

QByteArray runTool(const QString &program, const QStringList &arguments, QString *error, const QByteArray &input)
{
    const QString path = findProgram(program);
    if (path.isEmpty()) {
        *error = QStringLiteral("The program %1 is not installed (./dev test installs what the tests need).").arg(program);
        return {};
    }
    QProcess process;
    process.start(path, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(toolMilliseconds) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0) {
        *error = QStringLiteral("%1 %2 failed: %3%4")
                     .arg(program, arguments.join(u' '), QString::fromUtf8(process.readAllStandardError()),
                          QString::fromUtf8(process.readAllStandardOutput()));
        return {};
    }
    return process.readAllStandardOutput();
}

quint16 freePort()
{
    for (int attempt = 0; attempt < 100; ++attempt) {
        QTcpServer tcp;
        QUdpSocket udp;
        if (tcp.listen(QHostAddress::LocalHost) && udp.bind(QHostAddress::LocalHost, tcp.serverPort()))
            return tcp.serverPort();
    }
    qFatal("No port of 127.0.0.1 is free.");
}

TestProcess::~TestProcess()
{
    kill();
}

bool TestProcess::start(const QString &program, const QStringList &arguments, const std::function<bool()> &isReady)
{
    const QString path = findProgram(program);
    if (path.isEmpty()) {
        m_error = QStringLiteral("The server %1 is not installed (./dev test installs what the tests need).").arg(program);
        return false;
    }
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(filePath(QStringLiteral("output.log")), QIODevice::Append);
    m_process.setWorkingDirectory(folder());
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.start(path, arguments);
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < readyMilliseconds) {
        QTest::qWait(20); // also lets the process report that it ended
        if (m_process.state() == QProcess::NotRunning) {
            m_error = QStringLiteral("%1 ended at once:\n%2").arg(program, log());
            return false;
        }
        if (isReady())
            return true;
    }
    m_error = QStringLiteral("%1 is not ready after %2 s:\n%3").arg(program).arg(readyMilliseconds / 1000).arg(log());
    kill();
    return false;
}

void TestProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

void TestProcess::setFrozen(bool frozen)
{
    if (!isRunning())
        return;
    const auto pid = pid_t(m_process.processId());
    ::kill(pid, frozen ? SIGSTOP : SIGCONT);
    // The signal is delivered when each thread leaves what it does; the fourth word of stat(5)'s line is the state.
    const auto isStopped = [](const QString &thread) {
        QFile file(thread + QStringLiteral("/stat"));
        return !file.open(QIODevice::ReadOnly) || file.readAll().contains(") T ");
    };
    const QDir threads(QStringLiteral("/proc/%1/task").arg(pid));
    const auto allStopped = [&] {
        const QStringList all = threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return std::all_of(all.begin(), all.end(),
                           [&](const QString &thread) { return isStopped(threads.filePath(thread)); });
    };
    if (frozen)
        QVERIFY(QTest::qWaitFor(allStopped));
}

QString TestProcess::log() const
{
    QFile file(filePath(QStringLiteral("output.log")));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestProcess::writeFile(const QString &name, const QByteArray &content) const
{
    QFile file(filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("Cannot write %s", qPrintable(file.fileName()));
}

} // namespace mooring::test
