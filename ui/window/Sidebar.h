// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "shared/Page.h"

#include <QListWidget>

namespace mooring {

/// The list of pages; folds into icons where the window is narrow.
class Sidebar : public QListWidget
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setPage(PageId page);
    void setFolded(bool folded);
    /// "Names", "Accounts" ...
    [[nodiscard]] static QString title(PageId page);

signals:
    void pageChosen(mooring::PageId page);

private:
    bool m_folded = false;
};

} // namespace mooring
