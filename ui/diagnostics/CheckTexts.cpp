// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "diagnostics/CheckTexts.h"

#include "addresses/InterfaceRanking.h"
#include "addresses/InterfaceSource.h"
#include "config/NetworkDecision.h"
#include "model/SourceFields.h"
#include "model/Texts.h"
#include "shared/AccountSetup.h"

namespace mooring {

namespace {

const QString standardSet = QStringLiteral("default");

QString textOf(const QList<QHostAddress> &addresses)
{
    QStringList texts;
    for (const QHostAddress &address : addresses)
        texts.append(addressText(address));
    return texts.join(QStringLiteral(", "));
}

} // namespace

std::set<std::pair<QString, RecordType>> setsOf(const Config &config)
{
    std::set<std::pair<QString, RecordType>> used;
    for (const RecordConfig &record : config.records) {
        for (const RecordType type : record.types) {
            for (const QString &set : record.addresses) {
                if (record.enabled)
                    used.insert({set, type});
            }
        }
    }
    if (used.empty())
        used = {{standardSet, RecordType::A}, {standardSet, RecordType::AAAA}};
    return used;
}

QString CheckTexts::source(const QString &set, RecordType type, const SourceConfig &config)
{
    const QString kind = SourceFields::name(config.kind);
    return set == standardSet ? QStringLiteral("%1 · %2").arg(Texts::family(type), kind)
                              : QStringLiteral("%1 · %2 (%3)").arg(Texts::family(type), kind, set);
}

QString CheckTexts::account(const AccountSetup &setup, const AccountConfig &account)
{
    const ProviderInfo *info = setup.provider(account.provider);
    const QString provider = info ? info->name : account.provider;
    return account.label.isEmpty() || account.label == provider ? provider
                                                                : QStringLiteral("%1 · %2").arg(provider, account.label);
}

CheckTexts::Answer CheckTexts::network(const LocalNetwork &network, const NetworkProfile &rule)
{
    if (!network.isOnline())
        return {Condition::Offline, tr("This computer is not connected to the Internet.")};
    QStringList detail{tr("Interface: %1").arg(network.device)};
    if (!network.gateway.isNull())
        detail << tr("Router: %1").arg(network.gateway.toString());
    if (!network.ssid.isEmpty())
        detail << tr("Wi-Fi: %1").arg(network.ssid);
    const bool tunnelled = network.isTunnelled(RecordType::A) || network.isTunnelled(RecordType::AAAA);
    if (!rule.publish) {
        return {Condition::Held, tr("%1. You do not publish from this network.").arg(network.label), detail.join(u'\n'),
                Check::Remedy::Network};
    }
    if (tunnelled && !rule.publishThroughVpn) {
        return {Condition::Held, tr("%1. A VPN is on, so names keep their address.").arg(network.label), detail.join(u'\n'),
                Check::Remedy::Network};
    }
    return {Condition::Fine, network.label, detail.join(u'\n')};
}

CheckTexts::Answer CheckTexts::sourceAnswer(const SourceView &view)
{
    QStringList detail;
    if (!view.detail.isEmpty())
        detail << view.detail;
    if (!view.asks.isEmpty())
        detail << tr("Asks: %1").arg(view.asks.join(QStringLiteral(", ")));
    if (!view.found)
        return {Condition::Offline, view.found.error().message, detail.join(u'\n'), Check::Remedy::Addresses};
    const QString addresses = textOf(*view.found);
    if (!view.explanation.isEmpty() && view.config.kind != u"fixed") {
        detail.prepend(view.explanation);
        return {Condition::Attention, tr("%1, which cannot be published").arg(addresses), detail.join(u'\n'),
                Check::Remedy::Addresses};
    }
    return {Condition::Fine, addresses, detail.join(u'\n')};
}

CheckTexts::Answer CheckTexts::nat(const NatVerdict &verdict)
{
    switch (verdict.kind) {
    case NatVerdict::Kind::Direct:
    case NatVerdict::Kind::SingleNat:
        return {Condition::Fine, verdict.text};
    case NatVerdict::Kind::Unknown:
        return {Condition::Offline, verdict.text.isEmpty() ? tr("Too little is known to say it.") : verdict.text};
    case NatVerdict::Kind::DoubleNat:
    case NatVerdict::Kind::CarrierGradeNat:
    case NatVerdict::Kind::OtherLine:
        break;
    }
    return {Condition::Attention, verdict.text};
}

CheckTexts::Answer CheckTexts::candidates(const Config &config)
{
    InterfaceSettings settings;
    for (const SourceConfig &source : config.addressSources.value(standardSet).value(RecordType::AAAA)) {
        if (const auto read
            = source.kind == u"interface" ? readInterfaceSettings(source) : fail(Failure::Kind::Unsupported, QString()))
            settings = *read;
    }
    const auto addresses = interfaceAddresses();
    if (!addresses)
        return {Condition::Offline, addresses.error().message};
    QStringList lines;
    QString picked;
    for (const AddressCandidate &candidate : rankInterfaceAddresses(RecordType::AAAA, settings, *addresses, {})) {
        lines << QStringLiteral("%1 (%2): %3")
                     .arg(addressText(candidate.address.address), candidate.address.device, candidate.why);
        if (candidate.verdict == AddressCandidate::Verdict::Picked)
            picked = addressText(candidate.address.address);
    }
    if (picked.isEmpty())
        return {Condition::Offline, tr("This computer has no public IPv6 address."), lines.join(u'\n')};
    return {Condition::Fine, tr("%1 is taken.").arg(picked), lines.join(u'\n')};
}

CheckTexts::Answer CheckTexts::accountAnswer(const Result<void> &answer)
{
    if (answer)
        return {Condition::Fine, tr("It answers and accepts the sign-in.")};
    const Failure &failure = answer.error();
    if (failure.kind == Failure::Kind::Unsupported)
        return {Condition::Offline, tr("This service can only be tried by an update, so it was not asked.")};
    const bool signIn = failure.kind == Failure::Kind::Credentials || failure.kind == Failure::Kind::Forbidden;
    return {signIn ? Condition::Attention : Condition::Failing,
            failure.message,
            {},
            signIn ? Check::Remedy::SignIn : Check::Remedy::None};
}

CheckTexts::Answer CheckTexts::name(const Result<QList<QHostAddress>> &found, const QList<QHostAddress> &published)
{
    if (!found)
        return {Condition::Offline, tr("The name servers did not answer."), found.error().message};
    if (*found == published)
        return {Condition::Fine, published.isEmpty() ? tr("Nothing is published yet.") : textOf(*found)};
    if (found->isEmpty())
        return {Condition::Attention, tr("The name servers do not know it; published was %1.").arg(textOf(published))};
    return {Condition::Attention,
            tr("%1, but published was %2.").arg(textOf(*found), published.isEmpty() ? tr("nothing") : textOf(published))};
}

} // namespace mooring
