// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/InterfaceRanking.h"

#include "addresses/AddressScope.h"
#include "addresses/InterfaceSuffix.h"
#include "platform/DeviceKind.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <tuple>

using namespace std::chrono_literals;

namespace mooring {

namespace {

using Verdict = AddressCandidate::Verdict;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InterfaceRanking)
};

constexpr auto lasting = 30s; // What is preferred for less is about to go.

std::chrono::seconds preferredFor(const InterfaceAddress &address)
{
    return address.preferred.value_or(std::chrono::seconds::max());
}

bool isOver(const InterfaceAddress &address)
{
    return address.deprecated || preferredFor(address) <= 0s || address.valid.value_or(1s) <= 0s;
}

/// Why the address cannot be used, whatever else there is; empty if it can.
std::optional<Verdict> exclusion(const InterfaceSettings &settings, const InterfaceAddress &address)
{
    const bool isAsked = !settings.name.isEmpty();
    if (isAsked && !matchesDevice(settings.name, address.device))
        return Verdict::OtherDevice;
    const AddressScope scope = addressScope(address.address);
    if (scope == AddressScope::LinkLocal)
        return Verdict::LinkLocal;
    if (!isAsked) {
        if (scope == AddressScope::Loopback)
            return Verdict::Loopback;
        const DeviceKind kind = deviceKind(address.device, address.deviceKind);
        if (kind != DeviceKind::Line)
            return kind == DeviceKind::Tunnel ? Verdict::Tunnel : Verdict::Virtual;
    }
    if (address.tentative)
        return Verdict::Tentative;
    if (isOver(address))
        return Verdict::Deprecated;
    if (!isAsked && scope == AddressScope::UniqueLocal)
        return Verdict::UniqueLocal;
    if (!isAsked && scope == AddressScope::Documentation)
        return Verdict::Documentation;
    return std::nullopt;
}

QString exclusionText(Verdict verdict, const InterfaceSettings &settings, const InterfaceAddress &address)
{
    switch (verdict) {
    case Verdict::Deprecated:
        return Text::tr("Not used: its preferred lifetime is over (deprecated), as after a change of the prefix.");
    case Verdict::Tentative:
        return Text::tr("Not used: the system still checks whether another machine has it (tentative), or found one.");
    case Verdict::UniqueLocal:
        return Text::tr("Not used: a local address (ULA) that works only within the own network.");
    case Verdict::LinkLocal:
        return Text::tr("Not used: it works only on the local link.");
    case Verdict::Documentation:
        return Text::tr("Not used: an address for examples in documents, which belongs to nobody.");
    case Verdict::Loopback:
        return Text::tr("Not used: it is this machine itself (loopback).");
    case Verdict::Tunnel:
        return Text::tr("Not used: “%1” is a VPN tunnel. Name it in the source’s “name” if you want its address.")
            .arg(address.device);
    case Verdict::Virtual:
        return Text::tr("Not used: “%1” belongs to containers or virtual machines. Name it in the source’s “name” if you "
                        "want its address.")
            .arg(address.device);
    case Verdict::OtherDevice:
        return Text::tr("Not used: “%1” does not match the source’s “name”, “%2”.").arg(address.device, settings.name);
    case Verdict::Picked:
    case Verdict::NotBest:
        break;
    }
    return {};
}

/// What counts before the lifetime, more is better. A name at an address that is about to go would soon be wrong.
std::tuple<bool, bool, bool> quality(const InterfaceSettings &settings, const InterfaceAddress &address)
{
    return {addressScope(address.address) == AddressScope::Global, preferredFor(address) > lasting,
            address.temporary == settings.preferTemporary};
}

/// Lifetimes are renewed by each router in its own turn, so a little more means nothing. Twice as long does.
bool isAsGood(const InterfaceSettings &settings, const InterfaceAddress &address, const InterfaceAddress &best)
{
    return quality(settings, address) == quality(settings, best) && preferredFor(address) >= preferredFor(best) / 2;
}

QString pickedText(const InterfaceSettings &settings, const QList<AddressCandidate> &usable)
{
    const InterfaceAddress &best = usable.constFirst().address;
    const QString kind = best.temporary ? Text::tr("temporary") : Text::tr("stable");
    const AddressScope scope = addressScope(best.address);
    if (scope != AddressScope::Global)
        return Text::tr("The best of what there is, but not public. %1").arg(scopeExplanation(scope, best.address));
    if (usable.size() == 1)
        return Text::tr("The only one that can be used: public, %1.").arg(kind);
    const bool isLongest = std::all_of(usable.begin(), usable.end(), [&best, &settings](const AddressCandidate &other) {
        return quality(settings, other.address) != quality(settings, best)
            || preferredFor(other.address) <= preferredFor(best);
    });
    if (isLongest)
        return Text::tr("The best: public, %1, preferred for longest.").arg(kind);
    return Text::tr("The best: public, %1, and used already.").arg(kind);
}

