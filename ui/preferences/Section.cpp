// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "preferences/Section.h"

#include "preferences/FormCard.h"
#include "shared/AccountSetup.h"

namespace mooring {

Section::Section(const UiParts &parts)
    : m_parts(parts)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(16);
}

bool Section::change(const std::function<void(Config &)> &edit, ProblemLabel *problem)
{
    Config config = m_parts.setup.config();
    edit(config);
    const ConfigResult<void> applied = m_parts.setup.apply(config);
    problem->setProblem(applied ? QString() : applied.error().message);
    return applied.has_value();
}

} // namespace mooring
