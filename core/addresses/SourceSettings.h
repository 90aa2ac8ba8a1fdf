// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/AddressSource.h"

#include <QJsonArray>
#include <QStringList>

#include <optional>

namespace mooring {

using MadeSource = Result<std::unique_ptr<AddressSource>>;

/// Reads the settings of one source; keeps the first thing that is wrong with them.
class SourceSettings
{
public:
    /// @p config must outlive this.
    explicit SourceSettings(const SourceConfig &config)
        : m_config(config)
    {
    }

    [[nodiscard]] bool has(const QString &key) const { return m_config.settings.contains(key); }
    [[nodiscard]] QString text(const QString &key);
    [[nodiscard]] QStringList texts(const QString &key);
    /// A list of anything; empty if it is not there.
    [[nodiscard]] QJsonArray list(const QString &key);
    [[nodiscard]] int integer(const QString &key, int standard, int minimum, int maximum);
    /// The setting "agree": how many operators must say the same, of @p available ones; default 2.
    [[nodiscard]] int agree(qsizetype available);
    /// @p why goes on after "... is wrong: ".
    void refuse(const QString &key, const QString &why);

    /// What @p make makes, or Failure::Rejected with the first problem; a setting that nobody asked for is one: it may be a
    /// slip of the pen. Ask for every setting before.
    template <typename Made = std::unique_ptr<AddressSource>, typename Make>
    [[nodiscard]] Result<Made> finish(Make make)
    {
        if (const auto problem = failure())
            return tl::unexpected(*problem);
        return make();
    }

private:
    [[nodiscard]] QJsonValue take(const QString &key);
    [[nodiscard]] std::optional<Failure> failure();

    const SourceConfig &m_config;
    QStringList m_known;
    std::optional<Failure> m_failure;
};

} // namespace mooring
