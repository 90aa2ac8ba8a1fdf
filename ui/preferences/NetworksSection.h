// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/Config.h"
#include "preferences/Section.h"

class QComboBox;
class QPushButton;

namespace mooring {

class FormCard;
class NetworkRow;

/// From which networks names may be published.
class NetworksSection final : public Section
{
    Q_OBJECT
public:
    explicit NetworksSection(const UiParts &parts);
    void load() override;
    void refresh(const Snapshot &snapshot) override;

private:
    void makeHereCard();
    void makeKnownCard();
    void makeRulesCard();
    void rebuild(const QList<NetworkProfile> &profiles);
    void showHere();
    void rememberHere();
    void edit(NetworkRow *row);
    void remove(NetworkRow *row);

    QLabel *m_here = nullptr;
    QLabel *m_hereRule = nullptr;
    QPushButton *m_remember = nullptr;
    ProblemLabel *m_hereProblem = nullptr;
    QVBoxLayout *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QList<NetworkRow *> m_rows; ///< As NetworkRules::profiles.
    ProblemLabel *m_knownProblem = nullptr;
    QComboBox *m_elsewhere = nullptr;
    QComboBox *m_vpn = nullptr;
    ProblemLabel *m_rulesProblem = nullptr;
};

} // namespace mooring
