// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/Paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace mooring {

namespace {

/// Where the system keeps what a program remembers but the user does not edit.
QString standardStateDir()
{
#ifdef Q_OS_LINUX
    // XDG Base Directory Specification 0.8; QStandardPaths knows StateLocation only from Qt 6.7 on.
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = QDir::isAbsolutePath(given) ? given : QDir::homePath() + QStringLiteral("/.local/state");
    return base + QStringLiteral("/mooring");
#else
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/Mooring");
#endif
}

QString standardConfigDir()
{
#ifdef Q_OS_LINUX
    const QString folder = QStringLiteral("/mooring");
#else
    const QString folder = QStringLiteral("/Mooring");
#endif
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + folder;
}

} // namespace

Paths Paths::standard(const QString &configDir)
{
    if (configDir.isEmpty())
        return {standardConfigDir(), standardStateDir()};
    const QString dir = QDir::cleanPath(QDir(configDir).absolutePath());
    return {dir, dir + QStringLiteral("/state")};
}

bool makePrivateFolder(const QString &path)
{
    const QFileInfo info(QDir::cleanPath(path));
    if (info.exists())
        return info.isDir();
    if (info.isRoot() || !makePrivateFolder(info.absolutePath()))
        return false;
    return QDir(info.absolutePath()).mkdir(info.fileName(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)
        || QFileInfo(info.filePath()).isDir();
}

} // namespace mooring
