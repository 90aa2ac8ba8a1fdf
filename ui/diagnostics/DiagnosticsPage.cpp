// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "diagnostics/DiagnosticsPage.h"

namespace mooring {

DiagnosticsPage::DiagnosticsPage(const UiParts &parts, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
{
}

void DiagnosticsPage::refresh(const Snapshot &snapshot)
{
    Q_UNUSED(snapshot)
}

} // namespace mooring
