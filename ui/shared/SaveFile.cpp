// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "shared/SaveFile.h"

#include <QFileDialog>
#include <QSaveFile>
#include <QStandardPaths>

namespace mooring {

void askWhereToSave(QWidget *parent, const FileToSave &file, const std::function<void(const QString &path)> &then)
{
    auto *dialog = new QFileDialog(parent, file.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(file.nameFilter);
    dialog->setDefaultSuffix(file.suffix);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(file.name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, then);
    dialog->show();
}

std::optional<QString> saveFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return std::nullopt;
    return file.errorString();
}

} // namespace mooring
