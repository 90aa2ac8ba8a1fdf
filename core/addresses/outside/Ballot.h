// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/outside/Rotation.h"
#include "model/Result.h"

#include <QHostAddress>
#include <QStringList>

#include <optional>

namespace mooring {

/// The addresses that servers outside see, and which of them may be believed.
class Ballot
{
public:
    struct Verdict
    {
        QHostAddress address;
        QStringList servers; ///< Who saw it.
    };

    /// @p agree different operators must see an address before it is believed.
    explicit Ballot(qsizetype agree)
        : m_agree(agree)
    {
    }

    void add(const OutsideServer &server, const Result<QHostAddress> &answer);

    [[nodiscard]] bool hasVotes() const { return !m_votes.isEmpty(); }
    /// How many more operators the address that leads needs; at least 1.
    [[nodiscard]] qsizetype missing() const;
    /// The first of @p known that any server sees.
    [[nodiscard]] std::optional<Verdict> confirmed(const QList<QHostAddress> &known) const;
    /// The global address that enough operators agree on.
    [[nodiscard]] std::optional<Verdict> agreed() const;
    /// What enough operators agree on although it is not global, when nobody was seen with a global one: a network of one's
    /// own, or something on the way. Only after everybody was asked; whether it may be published is another's question.
    [[nodiscard]] std::optional<Verdict> agreedNotGlobal() const;
    /// Why nothing is believed; at least one server was asked.
    [[nodiscard]] Failure failure() const;

private:
    struct Vote
    {
        QHostAddress address;
        bool isGlobal = false;
        QStringList servers;
        QSet<QString> operators;
    };
    /// The vote with most operators among those that are global or not.
    [[nodiscard]] const Vote *leader(bool global) const;

    qsizetype m_agree;
    QList<Vote> m_votes;
    QList<std::pair<QString, Failure>> m_failures;
};

} // namespace mooring
