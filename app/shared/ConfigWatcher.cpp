// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "ConfigWatcher.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace std::chrono_literals;

namespace mooring {

ConfigWatcher::ConfigWatcher(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_known(digest())
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(500ms); // Editors write in several steps.
    connect(&m_debounce, &QTimer::timeout, this, &ConfigWatcher::look);
    // Careful writers replace the file, so the folder is watched besides the file.
    m_watcher.addPath(QFileInfo(path).path());
    m_watcher.addPath(path);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_debounce.start(); });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_debounce.start(); });
}

void ConfigWatcher::settle()
{
    m_known = digest();
}

void ConfigWatcher::look()
{
    if (!m_watcher.files().contains(m_path))
        m_watcher.addPath(m_path);
    const QByteArray now = digest();
    if (now == m_known)
        return;
    m_known = now;
    emit changed();
}

QByteArray ConfigWatcher::digest() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}

} // namespace mooring
