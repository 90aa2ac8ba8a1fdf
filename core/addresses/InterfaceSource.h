// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/AddressSource.h"
#include "addresses/InterfaceRanking.h"
#include "addresses/SourceParts.h"

#include <functional>

namespace mooring {

/// Reads the address of a network interface of this machine.
class InterfaceSource final : public AddressSource
{
public:
    using Settings = InterfaceSettings;
    using Reader = std::function<Result<QList<InterfaceAddress>>()>;

    explicit InterfaceSource(Settings settings, Reader reader = interfaceAddresses);

    [[nodiscard]] QString kind() const override { return QStringLiteral("interface"); }
    /// One address, that which rankInterfaceAddresses picks. Failure::NoAddress tells what is there and why it is not used.
    [[nodiscard]] QCoro::Task<Result<QList<QHostAddress>>> detect(RecordType type, QList<QHostAddress> known) override;
    [[nodiscard]] QString detail() const override { return m_detail; }

private:
    Settings m_settings;
    Reader m_reader;
    QString m_detail;
};

/// Settings: "name"; "temporary" ("avoid", "prefer"); for the address of another host in the same prefix "suffix" with
/// "prefixLength", or "mac". Failure::Rejected names the setting that is wrong.
[[nodiscard]] Result<InterfaceSettings> readInterfaceSettings(const SourceConfig &config);
[[nodiscard]] Result<std::unique_ptr<AddressSource>> makeInterfaceSource(const SourceConfig &config,
                                                                         const SourceParts &parts);

} // namespace mooring
