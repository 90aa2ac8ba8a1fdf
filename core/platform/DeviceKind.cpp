// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/DeviceKind.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace mooring {

namespace {

constexpr QStringView tunnelNames[]
    = {u"tun*", u"tap*", u"utun*", u"wg*", u"tailscale*", u"zt*", u"nordlynx*", u"proton*", u"ipsec*"};
constexpr QStringView tunnelKinds[] = {u"tun", u"wireguard", u"vti", u"vti6", u"xfrm"};
constexpr QStringView virtualNames[] = {
    u"docker*", u"veth*", u"virbr*",   u"vnet*", u"br-*",   u"lxcbr*",
    u"lxdbr*",  u"cni*",  u"flannel*", u"cali*", u"vmnet*", u"vboxnet*",
};
constexpr QStringView virtualKinds[] = {u"veth"};
// Inside a container (Docker, LXC, systemd-nspawn) its end of a veth is the line, and is named so.
constexpr QStringView containerLines[] = {u"eth[0-9]*", u"en[ops][0-9]*", u"host0"};

template <std::size_t N>
bool isNamed(const QStringView (&patterns)[N], const QString &name)
{
    return std::any_of(std::begin(patterns), std::end(patterns),
                       [&name](QStringView pattern) { return matchesDevice(pattern, name); });
}

template <std::size_t N>
bool isOneOf(const QStringView (&kinds)[N], const QString &kind)
{
    return std::find(std::begin(kinds), std::end(kinds), kind) != std::end(kinds);
}

} // namespace

DeviceKind deviceKind(const QString &device, const QString &linkKind)
{
    if (isOneOf(tunnelKinds, linkKind) || isNamed(tunnelNames, device))
        return DeviceKind::Tunnel;
    if (isNamed(containerLines, device))
        return DeviceKind::Line;
    if (isOneOf(virtualKinds, linkKind) || isNamed(virtualNames, device))
        return DeviceKind::Virtual;
    return DeviceKind::Line;
}

bool matchesDevice(QStringView pattern, const QString &name)
{
    return QRegularExpression(QRegularExpression::wildcardToRegularExpression(pattern)).match(name).hasMatch();
}

} // namespace mooring
