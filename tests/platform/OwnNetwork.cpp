// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/OwnNetwork.h"

#include <QFile>
#include <QNetworkInterface>
#include <QTest>

#include <fcntl.h>
#include <sched.h>
#include <unistd.h>

namespace mooring::test {

namespace {

bool writeFile(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
}

/// Runs `ip` in the network of that process; 0 = in this one. Gives what went wrong.
QString runIp(const QString &arguments, qint64 process)
{
    QProcess run;
    const int network
        = process == 0 ? -1 : ::open(qPrintable(QStringLiteral("/proc/%1/ns/net").arg(process)), O_RDONLY | O_CLOEXEC);
    run.setChildProcessModifier([network] {
        if (network >= 0 && ::setns(network, CLONE_NEWNET) != 0)
            ::_exit(1);
    });
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"),
                       environment.value(QStringLiteral("PATH")) + QStringLiteral(":/usr/sbin:/sbin"));
    run.setProcessEnvironment(environment);
    run.start(QStringLiteral("/usr/bin/env"), QStringList{QStringLiteral("ip")} + arguments.split(u' ', Qt::SkipEmptyParts));
    const bool isDone = run.waitForFinished(10'000) && run.exitStatus() == QProcess::NormalExit && run.exitCode() == 0;
    if (network >= 0)
        ::close(network);
    return isDone ? QString()
                  : arguments + QStringLiteral(": ") + QString::fromUtf8(run.readAllStandardError()) + run.errorString();
}

} // namespace

bool enterOwnNetwork()
{
    const QByteArray user = QByteArray::number(::geteuid());
    const QByteArray group = QByteArray::number(::getegid());
    if (::geteuid() == 0)
        return ::unshare(CLONE_NEWNET) == 0;
    // Root in it, or `ip` would lose its rights when it starts.
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0 && writeFile("/proc/self/setgroups", "deny")
        && writeFile("/proc/self/uid_map", "0 " + user + " 1") && writeFile("/proc/self/gid_map", "0 " + group + " 1");
}

void renewNetwork()
{
    QVERIFY(::unshare(CLONE_NEWNET) == 0);
    ip(QStringLiteral("link set lo up"));
}

void ip(const QString &arguments)
{
    const QString error = runIp(arguments, 0);
    QVERIFY2(error.isEmpty(), qPrintable(error));
}

bool tryIp(const QString &arguments)
{
    return runIp(arguments, 0).isEmpty();
}

void makeTunnel(const QString &name)
{
    if (!tryIp(QStringLiteral("tuntap add %1 mode tun").arg(name)))
        ip(QStringLiteral("link add %1 type veth peer name %1x").arg(name));
    ip(QStringLiteral("link set %1 addrgenmode none").arg(name));
    ip(QStringLiteral("link set %1 up").arg(name));
}

void makeLine(const QString &name, const QString &address)
{
    ip(QStringLiteral("link add %1 type veth peer name %1x").arg(name));
    for (const QString &end : {name, name + u'x'})
        ip(QStringLiteral("link set %1 addrgenmode none").arg(end));
    ip(QStringLiteral("address add %1 dev %2").arg(address, name));
    ip(QStringLiteral("link set %1x up").arg(name));
    ip(QStringLiteral("link set %1 up").arg(name));
    // Until the kernel has seen the carrier it drops every packet.
    QTRY_VERIFY(QNetworkInterface::interfaceFromName(name).flags() & QNetworkInterface::IsRunning);
}

OtherMachine::OtherMachine()
{
    m_process.setChildProcessModifier([] {
        if (::unshare(CLONE_NEWNET) != 0)
            ::_exit(1);
    });
    m_process.start(QStringLiteral("/bin/cat"), {}); // Ends when its input does, so also when this program dies.
    m_process.waitForStarted(); // After the modifier has run.
}

OtherMachine::~OtherMachine()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

void OtherMachine::take(const QString &device, const QString &address)
{
    const qint64 process = m_process.processId();
    ip(QStringLiteral("link set %1 netns %2").arg(device).arg(process));
    for (const QString &step :
         {QStringLiteral("address add %1 dev %2").arg(address, device), QStringLiteral("link set %1 up").arg(device)}) {
        const QString error = runIp(step, process);
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }
}

} // namespace mooring::test
