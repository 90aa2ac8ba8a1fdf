// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "preferences/Section.h"

#include "preferences/FormCard.h"
#include "shared/AccountSetup.h"

#include <QPointer>

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

void Section::offerUndo(const QString &text, const std::function<void(Config &)> &restore)
{
    const QPointer<Section> self = this;
    emit removed(text, [self, setup = &m_parts.setup, restore] {
        Config config = setup->config();
        restore(config);
        const ConfigResult<void> applied = setup->apply(config);
        if (!applied && self)
            self->offerUndo(tr("This could not be put back: %1").arg(applied.error().message), restore);
    });
}

} // namespace mooring
