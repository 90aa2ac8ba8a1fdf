// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/Question.h"

#include <QObject>

#include <memory>

namespace mooring {

/// Asks all questions at once, or one of them again, and tells each answer when it comes. Each has 15 seconds.
class DiagnosisRun : public QObject
{
    Q_OBJECT
public:
    /// What @p parts refer to must outlive this.
    explicit DiagnosisRun(const UiParts &parts, QObject *parent = nullptr);
    /// Breaks off what is under way.
    ~DiagnosisRun() override;

    /// Begins anew; what is under way is forgotten.
    void start(Freshness freshness);
    /// Asks that one again, whatever is remembered; nothing happens while it is under way. For the clock all accounts are
    /// asked, whose replies tell the time.
    void again(const QString &id);
    /// What has not answered is said so.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_open > 0; }
    /// Whether all that runs was begun by start().
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

signals:
    /// The list of this run, in the order in which it is shown; each is Working.
    void began(const QList<mooring::Check> &checks);
    void changed(const mooring::Check &check);
    void ended();

private:
    /// A check that is under way or has ended. Whoever ends it first counts.
    struct Ticket;
    using TicketPtr = std::shared_ptr<Ticket>;
    using Guard = QPointer<DiagnosisRun>;

    [[nodiscard]] TicketPtr open(const Question &question);
    void begin(QList<TicketPtr> tickets, Freshness freshness);
    void beginLast();
    static QCoro::Task<> ask(Guard self, TicketPtr ticket, Freshness freshness);
    void end(const TicketPtr &ticket, const Answer &answer);
    void judge(const QString &group);
    void limit(const TicketPtr &ticket);
    void forget();

    UiParts m_parts;
    QList<TicketPtr> m_tickets; ///< One for each row.
    int m_open = 0;
    bool m_isWhole = false;
};

} // namespace mooring
