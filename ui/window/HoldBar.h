// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/Updater.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace mooring {

/// Says why publishing is held and asks whether it shall go on in this network; hidden while nothing is held.
class HoldBar : public QFrame
{
    Q_OBJECT
public:
    explicit HoldBar(QWidget *parent = nullptr);

    void setHold(const std::optional<Hold> &hold);

signals:
    /// The user wants names to be published here from now on, although this is seen.
    void publishRequested(const mooring::Hold &hold);

private:
    std::optional<Hold> m_hold;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_publish = nullptr;
};

} // namespace mooring
