// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/Updater.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace mooring {

/// Says why publishing is held and asks whether it shall go on in this network; hidden while nothing is held.
class HoldBar : public QFrame
{
    Q_OBJECT
public:
    explicit HoldBar(QWidget *parent = nullptr);

    /// @p hold that the user has not answered yet.
    void setHold(const std::optional<Hold> &hold);

signals:
    /// The user wants names to be published here from now on, although this is seen.
    void publishRequested(const mooring::Hold &hold);
    /// The user wants it to stay like this in this network and not to be asked again.
    void holdRequested(const mooring::Hold &hold);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    std::optional<Hold> m_hold;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QBoxLayout *m_parts = nullptr;
    QPushButton *m_publish = nullptr;
    QPushButton *m_keep = nullptr;
};

} // namespace mooring
