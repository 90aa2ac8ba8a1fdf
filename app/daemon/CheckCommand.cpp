// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Commands.h"
#include "NetworkView.h"
#include "PassText.h"
#include "Session.h"
#include "SurveyText.h"
#include "diagnosis/Diagnosis.h"
#include "providers/ProviderRegistry.h"
#include "shared/Services.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

QString accountVerdict(const AccountCheck &check)
{
    if (check.failure)
        return check.failure->message;
    if (!check.missing.isEmpty()) {
        return Text::tr("Missing: %1. Store it with \"mooringd secret set %2 %3\".")
            .arg(check.missing.join(QStringLiteral(", ")), check.account, check.missing.first());
    }
    return check.asked ? Text::tr("complete; the service accepts it") : Text::tr("complete; the service was not asked");
}

QString answerText(const NameCheck &check)
{
    if (!check.answer)
        return check.answer.error().message;
    return check.answer->values.isEmpty() ? Text::tr("no address")
                                          : addressTexts(check.answer->values).join(QStringLiteral(", "));
}

void show(Output &output, const Diagnosis &diagnosis, const Config &config, const QString &configFile)
{
    output.line(Text::tr("Configuration: %1").arg(configFile));
    output.line();
    const NetworkView view = viewOf(diagnosis.network, config);
    showNetwork(output, view);
    showHolds(output, view);

    output.line();
    if (diagnosis.sources.isEmpty())
        output.line(Text::tr("No name is configured, so no address is needed."));
    else
        showSources(output, diagnosis.sources);
    showNat(output, diagnosis.nat);

    output.line();
    Table accounts({Text::tr("ACCOUNT"), Text::tr("CREDENTIALS")});
    for (const AccountCheck &check : diagnosis.accounts)
        accounts.addRow({accountText(config, check.account), accountVerdict(check)});
    if (diagnosis.accounts.isEmpty())
        output.line(Text::tr("No account is configured."));
    else
        output.table(accounts);

    if (diagnosis.names.isEmpty())
        return;
    output.line();
    Table names({Text::tr("NAME"), Text::tr("TYPE"), Text::tr("ITS NAME SERVERS ANSWER"), Text::tr("ASKED")});
    for (const NameCheck &check : diagnosis.names)
        names.addRow({check.name.text(), recordTypeName(check.type), answerText(check),
                      check.answer ? check.answer->server : QString()});
    output.table(names);
}

QJsonArray accountsJson(const QList<AccountCheck> &checks)
{
    QJsonArray array;
    for (const AccountCheck &check : checks) {
        QJsonObject object{{QStringLiteral("id"), check.account},
                           {QStringLiteral("missing"), QJsonArray::fromStringList(check.missing)},
                           {QStringLiteral("accepted"), check.asked}};
        if (check.failure)
            object.insert(QStringLiteral("failure"), failureJson(*check.failure));
        array.append(object);
    }
    return array;
}

QJsonArray namesJson(const QList<NameCheck> &checks)
{
    QJsonArray array;
    for (const NameCheck &check : checks) {
        QJsonObject object{{QStringLiteral("name"), check.name.text()},
                           {QStringLiteral("type"), recordTypeName(check.type)}};
        if (check.answer) {
            object.insert(QStringLiteral("values"), QJsonArray::fromStringList(addressTexts(check.answer->values)));
            object.insert(QStringLiteral("zone"), check.answer->zone);
            object.insert(QStringLiteral("server"), check.answer->server);
        } else {
            object.insert(QStringLiteral("failure"), failureJson(check.answer.error()));
        }
        array.append(object);
    }
    return array;
}

/// @p services must outlive what is looked at with it.
DiagnosisParts partsOf(Services &services)
{
    return {services.config(),
            services.store().state,
            services.resolver(),
            services.networkProbe(),
            services.secrets(),
            services.sourceParts(),
            [&services](const QString &id) { return services.providers().find(id); },
            [&services](const AccountConfig &account, const FieldValues &secrets) {
                return services.provider(account, secrets);
            },
            askNameServers};
}

} // namespace

QCoro::Task<int> runCheck(Session &session)
{
    if (const auto code = session.load())
        co_return *code;
    Services &services = session.services();
    DiagnosisParts parts = partsOf(services);
    const Diagnosis diagnosis = co_await diagnose(std::move(parts));
    show(session.output, diagnosis, services.config(), services.paths().configFile());

    QJsonObject document = networkJson(viewOf(diagnosis.network, services.config()));
    document.insert(QStringLiteral("addresses"),
                    sourcesJson(diagnosis.sources, QStringLiteral("sources"), QStringLiteral("found")));
    document.insert(QStringLiteral("nat"), natJson(diagnosis.nat));
    document.insert(QStringLiteral("accounts"), accountsJson(diagnosis.accounts));
    document.insert(QStringLiteral("records"), namesJson(diagnosis.names));
    const auto keychain = diagnosis.keychainFailure();
    if (keychain)
        co_return session.output.error(NoKeychain, failureKindName(keychain->kind), keychain->message, {}, document);
    session.output.document(document);
    co_return diagnosis.isHealthy() ? AllWell : RecordFailed;
}

} // namespace mooring
