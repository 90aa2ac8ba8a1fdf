// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preferences/Section.h"

class QCheckBox;
class QComboBox;

namespace mooring {

/// Start at login, how often to look, the log.
class GeneralSection final : public Section
{
    Q_OBJECT
public:
    explicit GeneralSection(const UiParts &parts);
    void load() override;

private:
    void makeStartCard();
    void makeLookCard();
    void makeLogCard();
    void saveStart();

    QCheckBox *m_atLogin = nullptr; ///< Null where a start at login makes no sense.
    QCheckBox *m_hidden = nullptr;
    ProblemLabel *m_startProblem = nullptr;
    QComboBox *m_interval = nullptr;
    ProblemLabel *m_intervalProblem = nullptr;
    QComboBox *m_logLevel = nullptr;
    ProblemLabel *m_logProblem = nullptr;
};

} // namespace mooring
