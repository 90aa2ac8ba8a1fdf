// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/outside/OutsideSource.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OutsideSource)
};

constexpr qsizetype mostAsked = 5; // In one detection: an outage must not take minutes to be noticed.

} // namespace

OutsideSource::OutsideSource(int agree, const SourceParts &parts)
    : m_agree(agree)
    , m_rotation(parts.rotation)
{
}

QCoro::Task<Result<QList<QHostAddress>>> OutsideSource::detect(RecordType type, QList<QHostAddress> known)
{
    const QList<OutsideServer> all = servers(type);
    if (all.isEmpty())
        co_return fail(Failure::Kind::Rejected,
                       Text::tr("None of the servers of the address source “%1” can tell an address for %2.")
                           .arg(kind(), recordTypeName(type)));
    const qsizetype most = std::min(all.size(), std::max<qsizetype>(m_agree, mostAsked));
    QList<qsizetype> asked;
    Ballot ballot(m_agree);
    while (asked.size() < most) {
        // What is known needs one voice; more are asked at once only when it is not confirmed.
        const qsizetype wanted = asked.isEmpty() && !known.isEmpty() ? 1 : ballot.missing();
        const qsizetype first = asked.size();
        std::vector<QCoro::Task<Result<QHostAddress>>> answers;
        for (qsizetype i = 0; i < wanted && asked.size() < most; ++i) {
            const qsizetype index = m_rotation->next(all, asked);
            asked << index;
            answers.push_back(ask(type, index));
        }
        for (size_t i = 0; i < answers.size(); ++i) {
            const Result<QHostAddress> answer = co_await answers[i];
            ballot.add(all.at(asked.at(first + qsizetype(i))), answer);
        }
        if (const auto verdict = ballot.confirmed(known)) {
            note(Text::tr("confirmed by %1"), *verdict);
            co_return Result<QList<QHostAddress>>(QList<QHostAddress>(1, verdict->address));
        }
        if (const auto verdict = ballot.agreed()) {
            note(Text::tr("seen by %1"), *verdict);
            co_return Result<QList<QHostAddress>>(QList<QHostAddress>(1, verdict->address));
        }
    }
    if (const auto verdict = ballot.agreedNotGlobal()) {
        note(Text::tr("seen by %1"), *verdict);
        co_return Result<QList<QHostAddress>>(QList<QHostAddress>(1, verdict->address));
    }
    co_return tl::unexpected(ballot.failure());
}

QStringList OutsideSource::asks(RecordType type) const
{
    QStringList names;
    for (const OutsideServer &server : servers(type)) {
        if (!names.contains(server.name))
            names.append(server.name);
    }
    return names;
}

void OutsideSource::note(const QString &pattern, const Ballot::Verdict &verdict)
{
    m_detail = pattern.arg(verdict.servers.join(QStringLiteral(", ")));
}

} // namespace mooring
