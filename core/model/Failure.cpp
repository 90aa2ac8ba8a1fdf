// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "model/Failure.h"

#include <array>
#include <utility>

namespace mooring {

namespace {

using Kind = Failure::Kind;

constexpr std::array<std::pair<Kind, QStringView>, 16> kindNames{{
    {Kind::Credentials, u"Credentials"},
    {Kind::Forbidden, u"Forbidden"},
    {Kind::NoSuchZone, u"NoSuchZone"},
    {Kind::NoSuchName, u"NoSuchName"},
    {Kind::Rejected, u"Rejected"},
    {Kind::Conflict, u"Conflict"},
    {Kind::RateLimited, u"RateLimited"},
    {Kind::Blocked, u"Blocked"},
    {Kind::Network, u"Network"},
    {Kind::Tls, u"Tls"},
    {Kind::Server, u"Server"},
    {Kind::BadReply, u"BadReply"},
    {Kind::NoAddress, u"NoAddress"},
    {Kind::KeychainLocked, u"KeychainLocked"},
    {Kind::Unsupported, u"Unsupported"},
    {Kind::Cancelled, u"Cancelled"},
}};

} // namespace

QString failureKindName(Failure::Kind kind)
{
    for (const auto &[value, name] : kindNames) {
        if (value == kind)
            return name.toString();
    }
    Q_UNREACHABLE();
}

std::optional<Failure::Kind> failureKindFromName(QStringView name)
{
    for (const auto &[value, text] : kindNames) {
        if (text == name)
            return value;
    }
    return std::nullopt;
}

} // namespace mooring
