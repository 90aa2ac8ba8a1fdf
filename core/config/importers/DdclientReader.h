// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/importers/Import.h"

#include <QMap>
#include <QStringList>

namespace mooring::ddclient {

using Options = QMap<QString, QString>;

/// One host with every option in force for it.
struct Host
{
    QString name;
    Options options;
    int line = 0; ///< Where it is named.
    QStringList inherited; ///< Keys of options that come from earlier lines.
};

struct File
{
    QList<Host> hosts;
    Options globals; ///< At the end of the file.
    QList<ImportNote> notes;
};

/// The grammar of the file alone, without any meaning of an option.
[[nodiscard]] File read(const QString &text);

} // namespace mooring::ddclient
