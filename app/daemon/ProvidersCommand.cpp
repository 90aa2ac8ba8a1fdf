// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Commands.h"
#include "Session.h"
#include "providers/ProviderRegistry.h"
#include "shared/Services.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProvidersCommand)
};

QString yesNo(bool value)
{
    return value ? Text::tr("yes") : Text::tr("no");
}

QJsonObject fieldJson(const ProviderField &field, const ProviderInfo &info)
{
    QJsonObject object{
        {QStringLiteral("key"), field.key},
        {QStringLiteral("label"), field.label},
        {QStringLiteral("secret"), field.secret},
        {QStringLiteral("required"), field.required},
        {QStringLiteral("methods"), QJsonArray::fromStringList(field.methods.isEmpty() ? info.methods : field.methods)}};
    if (!field.help.isEmpty())
        object.insert(QStringLiteral("help"), field.help);
    if (!field.defaultValue.isEmpty())
        object.insert(QStringLiteral("default"), field.defaultValue);
    if (!field.choices.isEmpty())
        object.insert(QStringLiteral("choices"), QJsonArray::fromStringList(field.choices));
    return object;
}

QJsonObject infoJson(const ProviderInfo &info)
{
    QJsonArray fields;
    for (const ProviderField &field : info.fields)
        fields.append(fieldJson(field, info));
    const bool current = info.status == ProviderInfo::Status::Current;
    return {{QStringLiteral("id"), info.id},
            {QStringLiteral("name"), info.name},
            {QStringLiteral("website"), info.website.toString()},
            {QStringLiteral("tokenPage"), info.tokenPage.toString()},
            {QStringLiteral("methods"), QJsonArray::fromStringList(info.methods)},
            {QStringLiteral("recommended"), info.recommended},
            {QStringLiteral("fields"), fields},
            {QStringLiteral("ipv6"), info.ipv6},
            {QStringLiteral("listsZones"), info.listsZones},
            {QStringLiteral("batch"), info.batch},
            {QStringLiteral("status"), current ? QStringLiteral("current") : QStringLiteral("unverified")}};
}

void showAll(Output &output, const QList<ProviderInfo> &providers)
{
    Table table({Text::tr("ID"), Text::tr("NAME"), Text::tr("METHODS"), Text::tr("IPV6"), Text::tr("LISTS NAMES"),
                 Text::tr("WEBSITE")});
    for (const ProviderInfo &info : providers) {
        table.addRow({info.id, info.name, info.methods.join(QStringLiteral(", ")), yesNo(info.ipv6), yesNo(info.listsZones),
                      info.website.toString()});
    }
    output.table(table);
}

void showOne(Output &output, const ProviderInfo &info)
{
    output.line(QStringLiteral("%1 (%2)").arg(info.name, info.id));
    if (!info.website.isEmpty())
        output.line(Text::tr("Website: %1").arg(info.website.toString()));
    if (!info.tokenPage.isEmpty())
        output.line(Text::tr("Where you make the credentials: %1").arg(info.tokenPage.toString()));
    output.line(Text::tr("Methods: %1; recommended: %2").arg(info.methods.join(QStringLiteral(", ")), info.recommended));
    output.line();
    Table table({Text::tr("FIELD"), Text::tr("WHERE"), Text::tr("REQUIRED"), Text::tr("DEFAULT"), Text::tr("MEANING")});
    for (const ProviderField &field : info.fields) {
        const QString meaning = field.help.isEmpty() ? field.label : QStringLiteral("%1. %2").arg(field.label, field.help);
        table.addRow({field.key, field.secret ? Text::tr("secret") : Text::tr("settings"), yesNo(field.required),
                      field.defaultValue, meaning});
    }
    if (!info.fields.isEmpty())
        output.table(table);
    if (info.options.isEmpty())
        return;
    output.line();
    Table options({Text::tr("RECORD OPTION"), Text::tr("MEANING")});
    for (const ProviderOption &option : info.options)
        options.addRow(
            {option.key, option.help.isEmpty() ? option.label : QStringLiteral("%1. %2").arg(option.label, option.help)});
    output.table(options);
}

} // namespace

QCoro::Task<int> runProviders(Session &session)
{
    // The list needs no configuration: a broken one must not keep the user from reading what a provider needs.
    for (const QString &warning : session.services().loadRecipes())
        session.output.warning(warning);
    const ProviderRegistry &registry = session.services().providers();
    QList<ProviderInfo> shown = registry.providers();
    const QString id = session.invocation.arguments.value(0);
    if (!id.isEmpty()) {
        const ProviderInfo *info = registry.find(id);
        if (!info) {
            co_return session.output.error(
                WrongUsage, QStringLiteral("Usage"),
                Text::tr("There is no provider \"%1\". \"mooringd providers\" lists all of them.").arg(id));
        }
        shown = {*info};
        showOne(session.output, *info);
    } else {
        showAll(session.output, shown);
    }
    QJsonArray list;
    for (const ProviderInfo &info : shown)
        list.append(infoJson(info));
    session.output.document({{QStringLiteral("providers"), list}});
    co_return AllWell;
}

} // namespace mooring
