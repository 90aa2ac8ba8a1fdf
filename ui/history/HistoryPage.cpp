// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "history/HistoryPage.h"

namespace mooring {

HistoryPage::HistoryPage(const UiParts &parts, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
{
}

void HistoryPage::refresh(const Snapshot &snapshot)
{
    Q_UNUSED(snapshot)
}

} // namespace mooring
