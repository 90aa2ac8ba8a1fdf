// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "secrets/FileStore.h"

#include "platform/FilePrivacy.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace mooring {

namespace {

constexpr qint64 kSizeLimit = 1024LL * 1024;

QString text(const char *source)
{
    return QCoreApplication::translate("SecretStore", source);
}

QString escaped(QString key)
{
    return key.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
}

// The JSON pointer of the first value that is not as it should be; empty if all are.
QString wrongPlace(const QJsonObject &accounts)
{
    for (auto account = accounts.begin(); account != accounts.end(); ++account) {
        QString place = u'/' + escaped(account.key());
        if (!account->isObject())
            return place;
        const QJsonObject fields = account->toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            if (!field->isString())
                return place + u'/' + escaped(field.key());
        }
    }
    return {};
}

} // namespace

FileStore::FileStore(QString path)
    : m_path(std::move(path))
{
}

Result<QJsonObject> FileStore::load() const
{
    QFile file(m_path);
    if (!file.exists())
        return fail(Failure::Kind::Rejected,
                    text(QT_TRANSLATE_NOOP("SecretStore", "There is no secrets file %1.")).arg(m_path));
    if (!isPrivateFile(m_path)) {
        return fail(Failure::Kind::Rejected,
                    text(QT_TRANSLATE_NOOP(
                             "SecretStore",
                             "Other users can read or change the secrets file %1, so it is not used. Run: chmod 600 %1"))
                        .arg(m_path));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Failure::Kind::Rejected,
                    text(QT_TRANSLATE_NOOP("SecretStore", "The secrets file %1 cannot be read: %2."))
                        .arg(m_path, file.errorString()));
    }
    const QByteArray content = file.read(kSizeLimit + 1);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(content, &error);
    if (content.size() > kSizeLimit || !document.isObject()) {
        const auto line = content.left(error.offset).count('\n') + 1;
        return fail(Failure::Kind::Rejected,
                    text(QT_TRANSLATE_NOOP("SecretStore", "The secrets file %1 is not a JSON object of accounts (line %2)."))
                        .arg(m_path)
                        .arg(line));
    }
    const QString wrong = wrongPlace(document.object());
    if (!wrong.isEmpty()) {
        return fail(Failure::Kind::Rejected,
                    text(QT_TRANSLATE_NOOP("SecretStore",
                                           "The secrets file %1 must have the form {account: {field: \"value\"}}; see %2."))
                        .arg(m_path, wrong));
    }
    return document.object();
}

Result<void> FileStore::save(const QJsonObject &accounts) const
{
    QSaveFile file(m_path);
    const QByteArray content = QJsonDocument(accounts).toJson();
    // The mode comes first, so that no byte is ever readable by others.
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(content) == content.size() && file.commit();
    if (!isWritten) {
        return fail(Failure::Kind::Unsupported,
                    text(QT_TRANSLATE_NOOP("SecretStore", "The secrets file %1 cannot be written: %2."))
                        .arg(m_path, file.errorString()));
    }
    const auto again = load();
    if (!again)
        return tl::unexpected(again.error());
    if (*again != accounts) {
        return fail(
            Failure::Kind::Unsupported,
            text(QT_TRANSLATE_NOOP("SecretStore", "The secrets file %1 did not keep what was written.")).arg(m_path));
    }
    return {};
}

QCoro::Task<Result<FieldValues>> FileStore::read(QString accountId)
{
    const auto accounts = load();
    if (!accounts)
        co_return tl::unexpected(accounts.error());
    FieldValues values;
    const QJsonObject fields = accounts->value(accountId).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        values.insert(field.key(), field->toString());
    co_return values;
}

QCoro::Task<Result<void>> FileStore::write(QString accountId, FieldValues secrets)
{
    Result<QJsonObject> accounts = QFile::exists(m_path) ? load() : Result<QJsonObject>(QJsonObject());
    if (!accounts)
        co_return tl::unexpected(accounts.error());
    QJsonObject fields;
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret)
        fields.insert(secret.key(), secret.value());
    accounts->insert(accountId, fields);
    co_return save(*accounts);
}

QCoro::Task<Result<void>> FileStore::remove(QString accountId)
{
    if (!QFile::exists(m_path))
        co_return {};
    Result<QJsonObject> accounts = load();
    if (!accounts)
        co_return tl::unexpected(accounts.error());
    if (!accounts->contains(accountId))
        co_return {};
    accounts->remove(accountId);
    co_return save(*accounts);
}

SecretPlace FileStore::place(const QString &) const
{
    return {SecretPlace::Kind::File, m_path};
}

} // namespace mooring
