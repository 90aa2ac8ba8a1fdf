// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/NameStatus.h"

#include <QLabel>

namespace mooring {

class Journal;

/// The last events of one name, newest first, from the journal.
class EventList : public QLabel
{
    Q_OBJECT
public:
    explicit EventList(const Journal &journal, QWidget *parent = nullptr);
    void update(const NameStatus &name, const QDateTime &now);

private:
    const Journal &m_journal;
};

/// What happened, in a few words: "updated to 11.22.33.44"; empty for an event that says nothing of a name.
[[nodiscard]] QString eventText(const QJsonObject &event);

} // namespace mooring
