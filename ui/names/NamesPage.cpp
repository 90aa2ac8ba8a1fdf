// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "names/NamesPage.h"

#include "engine/Updater.h"
#include "model/Texts.h"
#include "names/AddressCard.h"
#include "names/DetailsCard.h"
#include "names/NameDelegate.h"
#include "shared/Pieces.h"
#include "theme/Fonts.h"
#include "theme/StateIcon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>

namespace mooring {

NamesPage::NamesPage(const UiParts &parts, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(16);
    for (const RecordType type : recordTypes) {
        m_cards << new AddressCard(type);
        cards->addWidget(m_cards.last(), 1);
    }
    layout->addLayout(cards);
    m_summaryRow = makeSummary();
    layout->addWidget(m_summaryRow);
    m_pages = new QStackedWidget;
    m_pages->addWidget(makeEmpty());
    m_pages->addWidget(makeList());
    layout->addWidget(m_pages, 1);
    m_details = new DetailsCard;
    m_details->hide();
    layout->addWidget(m_details);
    connect(m_details, &DetailsCard::remedyRequested, this, &NamesPage::mend);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, &NamesPage::updateNow);
    connect(new QShortcut(QKeySequence::Copy, this), &QShortcut::activated, this, &NamesPage::copySelected);
}

QWidget *NamesPage::makeSummary()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_summaryIcon = new QLabel;
    m_summary = new QLabel;
    m_summary->setFont(strongFont(font()));
    m_summary->setWordWrap(true);
    m_next = dimLabel({});
    m_update = new QPushButton(tr("&Update now"));
    auto *add = primaryButton(tr("&Add a name…"));
    connect(m_update, &QPushButton::clicked, this, &NamesPage::updateNow);
    connect(add, &QPushButton::clicked, this, &NamesPage::addRequested);
    layout->addWidget(m_summaryIcon);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_next);
    layout->addSpacing(8);
    layout->addWidget(m_update);
    layout->addWidget(add);
    return row;
}

QWidget *NamesPage::makeList()
{
    m_list = new QListView;
    m_list->setProperty("card", true);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new NameDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Names"));
    connect(m_list, &QWidget::customContextMenuRequested, this, &NamesPage::showContextMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &NamesPage::updateDetails);
    connect(m_list, &QAbstractItemView::activated, this, &NamesPage::mend);
    return m_list;
}

QWidget *NamesPage::makeEmpty()
{
    auto *page = new QFrame;
    page->setProperty("card", true);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(32, 32, 32, 32);
    layout->setSpacing(12);
    auto *picture = new QLabel;
    picture->setPixmap(appIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignCenter);
    auto *title = titleLabel(tr("Keep a name pointed at this computer"));
    title->setAlignment(Qt::AlignCenter);
    auto *text = new QLabel(tr("Choose your provider, sign in, and tick the names. "
                               "Mooring changes their address whenever yours changes, and touches nothing else."));
    text->setProperty("dim", true);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    auto *add = primaryButton(tr("Add your first &name…"));
    connect(add, &QPushButton::clicked, this, &NamesPage::addRequested);
    auto *demo = new QPushButton(tr("&Try without an account"));
    connect(demo, &QPushButton::clicked, this, &NamesPage::demoRequested);
    layout->addStretch();
    layout->addWidget(picture);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addSpacing(4);
    layout->addWidget(add, 0, Qt::AlignCenter);
    layout->addWidget(demo, 0, Qt::AlignCenter);
    layout->addStretch();
    return page;
}

void NamesPage::refresh(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    for (AddressCard *card : std::as_const(m_cards))
        card->update(snapshot);
    const Condition state = Texts::summaryState(snapshot);
    m_summaryRow->setVisible(!snapshot.names.isEmpty());
    m_summaryIcon->setPixmap(statePixmap(state, 18, devicePixelRatioF(), tokensFor(palette())));
    m_summary->setText(Texts::summary(snapshot));
    m_next->setText(Texts::nextCheck(snapshot));
    m_update->setEnabled(!snapshot.paused);
    m_model.setNames(snapshot.names, snapshot.now);
    m_pages->setCurrentIndex(snapshot.names.isEmpty() ? 0 : 1);
    if (!m_list->currentIndex().isValid() && !snapshot.names.isEmpty()) {
        m_list->setCurrentIndex(m_model.index(0));
        m_list->setFocus();
    }
    updateDetails();
}

void NamesPage::select(const QString &key)
{
    if (const QModelIndex index = m_model.indexOf(key); index.isValid())
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
    m_details->setVisible(name.has_value());
    if (name)
        m_details->update(*name, m_snapshot);
}

void NamesPage::updateNow()
{
    m_parts.updater.trigger();
}

void NamesPage::mend()
{
    const auto name = selected();
    if (!name || !name->worst().failure)
        return;
    const Failure::Kind kind = name->worst().failure->kind;
    if (kind == Failure::Kind::Credentials || kind == Failure::Kind::Forbidden) {
        emit signInRequested(name->accountId);
        return;
    }
    m_parts.updater.retry(name->name);
    m_parts.updater.trigger();
}

void NamesPage::copySelected()
{
    const auto name = selected();
    if (!name)
        return;
    QStringList addresses;
    for (const RecordStatus &record : name->records) {
        for (const QHostAddress &address : record.values)
            addresses << addressText(address);
    }
    QGuiApplication::clipboard()->setText(addresses.join(u'\n'));
}

void NamesPage::showContextMenu(const QPoint &position)
{
    const auto name = selected();
    if (!name)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy addresses"), this, &NamesPage::copySelected);
    menu->addAction(tr("Copy &name"), this, [text = name->name] { QGuiApplication::clipboard()->setText(text); });
    if (name->worst().failure)
        menu->addAction(Texts::remedy(*name->worst().failure), this, &NamesPage::mend);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

} // namespace mooring
