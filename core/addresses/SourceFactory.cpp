// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/AddressResolver.h"
#include "addresses/CommandSource.h"
#include "addresses/FixedSource.h"
#include "addresses/InterfaceSource.h"
#include "addresses/outside/DnsSource.h"
#include "addresses/outside/StunSource.h"
#include "addresses/outside/WebSource.h"
#include "addresses/router/RouterSource.h"

#include <QCoreApplication>

namespace mooring {

Result<std::unique_ptr<AddressSource>> makeAddressSource(const SourceConfig &config, const SourceParts &parts)
{
    if (config.kind == u"web")
        return makeWebSource(config, parts);
    if (config.kind == u"stun")
        return makeStunSource(config, parts);
    if (config.kind == u"dns")
        return makeDnsSource(config, parts);
    if (config.kind == u"router")
        return makeRouterSource(config, parts);
    if (config.kind == u"interface")
        return makeInterfaceSource(config, parts);
    if (config.kind == u"router")
        return makeRouterSource(config, parts);
    if (config.kind == u"command")
        return makeCommandSource(config);
    if (config.kind == u"fixed")
        return makeFixedSource(config);
    return fail(
        Failure::Kind::Unsupported,
        QCoreApplication::translate(
            "AddressSources",
            "This version has no address source “%1”; possible are: interface, router, web, stun, dns, command, fixed.")
            .arg(config.kind));
}

bool isBoundToLine(const SourceConfig &config)
{
    if (config.kind == u"interface" || config.kind == u"router")
        return config.settings.contains(QStringLiteral("name"));
    return config.kind == u"fixed" || (asksOutside(config) && config.settings.contains(QStringLiteral("interface")));
}

bool asksOutside(const SourceConfig &config)
{
    return config.kind == u"web" || config.kind == u"stun" || config.kind == u"dns";
}

} // namespace mooring
