// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/StartAnew.h"

#include <QFile>

#include <vector>

#include <unistd.h>

namespace mooring {

int startAnew(const QString &program, const QStringList &arguments)
{
    std::vector<QByteArray> texts;
    texts.reserve(static_cast<size_t>(arguments.size()) + 1);
    texts.push_back(QFile::encodeName(program));
    for (const QString &argument : arguments)
        texts.push_back(QFile::encodeName(argument));
    std::vector<char *> pointers;
    pointers.reserve(texts.size() + 1);
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    ::execv(pointers.front(), pointers.data());
    return 1;
}

} // namespace mooring
