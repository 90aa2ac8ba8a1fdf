// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "names/NamesPage.h"

#include "names/AddressCard.h"
#include "names/DetailsCard.h"
#include "names/FilterBar.h"
#include "names/NameActions.h"
#include "names/NamesBody.h"
#include "names/NamesList.h"
#include "names/SummaryBar.h"
#include "names/WelcomeCard.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QMetaEnum>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>

namespace mooring {

namespace {

/// More than these are not found at one glance.
constexpr int fewNames = 7;
/// Of the page; below it the address cards are one line each.
constexpr int lowHeight = 440;

const QString sortKey = QStringLiteral("names/sort");
const QString groupKey = QStringLiteral("names/grouped");
const QString sectionKey = QStringLiteral("names/section");

template <typename Enum>
Enum fromText(const QVariant &text, Enum otherwise)
{
    bool known = false;
    const int value = QMetaEnum::fromType<Enum>().keyToValue(text.toByteArray().constData(), &known);
    return known ? static_cast<Enum>(value) : otherwise;
}

template <typename Enum>
QString toText(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

} // namespace

NamesPage::NamesPage(const UiParts &parts, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
    , m_actions(new NameActions(parts, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    m_cardRow = new QWidget;
    auto *cards = new QHBoxLayout(m_cardRow);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(16);
    for (const RecordType type : recordTypes) {
        m_cards << new AddressCard(type);
        cards->addWidget(m_cards.last(), 1);
    }
    m_summary = new SummaryBar(parts.updater);
    connect(m_summary, &SummaryBar::addRequested, this, &NamesPage::addRequested);
    auto *welcome = new WelcomeCard;
    connect(welcome, &WelcomeCard::addRequested, this, &NamesPage::addRequested);
    connect(welcome, &WelcomeCard::demoRequested, this, &NamesPage::demoRequested);
    m_pages = new QStackedWidget;
    m_pages->addWidget(welcome);
    m_pages->addWidget(makeList());
    layout->addWidget(m_cardRow);
    layout->addWidget(m_summary);
    layout->addWidget(m_pages, 1);
    makeShortcuts();
    loadSettings();
}

QWidget *NamesPage::makeList()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_filter = new FilterBar;
    m_list = new NamesList;
    m_list->setModel(&m_order);
    m_details = new DetailsCard(m_parts);
    m_body = new NamesBody(m_list, m_details);
    layout->addWidget(m_filter);
    layout->addWidget(m_body, 1);
    connectList();
    return page;
}

void NamesPage::connectList()
{
    connect(m_filter, &FilterBar::searchChanged, this, &NamesPage::setSearch);
    connect(m_filter, &FilterBar::orderChanged, this, &NamesPage::setOrder);
    connect(m_filter, &FilterBar::listWanted, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_filter, &FilterBar::closeWanted, this, [this] {
        m_searching = false;
        m_list->setFocus();
        showFilter();
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &NamesPage::showContextMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &NamesPage::updateDetails);
    connect(m_list, &NamesList::opened, this, &NamesPage::openRow);
    connect(m_list, &NamesList::copyWanted, this, [this] {
        if (const auto name = selected())
            NameActions::copyAddresses(*name);
    });
    connect(m_list, &NamesList::removeWanted, this, [this] {
        if (const auto name = selected())
            m_actions->remove(*name);
    });
    connect(m_details, &DetailsCard::remedyRequested, this, [this] {
        if (const auto name = selected())
            m_actions->mend(*name);
    });
    connect(m_details, &DetailsCard::sectionChanged, this,
            [this] { saveSetting(sectionKey, toText(m_details->section())); });
}

void NamesPage::makeShortcuts()
{
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, m_summary, &SummaryBar::updateNow);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, &NamesPage::startSearch);
}

void NamesPage::loadSettings()
{
    if (!m_parts.settingsFile.isEmpty()) {
        const QSettings settings(m_parts.settingsFile, QSettings::IniFormat);
        m_order.setKey(fromText(settings.value(sortKey), NamesOrder::Key::Added));
        m_order.setGrouped(settings.value(groupKey).toBool());
        m_details->setSection(fromText(settings.value(sectionKey), DetailsCard::Section::None));
    }
    m_filter->setOrder(m_order.key(), m_order.isGrouped());
}

void NamesPage::saveSetting(const QString &key, const QVariant &value) const
{
    if (!m_parts.settingsFile.isEmpty())
        QSettings(m_parts.settingsFile, QSettings::IniFormat).setValue(key, value);
}

void NamesPage::refresh(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    const bool isEmpty = snapshot.names.isEmpty();
    for (AddressCard *card : std::as_const(m_cards))
        card->update(snapshot);
    m_cardRow->setVisible(!isEmpty);
    m_summary->setVisible(!isEmpty);
    m_summary->update(snapshot);
    m_model.setNames(snapshot.names, snapshot.now);
    m_pages->setCurrentIndex(isEmpty ? 0 : 1);
    showFilter();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_order.index(0, 0));
    if (!isEmpty && !std::exchange(m_shownOnce, true))
        m_list->setFocus();
    updateDetails();
}

void NamesPage::showFilter()
{
    // An order other than the usual one must not be left without the means to change it.
    const bool isOrdered = m_order.key() != NamesOrder::Key::Added || m_order.isGrouped();
    m_filter->setVisible(m_snapshot.names.size() > fewNames || m_searching || isOrdered || !m_filter->search().isEmpty());
}

void NamesPage::startSearch()
{
    if (m_snapshot.names.isEmpty())
        return;
    m_searching = true;
    showFilter();
    m_filter->startSearch();
}

void NamesPage::setSearch(const QString &text)
{
    m_list->setEmptyText(tr("No name fits “%1”.").arg(text.trimmed()));
    m_order.setSearch(text);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_order.index(0, 0));
    updateDetails();
}

void NamesPage::setOrder(NamesOrder::Key key, bool grouped)
{
    m_order.setKey(key);
    m_order.setGrouped(grouped);
    saveSetting(sortKey, toText(key));
    saveSetting(groupKey, grouped);
    m_list->scrollTo(m_list->currentIndex());
}

void NamesPage::select(const QString &key)
{
    if (!m_order.indexOf(key).isValid())
        m_filter->clearSearch();
    if (const QModelIndex index = m_order.indexOf(key); index.isValid())
        m_list->setCurrentIndex(index);
}

std::optional<NameStatus> NamesPage::selected() const
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return index.data(NamesModel::StatusRole).value<NameStatus>();
}

void NamesPage::updateDetails()
{
    const auto name = selected();
    if (name)
        m_details->update(*name, m_snapshot);
    m_body->setDetailsShown(name.has_value());
}

void NamesPage::openRow()
{
    const auto name = selected();
    if (!name)
        return;
    if (name->worst().failure && name->state() != Condition::Offline)
        m_actions->mend(*name);
    else
        m_details->setSection(m_details->section() == DetailsCard::Section::None ? DetailsCard::Section::Options
                                                                                 : DetailsCard::Section::None);
}

void NamesPage::showContextMenu(const QPoint &position)
{
    const QModelIndex index = m_list->indexAt(position);
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->fill(menu, index.data(NamesModel::StatusRole).value<NameStatus>());
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void NamesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    for (AddressCard *card : std::as_const(m_cards))
        card->setCompact(contentsRect().height() < lowHeight);
}

} // namespace mooring
