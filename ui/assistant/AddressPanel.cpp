// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "assistant/AddressPanel.h"

#include "assistant/LiveAddresses.h"
#include "model/Texts.h"
#include "shared/Pieces.h"
#include "theme/Fonts.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace mooring {

namespace {

enum Choice { Both, OnlyIpv4, OnlyIpv6 };

} // namespace

AddressPanel::AddressPanel(const LiveAddresses &addresses, QWidget *parent)
    : QWidget(parent)
    , m_addresses(addresses)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (const RecordType type : recordTypes) {
        auto *card = new QFrame;
        card->setProperty("card", true);
        auto *inside = new QVBoxLayout(card);
        inside->setContentsMargins(16, 12, 16, 12);
        inside->setSpacing(4);
        Card parts{dimLabel({}), new FittingLabel(addressFont(font())), dimLabel({})};
        parts.heading->setWordWrap(true);
        parts.address->setAccessibleName(tr("%1 address").arg(Texts::family(type)));
        parts.problem->setWordWrap(true);
        inside->addWidget(parts.heading);
        inside->addWidget(parts.address);
        inside->addWidget(parts.problem);
        layout->addWidget(card);
        m_cards.insert(type, parts);
    }
    m_typesCaption = new QLabel(tr("&Addresses to publish"));
    m_types = new QComboBox;
    m_types->addItem(tr("IPv4 and IPv6"), Both);
    m_types->addItem(tr("Only IPv4"), OnlyIpv4);
    m_types->addItem(tr("Only IPv6"), OnlyIpv6);
    m_types->setObjectName(QStringLiteral("types"));
    m_types->setAccessibleName(tr("Addresses to publish"));
    m_typesCaption->setBuddy(m_types);
    auto *choice = new QVBoxLayout;
    choice->setSpacing(4);
    choice->addWidget(m_typesCaption);
    choice->addWidget(m_types);
    layout->addLayout(choice);
    m_promise = dimLabel({});
    m_promise->setWordWrap(true);
    layout->addWidget(m_promise);
    layout->addStretch();
    connect(m_types, &QComboBox::activated, this, [this] { m_chosen = true; });
    connect(m_types, &QComboBox::currentIndexChanged, this, &AddressPanel::typesChanged);
    connect(&addresses, &LiveAddresses::changed, this, &AddressPanel::refresh);
}

void AddressPanel::begin(const QString &provider, bool ipv6)
{
    m_provider = provider;
    m_ipv6 = ipv6;
    m_chosen = false;
    m_types->setVisible(ipv6);
    m_typesCaption->setVisible(ipv6);
    m_promise->setText(
        tr("Only the address of the names that you tick will change. Everything else at %1 stays as it is.").arg(provider));
    refresh();
}

void AddressPanel::refresh()
{
    for (const RecordType type : recordTypes) {
        const Card &card = m_cards[type];
        const Detection detection = m_addresses.detection(type);
        const QString source = Texts::sourceName(detection);
        const bool found = !detection.addresses.isEmpty();
        const bool refused = type == RecordType::AAAA && !m_ipv6;
        card.heading->setText(found && !source.isEmpty() ? QStringLiteral("%1 · %2").arg(Texts::family(type), source)
                                                         : Texts::family(type));
        const bool looking = !found && m_addresses.isLooking(type);
        card.address->setFittingText(found                                 ? Texts::values(detection.addresses)
                                         : looking && m_addresses.isSlow() ? tr("looking…")
                                                                           : QStringLiteral("–"));
        const QString problem = refused ? tr("%1 takes no IPv6 addresses.").arg(m_provider)
            : found || looking          ? QString()
                                        : m_addresses.problem(type);
        card.problem->setText(problem);
        card.problem->setVisible(!problem.isEmpty());
    }
    chooseFitting();
}

void AddressPanel::chooseFitting()
{
    if (m_chosen)
        return;
    const bool ipv4 = !m_addresses.address(RecordType::A).isNull();
    const bool ipv6 = m_ipv6 && !m_addresses.address(RecordType::AAAA).isNull();
    // With none found yet IPv4 is the likely wish.
    m_types->setCurrentIndex(m_types->findData(ipv4 && ipv6 ? Both : ipv6 ? OnlyIpv6 : OnlyIpv4));
}

QList<RecordType> AddressPanel::types() const
{
    const int choice = m_ipv6 ? m_types->currentData().toInt() : OnlyIpv4;
    if (choice == OnlyIpv4)
        return {RecordType::A};
    if (choice == OnlyIpv6)
        return {RecordType::AAAA};
    return {RecordType::A, RecordType::AAAA};
}

} // namespace mooring
