// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/InstanceLock.h"

#include "platform/Paths.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InstanceLock)
};

} // namespace

InstanceLock::InstanceLock(const QString &path)
    : m_file(path)
{
    m_file.setStaleLockTime(0); // Age says nothing: a lock is held as long as the program runs.
}

Result<void> InstanceLock::tryLock()
{
    const QString path = m_file.fileName();
    if (!makePrivateFolder(QFileInfo(path).absolutePath()))
        return fail(Failure::Kind::Rejected, Text::tr("The folder %1 cannot be made.").arg(QFileInfo(path).absolutePath()));
    if (m_file.tryLock(0))
        return {};
    qint64 pid = 0;
    QString host;
    QString program;
    const bool known = m_file.error() == QLockFile::LockFailedError && m_file.getLockInfo(&pid, &host, &program);
    // A container that was killed leaves a lock with a host name that never comes back, which QLockFile takes for a running
    // program elsewhere. The file itself is locked too (flock), so this removes it only if no living process holds it.
    if (known && m_file.removeStaleLockFile() && m_file.tryLock(0))
        return {};
    if (m_file.error() == QLockFile::LockFailedError) {
        return fail(
            Failure::Kind::Conflict,
            Text::tr("Mooring already runs for this configuration (%1, process %2 on %3). Quit it first, or use another "
                     "configuration folder.")
                .arg(program, QString::number(pid), host));
    }
    return fail(Failure::Kind::Rejected,
                Text::tr("The lock file %1 cannot be made; check that its folder can be written.").arg(path));
}

} // namespace mooring
