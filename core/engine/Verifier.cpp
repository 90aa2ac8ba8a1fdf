// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/Verifier.h"

#include "engine/Event.h"

#include <vector>

namespace mooring {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds timeLimit = 5s;
constexpr qsizetype parallelQueries = 16;
constexpr std::chrono::seconds shortestSpread = 10min;
constexpr std::chrono::seconds unconfirmedWait = 6h;

/// What the queries of one askDns share. Each of them keeps it alive, however late its answer comes.
struct Queries
{
    DnsVerifier &dns;
    std::shared_ptr<const bool> ended;
    QList<PlannedRecord> records;
    qsizetype next = 0;
    qsizetype unanswered = 0;
    DnsAnswers answers;
    Event done;
};

QCoro::Task<void> askOneByOne(std::shared_ptr<Queries> queries)
{
    while (!*queries->ended && !queries->done.isSet() && queries->next < queries->records.size()) {
        const PlannedRecord record = queries->records.at(queries->next++);
        const auto answer = co_await queries->dns.ask(record.desired.name, record.desired.type, timeLimit);
        if (queries->done.isSet())
            co_return;
        if (answer)
            queries->answers.insert(record.key, *answer);
        if (--queries->unanswered == 0)
            queries->done.set();
    }
}

} // namespace

bool holds(const PlannedRecord &record, const QList<QHostAddress> &actual)
{
    const QList<QHostAddress> &ours = record.desired.previous;
    if (record.desired.sharing == Sharing::Own)
        return equalAsSets(ours, actual);
    return std::all_of(ours.begin(), ours.end(), [&](const QHostAddress &address) { return actual.contains(address); });
}

bool isDrift(const PlannedRecord &record, const RecordState &known, const QDateTime &now)
{
    const std::chrono::seconds spread = std::max(shortestSpread, std::chrono::seconds(record.desired.ttl.value_or(0)));
    // What was seen "later than now" was seen before the clock was set back: it says nothing of this publication.
    const bool confirmed = known.verifiedAt.isValid() && known.verifiedAt > known.publishedAt && known.verifiedAt <= now;
    const qint64 age = known.publishedAt.secsTo(now);
    if (age < -86400)
        return true; // the same of the publication: its age is not known
    return age >= (confirmed ? spread : std::max(spread, unconfirmedWait)).count();
}

QCoro::Task<DnsAnswers> askDns(DnsVerifier &dns, Clock &clock, QObject *context, QList<PlannedRecord> records,
                               std::shared_ptr<const bool> ended)
{
    if (records.isEmpty())
        co_return DnsAnswers();
    const auto queries = std::make_shared<Queries>(Queries{dns, std::move(ended), records, 0, records.size(), {}, {}});
    clock.callAfter(timeLimit, context, [queries] {
        if (!queries->done.isSet())
            queries->done.set();
    });
    std::vector<QCoro::Task<void>> running;
    for (qsizetype i = 0; i < std::min(parallelQueries, records.size()); ++i)
        running.push_back(askOneByOne(queries));
    co_await queries->done.wait();
    co_return queries->answers;
}

} // namespace mooring
