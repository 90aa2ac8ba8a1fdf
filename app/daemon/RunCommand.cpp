// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Commands.h"
#include "Session.h"
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

} // namespace

QCoro::Task<int> runResident(Session &session)
{
    if (const auto code = session.lockAndLoad())
        co_return *code;
    UnixSignals signalsOfSystem;
    Services &services = session.services();
    QObject::connect(&services, &Services::configRejected, &services, [](const ConfigError &error) {
        qCWarning(lcApp).noquote() << Text::tr("The changed configuration cannot be used; the old one stays in force. %1 %2")
                                          .arg(error.message, error.pointer)
                                          .trimmed();
    });
    // An error is told by configRejected.
    QObject::connect(&signalsOfSystem, &UnixSignals::reloadRequested, &services, &Services::reload);
    services.start();
    qCInfo(lcApp).noquote() << Text::tr("Started; names to keep right: %1.").arg(services.config().records.size());
    co_await qCoro(&signalsOfSystem, &UnixSignals::terminateRequested);
    services.stop();
    co_return AllWell;
}

} // namespace mooring
