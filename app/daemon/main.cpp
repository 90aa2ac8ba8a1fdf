// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "CommandLine.h"
#include "Commands.h"
#include "Session.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace mooring;

namespace {

int answer(const CommandLineAnswer &given)
{
    if (given.exitCode == AllWell) {
        std::fputs(given.text.toUtf8().constData(), stdout);
        return AllWell;
    }
    return Output(given.json).error(WrongUsage, QStringLiteral("Usage"), given.text);
}

QCoro::Task<> execute(Session &session)
{
    const QList<Command> known = commands();
    const auto command = std::find_if(known.cbegin(), known.cend(),
                                      [&](const Command &each) { return each.name == session.invocation.command; });
    const int code = co_await command->run(session);
    QCoreApplication::exit(code);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("mooringd"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MOORING_VERSION));

    const auto invocation = parseCommandLine(QCoreApplication::arguments());
    if (!invocation)
        return answer(invocation.error());
    Session session(*invocation);
    QMetaObject::invokeMethod(
        &app, [&session] { execute(session); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
