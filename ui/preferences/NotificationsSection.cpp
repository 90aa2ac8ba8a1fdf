// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "preferences/NotificationsSection.h"

#include "model/Texts.h"
#include "preferences/FormCard.h"
#include "shared/AccountSetup.h"

#include <QCheckBox>

namespace mooring {

using namespace std::chrono_literals;

NotificationsSection::NotificationsSection(const UiParts &parts)
    : Section(parts)
{
    auto *events = new FormCard(tr("Notifications about"));
    addEvent(events, tr("A &new address"), QStringLiteral("changes"), &NotificationConfig::changes);
    addEvent(events, tr("Names that cannot be &updated"), QStringLiteral("failures"), &NotificationConfig::failures);
    addEvent(events, tr("Names that work ag&ain"), QStringLiteral("recoveries"), &NotificationConfig::recoveries);
    addEvent(events, tr("What needs &you"), QStringLiteral("attention"), &NotificationConfig::attention);
    events->addHint(tr("Mooring never notifies you when nothing has happened."));
    m_problem = events->addProblem();
    cards()->addWidget(events);

    auto *families = new FormCard(tr("Which new addresses"));
    addFamily(families, tr("IPv&4 addresses"), QStringLiteral("ipv4"), RecordType::A);
    addFamily(families, tr("IPv&6 addresses"), QStringLiteral("ipv6"), RecordType::AAAA);
    families->addHint(tr("IPv6 addresses may change every day without anything being wrong."));
    cards()->addWidget(families);

    auto *outage = new FormCard(tr("While names cannot be updated"));
    m_remind
        = choiceBox({{tr("Never"), 0}, {tr("After 6 hours"), 6}, {tr("After one day"), 24}, {tr("After three days"), 72}});
    m_remind->setObjectName(QStringLiteral("remind"));
    outage->addField(tr("&Remind me again:"), m_remind);
    m_remindProblem = outage->addProblem(m_remind);
    cards()->addWidget(outage);
    cards()->addStretch(1);
    connect(m_remind, &QComboBox::activated, this, [this] {
        const std::chrono::hours hours(m_remind->currentData().toInt());
        change([hours](Config &config) { config.notifications.remindAfter = hours; }, m_remindProblem);
    });
}

void NotificationsSection::addEvent(FormCard *card, const QString &text, const QString &name,
                                    bool NotificationConfig::*event)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(name);
    card->addWide(box);
    m_events.append({box, event});
    connect(box, &QCheckBox::clicked, this, [this, event](bool on) {
        if (!change([event, on](Config &config) { config.notifications.*event = on; }, m_problem))
            load();
    });
}

void NotificationsSection::addFamily(FormCard *card, const QString &text, const QString &name, RecordType type)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(name);
    card->addWide(box);
    m_families.append({box, type});
    connect(box, &QCheckBox::clicked, this, [this] {
        QList<RecordType> chosen;
        for (const auto &[other, family] : std::as_const(m_families)) {
            if (other->isChecked())
                chosen.append(family);
        }
        if (!change([chosen](Config &config) { config.notifications.families = chosen; }, m_problem))
            load();
    });
}

void NotificationsSection::load()
{
    const NotificationConfig config = parts().setup.config().notifications;
    for (const auto &[box, event] : std::as_const(m_events))
        box->setChecked(config.*event);
    for (const auto &[box, family] : std::as_const(m_families))
        box->setChecked(config.families.contains(family));
    const int hours = static_cast<int>(config.remindAfter.count());
    // What somebody wrote into the file stays a choice.
    if (m_remind->findData(hours) < 0)
        m_remind->addItem(tr("After %1").arg(Texts::duration(hours * 3600)), hours);
    showChoice(m_remind, hours);
}

} // namespace mooring
