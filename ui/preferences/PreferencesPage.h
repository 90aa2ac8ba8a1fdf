// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "shared/Page.h"
#include "shared/UiParts.h"

namespace mooring {

/// General, Addresses, Networks, Notifications, Connection, Language; changes apply at once.
class PreferencesPage : public Page
{
    Q_OBJECT
public:
    explicit PreferencesPage(const UiParts &parts, QWidget *parent = nullptr);

    void refresh(const Snapshot &snapshot) override;

private:
    UiParts m_parts;
};

} // namespace mooring
