// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "shared/Page.h"
#include "shared/UiParts.h"

namespace mooring {

/// A card for each account at a provider: its names, how it signs in, how it is; test, edit, remove.
class AccountsPage : public Page
{
    Q_OBJECT
public:
    explicit AccountsPage(const UiParts &parts, QWidget *parent = nullptr);

    void refresh(const Snapshot &snapshot) override;

private:
    UiParts m_parts;
};

} // namespace mooring
