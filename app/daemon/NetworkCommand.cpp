// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Commands.h"
#include "NetworkView.h"
#include "Session.h"
#include "shared/Services.h"

#include <QCoreApplication>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(NetworkCommand)
};

std::optional<NetworkDecision> decisionOf(const Invocation &invocation)
{
    const QString word = invocation.arguments.value(0);
    if (word == u"allow")
        return invocation.vpn ? NetworkDecision::PublishThroughVpn : NetworkDecision::Publish;
    if (word == u"hold" && !invocation.vpn)
        return NetworkDecision::Hold;
    if (word == u"forget" && !invocation.vpn)
        return NetworkDecision::Forget;
    return std::nullopt;
}

QString remembered(NetworkDecision decision)
{
    switch (decision) {
    case NetworkDecision::Publish:
        return Text::tr("Remembered: names are published from this network.");
    case NetworkDecision::PublishThroughVpn:
        return Text::tr("Remembered: names are published from this network, also through a VPN.");
    case NetworkDecision::Hold:
        return Text::tr("Remembered: names are not published from this network.");
    case NetworkDecision::Forget:
        return Text::tr("What was remembered for this network is forgotten.");
    }
    Q_UNREACHABLE();
}

} // namespace

QCoro::Task<int> runNetwork(Session &session)
{
    const bool isQuestion = session.invocation.arguments.isEmpty() && !session.invocation.vpn;
    const auto decision = decisionOf(session.invocation);
    if (!decision && !isQuestion) {
        co_return session.output.error(
            WrongUsage, QStringLiteral("Usage"),
            Text::tr("The form is: mooringd network [allow [--vpn]|hold|forget]. Only \"allow\" takes --vpn."));
    }
    if (const auto code = session.load())
        co_return *code;
    Services &services = session.services();
    const LocalNetwork network = co_await services.networkProbe().look();
    if (decision) {
        const NetworkNames names = network.names();
        if (names.gatewayMac.isEmpty() && names.ssid.isEmpty() && names.device.isEmpty()) {
            const Failure failure{
                Failure::Kind::NoAddress,
                Text::tr("This machine is attached to no network now, so there is nothing to remember. Connect it first."),
                {}};
            co_return session.failed(failure);
        }
        const Config changed = withNetworkDecision(services.config(), names, *decision);
        // A resident program for this configuration sees the changed file and goes by it.
        const auto saved = services.apply(changed);
        if (!saved)
            co_return session.configError(saved.error());
        session.output.line(remembered(*decision));
        session.output.line();
    }
    const NetworkView view = viewOf(network, services.config());
    showNetwork(session.output, view);
    if (view.holds.isEmpty())
        session.output.line(Text::tr("Nothing is held."));
    else
        showHolds(session.output, view);
    QJsonObject document = networkJson(view);
    if (decision)
        document.insert(QStringLiteral("remembered"), session.invocation.arguments.value(0));
    session.output.document(document);
    co_return AllWell;
}

} // namespace mooring
