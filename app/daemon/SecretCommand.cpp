// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Commands.h"
#include "Session.h"
#include "model/Redactor.h"
#include "platform/Terminal.h"
#include "providers/ProviderRegistry.h"
#include "shared/Services.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SecretCommand)
};

constexpr qint64 longestSecret = 64 * 1024; // bytes; a private key has 1 to 4 KiB

/// The account's secret field, or a text that says what is wrong and what would be right.
tl::expected<ProviderField, QString> findField(const Services &services, const ProviderRegistry &registry,
                                               const QString &accountId, const QString &key)
{
    const AccountConfig *account = services.config().account(accountId);
    if (!account) {
        return tl::unexpected(
            Text::tr("There is no account \"%1\" in the configuration. \"mooringd accounts\" lists the accounts.")
                .arg(accountId));
    }
    const ProviderInfo *info = registry.find(account->provider);
    QStringList secrets;
    for (const ProviderField &field : info ? info->fields : QList<ProviderField>()) {
        if (field.secret && field.key == key)
            return field;
        if (field.secret)
            secrets.append(field.key);
    }
    if (secrets.isEmpty())
        return tl::unexpected(Text::tr("The provider of account \"%1\" needs no secret.").arg(accountId));
    return tl::unexpected(Text::tr("\"%1\" is no secret of account \"%2\"; its secrets are: %3.")
                              .arg(key, accountId, secrets.join(QStringLiteral(", "))));
}

/// The value from standard input without the line end that "echo" or a person adds.
std::optional<QString> readValue(const QString &label)
{
    QByteArray bytes;
    if (const auto typed = terminal::readHidden(Text::tr("%1: ").arg(label))) {
        bytes = *typed;
    } else {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return std::nullopt;
        bytes = input.read(longestSecret);
    }
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    if (bytes.isEmpty())
        return std::nullopt;
    return QString::fromUtf8(bytes);
}

bool hasForm(const ProviderField &field, const QString &value)
{
    return field.pattern.isEmpty()
        || QRegularExpression(QRegularExpression::anchoredPattern(field.pattern)).match(value).hasMatch();
}

} // namespace

QCoro::Task<int> runSecret(Session &session)
{
    const QString verb = session.invocation.arguments[0];
    const QString accountId = session.invocation.arguments[1];
    const QString key = session.invocation.arguments[2];
    const auto usage = [&session](const QString &text) {
        return session.output.error(WrongUsage, QStringLiteral("Usage"), text);
    };
    if (verb != u"set" && verb != u"delete")
        co_return usage(Text::tr("The form is: mooringd secret set|delete ACCOUNT FIELD."));
    if (const auto code = session.load())
        co_return *code;
    Services &services = session.services();
    const auto field = findField(services, services.providers(), accountId, key);
    if (!field)
        co_return usage(field.error());

    std::optional<QString> value;
    if (verb == u"set") {
        value = readValue(field->label);
        if (!value)
            co_return usage(Text::tr("No value came on standard input; give it there, not on the command line."));
        services.redactor().add(*value);
        if (!hasForm(*field, *value))
            co_return usage(
                Text::tr("This value does not have the form of \"%1\". Copy it again, whole.").arg(field->label));
    }
    const Result<FieldValues> stored = co_await services.secrets().read(accountId);
    if (!stored)
        co_return session.failed(stored.error());
    FieldValues values = *stored;
    if (value)
        values.insert(key, *value);
    else
        values.remove(key);
    Result<void> done;
    if (values.isEmpty())
        done = co_await services.secrets().remove(accountId);
    else
        done = co_await services.secrets().write(accountId, values);
    if (!done)
        co_return session.failed(done.error());

    QJsonObject document;
    document.insert(QStringLiteral("account"), accountId);
    document.insert(QStringLiteral("field"), key);
    document.insert(QStringLiteral("stored"), value.has_value());
    session.output.document(document);
    if (value) {
        session.output.line(
            Text::tr("Stored \"%1\" of account %2. If the account was stopped, \"mooringd once --retry %2\" goes on.")
                .arg(field->label, accountId));
    } else {
        session.output.line(Text::tr("Deleted \"%1\" of account %2.").arg(field->label, accountId));
    }
    co_return AllWell;
}

} // namespace mooring
