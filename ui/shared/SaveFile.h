// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <optional>

class QByteArray;
class QWidget;

namespace mooring {

/// What the user is asked for when something is saved.
struct FileToSave
{
    QString title; ///< Of the dialog.
    QString nameFilter; ///< "CSV (*.csv)"
    QString suffix; ///< Without the dot.
    QString name; ///< Suggested, in the folder for documents.
};

/// Asks where, above @p parent and without waiting; calls @p then once with the path, not at all if the user thinks better
/// of it or @p parent goes.
void askWhereToSave(QWidget *parent, const FileToSave &file, const std::function<void(const QString &path)> &then);

/// Writes all of it or nothing. The system's reason if that fails.
[[nodiscard]] std::optional<QString> saveFile(const QString &path, const QByteArray &content);

} // namespace mooring
