// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/FilePrivacy.h"

#include <QFileInfo>

namespace mooring {

bool isPrivateFile(const QString &path)
{
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QFileInfo file(path);
    if (!(file.permissions() & others))
        return true;
    const QString credentials = QFileInfo(qEnvironmentVariable("CREDENTIALS_DIRECTORY")).canonicalFilePath();
    return !credentials.isEmpty() && file.canonicalFilePath().startsWith(credentials + u'/')
        && !(file.permissions() & (QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther));
}

} // namespace mooring
