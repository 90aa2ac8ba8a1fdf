// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/InterfaceSource.h"

#include "addresses/InterfaceSuffix.h"
#include "addresses/SourceSettings.h"

#include <QCoreApplication>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InterfaceSource)
};

constexpr int mostExplained = 3; // A container host has dozens of addresses.

/// What a person can do something about: every machine has loopback and link-local addresses.
bool isWorthTelling(const AddressCandidate &candidate)
{
    using Verdict = AddressCandidate::Verdict;
    return candidate.verdict != Verdict::Loopback && candidate.verdict != Verdict::LinkLocal
        && candidate.verdict != Verdict::OtherDevice;
}

Failure nothingUsable(RecordType type, const QString &name, const QList<AddressCandidate> &candidates)
{
    const QString family = type == RecordType::A ? QStringLiteral("IPv4") : QStringLiteral("IPv6");
    QStringList texts{name.isEmpty() ? Text::tr("No network interface has an %1 address that can be used.").arg(family)
                                     : Text::tr("The interface “%1” has no %2 address that can be used.").arg(name, family)};
    for (const AddressCandidate &candidate : candidates) {
        if (isWorthTelling(candidate) && texts.size() <= mostExplained) {
            texts << Text::tr("%1 on %2: %3", "address, interface, why it is not used")
                         .arg(addressText(candidate.address.address), candidate.address.device, candidate.why);
        }
    }
    return {Failure::Kind::NoAddress, texts.join(u' '), {}};
}

} // namespace

InterfaceSource::InterfaceSource(Settings settings, Reader reader)
    : m_settings(std::move(settings))
    , m_reader(std::move(reader))
{
}

QCoro::Task<Result<QList<QHostAddress>>> InterfaceSource::detect(RecordType type, QList<QHostAddress> known)
{
    if (type == RecordType::A && !m_settings.suffix.isNull()) {
        co_return fail(Failure::Kind::Rejected,
                       Text::tr("A “suffix” or “mac” is for IPv6 only; remove it from the “A” sources."));
    }
    const Result<QList<InterfaceAddress>> all = m_reader();
    if (!all)
        co_return tl::unexpected(all.error());
    const QList<AddressCandidate> candidates = rankInterfaceAddresses(type, m_settings, *all, known);
    if (candidates.isEmpty() || !candidates.constFirst().isUsable())
        co_return tl::unexpected(nothingUsable(type, m_settings.name, candidates));
    const AddressCandidate &best = candidates.constFirst();
    const QString &device = best.address.device;
    if (!m_settings.suffix.isNull())
        m_detail = Text::tr("prefix of %1 with the suffix %2").arg(device, addressText(m_settings.suffix));
    else
        m_detail = best.address.temporary ? Text::tr("%1, temporary").arg(device) : Text::tr("%1, stable").arg(device);
    co_return QList{best.published};
}

Result<InterfaceSettings> readInterfaceSettings(const SourceConfig &config)
{
    SourceSettings settings(config);
    InterfaceSettings result;
    result.name = settings.text(QStringLiteral("name"));
    const QString temporaryKey = QStringLiteral("temporary");
    const QString temporary = settings.text(temporaryKey);
    if (!temporary.isEmpty() && temporary != u"prefer" && temporary != u"avoid")
        settings.refuse(temporaryKey, Text::tr("it must be “prefer” or “avoid”"));
    result.preferTemporary = temporary == u"prefer";

    const QString prefixKey = QStringLiteral("prefixLength");
    result.prefixLength = settings.integer(prefixKey, 64, 16, 127);
    const QString suffixKey = QStringLiteral("suffix");
    const QString suffix = settings.text(suffixKey);
    const QString macKey = QStringLiteral("mac");
    const QString mac = settings.text(macKey);
    if (!suffix.isEmpty() && !mac.isEmpty())
        settings.refuse(macKey, Text::tr("there is a “suffix” too; remove one of them"));
    if (settings.has(prefixKey) && suffix.isEmpty() && mac.isEmpty()) {
        settings.refuse(prefixKey,
                        Text::tr("it says where the address of another host goes on; add its “suffix”, or remove this"));
    }
    if (!suffix.isEmpty()) {
        const QHostAddress any(QHostAddress::AnyIPv6);
        result.suffix = parseAddress(RecordType::AAAA, suffix).value_or(QHostAddress());
        if (result.suffix.isNull() || result.suffix == any) {
            settings.refuse(suffixKey, Text::tr("it must be the part of an IPv6 address after the prefix, like ::1234"));
        } else if (!result.suffix.isInSubnet(any, result.prefixLength)) {
            settings.refuse(suffixKey,
                            Text::tr("its first %1 bits, which come from the prefix, must be zero as in ::1234; if your "
                                     "provider's prefix is shorter, set “prefixLength”, for example to 56")
                                .arg(result.prefixLength));
        }
    } else if (!mac.isEmpty()) {
        result.suffix = eui64Suffix(mac);
        if (result.suffix.isNull())
            settings.refuse(macKey, Text::tr("it must be the MAC address of one device, like 3c:22:fb:01:02:03"));
        else if (result.prefixLength != 64)
            settings.refuse(prefixKey,
                            Text::tr("with a “mac” it is always 64; remove it, or write all that follows the prefix as "
                                     "“suffix” instead of the “mac”"));
    }
    return settings.finish<InterfaceSettings>([&result] { return result; });
}

MadeSource makeInterfaceSource(const SourceConfig &config, const SourceParts &parts)
{
    const Result<InterfaceSettings> settings = readInterfaceSettings(config);
    if (!settings)
        return tl::unexpected(settings.error());
    return std::make_unique<InterfaceSource>(*settings, parts.interfaces);
}

} // namespace mooring
