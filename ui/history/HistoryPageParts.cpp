// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "history/HistoryPage.h"
#include "history/HistoryPlot.h"
#include "history/HistoryTable.h"
#include "shared/Pieces.h"
#include "theme/Fonts.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>

namespace mooring {

// What the page of history is made of.

HistoryPage::HistoryPage(const UiParts &parts, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
    , m_model(new HistoryModel(tokensFor(palette()), this))
    , m_filter(new HistoryFilter(*m_model, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget;
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeContent());
    layout->addWidget(m_stack);
}

QWidget *HistoryPage::makeEmpty()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(32, 32, 32, 32);
    layout->setSpacing(12);
    auto *title = titleLabel(tr("Nothing has happened yet"));
    title->setAlignment(Qt::AlignCenter);
    auto *text = dimLabel(tr("Here you will see which addresses you had and when, how they were found, each update of a "
                             "name, and what went wrong."));
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    auto *add = primaryButton(tr("&Add a name…"));
    connect(add, &QPushButton::clicked, this, &Page::addRequested);
    layout->addStretch();
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addSpacing(4);
    layout->addWidget(add, 0, Qt::AlignCenter);
    layout->addStretch();
    return card;
}

QWidget *HistoryPage::makeContent()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    makeTable();
    m_said = new QLabel;
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->hide();
    m_nothing = dimLabel({});
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    layout->addWidget(makeTimeBar());
    layout->addWidget(makePlotCard());
    layout->addWidget(makeFilterBar());
    layout->addWidget(m_said);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_nothing, 1);
    return page;
}

QWidget *HistoryPage::makeTimeBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_ranges = new QButtonGroup(bar);
    const QStringList texts{tr("&Day"), tr("&Week"), tr("&Month"), tr("&Year")};
    for (int i = 0; i < texts.size(); ++i) {
        auto *button = new QPushButton(texts[i]);
        button->setCheckable(true);
        // The chosen one is bold and must not grow.
        button->setMinimumWidth(QFontMetrics(strongFont(font())).size(Qt::TextShowMnemonic, texts[i]).width() + 34);
        const QString place = i == 0 ? QStringLiteral("first") : QStringLiteral("middle");
        button->setProperty("segment", i == texts.size() - 1 ? QStringLiteral("last") : place);
        m_ranges->addButton(button, i);
        layout->addWidget(button);
    }
    QAbstractButton *chosen = m_ranges->button(static_cast<int>(m_range));
    chosen->setChecked(true);
    // Tab comes to the chosen one, as it does by itself once one of them has had the focus.
    for (QAbstractButton *button : m_ranges->buttons())
        button->setFocusPolicy(button == chosen ? Qt::StrongFocus : Qt::ClickFocus);
    connect(m_ranges, &QButtonGroup::idClicked, this, [this](int id) { setRange(static_cast<HistoryRange>(id)); });
    m_today = new QPushButton(tr("&Today"));
    connect(m_today, &QPushButton::clicked, this, [this] { move(0); });
    layout->addStretch();
    layout->addSpacing(8);
    layout->addWidget(m_today);
    return bar;
}

QWidget *HistoryPage::makePlotCard()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    m_title = new QLabel;
    m_title->setFont(strongFont(font()));
    m_since = dimLabel({});
    const auto arrow = [this](Qt::ArrowType type, const QString &text, int steps) {
        auto *button = new QToolButton;
        button->setArrowType(type);
        button->setAccessibleName(text);
        button->setToolTip(text);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, steps] { move(steps); });
        return button;
    };
    m_back = arrow(Qt::LeftArrow, tr("Earlier"), -1);
    m_forward = arrow(Qt::RightArrow, tr("Later"), 1);
    head->addWidget(m_back);
    head->addWidget(m_title);
    head->addWidget(m_forward);
    head->addStretch();
    head->addSpacing(8);
    head->addWidget(m_since);
    m_plot = new HistoryPlot;
    layout->addLayout(head);
    layout->addWidget(m_plot);
    card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    return card;
}

QWidget *HistoryPage::makeFilterBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setToolTip(tr("Search names, accounts and addresses"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(120);
    m_topic = new QComboBox;
    m_topic->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_topic->setAccessibleName(tr("What to show"));
    m_topic->setToolTip(tr("What to show"));
    m_topic->addItem(tr("Everything"));
    m_topic->addItem(tr("Addresses"), static_cast<int>(HistoryTopic::Addresses));
    m_topic->addItem(tr("Updates of names"), static_cast<int>(HistoryTopic::Names));
    m_topic->addItem(tr("Problems"), static_cast<int>(HistoryTopic::Problems));
    m_topic->addItem(tr("Mooring itself"), static_cast<int>(HistoryTopic::Program));
    auto *write = new QPushButton(tr("&Export…"));
    write->setToolTip(tr("Writes what the table shows into a CSV file, without secrets."));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setSearch(text);
        updateTable();
    });
    connect(m_topic, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant topic = m_topic->currentData();
        m_filter->setTopic(topic.isValid() ? std::optional(static_cast<HistoryTopic>(topic.toInt())) : std::nullopt);
        updateTable();
    });
    connect(write, &QPushButton::clicked, this, &HistoryPage::askWhere);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_topic);
    layout->addWidget(write);
    return bar;
}

void HistoryPage::makeTable()
{
    m_table = new HistoryTable;
    m_table->setProperty("card", true);
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("Events"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(HistoryModel::When, Qt::DescendingOrder);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(font()).height() + 12);
    auto *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    auto *copyAction = new QAction(tr("&Copy"), m_table);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &HistoryPage::copy);
    m_table->addAction(copyAction);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace mooring
