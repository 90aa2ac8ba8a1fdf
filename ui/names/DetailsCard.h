// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/NameStatus.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace mooring {

class FittingLabel;

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
    FittingLabel *addColumn(QHBoxLayout *row, const QString &title, const QFont &font);

    FittingLabel *m_detected = nullptr;
    FittingLabel *m_published = nullptr;
    FittingLabel *m_next = nullptr;
    QWidget *m_problemRow = nullptr;
    QLabel *m_problemIcon = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_remedy = nullptr;
};

} // namespace mooring
