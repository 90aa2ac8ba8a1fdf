// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/InterfaceSource.h"

#include "addresses/AddressScope.h"
#include "addresses/SourceSettings.h"
#include "platform/DeviceKind.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InterfaceSource)
};

bool isExcluded(const InterfaceAddress &address)
{
    return deviceKind(address.device, address.deviceKind) != DeviceKind::Line;
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
    return matchesDevice(m_settings.name, address.device);
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

MadeSource makeInterfaceSource(const SourceConfig &config, const SourceParts &parts)
{
    SourceSettings settings(config);
    InterfaceSource::Settings result;
    result.name = settings.text(QStringLiteral("name"));
    const QString temporaryKey = QStringLiteral("temporary");
    const QString temporary = settings.text(temporaryKey);
    if (!temporary.isEmpty() && temporary != u"prefer" && temporary != u"avoid")
        settings.refuse(temporaryKey, Text::tr("it must be “prefer” or “avoid”"));
    result.preferTemporary = temporary == u"prefer";
    result.prefixLength = settings.integer(QStringLiteral("prefixLength"), 64, 16, 127);
    const QString suffixKey = QStringLiteral("suffix");
    const QString suffix = settings.text(suffixKey);
    if (!suffix.isEmpty()) {
        result.suffix = parseAddress(RecordType::AAAA, suffix).value_or(QHostAddress());
        const bool isOnlySuffix
            = !result.suffix.isNull() && result.suffix.isInSubnet(QHostAddress(QHostAddress::AnyIPv6), result.prefixLength);
        if (!isOnlySuffix)
            settings.refuse(suffixKey, Text::tr("it must be the part of an IPv6 address after the prefix, like ::1234"));
    }
    return settings.finish([&] { return std::make_unique<InterfaceSource>(result, parts.interfaces); });
}

} // namespace mooring
