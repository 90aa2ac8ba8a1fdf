// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "secrets/EnvironmentStore.h"

#include <QCoreApplication>

namespace mooring {

namespace {

QString variablePart(const QString &text)
{
    QString part = text.toUpper();
    for (QChar &c : part) {
        if (!(c >= u'A' && c <= u'Z') && !(c >= u'0' && c <= u'9'))
            c = u'_';
    }
    return part;
}

} // namespace

EnvironmentStore::EnvironmentStore(const QProcessEnvironment &environment, SecretStore *next)
    : m_environment(environment)
    , m_next(next)
{
}

QString EnvironmentStore::variableName(const QString &accountId, const QString &field)
{
    return QStringLiteral("MOORING_SECRET_%1_%2").arg(variablePart(accountId), variablePart(field));
}

FieldValues EnvironmentStore::own(const QString &accountId) const
{
    FieldValues values;
    const QString prefix = variableName(accountId, {});
    const QStringList names = m_environment.keys();
    for (const QString &name : names) {
        const QString value = m_environment.value(name);
        if (name.startsWith(prefix) && name.size() > prefix.size() && !value.isEmpty())
            values.insert(name.mid(prefix.size()).toLower(), value);
    }
    return values;
}

std::optional<Failure> EnvironmentStore::notWritable(const QString &accountId) const
{
    const FieldValues values = own(accountId);
    if (!values.isEmpty()) {
        return Failure{
            Failure::Kind::Unsupported,
            QCoreApplication::translate(
                "SecretStore",
                "The secrets of the account \"%1\" come from the environment (%2). Change that variable, or unset it first.")
                .arg(accountId, variableName(accountId, values.firstKey())),
            {}};
    }
    if (!m_next) {
        return Failure{
            Failure::Kind::Unsupported,
            QCoreApplication::translate("SecretStore", "Secrets cannot be stored in the environment. Use --secrets FILE."),
            {}};
    }
    return std::nullopt;
}

SecretPlace EnvironmentStore::place(const QString &accountId) const
{
    const FieldValues values = own(accountId);
    if (values.isEmpty() && m_next)
        return m_next->place(accountId);
    return {SecretPlace::Kind::Environment, values.isEmpty() ? QString() : variableName(accountId, values.firstKey())};
}

QCoro::Task<Result<FieldValues>> EnvironmentStore::read(QString accountId)
{
    FieldValues values = own(accountId);
    if (!values.isEmpty() || !m_next)
        co_return values;
    co_return co_await m_next->read(accountId);
}

QCoro::Task<Result<void>> EnvironmentStore::write(QString accountId, FieldValues secrets)
{
    if (auto failure = notWritable(accountId))
        co_return tl::unexpected(*std::move(failure));
    co_return co_await m_next->write(accountId, std::move(secrets));
}

QCoro::Task<Result<void>> EnvironmentStore::remove(QString accountId)
{
    if (auto failure = notWritable(accountId))
        co_return tl::unexpected(*std::move(failure));
    co_return co_await m_next->remove(accountId);
}

} // namespace mooring
