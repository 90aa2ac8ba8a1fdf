// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

class QCoreApplication;

namespace mooring {

/// The user's language for our own texts and Qt's. English plurals are always there beneath. Must live as long as the
/// program.
class Translations
{
public:
    void install(QCoreApplication &app);

private:
    QTranslator m_english;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace mooring
