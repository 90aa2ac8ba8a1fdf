// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/EngineBench.h"
#include "language/Translations.h"
#include "model/NameStatus.h"
#include "platform/Autostart.h"
#include "shared/AccountSetup.h"
#include "shared/UiParts.h"

#include <QTemporaryDir>

namespace mooring {

/// AccountSetup over the bench's engine: checks as the program does, and puts in force.
class BenchSetup final : public AccountSetup
{
public:
    explicit BenchSetup(EngineBench &engine)
        : m_engine(engine)
    {
    }
    [[nodiscard]] QList<ProviderInfo> providers() const override;
    [[nodiscard]] const ProviderInfo *provider(QStringView id) const override;
    [[nodiscard]] Config config() const override;
    [[nodiscard]] Result<std::unique_ptr<Provider>> connectTo(const AccountConfig &account,
                                                              const FieldValues &secrets) override;
    [[nodiscard]] ConfigResult<void> apply(const Config &config) override;
    [[nodiscard]] SecretStore &secrets() override;

    bool diskFull = false; ///< apply() fails.
    int applied = 0;

private:
    EngineBench &m_engine;
};

/// A whole world for pages: a real Updater, the real providers' descriptions, fake services, a clock that stands still.
class UiBench
{
public:
    UiBench();
    [[nodiscard]] UiParts parts();
    [[nodiscard]] Snapshot snapshot();
    /// Five names at four providers: three are fine, one account's key is refused, one is switched off. A pass has run, and
    /// three days have gone by.
    void fill();

    EngineBench engine;
    BenchSetup setup{engine};
    Translations translations;
    QTemporaryDir folder;
    Autostart autostart{QStringLiteral("/usr/bin/mooring"), folder.path()};
};

} // namespace mooring
