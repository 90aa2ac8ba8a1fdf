// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/Provider.h"

#include <QCoreApplication>

namespace mooring {

namespace {

tl::unexpected<Failure> cannotList()
{
    return fail(Failure::Kind::Unsupported,
                QCoreApplication::translate("Provider", "This service cannot list its names: type the name instead."));
}

} // namespace

QCoro::Task<Result<QList<QList<QHostAddress>>>> Provider::published(QList<DesiredRecord>)
{
    co_return cannotList();
}

QCoro::Task<Result<QList<Zone>>> Provider::zones()
{
    co_return cannotList();
}

QCoro::Task<Result<QList<Record>>> Provider::records(Zone)
{
    co_return cannotList();
}

void Provider::setCache(const QJsonObject &) { }

void Provider::cancel() { }

} // namespace mooring
