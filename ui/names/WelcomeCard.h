// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

namespace mooring {

/// What is shown while there is no name: what this is for, and the first step.
class WelcomeCard : public QFrame
{
    Q_OBJECT
public:
    explicit WelcomeCard(QWidget *parent = nullptr);

signals:
    void addRequested();
    void demoRequested();
};

} // namespace mooring
