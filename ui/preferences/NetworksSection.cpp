// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "preferences/NetworksSection.h"

#include "engine/Updater.h"
#include "preferences/FormCard.h"
#include "preferences/NetworkRow.h"
#include "shared/AccountSetup.h"
#include "theme/Fonts.h"

#include <QPushButton>

namespace mooring {

namespace {

QFrame *rule()
{
    auto *line = new QFrame;
    line->setProperty("rule", true);
    return line;
}

} // namespace

NetworksSection::NetworksSection(const UiParts &parts)
    : Section(parts)
{
    makeHereCard();
    makeKnownCard();
    makeRulesCard();
    cards()->addStretch(1);
}

void NetworksSection::makeHereCard()
{
    auto *card = new FormCard(tr("This network"));
    m_here = new QLabel;
    m_here->setTextFormat(Qt::PlainText);
    m_here->setWordWrap(true);
    card->addWide(m_here);
    m_hereRule = card->addHint({});
    m_remember = new QPushButton(tr("Re&member this network"));
    m_remember->setObjectName(QStringLiteral("remember"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_remember);
    row->addStretch(1);
    card->addWide(row);
    m_hereProblem = card->addProblem();
    cards()->addWidget(card);
    connect(m_remember, &QPushButton::clicked, this, &NetworksSection::rememberHere);
}

void NetworksSection::makeKnownCard()
{
    auto *card = new FormCard(tr("Remembered networks"));
    m_empty = card->addHint(
        tr("None yet. A network is remembered when you answer whether to publish from it, or with the button above."));
    m_list = new QVBoxLayout;
    m_list->setSpacing(12);
    card->addWide(m_list);
    m_knownProblem = card->addProblem();
    cards()->addWidget(card);
}

void NetworksSection::makeRulesCard()
{
    auto *card = new FormCard(tr("Everywhere else"));
    m_elsewhere = choiceBox({{tr("Publish"), true}, {tr("Do not publish"), false}});
    m_elsewhere->setObjectName(QStringLiteral("elsewhere"));
    card->addField(tr("In &other networks:"), m_elsewhere);
    m_vpn = choiceBox({{tr("Wait until I leave it"), false}, {tr("Publish all the same"), true}});
    m_vpn->setObjectName(QStringLiteral("vpn"));
    card->addField(tr("While on a &VPN:"), m_vpn);
    card->addHint(tr("While Mooring waits, your names keep the addresses they have."));
    m_rulesProblem = card->addProblem();
    cards()->addWidget(card);
    connect(m_elsewhere, &QComboBox::activated, this, [this] {
        const bool publish = m_elsewhere->currentData().toBool();
        change([publish](Config &config) { config.networks.publishElsewhere = publish; }, m_rulesProblem);
    });
    connect(m_vpn, &QComboBox::activated, this, [this] {
        const bool publish = m_vpn->currentData().toBool();
        change([publish](Config &config) { config.networks.publishThroughVpn = publish; }, m_rulesProblem);
    });
}

void NetworksSection::load()
{
    const NetworkRules rules = parts().setup.config().networks;
    showChoice(m_elsewhere, rules.publishElsewhere);
    showChoice(m_vpn, rules.publishThroughVpn);
    bool isSame = rules.profiles.size() == m_rows.size();
    for (qsizetype i = 0; isSame && i < m_rows.size(); ++i)
        isSame = m_rows[i]->isOf(rules.profiles[i]);
    if (!isSame)
        rebuild(rules.profiles);
    showHere();
}

void NetworksSection::refresh(const Snapshot &)
{
    showHere();
}

void NetworksSection::rebuild(const QList<NetworkProfile> &profiles)
{
    m_rows.clear();
    while (QLayoutItem *item = m_list->takeAt(0)) {
        // Later: it may be one of its own buttons that brought us here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const NetworkProfile &profile : profiles) {
        if (!m_rows.isEmpty())
            m_list->addWidget(rule());
        auto *row = new NetworkRow(profile);
        m_list->addWidget(row);
        m_rows.append(row);
        connect(row, &NetworkRow::edited, this, [this, row] { edit(row); });
        connect(row, &NetworkRow::removeRequested, this, [this, row] { remove(row); });
    }
    m_empty->setVisible(profiles.isEmpty());
}

void NetworksSection::showHere()
{
    const NetworkRules rules = parts().setup.config().networks;
    const LocalNetwork network = parts().updater.network();
    const bool isThere = !network.id.isEmpty();
    const NetworkNames names = network.names();
    for (qsizetype i = 0; i < m_rows.size() && i < rules.profiles.size(); ++i)
        m_rows[i]->show(rules.profiles[i], isThere && fits(rules.profiles[i], names));
    m_here->setText(isThere ? network.label : tr("This computer is in no network now."));
    m_hereRule->setVisible(isThere);
    const bool isKnown = isThere && profileFor(rules, names).has_value();
    m_remember->setVisible(isThere && !isKnown);
    if (!isThere)
        return;
    const NetworkProfile rule = ruleFor(rules, names);
    QString text = tr("Names are not published from here.");
    if (rule.publish && rule.publishThroughVpn)
        text = tr("Names are published from here, also while you are on a VPN.");
    else if (rule.publish)
        text = tr("Names are published from here, but not while you are on a VPN.");
    m_hereRule->setText(text);
}

void NetworksSection::rememberHere()
{
    const NetworkNames names = parts().updater.network().names();
    const bool publish = ruleFor(parts().setup.config().networks, names).publish;
    change(
        [names, publish](Config &config) {
            config = withNetworkDecision(config, names, publish ? NetworkDecision::Publish : NetworkDecision::Hold);
        },
        m_hereProblem);
    load();
}

void NetworksSection::edit(NetworkRow *row)
{
    const qsizetype index = m_rows.indexOf(row);
    const NetworkProfile profile = row->profile();
    change(
        [index, profile](Config &config) {
            if (index >= 0 && index < config.networks.profiles.size())
                config.networks.profiles[index] = profile;
        },
        m_knownProblem);
    load();
}

void NetworksSection::remove(NetworkRow *row)
{
    const qsizetype index = m_rows.indexOf(row);
    const QList<NetworkProfile> before = parts().setup.config().networks.profiles;
    if (index < 0 || index >= before.size())
        return;
    const bool removedIt = change([index](Config &config) { config.networks.profiles.removeAt(index); }, m_knownProblem);
    load();
    if (!removedIt)
        return;
    const NetworkProfile &gone = before[index];
    offerUndo(tr("“%1” is forgotten.").arg(NetworkRow::nameOf(gone)), [profile = gone, index](Config &config) {
        config.networks.profiles.insert(qMin(index, config.networks.profiles.size()), profile);
    });
}

} // namespace mooring
