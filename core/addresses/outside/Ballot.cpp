// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/outside/Ballot.h"

#include "addresses/AddressScope.h"
#include "model/RecordType.h"

#include <QCoreApplication>

#include <algorithm>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OutsideSource)
};

const auto comma = QStringLiteral(", ");

} // namespace

void Ballot::add(const OutsideServer &server, const Result<QHostAddress> &answer)
{
    if (!answer) {
        m_failures.append({server.name, answer.error()});
        return;
    }
    auto vote = std::find_if(m_votes.begin(), m_votes.end(), [&answer](const Vote &v) { return v.address == *answer; });
    if (vote == m_votes.end()) {
        const bool isGlobal = addressScope(*answer) == AddressScope::Global;
        vote = m_votes.insert(m_votes.end(), Vote{*answer, isGlobal, {}, {}});
    }
    vote->servers << server.name;
    vote->operators.insert(server.runBy);
}

const Ballot::Vote *Ballot::leader(bool global) const
{
    const Vote *best = nullptr;
    for (const Vote &vote : m_votes) {
        if (vote.isGlobal == global && (!best || vote.operators.size() > best->operators.size()))
            best = &vote;
    }
    return best;
}

qsizetype Ballot::missing() const
{
    const Vote *vote = leader(true);
    return std::max<qsizetype>(1, m_agree - (vote ? vote->operators.size() : 0));
}

std::optional<Ballot::Verdict> Ballot::confirmed(const QList<QHostAddress> &known) const
{
    for (const QHostAddress &address : known) {
        for (const Vote &vote : m_votes) {
            if (vote.address == address)
                return Verdict{vote.address, vote.servers};
        }
    }
    return std::nullopt;
}

std::optional<Ballot::Verdict> Ballot::agreed() const
{
    const Vote *vote = leader(true);
    if (!vote || vote->operators.size() < m_agree)
        return std::nullopt;
    return Verdict{vote->address, vote->servers};
}

std::optional<Ballot::Verdict> Ballot::agreedNotGlobal() const
{
    const Vote *vote = leader(false);
    if (leader(true) || !vote || vote->operators.size() < m_agree)
        return std::nullopt;
    return Verdict{vote->address, vote->servers};
}

Failure Ballot::failure() const
{
    if (m_votes.size() > 1) {
        QStringList answers;
        for (const Vote &vote : m_votes)
            answers << addressText(vote.address) + QStringLiteral(" (") + vote.servers.join(comma) + u')';
        return {Failure::Kind::BadReply,
                Text::tr("The services do not agree on the address: %1.").arg(answers.join(QStringLiteral("; "))),
                {}};
    }
    if (m_votes.size() == 1) {
        return {Failure::Kind::BadReply,
                Text::tr("Only %1 answered, with %2; a change is believed when another service agrees.")
                    .arg(m_votes.constFirst().servers.join(comma), addressText(m_votes.constFirst().address)),
                {}};
    }
    const auto &[lastServer, last] = m_failures.constLast();
    const auto kind = last.kind;
    const bool same
        = std::all_of(m_failures.begin(), m_failures.end(), [kind](const auto &f) { return f.second.kind == kind; });
    if (same && kind == Failure::Kind::NoAddress) // The cause is on this side, whoever was asked.
        return last;
    QStringList silent;
    for (const auto &failure : m_failures)
        silent << failure.first;
    return {same ? kind : Failure::Kind::Network,
            Text::tr("None of %1 told the address. The last one, %2: %3").arg(silent.join(comma), lastServer, last.message),
            {}};
}

} // namespace mooring
