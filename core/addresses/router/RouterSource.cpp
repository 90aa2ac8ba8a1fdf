// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/router/RouterSource.h"

#include "addresses/SourceSettings.h"

#include <QCoreApplication>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RouterSource)
};

} // namespace

RouterSource::RouterSource(QString device, Ask ask)
    : m_device(std::move(device))
    , m_ask(std::move(ask))
{
}

QCoro::Task<Result<QList<QHostAddress>>> RouterSource::detect(RecordType type, QList<QHostAddress>)
{
    if (type != RecordType::A) {
        co_return fail(
            Failure::Kind::Unsupported,
            Text::tr("A router tells an IPv4 address only; with IPv6 this device has a public address itself. Use "
                     "the source “interface” for AAAA."));
    }
    if (!m_ask)
        co_return fail(Failure::Kind::Unsupported, Text::tr("No router is asked here."));
    const Result<RouterAnswer> answer = co_await m_ask(m_device);
    if (!answer)
        co_return tl::unexpected(answer.error());
    m_detail = answer->detail;
    co_return QList<QHostAddress>{answer->address};
}

MadeSource makeRouterSource(const SourceConfig &config, const SourceParts &parts)
{
    SourceSettings settings(config);
    const QString device = settings.text(QStringLiteral("name"));
    return settings.finish([&] { return std::make_unique<RouterSource>(device, parts.router); });
}

} // namespace mooring
