// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/NameStatus.h"

#include <QCoroTask>
#include <QHash>
#include <QPointer>

namespace mooring {

/// What DNS answers for one record, as far as it is known.
struct DnsAnswer
{
    enum class State {
        Unknown, ///< Not asked, or asked just now.
        Asking, ///< For longer than a person would not notice.
        Silent, ///< No answer came.
        Known,
    };

    State state = State::Unknown;
    QList<QHostAddress> values; ///< Of the last answer, also while a newer one is awaited.
};

/// Asks DNS for the records of the name that is looked at, once a minute and record at most.
class DnsLook : public QObject
{
    Q_OBJECT
public:
    /// @p dns may be null: nothing is ever asked.
    DnsLook(DnsVerifier *dns, Clock &clock, QObject *parent);
    /// Asks where nothing is known yet, where something was published since, and where the answer was none or another one.
    void look(const NameStatus &name);
    [[nodiscard]] DnsAnswer answer(const RecordStatus &record) const;
    [[nodiscard]] bool canAsk() const { return m_dns != nullptr; }

signals:
    void changed();

private:
    struct Entry
    {
        DnsAnswer answer;
        QList<QHostAddress> publishedThen;
        std::chrono::milliseconds askedAt{0}; ///< Clock::monotonic.
        bool waiting = false;
    };

    [[nodiscard]] static QString keyOf(const RecordStatus &record);
    /// The page may be gone when the answer comes: @p self tells.
    static QCoro::Task<> ask(QPointer<DnsLook> self, DnsVerifier *dns, DomainName name, RecordType type, QString key);
    void take(const QString &key, const Result<QList<QHostAddress>> &result);

    DnsVerifier *m_dns;
    Clock &m_clock;
    QHash<QString, Entry> m_entries;
};

} // namespace mooring
