// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preferences/Section.h"

class QComboBox;

namespace mooring {

/// The language of all texts; switching applies at once.
class LanguageSection final : public Section
{
    Q_OBJECT
public:
    explicit LanguageSection(const UiParts &parts);
    void load() override;

private:
    QComboBox *m_language = nullptr;
    ProblemLabel *m_problem = nullptr;
};

} // namespace mooring
