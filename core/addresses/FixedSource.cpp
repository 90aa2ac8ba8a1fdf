// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/FixedSource.h"

#include <QCoreApplication>

namespace mooring {

FixedSource::FixedSource(QList<QHostAddress> addresses)
    : m_addresses(std::move(addresses))
{
}

QCoro::Task<Result<QList<QHostAddress>>> FixedSource::detect(RecordType type, QList<QHostAddress>)
{
    QList<QHostAddress> result;
    for (const QHostAddress &address : std::as_const(m_addresses)) {
        if (fits(type, address))
            result << address;
    }
    if (result.isEmpty()) {
        co_return fail(Failure::Kind::NoAddress,
                       QCoreApplication::translate("FixedSource", "No address for %1 is written down in the “fixed” source.")
                           .arg(recordTypeName(type)));
    }
    co_return result;
}

} // namespace mooring
