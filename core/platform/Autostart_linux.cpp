// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/Autostart.h"

namespace mooring {

Autostart::Autostart(QString program, QString folder)
    : m_program(std::move(program))
    , m_folder(std::move(folder))
{
}

Autostart::State Autostart::state() const
{
    return {};
}

Result<void> Autostart::setState(State state)
{
    Q_UNUSED(state)
    return fail(Failure::Kind::Unsupported, QStringLiteral("Not yet."));
}

} // namespace mooring
