// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "preferences/NetworkRow.h"

#include "preferences/FormCard.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(mooring::NetworkRow)
};

/// What tells it from others.
QStringList criteria(const NetworkProfile &profile)
{
    QStringList parts;
    if (!profile.ssid.isEmpty())
        parts << Text::tr("Wi-Fi “%1”").arg(profile.ssid);
    if (!profile.gateway.isEmpty())
        parts << Text::tr("router %1").arg(profile.gateway);
    if (!profile.device.isEmpty())
        parts << Text::tr("interface %1").arg(profile.device);
    return parts;
}

} // namespace

NetworkRow::NetworkRow(const NetworkProfile &profile)
    : m_profile(profile)
    , m_label(new QLineEdit(profile.label))
    , m_about(hintLabel({}))
    , m_publish(new QCheckBox(tr("Publish from here")))
    , m_vpn(new QCheckBox(tr("Also while on a VPN")))
{
    m_label->setPlaceholderText(tr("Your name for this network"));
    m_label->setAccessibleName(tr("Your name for this network"));
    auto *remove = new QPushButton(tr("Forget"));
    remove->setAutoDefault(false);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_label, 1);
    top->addWidget(remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_about);
    layout->addWidget(m_publish);
    layout->addWidget(m_vpn);
    connect(m_label, &QLineEdit::editingFinished, this, [this] {
        if (!m_label->isModified())
            return;
        m_label->setModified(false);
        emit edited();
    });
    connect(m_publish, &QCheckBox::clicked, this, &NetworkRow::edited);
    connect(m_vpn, &QCheckBox::clicked, this, &NetworkRow::edited);
    connect(remove, &QPushButton::clicked, this, &NetworkRow::removeRequested);
    show(profile, false);
}

QString NetworkRow::nameOf(const NetworkProfile &profile)
{
    return profile.label.isEmpty() ? criteria(profile).join(QStringLiteral(" · ")) : profile.label;
}

void NetworkRow::show(const NetworkProfile &profile, bool isHere)
{
    m_profile = profile;
    if (!m_label->isModified() && m_label->text() != profile.label)
        m_label->setText(profile.label);
    QStringList about = criteria(profile);
    if (isHere)
        about.prepend(tr("You are here"));
    m_about->setText(about.join(QStringLiteral(" · ")));
    m_publish->setChecked(profile.publish);
    m_vpn->setChecked(profile.publishThroughVpn);
    m_vpn->setEnabled(profile.publish);
    const QString name = nameOf(profile);
    m_publish->setAccessibleName(tr("Publish from “%1”").arg(name));
    m_vpn->setAccessibleName(tr("Publish from “%1” also while on a VPN").arg(name));
}

bool NetworkRow::isOf(const NetworkProfile &profile) const
{
    return m_profile.gateway == profile.gateway && m_profile.ssid == profile.ssid && m_profile.device == profile.device;
}

NetworkProfile NetworkRow::profile() const
{
    NetworkProfile result = m_profile;
    result.label = m_label->text().trimmed();
    result.publish = m_publish->isChecked();
    result.publishThroughVpn = m_vpn->isChecked();
    return result;
}

} // namespace mooring
