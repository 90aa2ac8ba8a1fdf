// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/NameStatus.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace mooring {

/// Whether all is fine, in one line, and what can be done for all names.
class SummaryBar : public QWidget
{
    Q_OBJECT
public:
    explicit SummaryBar(Updater &updater, QWidget *parent = nullptr);
    void update(const Snapshot &snapshot);
    void updateNow();

signals:
    void addRequested();

private:
    void setBusy(bool busy);

    Updater &m_updater;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_resume = nullptr;
    QPushButton *m_update = nullptr;
    QTimer m_busySoon; ///< A pass that ends at once changes nothing on the screen.
    Snapshot m_snapshot;
    bool m_paused = false;
    bool m_busy = false; ///< A pass that the user asked for takes its time.
};

} // namespace mooring
