// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "CommandLine.h"
#include "Output.h"
#include "config/ConfigFile.h"

#include <memory>
#include <optional>

namespace mooring {

class Services;

/// One call of the program: what was asked, where to print, and the parts to do it with. Outlives the command's task.
class Session
{
public:
    explicit Session(Invocation invocation);
    ~Session();

    const Invocation invocation;
    Output output;

    [[nodiscard]] Services &services() { return *m_services; }
    /// Reads configuration and state. The exit code to end with if that fails, after telling why.
    [[nodiscard]] std::optional<int> load();
    /// The same after taking the lock, for what publishes or writes the configuration.
    [[nodiscard]] std::optional<int> lockAndLoad();
    int configError(const ConfigError &error);
    /// Prints @p failure and returns the exit code that its kind has.
    int failed(const Failure &failure);

private:
    std::unique_ptr<Services> m_services; ///< Not for the demo, which makes its own.
};

} // namespace mooring
