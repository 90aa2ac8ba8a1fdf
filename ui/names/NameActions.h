// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/NameStatus.h"
#include "shared/UiParts.h"

#include <QObject>

class QMenu;

namespace mooring {

class Page;

/// What can be done with one name.
class NameActions : public QObject
{
    Q_OBJECT
public:
    /// What the window must do is told through @p page, which owns this.
    NameActions(const UiParts &parts, Page *page);

    static void copyAddresses(const NameStatus &name);
    /// Lifts a stop and checks now.
    void updateNow(const NameStatus &name);
    void setEnabled(const NameStatus &name, bool enabled);
    /// Can be undone from the bar of the window.
    void remove(const NameStatus &name);
    /// What helps against the problem of the name.
    void mend(const NameStatus &name);
    void fill(QMenu *menu, const NameStatus &name);

private:
    UiParts m_parts;
    Page *m_page;
};

[[nodiscard]] bool isSwitchedOff(const NameStatus &name);

} // namespace mooring
