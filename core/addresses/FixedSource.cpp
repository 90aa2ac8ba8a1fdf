// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/FixedSource.h"

#include "addresses/SourceSettings.h"

#include <QCoreApplication>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FixedSource)
};

} // namespace

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
                       Text::tr("No address for %1 is written down in the “fixed” source.").arg(recordTypeName(type)));
    }
    co_return result;
}

MadeSource makeFixedSource(const SourceConfig &config)
{
    SourceSettings settings(config);
    const QString key = QStringLiteral("addresses");
    QList<QHostAddress> addresses;
    for (const QString &text : settings.texts(key)) {
        auto address = parseAddress(RecordType::A, text);
        if (!address)
            address = parseAddress(RecordType::AAAA, text);
        if (!address)
            settings.refuse(key, Text::tr("“%1” is not an IP address").arg(text));
        else if (!addresses.contains(*address))
            addresses << *address;
    }
    if (addresses.isEmpty())
        settings.refuse(key, Text::tr("name at least one address"));
    return settings.finish([&] { return std::make_unique<FixedSource>(addresses); });
}

} // namespace mooring
