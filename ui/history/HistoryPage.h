// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "shared/Page.h"
#include "shared/UiParts.h"

namespace mooring {

/// Which addresses there were, when, and how they were found: a plot, a table, and an export.
class HistoryPage : public Page
{
    Q_OBJECT
public:
    explicit HistoryPage(const UiParts &parts, QWidget *parent = nullptr);

    void refresh(const Snapshot &snapshot) override;

private:
    UiParts m_parts;
};

} // namespace mooring
