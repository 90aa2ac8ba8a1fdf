// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/Config.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace mooring {

/// One remembered network: its label, what it is known by, and what may be done there.
class NetworkRow : public QWidget
{
    Q_OBJECT
public:
    explicit NetworkRow(const NetworkProfile &profile);

    /// Shows it; a label that is being typed stays. @p isHere: this computer is there now.
    void show(const NetworkProfile &profile, bool isHere);
    /// Whether it is shown already, whatever its label and rules are.
    [[nodiscard]] bool isOf(const NetworkProfile &profile) const;
    /// As the user wants it.
    [[nodiscard]] NetworkProfile profile() const;
    /// What a person calls it.
    [[nodiscard]] static QString nameOf(const NetworkProfile &profile);

signals:
    void edited();
    void removeRequested();

private:
    NetworkProfile m_profile;
    QLineEdit *m_label;
    QLabel *m_about;
    QCheckBox *m_publish;
    QCheckBox *m_vpn;
};

} // namespace mooring
