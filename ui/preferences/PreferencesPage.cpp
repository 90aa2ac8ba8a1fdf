// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "preferences/PreferencesPage.h"

namespace mooring {

PreferencesPage::PreferencesPage(const UiParts &parts, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
{
}

void PreferencesPage::refresh(const Snapshot &snapshot)
{
    Q_UNUSED(snapshot)
}

} // namespace mooring
