// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "CommandLine.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace mooring {

tl::expected<TrayOptions, TrayAnswer> parseTrayOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("mooring::CommandLine", "Keeps names pointed at this computer."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption config(
        QStringLiteral("config"),
        QCoreApplication::translate("mooring::CommandLine", "Use the configuration in this folder."), QStringLiteral("DIR"));
    const QCommandLineOption secrets(
        QStringLiteral("secrets"),
        QCoreApplication::translate("mooring::CommandLine", "Read and write secrets in this file in place of the keychain."),
        QStringLiteral("FILE"));
    const QCommandLineOption hidden(
        QStringLiteral("hidden"),
        QCoreApplication::translate("mooring::CommandLine", "Start without a window where there is a tray."));
    const QCommandLineOption demo(
        QStringLiteral("demo"),
        QCoreApplication::translate("mooring::CommandLine",
                                    "Show how it works with servers inside this program; needs no account."));
    parser.addOptions({config, secrets, hidden, demo});
    if (!parser.parse(arguments))
        return tl::unexpected(TrayAnswer{2, parser.errorText() + u'\n'});
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(TrayAnswer{2,
                                         QCoreApplication::translate("mooring::CommandLine", "Unknown argument: %1")
                                                 .arg(parser.positionalArguments().first())
                                             + u'\n'});
    if (parser.isSet(help))
        return tl::unexpected(TrayAnswer{0, parser.helpText()});
    if (parser.isSet(version))
        return tl::unexpected(TrayAnswer{0, QStringLiteral("mooring " MOORING_VERSION "\n")});
    return TrayOptions{parser.value(config), parser.value(secrets), parser.isSet(hidden), parser.isSet(demo)};
}

} // namespace mooring
