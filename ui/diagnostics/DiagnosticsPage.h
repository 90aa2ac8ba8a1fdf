// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "shared/Page.h"
#include "shared/UiParts.h"

namespace mooring {

/// A list of checks with their answers, run live, and a report without secrets to hand on.
class DiagnosticsPage : public Page
{
    Q_OBJECT
public:
    explicit DiagnosticsPage(const UiParts &parts, QWidget *parent = nullptr);

    void refresh(const Snapshot &snapshot) override;

private:
    UiParts m_parts;
};

} // namespace mooring
