// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoroTask>
#include <QList>
#include <QString>

namespace mooring {

class Session;

/// One subcommand. The task ends with the exit code; @p session outlives it.
struct Command
{
    QString name;
    QString arguments; ///< For the help, "ACCOUNT FIELD".
    int minArguments = 0;
    int maxArguments = 0;
    QString summary;
    QCoro::Task<int> (*run)(Session &session);
};

/// Every subcommand in the order of the help.
[[nodiscard]] QList<Command> commands();

[[nodiscard]] QCoro::Task<int> runResident(Session &session);
[[nodiscard]] QCoro::Task<int> runOnce(Session &session);
[[nodiscard]] QCoro::Task<int> runCheck(Session &session);
[[nodiscard]] QCoro::Task<int> runAddresses(Session &session);
[[nodiscard]] QCoro::Task<int> runNetwork(Session &session);
[[nodiscard]] QCoro::Task<int> runStatus(Session &session);
[[nodiscard]] QCoro::Task<int> runProviders(Session &session);
[[nodiscard]] QCoro::Task<int> runAccounts(Session &session);
[[nodiscard]] QCoro::Task<int> runRecords(Session &session);
[[nodiscard]] QCoro::Task<int> runImport(Session &session);
[[nodiscard]] QCoro::Task<int> runSecret(Session &session);
[[nodiscard]] QCoro::Task<int> runDemo(Session &session);

} // namespace mooring
