// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "UiBench.h"
#include "names/NamesList.h"
#include "names/NamesPage.h"

class QAction;
class QMenu;

namespace mooring {

/// The page of names over a UiBench, used as a person does.
class NamesPageBench
{
public:
    /// Shows a new page and gives it the focus.
    void open();
    void refresh() { page->refresh(bench.snapshot()); }
    /// Selects the row of that name.
    void choose(const QString &name);
    /// The menu of the current row, as the Menu key opens it.
    [[nodiscard]] QMenu *menu();
    /// Its entry of that text, without mnemonics; null if there is none.
    [[nodiscard]] QAction *action(const QString &text);
    [[nodiscard]] QStringList rows() const;
    /// The names in the configuration.
    [[nodiscard]] QStringList configured() const;
    template <typename T>
    [[nodiscard]] T *part() const
    {
        return page->findChild<T *>();
    }

    UiBench bench;
    QString settings; ///< UiParts::settingsFile.
    int prompts = 0; ///< How often the keychain's password may be asked for.
    std::unique_ptr<NamesPage> page;
    NamesList *list = nullptr;
};

} // namespace mooring
