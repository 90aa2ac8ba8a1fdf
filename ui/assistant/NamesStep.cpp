// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "assistant/NamesStep.h"

#include "assistant/AddressPanel.h"
#include "assistant/LiveAddresses.h"
#include "assistant/TypedNames.h"
#include "assistant/ZoneView.h"
#include "model/Clock.h"
#include "shared/Pieces.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mooring {

using namespace std::chrono_literals;

namespace {

/// From so many names on one wants to search.
constexpr int manyNames = 12;

QLabel *problemLabel()
{
    auto *label = new QLabel;
    label->setProperty("problem", true);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->hide();
    return label;
}

/// In a low window what does not fit beside the names can be scrolled to.
QScrollArea *scrolling(QWidget *panel)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(panel);
    panel->ensurePolished();
    scroll->setMinimumWidth(panel->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
    scroll->viewport()->setAutoFillBackground(false);
    panel->setAutoFillBackground(false);
    return scroll;
}

void tell(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

NamesStep::NamesStep(const LiveAddresses &addresses, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_addresses(addresses)
    , m_clock(clock)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(titleLabel(tr("Which names should point to this computer?")));
    m_notice = problemLabel();
    layout->addWidget(m_notice);
    m_ways = new QStackedWidget;
    m_typed = new TypedNames;
    m_ways->addWidget(makeTree());
    m_ways->addWidget(m_typed);
    m_panel = new AddressPanel(addresses);
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(m_ways, 2);
    row->addWidget(scrolling(m_panel), 1);
    layout->addLayout(row, 1);

    connect(m_typed, &TypedNames::choiceChanged, this, &NamesStep::choiceChanged);
    connect(&m_model, &ZoneModel::choiceChanged, this, &NamesStep::takeChoice);
    connect(&m_model, &ZoneModel::recordsWanted, this, &NamesStep::wantRecords);
    connect(&m_model, &ZoneModel::nameRefused, this, [this](const QString &problem) { tell(m_refused, problem); });
    connect(m_panel, &AddressPanel::typesChanged, this, &NamesStep::takeTarget);
    connect(&addresses, &LiveAddresses::changed, this, &NamesStep::takeTarget);
}

QWidget *NamesStep::makeTree()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search names"));
    m_search->setAccessibleName(tr("Search names"));
    m_search->setClearButtonEnabled(true);
    m_search->hide();
    m_tree = new ZoneView(m_model);
    m_refused = problemLabel();
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_refused);
    connect(m_search, &QLineEdit::textChanged, m_tree, &ZoneView::setSearch);
    return side;
}

void NamesStep::begin(const QString &provider, bool ipv6, const QList<Zone> &zones, const QSet<DomainName> &taken)
{
    setNotice({});
    tell(m_refused, {});
    m_search->clear();
    m_search->hide();
    m_panel->begin(provider, ipv6);
    m_typed->begin(taken);
    m_model.setZones(zones, taken);
    takeTarget();
    m_ways->setCurrentIndex(zones.isEmpty() ? 1 : 0);
    m_tree->begin();
    setFocusProxy(zones.isEmpty() ? static_cast<QWidget *>(m_typed) : m_tree);
}

void NamesStep::wantRecords(const Zone &zone)
{
    m_clock.callAfter(300ms, this, [this, zone] { m_model.showWaiting(zone); });
    emit recordsWanted(zone);
}

void NamesStep::setRecords(const Zone &zone, const QList<Record> &records, const QString &failure)
{
    m_model.setRecords(zone, records, failure);
    takeChoice();
}

void NamesStep::setUnlisted(const Zone &zone)
{
    m_model.setUnlisted(zone);
    takeChoice();
}

void NamesStep::forget()
{
    m_typed->clear();
}

void NamesStep::takeChoice()
{
    if (m_model.nameCount() >= manyNames)
        m_search->show();
    emit choiceChanged();
}

void NamesStep::takeTarget()
{
    QMap<RecordType, QHostAddress> target;
    for (const RecordType type : recordTypes)
        target.insert(type, m_addresses.address(type));
    m_model.setTarget(types(), target);
    emit choiceChanged();
}

QList<DomainName> NamesStep::names() const
{
    return m_ways->currentIndex() == 0 ? m_model.chosen() : m_typed->names();
}

QList<RecordType> NamesStep::types() const
{
    return m_panel->types();
}

bool NamesStep::isReady() const
{
    return !names().isEmpty() && (m_ways->currentIndex() == 0 || m_typed->isRight());
}

void NamesStep::setNotice(const QString &text)
{
    tell(m_notice, text);
}

} // namespace mooring
