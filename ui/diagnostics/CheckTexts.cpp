// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "diagnostics/CheckTexts.h"

#include "config/NetworkDecision.h"
#include "diagnosis/Survey.h"
#include "engine/Planner.h"
#include "model/SourceFields.h"
#include "model/Texts.h"
#include "shared/AccountSetup.h"

#include <QLocale>

namespace mooring {

namespace {

const QString standardSet = QStringLiteral("default");
/// The option by which Cloudflare and the like answer with addresses of their own.
const QString proxied = QStringLiteral("proxied");
constexpr int shortestSpread = 600; ///< Seconds; as the engine has it.

QString textOf(const QList<QHostAddress> &addresses)
{
    QStringList texts;
    for (const QHostAddress &address : addresses)
        texts.append(addressText(address));
    return texts.join(QStringLiteral(", "));
}

} // namespace

bool CheckTexts::isOfAccount(const Failure &failure)
{
    return failure.kind == Failure::Kind::Credentials || failure.kind == Failure::Kind::Forbidden
        || failure.kind == Failure::Kind::Blocked || failure.kind == Failure::Kind::KeychainLocked;
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

Answer CheckTexts::network(const LocalNetwork &network, const std::optional<Hold> &hold)
{
    if (!network.isOnline())
        return {Condition::Offline, tr("This computer is not connected to the Internet.")};
    QStringList detail{tr("Interface: %1").arg(network.device)};
    if (!network.gateway.isNull())
        detail << tr("Router: %1").arg(network.gateway.toString());
    if (!network.ssid.isEmpty())
        detail << tr("Wi-Fi: %1").arg(network.ssid);
    if (!hold)
        return {Condition::Fine, network.label, detail.join(u'\n')};
    QString text = Texts::holdSentence(*hold);
    if (hold->kind == Hold::Kind::Network)
        text = tr("%1. You do not publish from this network.").arg(network.label);
    else if (hold->kind == Hold::Kind::Vpn)
        text = tr("%1. A VPN is on, so names keep their address.").arg(network.label);
    detail.prepend(hold->message);
    Answer answer{Condition::Held, text, detail.join(u'\n'), Answer::Remedy::Network};
    answer.hold = hold;
    return answer;
}

Answer CheckTexts::sourceText(const SourceView &view)
{
    QStringList detail;
    if (!view.detail.isEmpty())
        detail << view.detail;
    if (!view.asks.isEmpty())
        detail << tr("Asks: %1").arg(view.asks.join(QStringLiteral(", ")));
    if (!view.found)
        return {Condition::Offline, view.found.error().message, detail.join(u'\n'), Answer::Remedy::Addresses};
    const QString addresses = textOf(*view.found);
    if (!view.explanation.isEmpty() && view.config.kind != u"fixed") {
        detail.prepend(view.explanation);
        return {Condition::Attention, tr("%1, which cannot be published").arg(addresses), detail.join(u'\n'),
                Answer::Remedy::Addresses};
    }
    return {Condition::Fine, addresses, detail.join(u'\n')};
}

Answer CheckTexts::sourceAnswer(const SourceView &view)
{
    Answer answer = sourceText(view);
    answer.took = view.took;
    return answer;
}

Answer CheckTexts::nat(const NatVerdict &verdict, const QDateTime &foundAt, const QDateTime &now)
{
    Answer answer{Condition::Attention, verdict.text};
    switch (verdict.kind) {
    case NatVerdict::Kind::Direct:
    case NatVerdict::Kind::SingleNat:
        answer.state = Condition::Fine;
        break;
    case NatVerdict::Kind::Unknown:
        answer.state = Condition::Offline;
        if (answer.text.isEmpty())
            answer.text = tr("Not known yet.");
        break;
    case NatVerdict::Kind::DoubleNat:
    case NatVerdict::Kind::CarrierGradeNat:
    case NatVerdict::Kind::OtherLine:
        break;
    }
    if (foundAt.isValid()) {
        answer.aside = Texts::ago(foundAt, now);
        answer.detail = tr("Found out: %1").arg(answer.aside);
    }
    return answer;
}

Answer CheckTexts::candidates(const Config &config, const Result<QList<InterfaceAddress>> &addresses)
{
    if (!addresses)
        return {Condition::Offline, addresses.error().message};
    QStringList lines;
    QString picked;
    for (const CandidateList &list : rankForEachSet(config, *addresses, {})) {
        if (list.type != RecordType::AAAA || list.set != standardSet)
            continue;
        for (const AddressCandidate &candidate : list.candidates) {
            lines << QStringLiteral("%1 (%2): %3")
                         .arg(addressText(candidate.address.address), candidate.address.device, candidate.why);
            if (candidate.verdict == AddressCandidate::Verdict::Picked && picked.isEmpty())
                picked = addressText(candidate.published);
        }
    }
    lines.removeDuplicates();
    if (picked.isEmpty())
        return {Condition::Offline, tr("This computer has no public IPv6 address."), lines.join(u'\n')};
    return {Condition::Fine, tr("%1 is used.").arg(picked), lines.join(u'\n')};
}

Answer CheckTexts::accountAnswer(const Result<void> &answer)
{
    if (answer)
        return {Condition::Fine, tr("It answers and accepts the sign-in.")};
    const Failure &failure = answer.error();
    if (failure.kind == Failure::Kind::Unsupported)
        return {Condition::Offline, tr("This service can only be tried by an update, so it was not asked.")};
    // The check of the keychain says what to do.
    if (failure.kind == Failure::Kind::KeychainLocked)
        return {Condition::Offline, failure.message};
    const bool signIn = failure.kind == Failure::Kind::Credentials || failure.kind == Failure::Kind::Forbidden;
    return {signIn ? Condition::Attention : Condition::Failing,
            failure.message,
            {},
            signIn ? Answer::Remedy::SignIn : Answer::Remedy::None};
}

Answer CheckTexts::name(const Result<QList<QHostAddress>> &found, const RecordStatus &published, const RecordConfig &config,
                        const QString &proxyLabel, const QDateTime &now)
{
    if (!found)
        return {Condition::Offline, tr("The name servers did not answer."), found.error().message};
    const QList<QHostAddress> &values = published.values;
    if (values.isEmpty() && found->isEmpty())
        return {Condition::Fine, tr("Nothing is published yet.")};
    const bool isThere = !values.isEmpty()
        && std::all_of(values.begin(), values.end(), [&found](const QHostAddress &value) { return found->contains(value); });
    // Others may have their addresses in a name that is shared.
    if (isThere && (config.sharing == Sharing::Shared || equalAsSets(*found, values))) {
        // DNS has what was published last, but what should be published now is refused.
        if (published.failure && stateOf(published) != Condition::Offline && !isOfAccount(*published.failure))
            return {stateOf(published), published.failure->message, textOf(*found)};
        return {Condition::Fine, textOf(*found)};
    }
    const QString family = Texts::family(published.type);
    if (!found->isEmpty() && !proxyLabel.isEmpty() && config.options.value(proxied).toBool())
        return {Condition::Fine, textOf(*found),
                QCoreApplication::translate("mooring::Comparison",
                                            "DNS answers with addresses of the provider, because “%1” is on. Visitors still "
                                            "reach your %2 address.")
                    .arg(proxyLabel, family)};
    Answer answer{Condition::Attention, tr("The name servers do not know it; published was %1.").arg(textOf(values))};
    if (!found->isEmpty())
        answer.text = tr("%1, but published was %2.").arg(textOf(*found), values.isEmpty() ? tr("nothing") : textOf(values));
    const QDateTime settled = published.changedAt.addSecs(qMax(shortestSpread, config.ttl.value_or(0)));
    if (published.changedAt.isValid() && now < settled) {
        answer.state = Condition::Offline;
        answer.detail
            = QCoreApplication::translate("mooring::Comparison",
                                          "The %1 address changed %2. Name servers may keep the old answer until about %3.")
                  .arg(family, Texts::ago(published.changedAt, now),
                       QLocale().toString(settled.toLocalTime().time(), QLocale::ShortFormat));
    }
    return answer;
}

} // namespace mooring
