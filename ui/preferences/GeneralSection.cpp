// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "preferences/GeneralSection.h"

#include "config/Config.h"
#include "model/Texts.h"
#include "platform/Autostart.h"
#include "preferences/FormCard.h"
#include "shared/AccountSetup.h"

#include <QCheckBox>
#include <QSignalBlocker>

namespace mooring {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds intervals[] = {1min, 2min, 5min, 10min, 15min, 30min, 1h, 3h, 6h, 12h, 24h};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(mooring::GeneralSection)
};

QString intervalText(qint64 seconds)
{
    return seconds % 60 == 0 ? Texts::duration(seconds) : Text::tr("%n second(s)", nullptr, static_cast<int>(seconds));
}

} // namespace

GeneralSection::GeneralSection(const UiParts &parts)
    : Section(parts)
{
    if (parts.autostart)
        makeStartCard();
    makeLookCard();
    makeLogCard();
    cards()->addStretch(1);
}

void GeneralSection::makeStartCard()
{
    auto *card = new FormCard(tr("Start"));
    m_atLogin = new QCheckBox(tr("Start when I log &in"));
    m_atLogin->setObjectName(QStringLiteral("atLogin"));
    card->addWide(m_atLogin);
    m_hidden = new QCheckBox(tr("Start without a &window"));
    m_hidden->setObjectName(QStringLiteral("hidden"));
    card->addWide(m_hidden);
    card->addHint(tr("Mooring is then in the tray only. Where there is no tray, its window is minimised."));
    m_startProblem = card->addProblem();
    cards()->addWidget(card);
    connect(m_atLogin, &QCheckBox::clicked, this, &GeneralSection::saveStart);
    connect(m_hidden, &QCheckBox::clicked, this, &GeneralSection::saveStart);
}

void GeneralSection::makeLookCard()
{
    auto *card = new FormCard(tr("Checking for a new address"));
    QList<QPair<QString, QVariant>> items;
    for (const std::chrono::seconds interval : intervals)
        items.append({Texts::duration(interval.count()), static_cast<qint64>(interval.count())});
    m_interval = choiceBox(items);
    m_interval->setObjectName(QStringLiteral("interval"));
    card->addField(tr("Check e&very:"), m_interval);
    card->addHint(
        tr("A change that the system or the router announces is noticed at once. This interval is for all other changes."));
    m_intervalProblem = card->addProblem(m_interval);
    cards()->addWidget(card);
    connect(m_interval, &QComboBox::activated, this, [this] {
        const std::chrono::seconds interval(m_interval->currentData().toLongLong());
        change([interval](Config &config) { config.schedule.interval = interval; }, m_intervalProblem);
    });
}

void GeneralSection::makeLogCard()
{
    auto *card = new FormCard(tr("Log"));
    m_logLevel = choiceBox({{tr("Normal"), QString()},
                            {tr("Errors only"), QStringLiteral("error")},
                            {tr("Errors and warnings"), QStringLiteral("warning")},
                            {tr("What Mooring does"), QStringLiteral("info")},
                            {tr("Every detail, to find a fault"), QStringLiteral("debug")}});
    m_logLevel->setObjectName(QStringLiteral("logLevel"));
    card->addField(tr("&Level of detail:"), m_logLevel);
    card->addHint(tr("Messages go to the system's log. Secrets are never written to it."));
    m_logProblem = card->addProblem(m_logLevel);
    cards()->addWidget(card);
    connect(m_logLevel, &QComboBox::activated, this, [this] {
        const QString level = m_logLevel->currentData().toString();
        change([level](Config &config) { config.application.logLevel = level; }, m_logProblem);
    });
}

void GeneralSection::saveStart()
{
    const Result<void> saved = parts().autostart->setState({m_atLogin->isChecked(), m_hidden->isChecked()});
    m_startProblem->setProblem(saved ? QString() : saved.error().message);
    if (!saved)
        load();
    m_hidden->setEnabled(m_atLogin->isChecked());
}

void GeneralSection::load()
{
    if (m_atLogin) {
        const Autostart::State state = parts().autostart->state();
        m_atLogin->setChecked(state.enabled);
        m_hidden->setChecked(state.hidden);
        m_hidden->setEnabled(state.enabled);
    }
    const Config config = parts().setup.config();
    const auto seconds = static_cast<qint64>(config.schedule.interval.count());
    // What somebody wrote into the file stays a choice.
    if (m_interval->findData(seconds) < 0)
        m_interval->addItem(intervalText(seconds), seconds);
    showChoice(m_interval, seconds);
    showChoice(m_logLevel, config.application.logLevel);
}

} // namespace mooring
