// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/NameStatus.h"

#include <QWidget>

class QGridLayout;

namespace mooring {

class Journal;

/// The last events of one name, newest first, from the journal: when, and what.
class EventList : public QWidget
{
    Q_OBJECT
public:
    explicit EventList(const Journal &journal, QWidget *parent = nullptr);
    void update(const NameStatus &name, const QDateTime &now);

private:
    void setRow(int row, const QString &when, const QString &what);

    const Journal &m_journal;
    QGridLayout *m_rows;
};

/// What happened, in a few words: "updated to 11.22.33.44"; empty for an event that says nothing of a name.
[[nodiscard]] QString eventText(const QJsonObject &event);

} // namespace mooring
