// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Session.h"

#include "shared/Services.h"

namespace mooring {

namespace {

Services::Options servicesOptions(const Invocation &invocation)
{
    Services::Options options;
    options.configDir = invocation.configDir;
    options.secretsFile = invocation.secretsFile;
    const QStringList writers{QStringLiteral("run"), QStringLiteral("once"), QStringLiteral("import"),
                              QStringLiteral("secret")};
    options.logLevel = logLevelFromName(invocation.logLevel);
    options.logLevelIsFixed = invocation.logLevelIsFixed;
    options.readOnly = !writers.contains(invocation.command);
    return options;
}

} // namespace

Session::Session(Invocation asked)
    : invocation(std::move(asked))
    , output(invocation.json)
{
    if (invocation.command == u"demo")
        return;
    m_services = std::make_unique<Services>(servicesOptions(invocation));
    output.setRedactor(&m_services->redactor());
}

Session::~Session() = default;

std::optional<int> Session::load()
{
    const auto loaded = m_services->load();
    if (!loaded)
        return configError(loaded.error());
    for (const QString &warning : m_services->warnings())
        output.warning(warning);
    return std::nullopt;
}

std::optional<int> Session::lockAndLoad()
{
    const auto locked = m_services->lock();
    if (!locked && locked.error().kind == Failure::Kind::Conflict)
        return output.error(AnotherInstance, QStringLiteral("AnotherInstance"), locked.error().message);
    if (!locked)
        return failed(locked.error());
    return load();
}

int Session::configError(const ConfigError &error)
{
    return output.error(WrongUsage, QStringLiteral("Configuration"), error.message, error.pointer);
}

int Session::failed(const Failure &failure)
{
    const ExitCode code = failure.kind == Failure::Kind::KeychainLocked ? NoKeychain : WrongUsage;
    return output.error(code, failureKindName(failure.kind), failure.message);
}

} // namespace mooring
