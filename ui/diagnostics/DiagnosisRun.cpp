// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "diagnostics/DiagnosisRun.h"

#include "model/Clock.h"

#include <QCoreApplication>

namespace mooring {

using namespace std::chrono_literals;

namespace {

constexpr auto timeLimit = 15s;

} // namespace

struct DiagnosisRun::Ticket
{
    Question question;
    Check check;
    std::chrono::milliseconds began{0};
    Condition found = Condition::Working; ///< By itself; what is shown depends on the others of its group.
    bool ended = false;
    std::stop_source stop = {};
};

DiagnosisRun::DiagnosisRun(const UiParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

DiagnosisRun::~DiagnosisRun()
{
    forget();
}

void DiagnosisRun::forget()
{
    for (const QList<TicketPtr> tickets = std::exchange(m_tickets, {}); const TicketPtr &ticket : tickets)
        ticket->stop.request_stop();
}

DiagnosisRun::TicketPtr DiagnosisRun::open(const Question &question)
{
    auto ticket = std::make_shared<Ticket>();
    ticket->question = question;
    ticket->check = {question.id, question.title, question.account};
    ticket->check.answer.text = QCoreApplication::translate("mooring::DiagnosticsPage", "Looking…");
    ++m_open;
    return ticket;
}

void DiagnosisRun::start(Freshness freshness)
{
    forget();
    m_open = 0;
    m_isWhole = true;
    const QList<Question> questions = allQuestions(m_parts, this);
    QList<Check> list;
    for (const Question &question : questions) {
        m_tickets.append(open(question));
        list.append(m_tickets.last()->check);
    }
    emit began(list);
    begin(m_tickets, freshness);
}

void DiagnosisRun::again(const QString &id)
{
    const auto known
        = std::find_if(m_tickets.begin(), m_tickets.end(), [&id](const auto &each) { return each->check.id == id; });
    if (known == m_tickets.end() || !(*known)->ended)
        return;
    if (!isRunning())
        m_isWhole = false;
    const bool withAccounts = (*known)->question.isLast;
    QList<TicketPtr> tickets;
    for (TicketPtr &each : m_tickets) {
        const bool isMeant = each->check.id == id || (withAccounts && !each->check.account.isEmpty());
        if (!isMeant || !each->ended)
            continue;
        each = open(each->question);
        tickets.append(each);
    }
    for (const TicketPtr &ticket : std::as_const(tickets))
        emit changed(ticket->check);
    begin(tickets, Freshness::Anew);
}

void DiagnosisRun::begin(QList<TicketPtr> tickets, Freshness freshness)
{
    for (const TicketPtr &ticket : std::as_const(tickets))
        limit(ticket);
    const Guard self(this);
    for (const TicketPtr &ticket : std::as_const(tickets)) {
        if (!ticket->question.isLast && !ticket->ended)
            ask(self, ticket, freshness);
    }
    beginLast();
}

void DiagnosisRun::beginLast()
{
    if (m_open != 1)
        return;
    const auto last = std::find_if(m_tickets.begin(), m_tickets.end(),
                                   [](const auto &each) { return each->question.isLast && !each->ended; });
    if (last != m_tickets.end())
        ask(this, TicketPtr(*last), Freshness::Anew);
}

QCoro::Task<> DiagnosisRun::ask(Guard self, TicketPtr ticket, Freshness freshness)
{
    ticket->began = self->m_parts.clock.monotonic();
    auto asking = ticket->question.ask(freshness, ticket->stop.get_token());
    const Answer answer = co_await asking;
    if (self)
        self->end(ticket, answer);
}

void DiagnosisRun::end(const TicketPtr &ticket, const Answer &answer)
{
    if (ticket->ended)
        return;
    ticket->ended = true;
    ticket->stop.request_stop(); // what nobody waits for any more
    ticket->found = answer.state;
    ticket->check.answer = answer;
    if (answer.took == 0ms && !answer.cancelled)
        ticket->check.answer.took = m_parts.clock.monotonic() - ticket->began;
    // A ticket of an earlier run is nobody's news.
    if (!m_tickets.contains(ticket))
        return;
    --m_open;
    emit changed(ticket->check);
    judge(ticket->question.group);
    if (m_open == 0)
        emit ended();
    else
        beginLast();
}

/// Where one source knows the address, another that does not is no trouble; where none does, names stay as they are.
void DiagnosisRun::judge(const QString &group)
{
    QList<TicketPtr> members;
    for (const TicketPtr &each : std::as_const(m_tickets)) {
        if (!group.isEmpty() && each->question.group == group)
            members.append(each);
    }
    const bool isKnown
        = std::any_of(members.begin(), members.end(), [](const auto &each) { return each->found == Condition::Fine; });
    const bool isOpen = std::any_of(members.begin(), members.end(),
                                    [](const auto &each) { return !each->ended || each->check.answer.cancelled; });
    if (isOpen && !isKnown)
        return;
    for (const TicketPtr &each : std::as_const(members)) {
        const Condition state = isKnown ? Condition::Offline : Condition::Failing;
        if (!each->ended || each->found != Condition::Offline || each->check.answer.state == state)
            continue;
        each->check.answer.state = state;
        emit changed(each->check);
    }
}

void DiagnosisRun::limit(const TicketPtr &ticket)
{
    m_parts.clock.callAfter(timeLimit, this, [this, ticket] {
        if (ticket->ended)
            return;
        // It only waits for the others, one of which may hang.
        if (ticket->question.isLast) {
            ask(this, ticket, Freshness::Anew);
            return;
        }
        const bool isOneOfMany = !ticket->question.group.isEmpty();
        end(ticket, {isOneOfMany ? Condition::Offline : Condition::Failing, tr("No answer within 15 seconds.")});
    });
}

void DiagnosisRun::cancel()
{
    for (const QList<TicketPtr> tickets = m_tickets; const TicketPtr &ticket : tickets) {
        Answer answer{Condition::Held, tr("Cancelled.")};
        answer.cancelled = true;
        end(ticket, answer);
    }
}

} // namespace mooring
