// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "config/ConfigFile.h"

#include "platform/Paths.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Config)
};

ConfigResult<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (file.error() == QFile::NoError)
        return content;
    return tl::unexpected(
        ConfigError{Text::tr("The configuration %1 cannot be read: %2.").arg(path, file.errorString()), {}, 0});
}

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// Writes @p content beside @p path, once for the same content; returns the copy's path, empty if that failed.
QString keepAside(const QString &path, const QByteArray &content)
{
    const QFileInfo info(path);
    const QString base = info.fileName() + QStringLiteral(".broken-");
    const QFileInfoList copies = info.dir().entryInfoList({base + u'*'}, QDir::Files);
    for (const QFileInfo &copy : copies) {
        const auto copied = copy.size() == content.size() ? contentOf(copy.filePath()) : QByteArray();
        if (copied && *copied == content)
            return copy.filePath();
    }
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString copyPath = info.dir().filePath(base + time);
    QSaveFile copy(copyPath);
    if (!copy.open(QIODevice::WriteOnly) || !copy.setPermissions(ownerOnly) || copy.write(content) != content.size()
        || !copy.commit())
        return {};
    return copyPath;
}

} // namespace

ConfigFile::ConfigFile(QString path)
    : m_path(std::move(path))
{
}

ConfigResult<Config> ConfigFile::load()
{
    m_unreadable = false;
    if (!QFile::exists(m_path))
        return Config{};
    const auto content = contentOf(m_path);
    m_unreadable = !content;
    if (!content)
        return tl::unexpected(content.error());
    auto config = readConfig(*content);
    if (config)
        return config;
    m_unreadable = true;
    const QString copy = keepAside(m_path, *content);
    ConfigError error = config.error();
    if (!copy.isEmpty())
        error.message = Text::tr("%1 The file was left as it is; a copy is in %2.").arg(error.message, copy);
    return tl::unexpected(error);
}

ConfigResult<void> ConfigFile::save(const Config &config)
{
    // Somebody may have edited the file since load(): what cannot be understood may still be someone's work.
    const auto onDisk = QFile::exists(m_path) ? contentOf(m_path) : QByteArray();
    if (!onDisk)
        return tl::unexpected(onDisk.error());
    if (m_unreadable || (!onDisk->isEmpty() && !readConfig(*onDisk))) {
        return tl::unexpected(ConfigError{
            Text::tr("%1 has a mistake and is not overwritten. Correct it or move it away, then start Mooring again.")
                .arg(m_path),
            {},
            0});
    }
    const QByteArray content = writeConfig(config);
    QSaveFile file(m_path);
    if (!makePrivateFolder(QFileInfo(m_path).absolutePath()) || !file.open(QIODevice::WriteOnly)
        || !file.setPermissions(ownerOnly) || file.write(content) != content.size() || !file.commit()) {
        return tl::unexpected(
            ConfigError{Text::tr("The configuration %1 cannot be written: %2.").arg(m_path, file.errorString()), {}, 0});
    }
    return {};
}

} // namespace mooring
