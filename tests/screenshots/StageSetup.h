// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/UiBench.h"

namespace mooring {

/// The bench's setup with accounts that list two zones, so that the assistant has something to show. A token that begins
/// with "wrong" is refused.
class StageSetup final : public AccountSetup
{
public:
    explicit StageSetup(BenchSetup &setup)
        : m_setup(setup)
    {
    }
    [[nodiscard]] QList<ProviderInfo> providers() const override { return m_setup.providers(); }
    [[nodiscard]] const ProviderInfo *provider(QStringView id) const override { return m_setup.provider(id); }
    [[nodiscard]] Config config() const override { return m_setup.config(); }
    [[nodiscard]] Result<std::unique_ptr<Provider>> connectTo(const AccountConfig &account,
                                                              const FieldValues &secrets) override;
    [[nodiscard]] ConfigResult<void> apply(const Config &config) override { return m_setup.apply(config); }
    [[nodiscard]] SecretStore &secrets() override { return m_setup.secrets(); }

private:
    BenchSetup &m_setup;
};

} // namespace mooring
