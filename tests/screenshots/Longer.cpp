// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Longer.h"

namespace mooring {

QString Longer::lengthened(const QString &source)
{
    QString result;
    bool inTag = false;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar letter = source[i];
        inTag = letter == u'<' || (inTag && letter != u'>');
        result += letter;
        // What follows "&" is a mnemonic or an entity, what follows "%" a place for a value.
        const bool special = i > 0 && (source[i - 1] == u'&' || source[i - 1] == u'%');
        if (!inTag && !special && QStringLiteral("aeiouyAEIOUY").contains(letter))
            result += letter.toLower();
    }
    return u'[' + result + u']';
}

QString Longer::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    Q_UNUSED(context)
    Q_UNUSED(disambiguation)
    Q_UNUSED(n)
    const QString text = QString::fromUtf8(source);
    return text.isEmpty() ? QString() : lengthened(text);
}

} // namespace mooring
