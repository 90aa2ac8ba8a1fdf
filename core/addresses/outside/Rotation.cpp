// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/outside/Rotation.h"

#include <QHostAddress>
#include <QStringList>

#include <algorithm>
#include <tuple>

namespace mooring {

QString operatorOf(const QString &host)
{
    // Second levels that registries sell below, as far as services that echo addresses are found there.
    static const QStringList sold{QStringLiteral("ac"),  QStringLiteral("co"),  QStringLiteral("com"), QStringLiteral("edu"),
                                  QStringLiteral("gov"), QStringLiteral("net"), QStringLiteral("org"), QStringLiteral("or"),
                                  QStringLiteral("ne"),  QStringLiteral("go")};
    if (!QHostAddress(host).isNull())
        return host;
    const QStringList labels = host.toLower().split(u'.', Qt::SkipEmptyParts);
    const bool isBelowSold
        = labels.size() > 2 && labels.constLast().size() == 2 && sold.contains(labels.at(labels.size() - 2));
    return labels.mid(std::max<qsizetype>(0, labels.size() - (isBelowSold ? 3 : 2))).join(u'.');
}

qsizetype operatorCount(const QList<OutsideServer> &servers)
{
    QSet<QString> operators;
    for (const OutsideServer &server : servers)
        operators.insert(server.runBy);
    return operators.size();
}

Rotation::Rotation(const Random &random)
    : m_start(random())
{
}

qsizetype Rotation::next(const QList<OutsideServer> &servers, const QList<qsizetype> &asked)
{
    QSet<QString> askedOperators;
    for (const qsizetype index : asked)
        askedOperators.insert(servers.at(index).runBy);
    const auto size = servers.size();
    const auto start = static_cast<qsizetype>(m_start * double(size));
    const auto rank = [&](qsizetype index) {
        const OutsideServer &server = servers.at(index);
        return std::tuple(askedOperators.contains(server.runBy), m_lastOfOperator.value(server.runBy),
                          m_lastOfServer.value(server.name), (index + size - start) % size);
    };
    qsizetype best = -1;
    for (qsizetype index = 0; index < size; ++index) {
        if (!asked.contains(index) && (best < 0 || rank(index) < rank(best)))
            best = index;
    }
    if (best >= 0) {
        ++m_turn;
        m_lastOfOperator.insert(servers.at(best).runBy, m_turn);
        m_lastOfServer.insert(servers.at(best).name, m_turn);
    }
    return best;
}

} // namespace mooring
