// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Clock.h"
#include "model/Redactor.h"

#include <QFile>
#include <QJsonObject>
#include <QList>

namespace mooring {

/// One event with Elastic Common Schema names.
struct JournalEvent
{
    QString
        action; ///< event.action: "addresses-changed", "record-updated", "record-failed", "account-stopped", "started"...
    QString outcome; ///< event.outcome: "success", "failure" or "unknown".
    QString message; ///< For a person.
    QJsonObject fields; ///< Further ECS fields, dotted names ("dns.question.name", "mooring.account").
};

/// journal.jsonl: log, history and audit in one. One line an event, redacted, rotated at 1 MiB, three old files kept.
class Journal
{
public:
    /// @p path may be empty: kept in memory only (tests, demo).
    Journal(QString path, const Clock &clock, const Redactor &redactor);
    /// Appends and flushes. A file that cannot be written is reported once to the log and stops nothing.
    void write(const JournalEvent &event);
    /// The newest @p count events, oldest first, as they are in the file (the current file and, if needed, older ones).
    [[nodiscard]] QList<QJsonObject> newest(int count) const;
    /// How many events were written by this object: who has read it all need not read again while this is the same.
    [[nodiscard]] quint64 writes() const { return m_writes; }

private:
    [[nodiscard]] QString oldPath(int number) const;
    [[nodiscard]] bool append(const QByteArray &line);
    void rotate();

    QString m_path;
    const Clock &m_clock;
    const Redactor &m_redactor;
    quint64 m_writes = 0;
    bool m_reported = false; ///< That the file cannot be written.
    QList<QJsonObject> m_memory; ///< Only without a path.
};

} // namespace mooring
