// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Clock.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace mooring {

/// A server outside that tells which address it sees.
struct OutsideServer
{
    QString name; ///< Its host, for a person; unique in its list.
    QString runBy; ///< Who runs it: servers of one operator err together, so that they count as one.
};

/// The domain that tells who runs @p host: its last two labels, or three below "co.uk" and the like; an address is its own.
[[nodiscard]] QString operatorOf(const QString &host);
/// How many different operators run @p servers.
[[nodiscard]] qsizetype operatorCount(const QList<OutsideServer> &servers);

/// Whose turn it is among the servers outside. One for the whole program: it remembers whom it sent whatever becomes of the
/// sources, so that no server is asked twice in a row, not by another source or after an edit of the configuration either.
class Rotation
{
public:
    /// Installations shall not all begin with the same server.
    explicit Rotation(const Random &random);

    /// The index of the server to ask next, whose turn is over with that: of an operator that none in @p asked belongs to if
    /// there is one, then the one that rested for longest. -1 if all were asked.
    [[nodiscard]] qsizetype next(const QList<OutsideServer> &servers, const QList<qsizetype> &asked);

private:
    double m_start;
    qint64 m_turn = 0;
    QHash<QString, qint64> m_lastOfOperator;
    QHash<QString, qint64> m_lastOfServer;
};

} // namespace mooring
