// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "secrets/SecretStore.h"

#include <QObject>
#include <QPointer>

#include <chrono>

namespace QKeychain {
class Job;
}

namespace mooring {

enum class KeychainState;

/// Secrets in the system's keychain (QtKeychain): service "Mooring", one item an account, key "Mooring/<account id>", its
/// text a compact JSON object. One object a process: it lets one keychain job run at a time, and none after one that never
/// ended.
///
/// "Not found" and "deleted" are believed only of an unlocked keychain, and what was written is read back. Nothing makes the
/// system ask for the keychain's password except after allowPrompt().
class KeychainStore : public QObject, public SecretStore
{
    Q_OBJECT
public:
    /// Bytes of JSON an account may have: what the Windows credential store takes.
    static constexpr qsizetype kSizeLimit = 2560;

    /// @p timeLimit for one keychain job, which includes the user's typing a password. Must outlive its tasks.
    explicit KeychainStore(std::chrono::milliseconds timeLimit = std::chrono::seconds(60), QObject *parent = nullptr);

    /// The next call may make the system ask for the keychain's password, once: for start of the tray program and for the
    /// user's "try again", never for a timer.
    void allowPrompt() { m_mayPrompt = true; }

    [[nodiscard]] QCoro::Task<Result<FieldValues>> read(QString accountId) override;
    /// Rejected: longer than kSizeLimit.
    [[nodiscard]] QCoro::Task<Result<void>> write(QString accountId, FieldValues secrets) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString accountId) override;
    /// Without a name before the first call.
    [[nodiscard]] SecretPlace place(const QString &accountId) const override;

Q_SIGNALS:
    /// The job in the way ended; for the store's own queue.
    void released();

private:
    class Turn;
    struct Answer;

    [[nodiscard]] QCoro::Task<> waitForTurn();
    [[nodiscard]] QCoro::Task<Result<KeychainState>> prepare(bool isWrite);
    [[nodiscard]] QCoro::Task<Result<Answer>> run(QKeychain::Job *job);
    /// The item's text; null where there is none for certain.
    [[nodiscard]] QCoro::Task<Result<QString>> readText(QString accountId);

    std::chrono::milliseconds m_timeLimit;
    bool m_isBusy = false;
    bool m_mayPrompt = false;
    QString m_name; ///< Of the keychain; empty = unknown.
    QPointer<QKeychain::Job> m_stuck; ///< Ran out of time and has not ended yet.
};

} // namespace mooring
