// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/NameStatus.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace mooring {

/// The selected name: what is detected here, what was published last, what happens next; a problem in full with its remedy.
class DetailsCard : public QFrame
{
    Q_OBJECT
public:
    explicit DetailsCard(QWidget *parent = nullptr);
    void update(const NameStatus &name, const Snapshot &snapshot);

signals:
    /// The remedy of the shown problem was chosen.
    void remedyRequested();

private:
    QLabel *addColumn(class QHBoxLayout *row, const QString &title, bool fixed);

    QLabel *m_detected = nullptr;
    QLabel *m_published = nullptr;
    QLabel *m_next = nullptr;
    QWidget *m_problemRow = nullptr;
    QLabel *m_problemIcon = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_remedy = nullptr;
};

} // namespace mooring
