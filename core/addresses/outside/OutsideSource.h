// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/AddressSource.h"
#include "addresses/SourceParts.h"
#include "addresses/outside/Ballot.h"

namespace mooring {

/// What "web", "stun" and "dns" have in common: servers outside tell which address they see. No server is asked twice in a
/// row; a change is believed only when enough of their operators agree, and an address that was known before is confirmed by
/// one. An address that is not global counts as a failure as long as anybody is left to ask.
class OutsideSource : public AddressSource
{
public:
    [[nodiscard]] QCoro::Task<Result<QList<QHostAddress>>> detect(RecordType type, QList<QHostAddress> known) final;
    [[nodiscard]] QString detail() const final { return m_detail; }
    [[nodiscard]] QStringList asks(RecordType type) const final;

protected:
    /// @p agree is at least 1.
    OutsideSource(int agree, const SourceParts &parts);

    /// Those that can tell an address of that type, in an order that stays.
    [[nodiscard]] virtual QList<OutsideServer> servers(RecordType type) const = 0;
    /// Asks one of servers(type). The address has the right family.
    [[nodiscard]] virtual QCoro::Task<Result<QHostAddress>> ask(RecordType type, qsizetype index) = 0;

private:
    void note(const QString &pattern, const Ballot::Verdict &verdict);

    int m_agree;
    std::shared_ptr<Rotation> m_rotation;
    QString m_detail;
};

} // namespace mooring
