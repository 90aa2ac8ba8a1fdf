// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/Config.h"
#include "preferences/Section.h"

class QCheckBox;
class QComboBox;

namespace mooring {

class FormCard;

/// Which events and families are told, and how often.
class NotificationsSection final : public Section
{
    Q_OBJECT
public:
    explicit NotificationsSection(const UiParts &parts);
    void load() override;

private:
    void addEvent(FormCard *card, const QString &text, const QString &name, bool NotificationConfig::*event);
    void addFamily(FormCard *card, const QString &text, const QString &name, RecordType type);

    QList<QPair<QCheckBox *, bool NotificationConfig::*>> m_events;
    QList<QPair<QCheckBox *, RecordType>> m_families;
    QComboBox *m_remind = nullptr;
    ProblemLabel *m_problem = nullptr;
    ProblemLabel *m_remindProblem = nullptr;
};

} // namespace mooring
