// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "preferences/AddressesSection.h"

#include "addresses/AddressResolver.h"
#include "preferences/SetChooser.h"
#include "preferences/SourcesCard.h"
#include "shared/AccountSetup.h"

#include <QPushButton>

namespace mooring {

using namespace std::chrono_literals;

AddressesSection::AddressesSection(const UiParts &parts)
    : Section(parts)
    , m_sets(new SetChooser)
    , m_look(new QPushButton(tr("Ask &again")))
{
    // Services outside are asked only when the user has stopped editing.
    m_soon.setSingleShot(true);
    m_soon.setInterval(600ms);
    connect(&m_soon, &QTimer::timeout, this, &AddressesSection::look);
    for (const RecordType type : recordTypes)
        makeCard(type);
    m_look->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_look);
    row->addStretch(1);
    cards()->addLayout(row);
    cards()->addWidget(m_sets);
    cards()->addStretch(1);
    connect(m_look, &QPushButton::clicked, this, &AddressesSection::look);
    connectSets();
}

void AddressesSection::makeCard(RecordType type)
{
    auto *card
        = new SourcesCard(type, [this, type](const QList<SourceConfig> &sources) { return applySources(type, sources); });
    card->setObjectName(recordTypeName(type));
    m_cards.insert(type, card);
    cards()->addWidget(card);
    connect(card, &SourcesCard::sourceRemoved, this,
            [this, type](const QString &name, const QList<SourceConfig> &before) { undoable(type, name, before); });
}

void AddressesSection::connectSets()
{
    connect(m_sets, &SetChooser::chosen, this, [this] {
        load();
        lookSoon();
    });
    connect(m_sets, &SetChooser::addWanted, this, [this](const QString &set) {
        Config config = parts().setup.config();
        config.addressSources.insert(set, config.addressSources.value(m_sets->current()));
        const QString problem = apply(config);
        if (problem.isEmpty()) {
            load();
            m_sets->setCurrent(set);
            load();
            lookSoon();
        }
        m_sets->answer(problem);
    });
    connect(m_sets, &SetChooser::renameWanted, this, [this](const QString &from, const QString &to) {
        Config config = parts().setup.config();
        config.addressSources.insert(to, config.addressSources.take(from));
        for (RecordConfig &record : config.records)
            record.addresses.replaceInStrings(QRegularExpression(u'^' + QRegularExpression::escape(from) + u'$'), to);
        const QString problem = apply(config);
        if (problem.isEmpty()) {
            load();
            m_sets->setCurrent(to);
            load();
        }
        m_sets->answer(problem);
    });
    connect(m_sets, &SetChooser::removeWanted, this, [this](const QString &set) {
        Config config = parts().setup.config();
        const SourceSet gone = config.addressSources.take(set);
        const QString problem = apply(config);
        m_sets->answer(problem);
        if (!problem.isEmpty())
            return;
        load();
        lookSoon();
        offerUndo(tr("The line “%1” was removed.").arg(set),
                  [set, gone](Config &back) { back.addressSources.insert(set, gone); });
    });
}

QString AddressesSection::apply(const Config &config)
{
    const ConfigResult<void> applied = parts().setup.apply(config);
    return applied ? QString() : applied.error().message;
}

QString AddressesSection::applySources(RecordType type, const QList<SourceConfig> &sources)
{
    Config config = parts().setup.config();
    config.addressSources[m_sets->current()][type] = sources;
    QString problem = apply(config);
    if (problem.isEmpty())
        lookSoon();
    return problem;
}

void AddressesSection::undoable(RecordType type, const QString &name, const QList<SourceConfig> &before)
{
    const QString set = m_sets->current();
    offerUndo(tr("The source “%1” was removed.").arg(name),
              [set, type, before](Config &config) { config.addressSources[set][type] = before; });
}

void AddressesSection::load()
{
    const Config config = parts().setup.config();
    m_sets->show(config);
    // Who has several lines chooses first; for all others it is a matter of the last line.
    if (const int place = config.addressSources.size() > 1 ? 0 : cards()->count() - 2; cards()->indexOf(m_sets) != place) {
        cards()->removeWidget(m_sets);
        cards()->insertWidget(place, m_sets);
    }
    const SourceSet set = config.addressSources.value(m_sets->current());
    for (auto card = m_cards.cbegin(); card != m_cards.cend(); ++card) {
        const bool isNew = card.value()->model()->sources() != set.value(card.key());
        card.value()->setSources(set.value(card.key()));
        if (isNew && isVisible())
            lookSoon();
    }
}

void AddressesSection::showEvent(QShowEvent *event)
{
    Section::showEvent(event);
    look();
}

void AddressesSection::lookSoon()
{
    ++m_round;
    for (SourcesCard *card : std::as_const(m_cards))
        card->model()->setAsking();
    m_soon.start();
}

void AddressesSection::look()
{
    m_soon.stop();
    const int round = ++m_round;
    const QPointer<AddressesSection> self = this;
    for (const RecordType type : recordTypes) {
        m_cards.value(type)->model()->setAsking();
        const QString set = m_sets->current();
        survey(self, &parts().resolver, set, type, round);
    }
}

QCoro::Task<> AddressesSection::survey(QPointer<AddressesSection> self, AddressResolver *resolver, QString set,
                                       RecordType type, int round)
{
    const QList<SourceView> views = co_await resolver->survey(set, type);
    if (self && self->m_round == round)
        self->card(type)->model()->setViews(views);
}

} // namespace mooring
