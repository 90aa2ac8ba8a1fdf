// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "model/SourceFields.h"

#include <QJsonArray>

namespace mooring {

namespace {

using Type = SourceField::Type;

bool isEmpty(const QJsonValue &value)
{
    return value.toString().isEmpty() && value.toArray().isEmpty();
}

} // namespace

QStringList SourceFields::kinds(RecordType type)
{
    const QString router = QStringLiteral("router");
    const QString device = QStringLiteral("interface");
    QStringList result = type == RecordType::A ? QStringList{router, device} : QStringList{device};
    return result << QStringLiteral("web") << QStringLiteral("stun") << QStringLiteral("dns") << QStringLiteral("command")
                  << QStringLiteral("fixed");
}

QString SourceFields::name(const QString &kind)
{
    if (kind == u"router")
        return tr("Router");
    if (kind == u"interface")
        return tr("Network interface");
    if (kind == u"web")
        return tr("Web services");
    if (kind == u"stun")
        return tr("STUN servers");
    if (kind == u"dns")
        return tr("DNS servers");
    if (kind == u"command")
        return tr("Command");
    if (kind == u"fixed")
        return tr("Fixed address");
    return kind;
}

QString SourceFields::about(const QString &kind)
{
    if (kind == u"router")
        return tr("Your router tells its public address. No outside service is asked.");
    if (kind == u"interface")
        return tr("The address that this computer has itself. Nobody outside is asked.");
    if (kind == u"web")
        return tr("Web services that answer with the address they see.");
    if (kind == u"stun")
        return tr("Servers that tell callers their address, as used for video calls.");
    if (kind == u"dns")
        return tr("DNS servers that answer with the address that asks them.");
    if (kind == u"command")
        return tr("A program of yours that prints the address.");
    if (kind == u"fixed")
        return tr("An address that never changes. It is published even if it is not public.");
    return tr("This version does not know this source and passes over it.");
}

QList<SourceField> SourceFields::fields(const QString &kind, RecordType type)
{
    const SourceField line{QStringLiteral("interface"), tr("Only over:"), Type::Interface, tr("any interface")};
    const SourceField agree{QStringLiteral("agree"), tr("How many must agree:"), Type::Number, {}, 2, 1, 10};
    if (kind == u"router")
        return {{QStringLiteral("name"), tr("Router reached by:"), Type::Interface, tr("The usual connection")}};
    if (kind == u"interface") {
        const SourceField name{QStringLiteral("name"), tr("Interface:"), Type::Interface, tr("the best one")};
        if (type == RecordType::A)
            return {name};
        return {
            name,
            {QStringLiteral("temporary"),
             tr("Which address:"),
             Type::Choice,
             {},
             0,
             0,
             0,
             {{tr("the stable one"), QStringLiteral("avoid")}, {tr("the temporary one"), QStringLiteral("prefer")}}},
            {QStringLiteral("suffix"), tr("Another device, by suffix:"), Type::Text, QStringLiteral("::1234")},
            {QStringLiteral("mac"), tr("Another device, by MAC address:"), Type::Text, QStringLiteral("3c:22:fb:01:02:03")},
            {QStringLiteral("prefixLength"), tr("Length of the prefix:"), Type::Number, {}, 64, 16, 127}};
    }
    if (kind == u"web")
        return {
            {QStringLiteral("services"), tr("Services, one a line:"), Type::Lines, tr("the built-in ones")}, agree, line};
    if (kind == u"stun")
        return {{QStringLiteral("servers"), tr("Servers, one a line:"), Type::Lines, tr("the built-in ones")}, agree, line};
    if (kind == u"dns")
        return {
            {QStringLiteral("services"), tr("Services, one a line:"), Type::Lines, tr("the built-in ones")}, agree, line};
    if (kind == u"command") {
        SourceField program{QStringLiteral("program"), tr("Program:"), Type::Text,
                            QStringLiteral("/usr/local/bin/my-address")};
        program.isRequired = true;
        return {program,
                {QStringLiteral("arguments"), tr("Arguments, one a line:"), Type::Lines},
                {QStringLiteral("timeoutSeconds"), tr("Seconds to wait:"), Type::Number, {}, 10, 1, 120}};
    }
    if (kind == u"fixed") {
        SourceField addresses{QStringLiteral("addresses"), tr("Addresses, one a line:"), Type::Lines,
                              type == RecordType::A ? QStringLiteral("203.0.113.7") : QStringLiteral("2001:db8::7")};
        addresses.isRequired = true;
        return {addresses};
    }
    return {};
}

QString SourceFields::summary(const SourceConfig &source)
{
    QStringList parts;
    for (const char *key : {"name", "program", "suffix", "mac", "interface"}) {
        const QString text = source.settings.value(QLatin1String(key)).toString();
        if (!text.isEmpty())
            parts << text;
    }
    for (const char *key : {"addresses", "services", "servers"}) {
        const QJsonArray list = source.settings.value(QLatin1String(key)).toArray();
        for (const auto &element : list)
            parts << (element.isObject() ? element.toObject().value(QStringLiteral("server")) : element).toString();
    }
    if (source.settings.value(QStringLiteral("temporary")).toString() == u"prefer")
        parts << tr("temporary");
    return parts.join(QStringLiteral(", "));
}

bool SourceFields::isComplete(const SourceConfig &source, RecordType type)
{
    const QList<SourceField> all = fields(source.kind, type);
    return std::none_of(all.begin(), all.end(), [&source](const SourceField &field) {
        return field.isRequired && isEmpty(source.settings.value(field.key));
    });
}

} // namespace mooring
