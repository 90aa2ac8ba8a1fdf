// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "CommandLine.h"

#include "Commands.h"
#include "ExitCode.h"
#include "journal/Log.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// One option and the commands that know it; no command = each.
struct Option
{
    QCommandLineOption option;
    QStringList commands;
};

QList<Option> options()
{
    using O = QCommandLineOption;
    return {
        {O(QStringLiteral("config"),
           Text::tr("Folder of config.json; state, journal and lock are then in its folder \"state\"."),
           QStringLiteral("DIR")),
         {}},
        {O(QStringLiteral("secrets"),
           Text::tr(
               "File with the secrets (JSON: account, field, value) in place of the keychain; only you may be able to read "
               "it."),
           QStringLiteral("FILE")),
         {}},
        {O(QStringLiteral("json"), Text::tr("Print one JSON document on standard output.")), {}},
        {O(QStringLiteral("log-level"),
           Text::tr("What is logged on standard error: debug, info, warning or error; info for run, else error."),
           QStringLiteral("LEVEL")),
         {}},
        {O(QStringLiteral("force"), Text::tr("Ignore waiting times and publish again; a stopped record stays stopped.")),
         {QStringLiteral("once")}},
        {O(QStringLiteral("retry"), Text::tr("Lift the stop of a name or an account; may be given several times."),
           QStringLiteral("NAME|ACCOUNT")),
         {QStringLiteral("once")}},
        {O(QStringLiteral("once"), Text::tr("Show one change of the address and end.")), {QStringLiteral("demo")}},
        {O(QStringLiteral("dry-run"), Text::tr("Show what would be imported and change nothing.")),
         {QStringLiteral("import")}},
        {O(QStringLiteral("enable"), Text::tr("Publish the imported names at once, in place of importing them paused.")),
         {QStringLiteral("import")}},
        {O(QStringLiteral("vpn"), Text::tr("With \"allow\": publish also while a VPN is the way out.")),
         {QStringLiteral("network")}},
    };
}

QString generalHelp()
{
    QString text
        = Text::tr("Usage: mooringd [COMMAND] [OPTIONS]\n\nKeeps domain names pointed at this machine.\n\nCommands:\n");
    for (const Command &command : commands()) {
        const QString usage = (command.name + u' ' + command.arguments).trimmed();
        text += QStringLiteral("  %1  %2\n").arg(usage, -36).arg(command.summary);
    }
    text += Text::tr("\nOptions:\n");
    for (const Option &option : options()) {
        const QString value = option.option.valueName().isEmpty() ? QString() : u' ' + option.option.valueName();
        const QString only
            = option.commands.isEmpty() ? QString() : u' ' + Text::tr("(only with %1)").arg(option.commands.join(u' '));
        const QString name = QStringLiteral("--") + option.option.names().first() + value;
        text += QStringLiteral("  %1  %2%3\n").arg(name, -22).arg(option.option.description(), only);
    }
    text += QStringLiteral("  %1  %2\n").arg(QStringLiteral("-h, --help"), -22).arg(Text::tr("Show this help."));
    text += QStringLiteral("  %1  %2\n").arg(QStringLiteral("-v, --version"), -22).arg(Text::tr("Show the version."));
    text += Text::tr("\nExit codes: 0 all well, 1 a record failed or is stopped, 2 wrong usage or configuration,\n"
                     "3 another instance runs, 4 no keychain.\n");
    return text;
}

CommandLineAnswer wrong(const QString &message, bool json)
{
    return {WrongUsage, json ? message : message + u' ' + Text::tr("See \"mooringd --help\"."), json};
}

/// The command without knowing which options it takes: the first word that is no option and no option's value.
QString findCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    for (const Option &option : options())
        parser.addOption(option.option);
    parser.parse(arguments);
    return parser.positionalArguments().value(0, QStringLiteral("run"));
}

} // namespace

tl::expected<Invocation, CommandLineAnswer> parseCommandLine(const QStringList &arguments)
{
    const bool json = arguments.contains(QStringLiteral("--json"));
    const QString name = findCommand(arguments);
    const QList<Command> known = commands();
    const auto command = std::find_if(known.cbegin(), known.cend(), [&](const Command &c) { return c.name == name; });
    if (command == known.cend())
        return tl::unexpected(wrong(Text::tr("There is no command \"%1\".").arg(name), json));

    QCommandLineParser parser;
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    for (const Option &option : options()) {
        if (option.commands.isEmpty() || option.commands.contains(name))
            parser.addOption(option.option);
    }
    if (!parser.parse(arguments))
        return tl::unexpected(wrong(parser.errorText(), json));
    if (parser.isSet(help))
        return tl::unexpected(CommandLineAnswer{AllWell, generalHelp(), false});
    if (parser.isSet(version))
        return tl::unexpected(
            CommandLineAnswer{AllWell, QStringLiteral("mooringd %1\n").arg(QStringLiteral(MOORING_VERSION)), false});

    Invocation result;
    result.command = name;
    result.arguments = parser.positionalArguments().mid(1);
    if (result.arguments.size() < command->minArguments || result.arguments.size() > command->maxArguments) {
        const QString usage = (QStringLiteral("mooringd ") + name + u' ' + command->arguments).trimmed();
        return tl::unexpected(wrong(Text::tr("Wrong number of arguments; the form is: %1.").arg(usage), json));
    }
    result.configDir = parser.value(QStringLiteral("config"));
    result.secretsFile = parser.value(QStringLiteral("secrets"));
    for (const QString &option : {QStringLiteral("config"), QStringLiteral("secrets")}) {
        if (parser.isSet(option) && parser.value(option).isEmpty())
            return tl::unexpected(wrong(Text::tr("The option --%1 needs a value.").arg(option), json));
    }
    // The other commands say themselves what happened.
    result.logLevel = name == u"run" ? QStringLiteral("info") : QStringLiteral("error");
    result.logLevelIsFixed = name != u"run" || parser.isSet(QStringLiteral("log-level"));
    if (parser.isSet(QStringLiteral("log-level")))
        result.logLevel = parser.value(QStringLiteral("log-level"));
    const QStringList levels = logLevelNames();
    if (!levels.contains(result.logLevel))
        return tl::unexpected(
            wrong(Text::tr("--log-level must be one of %1.").arg(levels.join(QStringLiteral(", "))), json));
    const auto isSet = [&](const QString &option) {
        return parser.optionNames().contains(option);
    };
    result.json = isSet(QStringLiteral("json"));
    result.force = isSet(QStringLiteral("force"));
    result.once = isSet(QStringLiteral("once"));
    result.dryRun = isSet(QStringLiteral("dry-run"));
    result.enable = isSet(QStringLiteral("enable"));
    result.vpn = isSet(QStringLiteral("vpn"));
    if (name == u"once")
        result.retry = parser.values(QStringLiteral("retry"));
    return result;
}

} // namespace mooring
