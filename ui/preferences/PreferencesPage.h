// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "shared/Page.h"
#include "shared/UiParts.h"

class QComboBox;
class QStackedWidget;
class QTabBar;

namespace mooring {

class Section;

/// General, Addresses, Networks, Notifications, Connection, Language; changes apply at once.
class PreferencesPage : public Page
{
    Q_OBJECT
public:
    explicit PreferencesPage(const UiParts &parts, QWidget *parent = nullptr);

    void refresh(const Snapshot &snapshot) override;
    /// 0 to 5, in the order above.
    void showSection(int index);
    [[nodiscard]] Section *currentSection() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] Section *make(int index) const;
    void fitChooser();

    UiParts m_parts;
    Snapshot m_snapshot;
    QTabBar *m_tabs;
    QComboBox *m_chooser; ///< In place of the tabs where they do not fit.
    QStackedWidget *m_stack;
    QList<Section *> m_sections; ///< Null until it is first shown.
};

} // namespace mooring
