// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "preferences/LanguageSection.h"

#include "config/Config.h"
#include "language/Translations.h"
#include "preferences/FormCard.h"
#include "shared/AccountSetup.h"

namespace mooring {

LanguageSection::LanguageSection(const UiParts &parts)
    : Section(parts)
{
    auto *card = new FormCard(tr("Language"));
    QList<QPair<QString, QVariant>> items{{tr("Same as the system"), QString()}};
    for (const Language &language : languages())
        items.append({language.name, language.code});
    m_language = choiceBox(items);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setMaxVisibleItems(static_cast<int>(items.size()));
    card->addField(tr("Lan&guage:"), m_language);
    m_problem = card->addProblem(m_language);
    cards()->addWidget(card);
    cards()->addStretch(1);
    connect(m_language, &QComboBox::activated, this, [this] {
        const QString code = m_language->currentData().toString();
        change([code](Config &config) { config.application.language = code; }, m_problem);
    });
}

void LanguageSection::load()
{
    const QString code = parts().setup.config().application.language;
    // One that this version has no texts for.
    if (m_language->findData(code) < 0)
        m_language->addItem(code, code);
    showChoice(m_language, code);
}

} // namespace mooring
