// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "accounts/AccountsPage.h"

namespace mooring {

AccountsPage::AccountsPage(const UiParts &parts, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
{
}

void AccountsPage::refresh(const Snapshot &snapshot)
{
    Q_UNUSED(snapshot)
}

} // namespace mooring
