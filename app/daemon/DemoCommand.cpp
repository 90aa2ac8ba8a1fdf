// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Commands.h"
#include "PassText.h"
#include "Session.h"
#include "engine/Updater.h"
#include "platform/UnixSignals.h"
#include "shared/Services.h"
#include "shared/demo/DemoWorld.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QJsonArray>
#include <QTimer>

using namespace std::chrono_literals;

namespace mooring {

namespace {

using demo::DemoWorld;

constexpr auto pause = 5s; ///< Between two changes of the address.

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DemoCommand)
};

/// What the name server says about every name, in the order of the names, A before AAAA.
using Answers = QList<QHostAddress>;

QCoro::Task<Answers> askAll(DemoWorld *world)
{
    Answers answers;
    const QList<DomainName> names = world->names();
    for (const DomainName &name : names) {
        for (const RecordType type : recordTypes) {
            const Result<QHostAddress> answer = co_await world->ask(name, type);
            answers.append(answer.value_or(QHostAddress()));
        }
    }
    co_return answers;
}

void showAnswers(Output &output, const DemoWorld &world, const QString &title, const Answers &answers)
{
    output.line(title);
    const QList<DomainName> names = world.names();
    qsizetype i = 0;
    for (const DomainName &name : names) {
        for (const RecordType type : recordTypes) {
            const QHostAddress answer = answers.value(i++);
            output.line(QStringLiteral("    %1  %2  %3")
                            .arg(name.text().leftJustified(17), recordTypeName(type).leftJustified(4),
                                 answer.isNull() ? Text::tr("no address") : addressText(answer)));
        }
    }
}

QJsonArray answersJson(const DemoWorld &world, const Answers &answers)
{
    QJsonArray array;
    const QList<DomainName> names = world.names();
    qsizetype i = 0;
    for (const DomainName &name : names) {
        for (const RecordType type : recordTypes) {
            const QHostAddress answer = answers.value(i++);
            array.append(
                QJsonObject{{QStringLiteral("name"), name.text()},
                            {QStringLiteral("type"), recordTypeName(type)},
                            {QStringLiteral("value"), answer.isNull() ? QJsonValue() : QJsonValue(addressText(answer))}});
        }
    }
    return array;
}

/// Whether every name now has the pretended addresses.
bool isRight(const DemoWorld &world, const Answers &answers)
{
    for (qsizetype i = 0; i < answers.size(); ++i) {
        if (answers[i] != world.address(recordTypes[i % 2]))
            return false;
    }
    return answers.size() == world.names().size() * 2;
}

/// One change of the address and what Mooring does about it.
QCoro::Task<int> showRound(Session *session, DemoWorld *world, Updater *updater)
{
    Output &output = session->output;
    output.line(Text::tr("The pretended public addresses are now %1 and %2.")
                    .arg(addressText(world->address(RecordType::A)), addressText(world->address(RecordType::AAAA))));
    const Answers before = co_await askAll(world);
    showAnswers(output, *world, Text::tr("1. What the name server answers before:"), before);

    QStringList updates;
    const auto connection = QObject::connect(
        world, &DemoWorld::updated, updater,
        [&updates](const QString &names, const QString &addresses, const QString &answer) {
            updates.append(Text::tr("%1 -> %2; the server said: %3")
                               .arg(names, addresses, QString(answer).replace(u'\n', QStringLiteral(", "))));
        });
    const PassReport report = co_await updater->runPass(PassOptions());
    QObject::disconnect(connection);

    output.line(Text::tr("2. Address found:"));
    for (auto it = report.addresses.cbegin(); it != report.addresses.cend(); ++it)
        output.line(
            QStringLiteral("    %1  %2")
                .arg(recordTypeName(it.key()).leftJustified(4), addressTexts(it.value()).join(QStringLiteral(", "))));
    output.line(Text::tr("3. Update sent:"));
    for (const QString &update : updates)
        output.line(QStringLiteral("    ") + update);
    const QStringList failures = passFailures(report, updater->config());
    for (const QString &failure : failures)
        output.line(QStringLiteral("    ") + failure);
    const Answers after = co_await askAll(world);
    showAnswers(output, *world, Text::tr("4. What the name server answers after:"), after);
    output.line();

    QJsonObject document = passJson(report);
    document.insert(QStringLiteral("before"), answersJson(*world, before));
    document.insert(QStringLiteral("after"), answersJson(*world, after));
    output.document(document);
    co_return isRight(*world, after) && !hasFailed(report) ? AllWell : RecordFailed;
}

} // namespace

QCoro::Task<int> runDemo(Session &session)
{
    UnixSignals signalsOfSystem;
    DemoWorld world;
    const auto started = world.start();
    if (!started)
        co_return session.failed(started.error());
    Services::Options options = DemoWorld::servicesOptions();
    options.logLevel = logLevelFromName(session.invocation.logLevel);
    Services services(std::move(options));
    session.output.setRedactor(&services.redactor());
    const auto applied = services.apply(world.config());
    if (!applied)
        co_return session.configError(applied.error());

    session.output.line(
        Text::tr("This demo runs on this machine alone. Your configuration and your keychain stay untouched."));
    session.output.line(Text::tr("Ask its name server yourself: dig @127.0.0.1 -p %1 %2")
                            .arg(world.dnsPort())
                            .arg(world.names().first().text()));
    session.output.line();

    bool ended = false;
    QObject::connect(&signalsOfSystem, &UnixSignals::terminateRequested, &signalsOfSystem, [&ended] { ended = true; });
    // One JSON document is one round.
    const bool once = session.invocation.once || session.output.isJson();
    int code = AllWell;
    while (!ended) {
        code = co_await showRound(&session, &world, &services.updater());
        if (once || ended)
            break;
        co_await qCoro(&signalsOfSystem, &UnixSignals::terminateRequested, pause);
        world.changeAddress();
    }
    session.output.setRedactor(nullptr);
    co_return code;
}

} // namespace mooring
