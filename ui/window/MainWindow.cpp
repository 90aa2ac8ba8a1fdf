// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "window/MainWindow.h"

#include "accounts/AccountsPage.h"
#include "diagnostics/DiagnosticsPage.h"
#include "history/HistoryPage.h"
#include "names/NamesPage.h"
#include "preferences/PreferencesPage.h"
#include "shared/Pieces.h"
#include "window/HoldBar.h"
#include "window/NoticeBar.h"
#include "window/Sidebar.h"
#include "window/UndoBar.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>

namespace mooring {

namespace {

constexpr int foldBelow = 760;
constexpr int margin = PageScroll::margin;

/// Pages reach to the window's edge, for their scroll bars; a bar keeps its distance, as long as it is shown.
class Inset final : public QWidget
{
public:
    Inset(QWidget *bar, int below)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, margin, below);
        layout->addWidget(bar);
        setVisible(!bar->isHidden());
        bar->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject * /*bar*/, QEvent *event) override
    {
        if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
            setVisible(event->type() == QEvent::ShowToParent);
        return false;
    }
};

} // namespace

MainWindow::MainWindow(const UiParts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
{
    setWindowTitle(QStringLiteral("Mooring"));
    setMinimumSize(640, 420);
    resize(932, 620);

    m_sidebar = new Sidebar;
    m_notice = new NoticeBar;
    m_hold = new HoldBar;
    m_stack = new QStackedWidget;
    m_undo = new UndoBar;
    auto *content = new QVBoxLayout;
    content->setContentsMargins(margin, margin, 0, 0);
    content->setSpacing(margin);
    content->addWidget(new Inset(m_notice, 0));
    content->addWidget(new Inset(m_hold, 0));
    auto *page = new QVBoxLayout;
    page->setSpacing(0);
    page->addWidget(m_stack, 1);
    page->addWidget(new Inset(m_undo, margin));
    content->addLayout(page, 1);
    auto *central = new QWidget;
    auto *layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addLayout(content, 1);
    setCentralWidget(central);
    makeShortcuts();

    connect(m_notice, &NoticeBar::dismissed, this, &MainWindow::noticeDismissed);
    connect(m_hold, &HoldBar::publishRequested, this, &MainWindow::publishHereRequested);
    connect(m_hold, &HoldBar::holdRequested, this, &MainWindow::holdHereRequested);
    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::showPage);
    m_sidebar->setPage(PageId::Names);
}

Page *MainWindow::makePage(PageId page)
{
    switch (page) {
    case PageId::Names:
        return new NamesPage(m_parts);
    case PageId::Accounts:
        return new AccountsPage(m_parts);
    case PageId::History:
        return new HistoryPage(m_parts);
    case PageId::Diagnostics:
        return new DiagnosticsPage(m_parts);
    case PageId::Preferences:
        return new PreferencesPage(m_parts);
    }
    Q_UNREACHABLE();
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::addRequested, this, &MainWindow::addRequested);
    connect(page, &Page::addToAccountRequested, this, &MainWindow::addToAccountRequested);
    connect(page, &Page::signInRequested, this, &MainWindow::signInRequested);
    connect(page, &Page::demoRequested, this, &MainWindow::demoRequested);
    connect(page, &Page::publishHereRequested, this, &MainWindow::publishHereRequested);
    connect(page, &Page::holdHereRequested, this, &MainWindow::holdHereRequested);
    connect(page, &Page::removed, m_undo, &UndoBar::offer);
    connect(page, &Page::noticed, this, &MainWindow::setNotice);
    connect(page, &Page::pageRequested, this, [this](PageId id, const QString &key) {
        if (id == PageId::Names && !key.isEmpty()) {
            select(key);
            return;
        }
        showPage(id);
        if (id == PageId::History && !key.isEmpty())
            static_cast<HistoryPage *>(m_pages.value(id))->select(key);
    });
}

void MainWindow::showPage(PageId page)
{
    Page *&widget = m_pages[page];
    if (!widget) {
        widget = makePage(page);
        connectPage(widget);
        // The others scroll as a whole and keep it themselves (PageScroll).
        if (page != PageId::Accounts && page != PageId::Preferences)
            widget->setContentsMargins(0, 0, margin, margin);
        m_stack->addWidget(widget);
    }
    m_page = page;
    widget->refresh(m_snapshot);
    m_stack->setCurrentWidget(widget);
    m_sidebar->setPage(page);
    askAboutHold();
}

void MainWindow::select(const QString &key)
{
    showPage(PageId::Names);
    static_cast<NamesPage *>(m_pages.value(PageId::Names))->select(key);
}

void MainWindow::makeShortcuts()
{
    const auto bind = [this](const QKeySequence &keys, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    bind(QKeySequence::New, &MainWindow::addRequested);
    bind(QKeySequence::Quit, &MainWindow::quitRequested);
    for (const PageId id : pageIds)
        bind(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(id))), [this, id] { showPage(id); });
}

void MainWindow::update(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    m_pages.value(m_page)->refresh(snapshot);
    askAboutHold();
}

void MainWindow::askAboutHold()
{
    const bool isOpen = !m_snapshot.holdAnswered && !m_pages.value(m_page)->asksAboutHold();
    m_hold->setHold(isOpen ? m_snapshot.hold : std::nullopt);
}

void MainWindow::setNotice(const QString &text)
{
    m_notice->setText(text);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    emit closed();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_sidebar->setFolded(width() < foldBelow);
}

} // namespace mooring
