// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Commands.h"
#include "PassText.h"
#include "Session.h"
#include "shared/Services.h"

#include <QCoreApplication>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OnceCommand)
};

void show(Output &output, const PassReport &report, const Config &config)
{
    if (report.records.isEmpty()) {
        output.line(
            Text::tr("No name is configured. Add names to config.json, or take them over with \"mooringd import FILE\"."));
        return;
    }
    for (auto it = report.addresses.cbegin(); it != report.addresses.cend(); ++it)
        output.line(Text::tr("Address for %1 records: %2")
                        .arg(recordTypeName(it.key()), addressTexts(it.value()).join(QStringLiteral(", "))));
    output.line();
    output.table(passTable(report));
    const QStringList failures = passHolds(report) + passFailures(report, config);
    if (!failures.isEmpty())
        output.line();
    for (const QString &text : failures)
        output.line(text);
}

} // namespace

QCoro::Task<int> runOnce(Session &session)
{
    if (const auto code = session.lockAndLoad())
        co_return *code;
    Updater &updater = session.services().updater();
    for (const QString &name : session.invocation.retry) {
        if (!updater.retry(name)) {
            co_return session.output.error(
                WrongUsage, QStringLiteral("Usage"),
                Text::tr("There is no name and no account \"%1\" in the configuration.").arg(name));
        }
    }
    PassOptions options;
    options.force = session.invocation.force;
    const PassReport report = co_await updater.runPass(options);

    show(session.output, report, updater.config());
    const auto keychain = keychainFailure(report);
    if (keychain) {
        co_return session.output.error(NoKeychain, failureKindName(keychain->kind), keychain->message, {}, passJson(report));
    }
    session.output.document(passJson(report));
    co_return hasFailed(report) ? RecordFailed : AllWell;
}

} // namespace mooring
