// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Commands.h"
#include "Session.h"
#include "SurveyText.h"
#include "engine/StateStore.h"
#include "shared/Services.h"

#include <QCoreApplication>

namespace mooring {

QCoro::Task<int> runAddresses(Session &session)
{
    if (const auto code = session.load())
        co_return *code;
    Services &services = session.services();
    // Both start at once.
    auto looking = services.networkProbe().look();
    auto asking = askSources(&services.resolver(), allSets(services.config()));
    const LocalNetwork network = co_await looking;
    const QList<SourceAnswer> answers = co_await asking;
    const NatVerdict nat = co_await findNat(services.sourceParts(), network, answers);

    Output &output = session.output;
    const auto addresses = services.sourceParts().interfaces();
    const QList<CandidateList> lists
        = rankForEachSet(services.config(), addresses.value_or(QList<InterfaceAddress>()), services.store().state.addresses);
    if (!addresses)
        output.warning(addresses.error().message);
    else
        showCandidates(output, lists);
    output.line(QCoreApplication::translate("AddressesCommand", "What every configured source answers:"));
    showSources(output, answers);
    showNat(output, nat);

    QJsonObject document;
    document.insert(QStringLiteral("addresses"), candidatesJson(lists));
    document.insert(QStringLiteral("sources"), sourcesJson(answers, QStringLiteral("set"), QStringLiteral("addresses")));
    document.insert(QStringLiteral("nat"), natJson(nat));
    output.document(document);
    co_return AllWell;
}

} // namespace mooring
