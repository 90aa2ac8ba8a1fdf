// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "secrets/KeychainStore.h"

#include "platform/KeychainName.h"
#include "platform/KeychainStatus.h"
#include "secrets/KeychainCall.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QJsonDocument>
#include <QJsonObject>

#include <qt6keychain/keychain.h>

namespace mooring {

namespace {

template <typename Job>
Job *makeJob(const QString &accountId)
{
    auto *job = new Job(QStringLiteral("Mooring")); // deletes itself once it has finished
    job->setKey(QStringLiteral("Mooring/") + accountId);
    return job;
}

QString text(const char *source)
{
    return QCoreApplication::translate("SecretStore", source);
}

Failure locked(const char *source)
{
    return Failure{Failure::Kind::KeychainLocked, text(source), {}};
}

Failure lockedFailure()
{
    return locked(QT_TRANSLATE_NOOP("SecretStore",
                                    "The keychain is locked. Unlock it (log in to the desktop with your password, or open "
                                    "the password manager), then retry."));
}

Failure absentFailure()
{
    return locked(QT_TRANSLATE_NOOP(
        "SecretStore",
        "There is no keychain here. On a server give the secrets with --secrets FILE or in variables "
        "MOORING_SECRET_<ACCOUNT>_<FIELD>; on a desktop install gnome-keyring or KWallet and log in again."));
}

Failure jobFailure(QKeychain::Error error, const QString &detail)
{
    if (error == QKeychain::NoBackendAvailable)
        return absentFailure();
    if (error == QKeychain::AccessDenied || error == QKeychain::AccessDeniedByUser)
        return locked(
            QT_TRANSLATE_NOOP("SecretStore", "The keychain does not let Mooring in. Allow the access, then retry."));
    return Failure{Failure::Kind::KeychainLocked,
                   text(QT_TRANSLATE_NOOP("SecretStore", "The keychain does not work: %1")).arg(detail),
                   {}};
}

} // namespace

struct KeychainStore::Answer
{
    QKeychain::Error error = QKeychain::NoError;
    QString detail;
    QString text;
};

// Holds the queue's turn; the next one comes when this ends.
class KeychainStore::Turn
{
public:
    explicit Turn(KeychainStore &store)
        : m_store(store)
    {
    }
    ~Turn()
    {
        m_store.m_isBusy = false;
        Q_EMIT m_store.released();
    }
    Q_DISABLE_COPY_MOVE(Turn)

private:
    KeychainStore &m_store;
};

KeychainStore::KeychainStore(std::chrono::milliseconds timeLimit, QObject *parent)
    : QObject(parent)
    , m_timeLimit(timeLimit)
{
}

QCoro::Task<> KeychainStore::waitForTurn()
{
    while (m_isBusy)
        co_await qCoro(this, &KeychainStore::released);
    m_isBusy = true;
}

QCoro::Task<Result<KeychainState>> KeychainStore::prepare(bool isWrite)
{
    if (m_stuck) {
        co_return tl::unexpected(locked(QT_TRANSLATE_NOOP("SecretStore",
                                                          "The keychain still waits for an answer to an earlier question. "
                                                          "Look for a window that asks for the keychain's password.")));
    }
    const KeychainState state = co_await keychainState();
    if (state == KeychainState::Absent)
        co_return tl::unexpected(absentFailure());
    if (m_name.isEmpty())
        m_name = co_await keychainName();
    const bool wouldPrompt = state == KeychainState::Locked || (isWrite && state == KeychainState::Empty);
    if (wouldPrompt && !m_mayPrompt) {
        co_return tl::unexpected(
            state == KeychainState::Locked
                ? lockedFailure()
                : locked(QT_TRANSLATE_NOOP(
                    "SecretStore",
                    "There is no keychain yet. Make one with the password manager of the desktop, then retry.")));
    }
    m_mayPrompt = false;
    co_return state;
}

SecretPlace KeychainStore::place(const QString &) const
{
    return {SecretPlace::Kind::Keychain, m_name};
}

QCoro::Task<Result<KeychainStore::Answer>> KeychainStore::run(QKeychain::Job *job)
{
    const QPointer<QKeychain::Job> watched(job);
    KeychainCall call(job, m_timeLimit);
    call.start();
    if (!call.isDone())
        co_await qCoro(&call, &KeychainCall::done);
    if (call.isTimedOut()) {
        m_stuck = watched;
        co_return tl::unexpected(locked(QT_TRANSLATE_NOOP(
            "SecretStore",
            "The keychain did not answer in time. Is there a window that asks for its password? Answer it, then retry.")));
    }
    co_return Answer{call.error(), call.errorString(), call.text()};
}

QCoro::Task<Result<QString>> KeychainStore::readText(QString accountId)
{
    const Result<Answer> answer = co_await run(makeJob<QKeychain::ReadPasswordJob>(accountId));
    if (!answer)
        co_return tl::unexpected(answer.error());
    if (answer->error == QKeychain::NoError)
        co_return answer->text.isNull() ? QStringLiteral("") : answer->text;
    if (answer->error != QKeychain::EntryNotFound)
        co_return tl::unexpected(jobFailure(answer->error, answer->detail));
    // A locked collection says "not found", too, once its prompt was dismissed.
    const KeychainState state = co_await keychainState();
    if (state == KeychainState::Locked)
        co_return tl::unexpected(lockedFailure());
    if (state == KeychainState::Absent)
        co_return tl::unexpected(absentFailure());
    co_return QString();
}

QCoro::Task<Result<FieldValues>> KeychainStore::read(QString accountId)
{
    co_await waitForTurn();
    const Turn turn(*this);
    const Result<KeychainState> state = co_await prepare(false);
    if (!state)
        co_return tl::unexpected(state.error());
    const Result<QString> item = co_await readText(accountId);
    if (!item)
        co_return tl::unexpected(item.error());
    FieldValues values;
    if (item->isNull())
        co_return values;
    const QJsonDocument document = QJsonDocument::fromJson(item->toUtf8());
    if (!document.isObject()) {
        co_return fail(Failure::Kind::Rejected,
                       text(QT_TRANSLATE_NOOP(
                                "SecretStore",
                                "What the keychain holds for the account \"%1\" cannot be read. Enter its secrets again."))
                           .arg(accountId));
    }
    const QJsonObject fields = document.object();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        values.insert(field.key(), field->toString());
    co_return values;
}

QCoro::Task<Result<void>> KeychainStore::write(QString accountId, FieldValues secrets)
{
    QJsonObject fields;
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret)
        fields.insert(secret.key(), secret.value());
    const QByteArray json = QJsonDocument(fields).toJson(QJsonDocument::Compact);
    if (json.size() > kSizeLimit) {
        co_return fail(Failure::Kind::Rejected,
                       text(QT_TRANSLATE_NOOP("SecretStore",
                                              "The secrets of the account \"%1\" are too long for a keychain: %2 bytes, at "
                                              "most %3 are possible. Keep them in a "
                                              "file instead (--secrets FILE)."))
                           .arg(accountId)
                           .arg(json.size())
                           .arg(kSizeLimit));
    }
    co_await waitForTurn();
    const Turn turn(*this);
    const Result<KeychainState> state = co_await prepare(true);
    if (!state)
        co_return tl::unexpected(state.error());
    auto *job = makeJob<QKeychain::WritePasswordJob>(accountId);
    job->setTextData(QString::fromUtf8(json));
    const Result<Answer> answer = co_await run(job);
    if (!answer)
        co_return tl::unexpected(answer.error());
    if (answer->error != QKeychain::NoError) {
        const KeychainState after = co_await keychainState();
        co_return tl::unexpected(after == KeychainState::Locked ? lockedFailure()
                                                                : jobFailure(answer->error, answer->detail));
    }
    // KWallet reports no error of a write.
    const Result<QString> kept = co_await readText(accountId);
    if (!kept)
        co_return tl::unexpected(kept.error());
    if (kept->toUtf8() != json) {
        co_return fail(Failure::Kind::Rejected,
                       text(QT_TRANSLATE_NOOP("SecretStore", "The keychain did not keep the secrets of the account \"%1\"."))
                           .arg(accountId));
    }
    co_return {};
}

QCoro::Task<Result<void>> KeychainStore::remove(QString accountId)
{
    co_await waitForTurn();
    const Turn turn(*this);
    const Result<KeychainState> state = co_await prepare(false);
    if (!state)
        co_return tl::unexpected(state.error());
    const Result<Answer> answer = co_await run(makeJob<QKeychain::DeletePasswordJob>(accountId));
    if (!answer)
        co_return tl::unexpected(answer.error());
    if (answer->error != QKeychain::NoError && answer->error != QKeychain::EntryNotFound)
        co_return tl::unexpected(jobFailure(answer->error, answer->detail));
    // A locked collection answers a delete with success and keeps the item.
    const Result<QString> left = co_await readText(accountId);
    if (!left)
        co_return tl::unexpected(left.error());
    if (!left->isNull()) {
        co_return fail(
            Failure::Kind::Rejected,
            text(QT_TRANSLATE_NOOP("SecretStore",
                                   "The keychain still holds the secrets of the account \"%1\". Delete them there."))
                .arg(accountId));
    }
    co_return {};
}

} // namespace mooring
