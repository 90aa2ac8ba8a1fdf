// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Commands.h"
#include "PassText.h"
#include "Session.h"
#include "engine/Updater.h"
#include "journal/Log.h"
#include "platform/UnixSignals.h"
#include "shared/Services.h"

#include <QCoreApplication>
#include <QCoroSignal>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RunCommand)
};

/// What a person who reads the service's log wants to see; details are in the journal.
void logEvents(Services &services)
{
    Updater &updater = services.updater();
    QObject::connect(
        &updater, &Updater::addressChanged, &updater,
        [](RecordType type, const QList<QHostAddress> &before, const QList<QHostAddress> &now, const QStringList &names) {
            qCInfo(lcApp).noquote() << Text::tr("%1 of %2: %3 in place of %4.")
                                           .arg(recordTypeName(type), names.join(QStringLiteral(", ")),
                                                addressTexts(now).join(QStringLiteral(", ")),
                                                before.isEmpty() ? Text::tr("nothing")
                                                                 : addressTexts(before).join(QStringLiteral(", ")));
        });
    QObject::connect(&updater, &Updater::failureStarted, &updater,
                     [&services](const QString &account, const Failure &failure, const QStringList &names) {
                         qCWarning(lcApp).noquote() << Text::tr("Account %1 (%2): %3")
                                                           .arg(accountText(services.config(), account),
                                                                names.join(QStringLiteral(", ")), failure.message);
                     });
    QObject::connect(
        &updater, &Updater::failureEnded, &updater, [&services](const QString &account, const QStringList &names) {
            qCInfo(lcApp).noquote() << Text::tr("Account %1 works again (%2).")
                                           .arg(accountText(services.config(), account), names.join(QStringLiteral(", ")));
        });
    QObject::connect(&services, &Services::configRejected, &updater, [](const ConfigError &error) {
        qCWarning(lcApp).noquote() << Text::tr(
                                          "The changed configuration cannot be used; the old one stays in force. %1 (%2)")
                                          .arg(error.message, error.pointer);
    });
}

} // namespace

QCoro::Task<int> runResident(Session &session)
{
    if (const auto code = session.lockAndLoad())
        co_return *code;
    UnixSignals signalsOfSystem;
    Services &services = session.services();
    logEvents(services);
    // An error is told by configRejected.
    QObject::connect(&signalsOfSystem, &UnixSignals::reloadRequested, &services, &Services::reload);
    services.start();
    qCInfo(lcApp).noquote() << Text::tr("Started with %n name(s).", nullptr,
                                        static_cast<int>(services.config().records.size()));
    co_await qCoro(&signalsOfSystem, &UnixSignals::terminateRequested);
    services.stop();
    co_return AllWell;
}

} // namespace mooring
