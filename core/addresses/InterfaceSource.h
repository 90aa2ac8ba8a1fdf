// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/AddressSource.h"
#include "addresses/SourceParts.h"
#include "platform/InterfaceAddresses.h"

#include <functional>

namespace mooring {

/// Reads the address of a network interface of this machine.
class InterfaceSource final : public AddressSource
{
public:
    struct Settings
    {
        QString name; ///< Name or pattern with * and ?; empty = any that is no tunnel, container or virtual machine bridge.
        bool preferTemporary = false; ///< IPv6: the privacy address (RFC 8981) instead of the stable one.
        QHostAddress suffix; ///< IPv6: another host's address, its part after the prefix; null = this machine's own.
        int prefixLength = 64; ///< Of the suffix, in bits.
    };
    using Reader = std::function<Result<QList<InterfaceAddress>>()>;

    explicit InterfaceSource(Settings settings, Reader reader = interfaceAddresses);

    [[nodiscard]] QString kind() const override { return QStringLiteral("interface"); }
    /// One address: global before others, stable before temporary, then the one that is preferred for longest.
    [[nodiscard]] QCoro::Task<Result<QList<QHostAddress>>> detect(RecordType type, QList<QHostAddress> known) override;
    [[nodiscard]] QString detail() const override { return m_detail; }

private:
    [[nodiscard]] bool isCandidate(RecordType type, const InterfaceAddress &address) const;
    [[nodiscard]] bool isBetter(const InterfaceAddress &a, const InterfaceAddress &b) const;

    Settings m_settings;
    Reader m_reader;
    QString m_detail;
};

/// Settings: "name", "temporary" ("avoid", "prefer"), "suffix", "prefixLength".
[[nodiscard]] Result<std::unique_ptr<AddressSource>> makeInterfaceSource(const SourceConfig &config,
                                                                         const SourceParts &parts);

} // namespace mooring
