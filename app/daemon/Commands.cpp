// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Commands.h"

#include <QCoreApplication>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

} // namespace

QList<Command> commands()
{
    const auto word = [](const char *text) {
        return QString::fromLatin1(text);
    };
    return {
        {word("run"),
         {},
         0,
         0,
         Text::tr("Keep the names right until it is told to end; what happens without a command."),
         runResident},
        {word("once"), {}, 0, 0, Text::tr("Look at the addresses, publish what changed, and end."), runOnce},
        {word("check"),
         {},
         0,
         0,
         Text::tr("Find out what works: network, addresses, keychain, credentials, DNS answers."),
         runCheck},
        {word("addresses"),
         {},
         0,
         0,
         Text::tr("Show every address of this machine, what each source answers, and why."),
         runAddresses},
        {word("network"), word("[allow|hold|forget]"), 0, 1,
         Text::tr("Show this network, or remember whether names are published from it."), runNetwork},
        {word("status"), {}, 0, 0, Text::tr("Show what was published last, without asking anybody."), runStatus},
        {word("providers"), word("[ID]"), 0, 1, Text::tr("List the DNS services, or show what one of them needs."),
         runProviders},
        {word("accounts"), {}, 0, 0, Text::tr("List the configured accounts."), runAccounts},
        {word("records"), {}, 0, 0, Text::tr("List the configured names."), runRecords},
        {word("import"), word("FILE"), 1, 1, Text::tr("Take over the configuration of another client (ddclient.conf)."),
         runImport},
        {word("secret"), word("set|delete ACCOUNT FIELD"), 3, 3,
         Text::tr("Store a secret read from standard input, or delete it."), runSecret},
        {word("demo"), {}, 0, 0, Text::tr("Show how it works on this machine alone; needs no account."), runDemo},
    };
}

} // namespace mooring
