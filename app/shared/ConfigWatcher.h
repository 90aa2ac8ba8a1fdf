// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace mooring {

/// Tells when config.json is changed by somebody else: an editor, `mooringd import`, the other program.
class ConfigWatcher : public QObject
{
    Q_OBJECT
public:
    explicit ConfigWatcher(const QString &path, QObject *parent = nullptr);
    /// The file is now what this program wrote or read itself: no news.
    void settle();

signals:
    void changed();

private:
    void look();
    [[nodiscard]] QByteArray digest() const;

    QString m_path;
    QByteArray m_known; ///< Digest of the content that is in force.
    QFileSystemWatcher m_watcher;
    QTimer m_debounce;
};

} // namespace mooring