QString notBestText(const InterfaceSettings &settings, const AddressCandidate &other, const AddressCandidate &best)
{
    const QString bestText = addressText(best.address.address);
    if (best.published == other.published)
        return Text::tr("Not needed: %1 gives the same.").arg(bestText);
    const auto [isGlobal, isLasting, isWanted] = quality(settings, other.address);
    const auto [bestIsGlobal, bestIsLasting, bestIsWanted] = quality(settings, best.address);
    if (isGlobal != bestIsGlobal)
        return Text::tr("Not the best: it is not public, %1 is.").arg(bestText);
    if (isLasting != bestIsLasting)
        return Text::tr("Not the best: it is preferred only for %n more second(s), %1 for longer.", nullptr,
                        int(preferredFor(other.address).count()))
            .arg(bestText);
    if (isWanted != bestIsWanted && other.address.temporary)
        return Text::tr("Not the best: it is temporary, %1 is stable.").arg(bestText);
    if (isWanted != bestIsWanted)
        return Text::tr("Not the best: it is stable, and you prefer temporary ones like %1.").arg(bestText);
    if (preferredFor(other.address) < preferredFor(best.address))
        return Text::tr("Not the best: its preferred lifetime is shorter than that of %1.").arg(bestText);
    if (preferredFor(other.address) == preferredFor(best.address))
        return Text::tr("As good as %1; only one is needed.").arg(bestText);
    return Text::tr("Not better than %1, which is used already.").arg(bestText);
}

} // namespace

QList<AddressCandidate> rankInterfaceAddresses(RecordType type, const InterfaceSettings &settings,
                                               const QList<InterfaceAddress> &addresses, const QList<QHostAddress> &known)
{
    QList<AddressCandidate> usable;
    QList<AddressCandidate> unusable;
    for (const InterfaceAddress &address : addresses) {
        if (!fits(type, address.address))
            continue;
        const QHostAddress published = type == RecordType::A || settings.suffix.isNull()
            ? address.address
            : withSuffix(address.address, settings.suffix, settings.prefixLength);
        if (const auto verdict = exclusion(settings, address))
            unusable.append({address, published, *verdict, exclusionText(*verdict, settings, address)});
        else
            usable.append({address, published, Verdict::NotBest, {}});
    }
    if (usable.isEmpty())
        return unusable;

    // The last two make an order of those that are equal, which the system may list in any order.
    const auto rank = [&settings](const AddressCandidate &candidate) {
        const InterfaceAddress &address = candidate.address;
        return std::tuple(quality(settings, address), preferredFor(address), -address.deviceIndex);
    };
    std::sort(usable.begin(), usable.end(), [&rank](const AddressCandidate &a, const AddressCandidate &b) {
        if (rank(a) != rank(b))
            return rank(a) > rank(b);
        return addressText(a.address.address) < addressText(b.address.address);
    });
    const auto stays = std::find_if(usable.begin(), usable.end(), [&](const AddressCandidate &candidate) {
        return known.contains(candidate.published) && isAsGood(settings, candidate.address, usable.constFirst().address);
    });
    if (stays != usable.end())
        std::rotate(usable.begin(), stays, stays + 1);

    AddressCandidate &best = usable.first();
    for (AddressCandidate &other : usable)
        other.why = notBestText(settings, other, best);
    best.verdict = Verdict::Picked;
    best.why = pickedText(settings, usable);
    return usable + unusable;
}

QHostAddress addressOn(const QString &device, RecordType type, const QList<InterfaceAddress> &addresses)
{
    if (device.isEmpty())
        return {};
    InterfaceSettings settings;
    settings.name = device;
    const QList<AddressCandidate> ranked = rankInterfaceAddresses(type, settings, addresses);
    const bool isUsable = !ranked.isEmpty() && ranked.constFirst().isUsable(); // The best one is the first.
    return isUsable ? ranked.constFirst().address.address : QHostAddress();
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Picked:
        return QStringLiteral("picked");
    case Verdict::NotBest:
        return QStringLiteral("notBest");
    case Verdict::Deprecated:
        return QStringLiteral("deprecated");
    case Verdict::Tentative:
        return QStringLiteral("tentative");
    case Verdict::UniqueLocal:
        return QStringLiteral("uniqueLocal");
    case Verdict::LinkLocal:
        return QStringLiteral("linkLocal");
    case Verdict::Documentation:
        return QStringLiteral("documentation");
    case Verdict::Loopback:
        return QStringLiteral("loopback");
    case Verdict::Tunnel:
        return QStringLiteral("tunnel");
    case Verdict::Virtual:
        return QStringLiteral("virtual");
    case Verdict::OtherDevice:
        return QStringLiteral("otherDevice");
    }
    Q_UNREACHABLE();
}

} // namespace mooring
