// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/CommandSource.h"

#include "addresses/CommandRun.h"
#include "addresses/SourceSettings.h"
#include "addresses/outside/EchoReply.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QScopedPointer>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandSource)
};

} // namespace

CommandSource::CommandSource(QString program, QStringList arguments, std::chrono::milliseconds limit)
    : m_program(std::move(program))
    , m_arguments(std::move(arguments))
    , m_limit(limit)
{
}

QCoro::Task<Result<QList<QHostAddress>>> CommandSource::detect(RecordType type, QList<QHostAddress>)
{
    const QString program = m_program;
    // Its signal resumes this coroutine, so it may not be deleted before that signal is through.
    const QScopedPointer<CommandRun, QScopedPointerDeleteLater> run(
        new CommandRun(program, m_arguments, recordTypeName(type), m_limit));
    co_await qCoro(run.get(), &CommandRun::done);
    switch (run->ending()) {
    case CommandRun::Ending::NotStarted:
        co_return fail(Failure::Kind::NoAddress,
                       Text::tr("The program “%1” could not be started; check its path.").arg(program));
    case CommandRun::Ending::TooLong:
        co_return fail(Failure::Kind::NoAddress,
                       Text::tr("The program “%1” did not end in time and was stopped.").arg(program));
    case CommandRun::Ending::Failed:
        co_return fail(Failure::Kind::NoAddress, Text::tr("The program “%1” ended with an error.").arg(program));
    case CommandRun::Ending::Ended:
        break;
    }
    const auto address = readSoleAddress(type, run->output());
    if (!address) {
        const QString family = type == RecordType::A ? QStringLiteral("IPv4") : QStringLiteral("IPv6");
        co_return fail(Failure::Kind::BadReply,
                       Text::tr("The program “%1” did not print exactly one %2 address.").arg(program, family));
    }
    co_return QList{*address};
}

MadeSource makeCommandSource(const SourceConfig &config)
{
    SourceSettings settings(config);
    const QString programKey = QStringLiteral("program");
    const QString program = settings.text(programKey);
    if (program.isEmpty())
        settings.refuse(programKey, Text::tr("it must name the program to run"));
    const QStringList arguments = settings.texts(QStringLiteral("arguments"));
    const std::chrono::seconds limit(settings.integer(QStringLiteral("timeoutSeconds"), 10, 1, 120));
    return settings.finish([&] { return std::make_unique<CommandSource>(program, arguments, limit); });
}

} // namespace mooring
