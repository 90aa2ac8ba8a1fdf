// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/NameStatus.h"
#include "shared/AskedPass.h"

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
    void showProgress();

    AskedPass m_pass;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_resume = nullptr;
    QPushButton *m_update = nullptr;
    Snapshot m_snapshot;
    bool m_paused = false;
};

} // namespace mooring
