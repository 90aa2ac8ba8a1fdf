// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace mooring {

void Translations::install(QCoreApplication &app)
{
    const QString folder = QStringLiteral(":/i18n");
    if (m_english.load(folder + QStringLiteral("/mooring_en.qm")))
        app.installTranslator(&m_english);
    const QLocale locale;
    if (m_own.load(locale, QStringLiteral("mooring"), QStringLiteral("_"), folder))
        app.installTranslator(&m_own);
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        app.installTranslator(&m_qt);
}

} // namespace mooring
