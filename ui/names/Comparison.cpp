// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "names/Comparison.h"

#include "engine/Planner.h"
#include "model/Texts.h"

#include <QLocale>

namespace mooring {

namespace {

/// The option by which Cloudflare and the like answer with addresses of their own.
const QString proxied = QStringLiteral("proxied");
constexpr int shortestSpread = 600; ///< Seconds; as the engine has it.

} // namespace

QString lines(const QList<QHostAddress> &values)
{
    QStringList texts;
    for (const QHostAddress &value : values)
        texts << addressText(value);
    return texts.isEmpty() ? QStringLiteral("–") : texts.join(u'\n');
}

Comparison compare(const RecordStatus &record, const QList<RecordConfig> &configs, const ProviderInfo *provider,
                   const Snapshot &snapshot, const DnsAnswer &dns)
{
    Comparison comparison;
    comparison.record = record;
    for (const RecordConfig &config : configs) {
        if (config.types.contains(record.type))
            comparison.config = config;
    }
    comparison.detected = snapshot.detections.value(record.type).addresses;
    comparison.dns = dns;
    comparison.paused = snapshot.paused;
    comparison.now = snapshot.now;
    if (provider) {
        for (const ProviderOption &option : provider->options) {
            if (option.key == proxied)
                comparison.proxyLabel = Texts::providerText(option.label);
        }
    }
    return comparison;
}

bool Comparison::usesDefault() const
{
    return config.addresses == QStringList{QStringLiteral("default")};
}

bool Comparison::isInDns() const
{
    if (dns.state != DnsAnswer::State::Known || record.values.isEmpty())
        return false;
    if (config.sharing == Sharing::Own)
        return equalAsSets(record.values, dns.values);
    return std::all_of(record.values.begin(), record.values.end(),
                       [this](const QHostAddress &value) { return dns.values.contains(value); });
}

QString Comparison::whyNotPublished() const
{
    const QString family = Texts::family(record.type);
    if (usesDefault() && (detected.isEmpty() || equalAsSets(detected, record.values)))
        return {};
    if (record.kind == RecordStatus::Kind::Disabled)
        return tr("This name is switched off: its %1 record stays as it is.").arg(family);
    if (paused)
        return tr("Updates are paused: the %1 record stays as it is until you resume.").arg(family);
    if (record.hold)
        return record.hold->message;
    if (record.failure && problemShown)
        return {};
    if (record.failure)
        return tr("The %1 address is not published: %2.").arg(family, Texts::problem(*record.failure));
    if (!usesDefault())
        return tr("This name takes its %1 address from %2.").arg(family, config.addresses.join(QStringLiteral(", ")));
    return record.kind == RecordStatus::Kind::Working
        ? tr("The new %1 address is being published now.").arg(family)
        : tr("The new %1 address is published with the next check.").arg(family);
}

QString Comparison::whyNotInDns() const
{
    if (dns.state == DnsAnswer::State::Silent)
        return tr("No name server answered for the %1 address. Mooring asks again in a minute.")
            .arg(Texts::family(record.type));
    if (dns.state != DnsAnswer::State::Known || record.values.isEmpty() || isInDns())
        return {};
    const QString family = Texts::family(record.type);
    const QJsonValue proxy = config.options.value(proxied);
    if (!dns.values.isEmpty() && !proxyLabel.isEmpty() && proxy.toBool())
        return tr("DNS answers with addresses of the provider, because “%1” is on. Visitors still reach your %2 address.")
            .arg(proxyLabel, family);
    const int spread = qMax(shortestSpread, config.ttl.value_or(0));
    const QDateTime settled = record.changedAt.addSecs(spread);
    if (record.changedAt.isValid() && now < settled)
        return tr("The %1 address changed %2. Name servers may keep the old answer until about %3.")
            .arg(family, Texts::ago(record.changedAt, now),
                 QLocale().toString(settled.toLocalTime().time(), QLocale::ShortFormat));
    if (dns.values.isEmpty())
        return tr("DNS has no %1 address for this name: it was removed elsewhere, or the provider does not show it to the "
                  "world.")
            .arg(family);
    if (!proxyLabel.isEmpty() && proxy.isUndefined())
        return tr("DNS answers another %1 address: “%2” is on at the provider, or someone else changed the name.")
            .arg(family, proxyLabel);
    return tr("DNS answers another %1 address: someone or something else changed this name. Mooring puts it right with the "
              "next check.")
        .arg(family);
}

} // namespace mooring
