// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

#include <memory>
#include <vector>

namespace mooring {

/// A language that Mooring speaks.
struct Language
{
    QString code; ///< As for QLocale: "de", "zh_CN".
    QString name; ///< In the language itself: "Deutsch".
};

/// English first, then by name.
[[nodiscard]] QList<Language> languages();

/// The language of our own texts and Qt's. English plurals are always there beneath. Must live as long as the program.
class Translations
{
public:
    /// @p code of languages(); empty or unknown = the system's language. May be called again: texts made from then on are in
    /// that language, and windows are made anew by their owner (Desktop).
    void use(const QString &code);

private:
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace mooring
