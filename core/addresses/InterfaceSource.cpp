// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/InterfaceSource.h"

#include "addresses/AddressScope.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InterfaceSource)
};

// Their addresses belong to a VPN, a container or a virtual machine. A point-to-point line (ppp0) and a bridge that a
// person made (br0) are real lines.
constexpr QStringView excludedNames[] = {
    u"tun*",   u"tap*",  u"utun*", u"wg*",    u"tailscale*", u"zt*",  u"nordlynx*", u"ipsec*", u"docker*", u"veth*",
    u"virbr*", u"vnet*", u"br-*",  u"lxcbr*", u"lxdbr*",     u"cni*", u"flannel*",  u"cali*",  u"vmnet*",  u"vboxnet*",
};
constexpr QStringView excludedKinds[] = {u"tun", u"wireguard", u"veth", u"vti", u"vti6", u"xfrm"};

bool matches(QStringView pattern, const QString &name)
{
    return QRegularExpression(QRegularExpression::wildcardToRegularExpression(pattern)).match(name).hasMatch();
}

bool isExcluded(const InterfaceAddress &address)
{
    const auto named = [&address](QStringView pattern) {
        return matches(pattern, address.device);
    };
    return std::find(std::begin(excludedKinds), std::end(excludedKinds), address.deviceKind) != std::end(excludedKinds)
        || std::any_of(std::begin(excludedNames), std::end(excludedNames), named);
}

QHostAddress withSuffix(const QHostAddress &address, const QHostAddress &suffix, int prefixLength)
{
    Q_IPV6ADDR result = address.toIPv6Address();
    const Q_IPV6ADDR host = suffix.toIPv6Address();
    for (int i = 0; i < 16; ++i) {
        const int bits = std::clamp(prefixLength - 8 * i, 0, 8); // Of this byte that belong to the prefix.
        const auto mask = static_cast<quint8>(0xff << (8 - bits));
        result[i] = static_cast<quint8>((result[i] & mask) | (host[i] & ~mask));
    }
    return QHostAddress(result);
}

} // namespace

InterfaceSource::InterfaceSource(Settings settings, Reader reader)
    : m_settings(std::move(settings))
    , m_reader(std::move(reader))
{
}

QCoro::Task<Result<QList<QHostAddress>>> InterfaceSource::detect(RecordType type, QList<QHostAddress>)
{
    if (type == RecordType::A && !m_settings.suffix.isNull())
        co_return fail(Failure::Kind::Rejected, Text::tr("A “suffix” is for IPv6 only; remove it from the “A” sources."));
    const Result<QList<InterfaceAddress>> all = m_reader();
    if (!all)
        co_return tl::unexpected(all.error());
    const InterfaceAddress *best = nullptr;
    for (const InterfaceAddress &address : *all) {
        if (isCandidate(type, address) && (!best || isBetter(address, *best)))
            best = &address;
    }
    if (!best) {
        const QString family = type == RecordType::A ? QStringLiteral("IPv4") : QStringLiteral("IPv6");
        co_return fail(
            Failure::Kind::NoAddress,
            m_settings.name.isEmpty()
                ? Text::tr("No network interface has an %1 address that can be used.").arg(family)
                : Text::tr("The interface “%1” has no %2 address that can be used.").arg(m_settings.name, family));
    }
    m_detail = best->temporary ? Text::tr("%1, temporary").arg(best->device) : Text::tr("%1, stable").arg(best->device);
    if (m_settings.suffix.isNull())
        co_return QList{best->address};
    m_detail = Text::tr("prefix of %1 with the suffix %2").arg(best->device, addressText(m_settings.suffix));
    co_return QList{withSuffix(best->address, m_settings.suffix, m_settings.prefixLength)};
}

bool InterfaceSource::isCandidate(RecordType type, const InterfaceAddress &address) const
{
    if (!fits(type, address.address) || address.tentative || address.deprecated)
        return false;
    const AddressScope scope = addressScope(address.address);
    if (scope == AddressScope::LinkLocal)
        return false;
    if (m_settings.name.isEmpty())
        return scope != AddressScope::Loopback && !isExcluded(address);
    return matches(m_settings.name, address.device);
}

bool InterfaceSource::isBetter(const InterfaceAddress &a, const InterfaceAddress &b) const
{
    const auto rank = [this](const InterfaceAddress &address) {
        return std::tuple(addressScope(address.address) == AddressScope::Global,
                          address.temporary == m_settings.preferTemporary,
                          address.preferred.value_or(std::chrono::seconds::max()));
    };
    return rank(a) > rank(b);
}

} // namespace mooring
