// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/TimedAnswer.h"

#include <QCoreApplication>
#include <QObject>

#include <coroutine>
#include <optional>
#include <utility>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AddressSources)
};

using Found = Result<QList<QHostAddress>>;

/// Takes the first of two answers, the source's or that it is too late, for one coroutine that waits.
class FirstAnswer : public QObject
{
public:
    class Awaiter
    {
    public:
        explicit Awaiter(FirstAnswer &answer)
            : m_answer(answer)
        {
        }
        [[nodiscard]] bool await_ready() const noexcept { return m_answer.m_found.has_value(); }
        void await_suspend(std::coroutine_handle<> waiting) { m_answer.m_waiting = waiting; }
        void await_resume() const noexcept { }

    private:
        FirstAnswer &m_answer;
    };

    [[nodiscard]] Awaiter wait() { return Awaiter(*this); }
    [[nodiscard]] bool isThere() const { return m_found.has_value(); }
    [[nodiscard]] const Found &found() const { return *m_found; }
    [[nodiscard]] QString detail() const { return m_detail; }

    /// Whoever waits may destroy this.
    void give(const Found &found, const QString &detail)
    {
        if (m_found)
            return;
        m_found = found;
        m_detail = detail;
        if (const auto waiting = std::exchange(m_waiting, {}))
            waiting.resume();
    }

private:
    std::optional<Found> m_found;
    QString m_detail;
    std::coroutine_handle<> m_waiting;
};

QCoro::Task<void> ask(std::shared_ptr<AddressSource> source, RecordType type, QList<QHostAddress> known,
                      std::shared_ptr<FirstAnswer> answer)
{
    const Found found = co_await source->detect(type, known);
    answer->give(found, source->detail());
}

} // namespace

QCoro::Task<TimedAnswer> askWithin(std::chrono::milliseconds limit, std::shared_ptr<AddressSource> source, RecordType type,
                                   QList<QHostAddress> known, Clock *clock)
{
    const auto start = clock->monotonic();
    const auto answer = std::make_shared<FirstAnswer>();
    const QCoro::Task<void> asking = ask(source, type, known, answer);
    if (!answer->isThere()) {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(limit).count();
        const Failure tooLate{Failure::Kind::Network, Text::tr("No answer within %n second(s).", nullptr, int(seconds)), {}};
        clock->callAfter(limit, answer.get(),
                         [answer = answer.get(), tooLate] { answer->give(tl::unexpected(tooLate), {}); });
        co_await answer->wait();
    }
    TimedAnswer result{answer->found(), answer->detail(), clock->monotonic() - start};
    co_return result;
}

} // namespace mooring
